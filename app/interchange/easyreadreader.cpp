#include "interchange/easyreadreader.h"

#include "interchange/fields.h"
#include "interchange/ownservice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace waymark::interchange {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::EasyRead)
};

constexpr qsizetype mostWords = 15;

/// What makes a text hard to read, or would let a number grow old in it.
void checkSentence(const QString &text, int line, const Reporter &report)
{
    static const QRegularExpression number(u"\\d[\\d ()./+-]*\\d[\\d ()./+-]*\\d|\\d[:.]\\d|\\d ?[ap]m\\b"_s,
                                           QRegularExpression::UseUnicodePropertiesOption |
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression furtherSentence(u"[.!?\\x{61f}\\x{964}\\x{3002}][”’\"»)]* \\S"_s);
    const qsizetype words = text.split(u' ', Qt::SkipEmptyParts).size();
    if (words > mostWords)
        report.complain(line, Words::tr("%1 words are too many; say it in %2 or fewer, or in two sentences")
                                  .arg(words)
                                  .arg(mostWords));
    if (const auto found = number.match(text); found.hasMatch())
        report.complain(line, Words::tr("“%1” looks like a number or a time; take it out: the sheet shows "
                                        "those of the service itself")
                                  .arg(found.captured()));
    if (furtherSentence.match(text).hasMatch())
        report.complain(line, Words::tr("there is more than one sentence; give each a line of its own"));
}

std::optional<core::EasyReadLine> readLine(const QString &text, int line, const Reporter &report)
{
    static const QRegularExpression heading(u"^## +(.*\\S)\\s*$"_s);
    static const QRegularExpression sentence(u"^- +([^\\s:]+): +(.*\\S)\\s*$"_s);
    if (const auto found = heading.match(text); found.hasMatch())
        return core::EasyReadLine{{}, found.captured(1)};
    const auto found = sentence.match(text);
    if (!found.hasMatch()) {
        report.complain(line, Words::tr("write “- picture: One sentence.”, or a heading as “## Heading”"));
        return std::nullopt;
    }
    const QString picture = found.captured(1);
    if (!core::easyReadPictures().contains(picture))
        report.complain(line, Words::tr("there is no picture “%1”; there are %2")
                                  .arg(picture, core::easyReadPictures().join(u", "_s)));
    return core::EasyReadLine{picture, found.captured(2)};
}

QList<core::EasyReadLine> readLines(const FrontMatter &matter, const Reporter &report)
{
    QList<core::EasyReadLine> lines;
    const QStringList texts = matter.body.split(u'\n');
    int headingAt = 0; // 0: the line before was none
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts[i].trimmed().isEmpty())
            continue;
        const int at = matter.bodyLine + int(i);
        const auto line = readLine(texts[i], at, report);
        if (!line)
            continue;
        checkSentence(line->text, at, report);
        headingAt = line->isHeading() ? at : 0;
        lines.append(*line);
    }
    if (lines.isEmpty())
        report.complain(
            matter.bodyLine,
            Words::tr("there is no text; write lines such as “- talk: You can talk to someone.”"));
    else if (headingAt > 0)
        report.complain(headingAt, Words::tr("nothing stands below this heading; write it or remove it"));
    return lines;
}

/// Whether the text is about something in the pack.
bool isWanted(const QString &id, int line, const Reporter &report, const Catalogue &catalogue)
{
    if (id == core::emergencyEasyRead || catalogue.hasPage(id))
        return true;
    switch (catalogue.service(id)) {
    case Catalogue::Link::InPack:
        return true;
    case Catalogue::Link::KeptOut:
        report.note(line, Words::tr("%1 is kept out of the pack; so is this text").arg(id));
        return false;
    case Catalogue::Link::Unknown:
        break;
    }
    report.complain(
        line, Words::tr("“for” names %1, which is no service, no page and not “emergency”; mend it").arg(id));
    return false;
}

} // namespace

std::optional<core::EasyRead> readEasyRead(const FrontMatter &matter, const QString &language,
                                           const Reporter &report, const Catalogue &catalogue)
{
    static constexpr QLatin1StringView checked = "checked_by_people_with_learning_disabilities"_L1;
    const Fields fields(&matter.values, report);
    fields.allowOnly({"for"_L1, "title"_L1, checked, "facts_date"_L1, "sources"_L1});
    core::EasyRead text;
    text.id = fields.requiredText("for"_L1);
    if (!text.id.isEmpty() && text.id != QFileInfo(report.file()).completeBaseName())
        report.complain(fields.line("for"_L1),
                        Words::tr("“for” is %1; it has to be the name of the file").arg(text.id));
    text.language = language;
    text.title = fields.requiredText("title"_L1);
    checkSentence(text.title, fields.line("title"_L1), report);
    fields.require(checked);
    text.isChecked = fields.flag(checked).value_or(false);
    fields.require("facts_date"_L1);
    text.factsDate = fields.partialDate("facts_date"_L1);
    text.sources = readSources(fields, "date"_L1);
    text.lines = readLines(matter, report);
    if (text.id.isEmpty() || !isWanted(text.id, fields.line("for"_L1), report, catalogue))
        return std::nullopt;
    return text;
}

} // namespace waymark::interchange
