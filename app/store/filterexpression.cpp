#include "store/filterexpression.h"

#include "store/expression.h"
#include "store/opening.h"
#include "store/tags.h"

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

/// One filter after the other.
class Parts
{
public:
    explicit Parts(std::optional<core::FilterKind> ignored)
        : m_ignored(ignored)
    {}

    /// Any of `fitting` is on what fits, and `unknown` on that of which it is not known.
    void add(core::FilterKind kind, const QStringList &fitting, const QString &unknown = {})
    {
        if (kind == m_ignored || fitting.isEmpty())
            return;
        m_sure.append(expression::anyTerm(fitting));
        m_possible.append(expression::anyTerm(unknown.isEmpty() ? fitting : fitting + QStringList{unknown}));
        if (!unknown.isEmpty())
            m_unknown.append(unknown);
    }

    [[nodiscard]] FilterExpressions expressions() const
    {
        const QString any = expression::anyTerm(m_unknown);
        return {expression::allOf(m_sure),
                any.isEmpty() ? QString() : expression::allOf(QStringList{any} + m_possible)};
    }

private:
    std::optional<core::FilterKind> m_ignored;
    QStringList m_sure;
    QStringList m_possible;
    QStringList m_unknown;
};

QStringList topicTags(const QStringList &topics, const Lexicon &lexicon)
{
    QStringList any;
    for (const QString &topic : topics) {
        const TopicTargets targets = lexicon.targetsOf(topic);
        for (const QString &code : targets.topics)
            any.append(tags::topic(code));
        for (const QString &code : targets.audiences)
            any.append(tags::audience(code));
    }
    // A topic that nothing stands for leaves nothing.
    return any.isEmpty() ? QStringList{tags::topic(topics.first())} : any;
}

} // namespace

FilterExpressions filterExpressions(const core::Filters &filters, const Lexicon &lexicon,
                                    const QStringList &openNow, std::optional<core::FilterKind> ignored)
{
    using Kind = core::FilterKind;
    Parts parts(ignored);
    if (!filters.topics.isEmpty())
        parts.add(Kind::Topic, topicTags(filters.topics, lexicon));
    if (!filters.audience.isEmpty())
        parts.add(Kind::Audience, tags::usableBy(filters.audience), tags::unknownAudience());
    parts.add(Kind::Where, tags::serving(filters.where));
    if (filters.channel)
        parts.add(Kind::Channel, {tags::channel(*filters.channel)});
    if (!filters.language.isEmpty())
        parts.add(Kind::Language, {tags::language(filters.language), tags::language(core::manyLanguages)},
                  tags::unknownLanguage());
    if (filters.free && (!filters.channel || core::mayCost(*filters.channel)))
        parts.add(Kind::Free, {tags::free(filters.channel)}, tags::unknownCost(filters.channel));
    if (filters.openNow)
        parts.add(Kind::OpenNow, openNow, slots_of_week::unknownHours());
    return parts.expressions();
}

QString maySpeakExpression(const QString &language)
{
    if (language.isEmpty())
        return {};
    return expression::anyTerm(
        {tags::language(language), tags::language(core::manyLanguages), tags::unknownLanguage()});
}

QString otherAgesExpression(const core::Ages &ages, const AgeLimits &limits)
{
    QStringList any;
    for (const QString &limit : limits.minimum) {
        if (limit.toInt() > ages.to)
            any.append(tags::fromAge(limit.toInt()));
    }
    for (const QString &limit : limits.maximum) {
        if (limit.toInt() < ages.from)
            any.append(tags::upToAge(limit.toInt()));
    }
    return expression::anyTerm(any);
}

} // namespace waymark::store
