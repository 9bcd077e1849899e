#include "sheets/pdfreading.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pdf {

namespace {

QByteArray answer(const QString &program, const QStringList &options, const QByteArray &pdf,
                  const QStringList &after = {})
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        qFatal("no room for a temporary file");
    QProcess process;
    process.start(program, options + QStringList{file.fileName()} + after);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s did not read the PDF: %s", qPrintable(program),
               process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

void add(QList<Line> &page, const Word &word)
{
    // Words of one line share their middle; sizes may differ.
    constexpr qreal tolerance = 3;
    const qreal middle = word.box.center().y();
    const auto line = std::find_if(page.begin(), page.end(), [middle](const Line &candidate) {
        return std::abs(candidate.words.first().box.center().y() - middle) < tolerance;
    });
    if (line == page.end())
        page.append({word.box.top(), {word}});
    else
        line->words.append(word);
}

} // namespace

QString Line::text() const
{
    QStringList texts;
    for (const Word &word : words)
        texts.append(word.text);
    return texts.join(u' ').replace(QChar::Nbsp, u' ');
}

QList<QList<Line>> lines(const QByteArray &pdf)
{
    QList<QList<Line>> pages;
    QXmlStreamReader reader(answer(u"pdftotext"_s, {u"-bbox"_s}, pdf, {u"-"_s}));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "page"_L1)
            pages.append(QList<Line>());
        if (reader.name() != "word"_L1)
            continue;
        const auto number = [&reader](const QString &name) {
            return reader.attributes().value(name).toDouble();
        };
        const QRectF box(QPointF(number(u"xMin"_s), number(u"yMin"_s)),
                         QPointF(number(u"xMax"_s), number(u"yMax"_s)));
        add(pages.last(), {reader.readElementText(), box});
    }
    for (QList<Line> &page : pages) {
        for (Line &line : page)
            std::sort(line.words.begin(), line.words.end(),
                      [](const Word &a, const Word &b) { return a.box.left() < b.box.left(); });
        std::sort(page.begin(), page.end(), [](const Line &a, const Line &b) { return a.top < b.top; });
    }
    return pages;
}

QStringList linesOfPage(const QByteArray &pdf, int page)
{
    QStringList texts;
    for (const Line &line : lines(pdf).value(page))
        texts.append(line.text());
    return texts;
}

QString text(const QByteArray &pdf)
{
    QStringList pages;
    for (int page = 0; page < lines(pdf).size(); ++page)
        pages.append(linesOfPage(pdf, page).join(u' '));
    return pages.join(u' ');
}

QString information(const QByteArray &pdf)
{
    return QString::fromUtf8(answer(u"pdfinfo"_s, {}, pdf));
}

QString fonts(const QByteArray &pdf)
{
    return QString::fromUtf8(answer(u"pdffonts"_s, {}, pdf));
}

QStringList codes(const QByteArray &pdf, int dotsPerInch)
{
    const QTemporaryDir folder;
    answer(u"pdftoppm"_s, {u"-gray"_s, u"-r"_s, QString::number(dotsPerInch)}, pdf,
           {folder.filePath(u"page"_s)});
    QStringList pictures;
    for (const QString &name : QDir(folder.path()).entryList({u"*.pgm"_s}))
        pictures.append(folder.filePath(name));
    QProcess zbar;
    zbar.start(u"zbarimg"_s,
               QStringList{u"-q"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s} + pictures);
    if (!zbar.waitForFinished())
        qFatal("zbarimg did not answer");
    QStringList found = QString::fromUtf8(zbar.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace pdf
