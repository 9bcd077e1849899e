#include "interchange/markdown.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace waymark::interchange {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::Markdown)
};

void checkLine(const QString &text, int line, const Reporter &report)
{
    static const QRegularExpression title(u"^(#(?!#)|=+\\s*$)"_s);
    static const QRegularExpression html(u"<[/!]?[a-zA-Z][^<>]*>|<!--"_s);
    static const QRegularExpression web(u"(https?://|\\bwww\\.)\\S+"_s);
    static const QRegularExpression definition(u"^\\s{0,3}\\[[^\\]]+\\]:"_s);
    if (title.match(text).hasMatch())
        report.complain(line, Words::tr("the page's title is in the front matter; begin headings with ##"));
    if (const auto found = html.match(text); found.hasMatch())
        report.complain(line, Words::tr("“%1” is raw HTML; write it as Markdown").arg(found.captured()));
    if (const auto found = web.match(text); found.hasMatch())
        report.complain(line,
                        Words::tr("“%1” is a web link; nothing opens a browser: name it in “sources” instead")
                            .arg(found.captured()));
    if (text.contains("!["_L1))
        report.complain(line, Words::tr("pages have no pictures; remove it"));
    if (definition.match(text).hasMatch())
        report.complain(line, Words::tr("write links in one piece: [words](page:advice-3)"));
}

/// The link as it stays in the text.
QString checkedLink(const QString &words, const QString &target, int line, const Catalogue &catalogue,
                    const Reporter &report)
{
    const QString whole = u"[%1](%2)"_s.arg(words, target);
    const QString id = target.section(u':', 1);
    if (target.startsWith("page:"_L1)) {
        if (!catalogue.hasPage(id))
            report.complain(line, Words::tr("there is no page “%1”; mend the link").arg(id));
        return whole;
    }
    if (!target.startsWith("service:"_L1)) {
        report.complain(
            line, Words::tr("“%1” is no link to a page or service; write page:ID or service:ID").arg(target));
        return whole;
    }
    switch (catalogue.service(id)) {
    case Catalogue::Link::Unknown:
        report.complain(line, Words::tr("there is no service “%1”; mend the link").arg(id));
        return whole;
    case Catalogue::Link::KeptOut:
        report.note(
            line,
            Words::tr("the service “%1” is kept out of the pack; the words stay, the link goes").arg(id));
        return words;
    case Catalogue::Link::InPack:
        break;
    }
    return whole;
}

QString checkedLinks(const QString &text, int line, const Catalogue &catalogue, const Reporter &report)
{
    static const QRegularExpression link(uR"((?<!!)\[([^\[\]]*)\]\(([^()]*)\))"_s);
    QString result;
    qsizetype from = 0;
    auto links = link.globalMatch(text);
    while (links.hasNext()) {
        const auto match = links.next();
        result += text.sliced(from, match.capturedStart() - from);
        result += checkedLink(match.captured(1), match.captured(2), line, catalogue, report);
        from = match.capturedEnd();
    }
    return result + text.sliced(from);
}

} // namespace

QString checkedMarkdown(const QString &body, int firstLine, const Catalogue &catalogue,
                        const Reporter &report)
{
    QStringList lines = body.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int line = firstLine + static_cast<int>(i);
        checkLine(lines[i], line, report);
        lines[i] = checkedLinks(lines[i], line, catalogue, report);
    }
    return lines.join(u'\n').trimmed();
}

} // namespace waymark::interchange
