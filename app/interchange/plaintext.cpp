#include "interchange/plaintext.h"

#include <QHash>
#include <QRegularExpression>

namespace waymark::interchange {

using namespace Qt::StringLiterals;

namespace {

QString characterOf(const QString &entity)
{
    static const QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},    {u"gt"_s, u">"_s},     {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},  {u"nbsp"_s, u" "_s},  {u"ndash"_s, u"–"_s},  {u"mdash"_s, u"—"_s},
        {u"rsquo"_s, u"’"_s}, {u"lsquo"_s, u"‘"_s}, {u"ldquo"_s, u"“"_s},  {u"rdquo"_s, u"”"_s},
        {u"pound"_s, u"£"_s}, {u"bull"_s, u"•"_s},  {u"hellip"_s, u"…"_s},
    };
    if (!entity.startsWith(u'#'))
        return named.value(entity, u'&' + entity + u';');
    const bool hex = entity.mid(1, 1).toLower() == "x"_L1;
    const uint code = hex ? entity.sliced(2).toUInt(nullptr, 16) : entity.sliced(1).toUInt();
    return code > 31 && code <= 0x10FFFF ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
                                         : QString();
}

QString withoutEntities(const QString &text)
{
    static const QRegularExpression entity(u"&(#[xX]?[0-9a-fA-F]{1,6}|[a-z]{2,6});"_s);
    QString result;
    qsizetype from = 0;
    auto matches = entity.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += text.sliced(from, match.capturedStart() - from) + characterOf(match.captured(1));
        from = match.capturedEnd();
    }
    return result + text.sliced(from);
}

} // namespace

QString plainText(const QString &publisherText)
{
    static const QRegularExpression invisible(u"<(script|style)\\b.*?</\\1>|<!--.*?-->"_s,
                                              QRegularExpression::DotMatchesEverythingOption |
                                                  QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression breaks(u"<(br|/p|/li|/div|/h[1-6]|/tr)\\b[^<>]*>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"</?[a-zA-Z][^<>]*>"_s);
    static const QRegularExpression blanks(u"[^\\S\\n]+"_s);
    static const QRegularExpression lineEnds(u" ?\\n ?"_s);
    static const QRegularExpression emptyLines(u"\\n{3,}"_s);
    QString text = publisherText;
    text.remove(invisible).replace(breaks, u"\n"_s).remove(tags);
    text = withoutEntities(text);
    return text.replace(blanks, u" "_s).replace(lineEnds, u"\n"_s).replace(emptyLines, u"\n\n"_s).trimmed();
}

} // namespace waymark::interchange
