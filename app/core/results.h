#pragma once

#include "core/advice.h"
#include "core/query.h"

namespace waymark::core {

/// Why a hit is in the list: `typed` is the person's words that matched, `meaning` what they stand for (a
/// topic's code).
struct Why
{
    enum class Kind {
        Listed,    ///< nothing was typed: it fits the choices
        Name,      ///< in its name, organization or other names
        Number,    ///< a number of its
        OldNumber, ///< a number that it had before
        Topic,     ///< everyday words mean its topic
        Text,      ///< in what is said about it
        Place,     ///< in the area that it serves
        Instead,   ///< nothing matched; this may help all the same
    };
    Kind kind = Kind::Listed;
    QString typed;
    QString meaning;
};

struct Hit
{
    enum class Kind { Service, Advice };
    Kind kind = Kind::Service;
    ServiceSummary service; ///< when kind is Service
    AdviceSummary advice;   ///< when kind is Advice
    Why why;
    /// The language that is asked for or typed in, when the service speaks it; manyLanguages when it has
    /// interpreters.
    QString speaks{};
    QList<FilterKind> unknown{}; ///< filters of which nobody knows whether it fits them

    [[nodiscard]] QString id() const { return kind == Kind::Service ? service.id : advice.id; }
};

/// Somebody typed a number that was replaced.
struct ReplacedNumber
{
    QString oldNumber; ///< as printed; said, never offered to ring
    QString serviceId;
    QString serviceName;
    QString organization;
    QString ringInstead; ///< as printed
};

struct HiddenByFilter
{
    FilterKind filter = FilterKind::Topic;
    int count = 0; ///< how many would be listed without this one filter
};

/// A filter that the words were taken to say: "by text", "im 14".
struct UnderstoodFilter
{
    FilterKind kind = FilterKind::Topic;
    Filters value;       ///< with this one filter; put into Query::notMeant when the person takes it off
    QString words;       ///< as typed
    bool applied = true; ///< false: it left nothing, so the list is shown without it
};

/// The answer to one Query; with Query::from only hits, more and found. Never empty unless the pack is, or it
/// is still looking: when nothing matches, `hits` holds what may help instead.
struct Results
{
    QList<Hit> hits;
    bool more = false; ///< there are more behind these
    /// Services in all, counted as far as `mostListed` and one more. Where there are more than are listed it
    /// may not be known before the list goes on.
    std::optional<int> found{};
    QList<ReplacedNumber> replaced;
    bool numberNotHeld = false; ///< a whole number was typed that no service has
    QStringList droppedWords;   ///< left out because nothing matches all words
    QString correctedText;      ///< what was searched for instead of a misspelt text; empty when it was not
    bool nothingMatched = false;
    QList<HiddenByFilter> hidden; ///< filled when the filters leave nothing
    QList<UnderstoodFilter> understood;
    bool emergency = false;    ///< the words tell of danger now
    bool stillLooking = false; ///< there may be more, in another order: Effort::Whole finds it
};

} // namespace waymark::core
