#pragma once

#include "core/phone.h"
#include "core/place.h"
#include "core/schedule.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace waymark::core {

enum class Confidence { Low, Medium, High };
enum class PublishState { Ready, CheckFirst, NoPhone };

/// Where a fact was read. `pageDate` is the date that the page shows, as precise as it shows it ("2020",
/// "2020-04", "2020-04-23"); empty when it shows none.
struct Source
{
    QString url;
    QString supports;
    QString pageDate;
    QString kind;

    friend bool operator==(const Source &, const Source &) = default;
};

/// For a service that works in one area rather than a whole country.
struct LocalArea
{
    QString town;
    QString areaServed;
    Place place;

    [[nodiscard]] bool isSet() const { return !town.isEmpty() || !areaServed.isEmpty(); }
    [[nodiscard]] QString name() const { return areaServed.isEmpty() ? town : areaServed; }
    friend bool operator==(const LocalArea &, const LocalArea &) = default;
};

/// What a list row, a search hit and a tray entry need: everything in it is shown without opening the
/// service.
struct ServiceSummary
{
    QString id; ///< public identifier, unique in a pack: "victim-support"
    QString name;
    QString organization;
    QString discreetName; ///< empty when its publisher wrote none
    QString
        kind; ///< "helpline", "reporting", "local-centre" …, as in resources/README.md; empty when unknown
    QString eligibility;   ///< the publisher's words for who may use it
    QStringList audiences; ///< codes of the pack's audience terms
    QStringList topics;    ///< codes of the pack's topic terms, the main one first
    int minimumAge = -1;   ///< whole years; -1 when not stated
    int maximumAge = -1;   ///< the last age that is served; -1 when not stated
    QList<Place> places;   ///< empty when not stated
    LocalArea localArea;
    QList<Phone> phones;       ///< Current ones only, the main one first
    QList<Schedule> schedules; ///< empty: hours not known (unless alwaysOpen)
    bool alwaysOpen = false;   ///< said by a source to be day and night, without rows
    bool hasChat = false;
    bool hasEmail = false;
    bool hasBsl = false;
    Confidence confidence = Confidence::Low;
    QDate assuredDate;  ///< when somebody last checked the entry; invalid when nobody did
    QString sourceDate; ///< newest date that a source shows, as precise as shown; empty when none does

    /// For people worried about what they do themselves: shown only to those who ask for it.
    [[nodiscard]] bool isForOwnBehaviour() const;
    [[nodiscard]] bool isReporting() const;
    /// The number to show first; nothing when there is none to ring or text.
    [[nodiscard]] const Phone *mainPhone() const;
    /// The channel whose hours the row tells.
    [[nodiscard]] Channel mainChannel() const;
    [[nodiscard]] QList<Channel> channels() const;
    [[nodiscard]] OpenState openAt(const QDateTime &now) const;
    /// Whether a number costs nothing to use, of all or of those for `by`: Yes for one that is free, else as
    /// of the number to show first. Unknown without numbers.
    [[nodiscard]] Known freeToUse(std::optional<Channel> by = {}) const;
};

/// A whole entry. Texts are in the pack's language that was asked for, else English.
struct Service : ServiceSummary
{
    QString uuid; ///< HSDS id
    QString alternateName;
    QString description; ///< plain text
    QString fees;
    QString interpretation;
    QString alert; ///< a caution for the reader
    QString organizationDescription;
    QString website;
    QString webchat;
    QString email;
    QString confidentiality;
    QString notServed;
    QStringList instead; ///< ids of services for those who are not served
    QString hoursText;
    QString bslInfo;
    QStringList languages; ///< ISO 639 codes that the service speaks
    QStringList keywords;
    QStringList conflicts; ///< what sources disagree about
    QList<Source> sources;
    QList<Phone> otherPhones; ///< Previous ones, for search and its notice; never drawn as numbers to ring
    PublishState publish = PublishState::Ready;
    QString language = QStringLiteral("en"); ///< of the texts
};

/// The code of ISO 639 for many languages: a service that has interpreters.
inline constexpr QLatin1StringView manyLanguages("mul");

/// The codes of languages that it speaks, and manyLanguages where it tells of interpreters (for spoken ones,
/// not for sign language alone).
QStringList languagesOffered(const Service &service);

/// The year of a source date: "2020" of "2020-04-23"; empty when there is none.
QString yearOf(const QString &sourceDate);

} // namespace waymark::core
