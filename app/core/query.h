#pragma once

#include "core/phone.h"
#include "core/place.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace waymark::core {

/// How old somebody is, or what is known of it, in whole years: 14 … 14, or 0 … 17 for "under 18".
struct Ages
{
    int from = 0;
    int to = 0;

    friend bool operator==(const Ages &, const Ages &) = default;
};

/// What narrows the list, chosen or understood from the words. Unset members hide nothing.
struct Filters
{
    QStringList topics; ///< codes; any of them fits
    QString audience;   ///< a code
    Place where;        ///< where the person who needs help is
    std::optional<Channel> channel;
    bool openNow = false;
    bool free = false;
    QString language;         ///< ISO 639 code that a service speaks or has interpreters for
    std::optional<Ages> ages; ///< hides services that are known not to take anybody of these ages

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const Filters &, const Filters &) = default;
};

/// Names one member of Filters: for chips, and for saying which one empties a list.
enum class FilterKind { Topic, Audience, Where, Channel, OpenNow, Free, Language, Age };

/// How much of a search to do.
enum class Effort {
    WithinAFrame, ///< what can be found in a few milliseconds, the best first; the rest may be missing
    Whole,        ///< all that there is to list
};

/// No list goes on for longer: nobody reads on, and it would fill the memory.
constexpr int mostListed = 1000;

/// What was typed and chosen, with the setting it was typed in. `text` is raw.
struct Query
{
    QString text;
    Filters filters;
    Place place;               ///< the person's setting; orders the list and hides nothing
    QString language;          ///< ISO 639-1 of the window; never sets the place
    bool ownBehaviour = false; ///< the person came by the line about their own behaviour
    int limit = 50;
    int from = 0;              ///< asks for what comes behind so many of the list, which were answered before
    bool asTyped = false;      ///< search for these very words; correct nothing
    QList<Filters> notMeant{}; ///< with one filter each: the words seem to say it, and the person took it off

    friend bool operator==(const Query &, const Query &) = default;
};

} // namespace waymark::core
