#include "core/phone.h"

namespace waymark::core {

using namespace Qt::StringLiterals;

Channel channelOf(PhoneType type)
{
    switch (type) {
    case PhoneType::Voice:
    case PhoneType::Ussd:
        return Channel::Call;
    case PhoneType::Sms:
        return Channel::Text;
    case PhoneType::WhatsApp:
        return Channel::WhatsApp;
    case PhoneType::Video:
        return Channel::Bsl;
    case PhoneType::Textphone:
    case PhoneType::Relay:
        return Channel::Relay;
    }
    Q_UNREACHABLE();
}

bool mayCost(Channel channel)
{
    return channel != Channel::Chat && channel != Channel::Email && channel != Channel::WebForm;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        const int value = c.digitValue();
        if (value >= 0)
            digits += QChar(u'0' + value);
    }
    return digits;
}

QString isolated(const QString &printed)
{
    QString western;
    for (const QChar c : printed)
        western += c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c;
    return QChar(0x2066) + western + QChar(0x2069);
}

QString spoken(const QString &printed)
{
    QString said;
    bool pause = false;
    for (const QChar c : printed) {
        if (c.isSpace() || c == u'-' || c == u'.' || c == u'(' || c == u')') {
            pause = !said.isEmpty();
            continue;
        }
        if (!said.isEmpty())
            said += pause ? u", "_s : u" "_s;
        said += c == u'+' ? u"plus"_s : QString(c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c);
        pause = false;
    }
    return said;
}

} // namespace waymark::core
