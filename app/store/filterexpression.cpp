#include "store/filterexpression.h"

#include "store/expression.h"
#include "store/tags.h"

namespace waymark::store {

using namespace Qt::StringLiterals;

QString filterExpression(const core::Filters &filters, const Lexicon &lexicon,
                         std::optional<core::FilterKind> ignored)
{
    QStringList all;
    const auto add = [&](core::FilterKind kind, const QStringList &any) {
        if (kind != ignored && !any.isEmpty())
            all.append(expression::anyTerm(any));
    };
    if (!filters.topics.isEmpty()) {
        QStringList any;
        for (const QString &topic : filters.topics) {
            const TopicTargets targets = lexicon.targetsOf(topic);
            for (const QString &code : targets.topics)
                any.append(tags::topic(code));
            for (const QString &code : targets.audiences)
                any.append(tags::audience(code));
        }
        // A topic that nothing stands for leaves nothing.
        add(core::FilterKind::Topic, any.isEmpty() ? QStringList{tags::topic(filters.topics.first())} : any);
    }
    if (!filters.audience.isEmpty())
        add(core::FilterKind::Audience, tags::usableBy(filters.audience));
    add(core::FilterKind::Where, tags::serving(filters.where));
    if (filters.channel)
        add(core::FilterKind::Channel, {tags::channel(*filters.channel)});
    if (!filters.language.isEmpty())
        add(core::FilterKind::Language,
            {tags::language(filters.language), tags::language(core::manyLanguages)});
    if (filters.free)
        add(core::FilterKind::Free, {tags::free()});
    return expression::allOf(all);
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
