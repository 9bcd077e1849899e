#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

/// What other programs find in a PDF: poppler's pdftotext, pdfinfo, pdffonts and pdftoppm, and zbar.
namespace pdf {

struct Word
{
    QString text;
    QRectF box; ///< in points, from the page's top left
};

/// The words of one visual line, from left to right.
struct Line
{
    qreal top = 0;
    QList<Word> words;
    [[nodiscard]] QString text() const;
};

/// The lines of each page, from the top.
QList<QList<Line>> lines(const QByteArray &pdf);
QStringList linesOfPage(const QByteArray &pdf, int page);
QString text(const QByteArray &pdf);
QString information(const QByteArray &pdf);
QString fonts(const QByteArray &pdf);
/// What zbarimg reads from the QR codes on all pages as a printer of so many dots an inch would print them,
/// each text once, sorted.
QStringList codes(const QByteArray &pdf, int dotsPerInch);

} // namespace pdf
