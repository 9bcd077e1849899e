#pragma once

#include "core/phone.h"
#include "core/place.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace waymark::core {

/// What the person chose to narrow the list. Unset members hide nothing.
struct Filters
{
    QStringList topics; ///< codes; any of them fits
    QString audience;   ///< a code
    Place where;        ///< where the person who needs help is
    std::optional<Channel> channel;
    bool openNow = false;
    bool free = false;

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const Filters &, const Filters &) = default;
};

/// Names one member of Filters: for chips, and for saying which one empties a list.
enum class FilterKind { Topic, Audience, Where, Channel, OpenNow, Free };

/// What was typed and chosen, with the setting it was typed in. `text` is raw.
struct Query
{
    QString text;
    Filters filters;
    Place place;               ///< the person's setting; orders the list and hides nothing
    QString language;          ///< ISO 639-1 of the window; never sets the place
    bool ownBehaviour = false; ///< the person came by the line about their own behaviour
    int limit = 50;
    bool asTyped = false; ///< search for these very words; correct nothing

    friend bool operator==(const Query &, const Query &) = default;
};

} // namespace waymark::core
