#pragma once

#include "core/service.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace waymark::store {

/// What being open depends on: the rows of the channel whose hours a list tells. Two services with the same
/// hours have the same.
struct Opening
{
    bool always = false; ///< said by a source, without rows
    core::Channel channel = core::Channel::Call;
    QList<core::Schedule> rows; ///< of this channel, without descriptions

    /// By the one rule (core::openState).
    [[nodiscard]] core::Openness at(const QDateTime &now) const;
};

/// Empty where the hours are not known.
QByteArray openingOf(const core::ServiceSummary &service);
Opening openingFrom(const QByteArray &bytes);

/// Index terms for "open now". The week of the service's own zone is cut into slots of three hours; an entry
/// carries those that it may be open in: those of its weekly rows and of its exceptions, and an hour more on
/// each side, for the nights when clocks change. So slots only choose candidates, and Opening::at decides.
namespace slots_of_week {

/// Terms of one entry: its slots, or that it is always open, or that its hours are not known; also that,
/// where only some dates are told of.
QStringList tagsOf(const QByteArray &opening);
/// Any of these stands in every entry that is open at that moment. `zones`: those that occur in the pack.
QStringList openAt(const QStringList &zones, const QDateTime &now);
QString unknownHours();
/// IANA name; empty where the opening has none.
QString zoneOf(const QByteArray &opening);

} // namespace slots_of_week

/// Openness of many entries within one minute, each opening looked at once. Not thread-safe.
class Openings
{
public:
    [[nodiscard]] core::Openness at(const QByteArray &opening, const QDateTime &now);

private:
    qint64 m_minute = 0; ///< since 1970
    QHash<QByteArray, core::Openness> m_known;
};

} // namespace waymark::store
