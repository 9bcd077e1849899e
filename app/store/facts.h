#pragma once

#include "core/place.h"
#include "core/query.h"
#include "core/service.h"
#include "text/analyser.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

namespace waymark::store {

/// What ranking needs of a service, small enough to be read for some hundred candidates at a keystroke.
struct Facts
{
    enum Flag {
        Reporting = 1,
        Emergency = 2,
        OwnBehaviour = 4,
        Local = 8,
        ForAnyone = 16,
        Helpline = 32, ///< somebody answers and listens: by phone, text or chat
        DayAndNight = 64,
        ConfidenceMedium = 128,
        ConfidenceHigh = 256,
        ForDisabledOnly = 512, ///< for deaf or disabled people and nobody else
        SomeHelp = 1024,       ///< there is a number, chat or mail to use
        International = 2048,  ///< one line of many countries, in the same way for all
        Free = 4096,
        Finder = 8192, ///< leads to services rather than being one
    };
    int flags = 0;
    QStringList topics;
    QStringList audiences;
    QList<core::Place> places;
    int minimumAge = -1; ///< as in core::ServiceSummary
    int maximumAge = -1;
    int channels = 0; ///< a bit for each core::Channel
    QStringList languages;
    /// Folded words of the name and of each other name, a line for each: names first, then the organization
    /// behind an empty line, then keywords behind another. Starts and ends with a line break.
    QString names;
    QString
        area; ///< folded words of the local area, spaces around each; empty for services that are not local
    QByteArray opening; ///< as in opening.h; empty where the hours are not known

    [[nodiscard]] bool is(Flag flag) const { return (flags & flag) != 0; }
    [[nodiscard]] bool serves(const core::Place &person) const;
    /// Whether somebody of this age may use it; -1 when the age is not known.
    [[nodiscard]] bool takes(int age) const;
    [[nodiscard]] bool has(core::Channel channel) const { return (channels & (1 << int(channel))) != 0; }
    /// For children and young people, and not for adults who worry about one.
    [[nodiscard]] bool isForYoungOnly() const;
    /// Whether a whole name or other name is these words.
    [[nodiscard]] bool isNamed(const QString &key) const;
    /// Whether a name, other name or the organization is these words or, with `unfinished`, starts with them.
    [[nodiscard]] bool isCalled(const QString &key, bool unfinished) const;
    /// Whether the word is in any name, organization or keyword; with `unfinished`, its beginning.
    [[nodiscard]] bool hasInName(const QString &word, bool unfinished) const;
};

Facts factsOf(const core::Service &service, const text::Analyser &analyser);

/// The codes that many services share, each kept once. Not thread-safe.
class SharedCodes
{
public:
    [[nodiscard]] const QString &shared(QByteArrayView utf8);
    [[nodiscard]] core::Place place(QByteArrayView utf8);

private:
    QHash<QByteArray, QString> m_codes;
    QHash<QByteArray, core::Place> m_places;
};

/// As they stand in the pack, and back; damaged bytes give what stands before the damage.
QByteArray bytesOf(const Facts &facts);
Facts factsFrom(QByteArrayView bytes, SharedCodes &codes);

/// The names that a service is known by, split: "RCEW; Rape Crisis" gives two.
QStringList alternateNames(const core::Service &service);

} // namespace waymark::store
