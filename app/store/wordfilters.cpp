#include "store/wordfilters.h"

#include "store/filterphrases.h"
#include "text/functionwords.h"

#include <QSet>

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;
using core::FilterKind;

namespace {

constexpr int eveningFrom = 17; ///< hours of the day
constexpr int eveningTo = 6;
constexpr int oldestYoung = 25;
constexpr int oldest = 110;

QSet<QString> listed(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

bool isEvening(const QDateTime &now)
{
    const int hour = now.time().hour();
    return hour >= eveningFrom || hour < eveningTo;
}

class Finder
{
public:
    Finder(const TypedText &typed, const Asker &asker, const QDateTime &now)
        : m_typed(typed)
        , m_asker(asker)
        , m_isEvening(isEvening(now))
        , m_taken(std::size_t(typed.words.size()), false)
    {}

    QList<WordFilter> find()
    {
        for (qsizetype count = std::min(longestFilterPhrase(), m_typed.words.size()); count > 0; --count) {
            for (qsizetype first = 0; first + count <= m_typed.words.size(); ++first)
                matchPhrase(first, count);
        }
        matchFirstWord();
        matchAge();
        matchAlone();
        std::sort(m_found.begin(), m_found.end(),
                  [](const WordFilter &a, const WordFilter &b) { return a.first < b.first; });
        return m_found;
    }

private:
    [[nodiscard]] QString at(qsizetype i) const
    {
        return i >= 0 && i < m_typed.words.size() ? m_typed.words[i].folded : QString();
    }

    [[nodiscard]] bool isTaken(qsizetype first, qsizetype count) const
    {
        return std::any_of(m_taken.begin() + first, m_taken.begin() + first + count,
                           [](bool one) { return one; });
    }

    /// Of two of one kind only the longer one, or the earlier of equals, is meant.
    void add(FilterKind kind, const core::Filters &value, qsizetype first, qsizetype count)
    {
        std::fill_n(m_taken.begin() + first, count, true);
        const bool isThere = std::any_of(m_found.begin(), m_found.end(),
                                         [kind](const WordFilter &one) { return one.kind == kind; });
        if (!isThere)
            m_found.append({kind, value, first, count});
    }

    void matchPhrase(qsizetype first, qsizetype count)
    {
        const auto known = filterPhrases().constFind(m_typed.key(first, count));
        if (known == filterPhrases().constEnd() || isTaken(first, count))
            return;
        if (known->when == FilterPhrase::When::Evening && !m_isEvening)
            return;
        const bool isContact =
            known->kind == FilterKind::Channel && known->value.channel != core::Channel::Bsl;
        if (isContact && (tellsOfSomebody(at(first + count)) || isSomebodys(at(first - 1))))
            return;
        add(known->kind, known->value, first, count);
    }

    /// "text abuse helpline", "whatsapp domestic abuse".
    void matchFirstWord()
    {
        const auto known = filterWordsAlone().constFind(at(0));
        const bool goesOn = m_typed.words.size() > 1 && !tellsOfSomebody(at(1));
        if (known != filterWordsAlone().constEnd() && known->kind == FilterKind::Channel && goesOn &&
            !isTaken(0, 1))
            add(known->kind, known->value, 0, 1);
    }

    void matchAlone()
    {
        QList<qsizetype> meant;
        for (qsizetype i = 0; i < m_typed.words.size(); ++i) {
            if (m_taken[std::size_t(i)])
                continue;
            if (filterWordsAlone().contains(at(i)))
                meant.append(i);
            else if (!isAskingWord(at(i)) && !text::isGenericWord(at(i)))
                return;
        }
        for (const qsizetype i : std::as_const(meant)) {
            const FilterPhrase &phrase = *filterWordsAlone().constFind(at(i));
            add(phrase.kind, phrase.value, i, 1);
        }
    }

    /// "im 14", "under 18", "over 60".
    void matchAge()
    {
        if (m_asker.age >= 0) {
            addAges({m_asker.age, m_asker.age}, m_asker.ageFirst, m_asker.ageCount);
            return;
        }
        for (qsizetype i = 0; i < m_typed.words.size(); ++i) {
            qsizetype count = 0;
            const int limit = ageLimit(i, count);
            if (limit < 0 || !isAboutAsker(i))
                continue;
            const bool isUnder = at(i) != "over"_L1;
            addAges(isUnder ? core::Ages{0, limit - 1} : core::Ages{limit, oldest}, i, count);
            return;
        }
    }

    void addAges(const core::Ages &ages, qsizetype first, qsizetype count)
    {
        core::Filters value;
        value.ages = ages;
        add(FilterKind::Age, value, first, count);
    }

    /// The age in "under 18s", "moins de 18"; -1 where there is none. `count`: how many words say it.
    [[nodiscard]] int ageLimit(qsizetype i, qsizetype &count) const
    {
        static const QSet<QString> one = listed(u"under below dan poniżej sub over до"_s);
        const bool isTwo =
            (at(i) == "moins"_L1 || at(i) == "menores"_L1 || at(i) == "menor"_L1) && at(i + 1) == "de"_L1;
        const qsizetype number = isTwo ? i + 2 : i + 1;
        QString digits = at(number);
        if (digits.endsWith(u's'))
            digits.chop(1);
        bool isNumber = false;
        const int age = digits.toInt(&isNumber);
        count = number - i + 1;
        const bool fits = at(i) == "over"_L1 ? age >= 18 && age < oldest : age > 8 && age <= oldestYoung;
        return isNumber && fits && (isTwo || one.contains(at(i))) ? age : -1;
    }

    /// Not "my daughter is under 18", nor "with a girl under 16".
    [[nodiscard]] bool isAboutAsker(qsizetype i) const
    {
        static const QSet<QString> before = listed(
            u"for im am if someone anyone anybody people support helpline help line service services i"_s);
        return i == 0 || before.contains(at(i - 1)) || m_taken[std::size_t(i - 1)];
    }

    const TypedText &m_typed;
    const Asker &m_asker;
    bool m_isEvening;
    std::vector<bool> m_taken;
    QList<WordFilter> m_found;
};

} // namespace

QList<WordFilter> wordFilters(const TypedText &typed, const Asker &asker, const QDateTime &now)
{
    return Finder(typed, asker, now).find();
}

QStringList wordFilterWords()
{
    QStringList all = filterWordsAlone().keys();
    for (auto it = filterPhrases().keyBegin(); it != filterPhrases().keyEnd(); ++it)
        all += it->split(u' ');
    all.removeDuplicates();
    return all;
}

void addFilter(FilterKind kind, const core::Filters &value, core::Filters &filters)
{
    switch (kind) {
    case FilterKind::Topic:
        filters.topics = value.topics;
        break;
    case FilterKind::Audience:
        filters.audience = value.audience;
        break;
    case FilterKind::Where:
        filters.where = value.where;
        break;
    case FilterKind::Channel:
        filters.channel = value.channel;
        break;
    case FilterKind::OpenNow:
        filters.openNow = value.openNow;
        break;
    case FilterKind::Free:
        filters.free = value.free;
        break;
    case FilterKind::Language:
        filters.language = value.language;
        break;
    case FilterKind::Age:
        filters.ages = value.ages;
        break;
    }
}

bool hasFilter(FilterKind kind, const core::Filters &filters)
{
    core::Filters without = filters;
    addFilter(kind, {}, without);
    return without != filters;
}

} // namespace waymark::store
