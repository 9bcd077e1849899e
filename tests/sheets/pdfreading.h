#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

/// What other programs find in a PDF: poppler's pdftotext, pdfinfo and pdffonts.
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

} // namespace pdf
