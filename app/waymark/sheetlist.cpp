#include "waymark/sheetlist.h"

#include "waymark/options.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QStringDecoder>

#include <optional>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestList = 10LL * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::SheetList)
};

core::Result<SheetOrder> orderOf(const QString &line, const QStringList &common)
{
    const auto wrong = [](const QString &sentence) {
        return core::Error{core::ErrorKind::Usage, sentence, {}};
    };
    const QStringList words = QProcess::splitCommand(line);
    // Quotes alone are no word.
    const QString file = words.value(0);
    if (file.isEmpty() || file.startsWith(u'-'))
        return wrong(Words::tr("A line begins with the name of the file to make, such as rack/first.pdf."));
    const auto options = parseOptions(QStringList{u"waymark"_s} + common + QStringList{u"--sheet"_s} + words);
    if (!options)
        return options.error();
    if (options.value().task != Options::Task::Sheet || !options.value().pack.isEmpty())
        return wrong(Words::tr("A line holds a file and the options of its sheet, nothing else."));
    if (options.value().sheet.notes == "-"_L1)
        return wrong(
            Words::tr("--notes - reads one text from standard input; write the notes into the line."));
    return options.value().sheet;
}

std::optional<QString> textOf(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    const bool isText = !decoder.hasError() && !text.contains(QChar::Null) && bytes.size() <= largestList;
    return isText ? std::optional(text) : std::nullopt;
}

} // namespace

SheetList SheetList::read(const QString &file, const QStringList &common)
{
    SheetList list;
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) {
        list.problems.append(Words::tr("The list “%1” cannot be read: %2").arg(file, input.errorString()));
        return list;
    }
    const auto text = textOf(input.read(largestList + 1));
    if (!text) {
        //: UTF-8 is a way to keep text in a file
        list.problems.append(
            Words::tr("The list “%1” is not text, or too long: save it as UTF-8, of at most 10 MB.")
                .arg(file));
        return list;
    }
    QHash<QString, int> made;
    const QStringList lines = text->split(u'\n');
    for (int number = 1; number <= lines.size(); ++number) {
        const QString line = lines[number - 1].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        auto order = orderOf(line, common);
        const QString path = order ? QFileInfo(order.value().file).absoluteFilePath() : QString();
        if (order && made.contains(path))
            order = core::Error{core::ErrorKind::Usage,
                                Words::tr("Line %1 makes “%2” already; give this one another name.")
                                    .arg(made.value(path))
                                    .arg(order.value().file),
                                {}};
        if (order) {
            made.insert(path, number);
            list.lines.append({number, order.value()});
        } else {
            list.problems.append(u"%1:%2: %3"_s.arg(file).arg(number).arg(order.error().sentence));
        }
    }
    if (list.lines.isEmpty() && list.problems.isEmpty())
        list.problems.append(Words::tr("The list “%1” holds no sheets.").arg(file));
    return list;
}

} // namespace waymark
