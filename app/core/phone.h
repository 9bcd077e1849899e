#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::core {

/// What a source says about a yes-or-no question. Unknown is never shown as No.
enum class Known { Unknown, Yes, No };

/// How a person gets in touch.
enum class Channel { Call, Text, WhatsApp, Chat, Email, Bsl, Relay, WebForm };

enum class PhoneType { Voice, Sms, WhatsApp, Textphone, Relay, Video, Ussd };

enum class PhoneStatus {
    Current,
    Previous,  ///< found in search with a notice of the number that replaced it; never shown as one to ring
    Closed,    ///< never shown
    Uncertain, ///< never shown
};

/// One number of a service. `printed` is what is shown and copied, to the character as its source has it.
struct Phone
{
    QString printed;
    QString dial; ///< digits to press inside the country; empty when not known
    QString e164; ///< with "+"; empty for short codes and where not known
    PhoneType type = PhoneType::Voice;
    PhoneStatus status = PhoneStatus::Current;
    QString description; ///< a short label: "text service"
    QString note;        ///< said beside the number
    Known freeToCall = Known::Unknown;
    Known showsOnBill = Known::Unknown;
    QString billNote;
    QString keyword;       ///< the word to text to a short code
    QString replacedBy;    ///< with Previous: the number to ring now, as printed
    QStringList languages; ///< ISO 639 codes, when they differ from the service's

    friend bool operator==(const Phone &, const Phone &) = default;
};

Channel channelOf(PhoneType type);
/// False for a chat or a letter, which have no price of a call.
bool mayCost(Channel channel);

/// ASCII digits of a text, in order; Arabic-Indic, Persian and other decimal digits are taken as their
/// values.
QString digitsOf(const QString &text);

/// The number wrapped in a left-to-right isolate (U+2066 … U+2069) with Western digits, for drawing inside
/// any text.
QString isolated(const QString &printed);

/// What a screen reader says: the digits one by one, a pause between the printed groups: "0 8 0 8, 5 0 0, 2 2
/// 2 2".
QString spoken(const QString &printed);

} // namespace waymark::core
