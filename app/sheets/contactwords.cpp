#include "sheets/contactwords.h"

#include "core/wording.h"
#include "sheets/keepwhole.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace waymark::sheets {

using namespace Qt::StringLiterals;
using core::Phone;
using core::PhoneType;
namespace wording = core::wording;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::sheets::ServiceRows)
};

} // namespace

Style fitting(const QString &text, Style style, const Typesetter &typesetter, int smallest)
{
    while (style.size > smallest && typesetter.widthOf(text, style) > typesetter.width())
        --style.size;
    return style;
}

QString labelOf(const Phone &phone, bool inPublishersWords)
{
    if (!phone.description.isEmpty() && inPublishersWords)
        return apart(phone.description);
    return phone.type == PhoneType::Voice ? QString() : wording::channel(core::channelOf(phone.type));
}

QString plainFacts(const Phone &phone)
{
    if (phone.type == PhoneType::Voice)
        return wording::cost(phone);
    return wording::channel(core::channelOf(phone.type)) + Words::tr(" · ", "between facts about a number") +
           wording::cost(phone);
}

QString keywordLine(const Phone &phone)
{
    //: %1 is a word to send in a text message
    return phone.keyword.isEmpty() ? QString()
                                   : Words::tr("Text the word %1 to this number.").arg(apart(phone.keyword));
}

QString besideKeyword(const QString &text, const Phone &phone)
{
    static const QRegularExpression request(uR"(^text( the word)? ["“]?(.+?)["”]?\.?$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const bool isRequest = !phone.keyword.isEmpty() &&
                           request.match(text).captured(2).compare(phone.keyword, Qt::CaseInsensitive) == 0;
    return isRequest ? QString() : text;
}

QString leftToRight(const QString &address)
{
    return address.isEmpty() ? address : QChar(0x2066) + address + QChar(0x2069);
}

QString webAddress(const QString &url)
{
    QString shown = url;
    for (const QLatin1StringView scheme : {"https://"_L1, "http://"_L1}) {
        if (shown.startsWith(scheme))
            shown = shown.mid(scheme.size());
    }
    return leftToRight(shown.endsWith(u'/') ? shown.chopped(1) : shown);
}

} // namespace waymark::sheets
