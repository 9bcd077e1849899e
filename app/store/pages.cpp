#include "store/pages.h"

#include "store/expression.h"
#include "store/tags.h"
#include "text/functionwords.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestTitleWord = 6; ///< letters
constexpr int mostPages = 40;
constexpr double titleWord = 30;
constexpr double topicAtFront = 40;
constexpr double topicFurther = 22;
constexpr double roleAtFront = 40; ///< more, for what to do as somebody who sees it or is told
constexpr double topicFade = 0.8;  ///< for each further topic that was meant

QList<qint64> found(const Plan &plan, const Index &index)
{
    QStringList all;
    for (const Group &group : plan.groups) {
        QStringList any{group.expression};
        for (const QString &topic : group.topics)
            any.append(expression::term(tags::topic(topic)));
        all.append(expression::anyOf(any));
    }
    QStringList topics;
    for (const QString &topic : plan.topics)
        topics.append(tags::topic(topic));
    QList<qint64> numbers =
        index.rows(Index::Of::Pages, Index::Tier::Names, expression::allOf(all), mostPages);
    numbers += index.rows(Index::Of::Pages, Index::Tier::Texts, expression::allOf(all), mostPages);
    numbers += index.rows(Index::Of::Pages, Index::Tier::Texts, expression::anyTerm(topics), mostPages);
    QSet<qint64> seen;
    QList<qint64> each;
    for (const qint64 number : numbers) {
        if (!seen.contains(number)) {
            seen.insert(number);
            each.append(number);
        }
    }
    return each;
}

bool isRole(const QString &topic)
{
    return topic == "bystander"_L1 || topic == "supporting-someone"_L1;
}

void judgeTopics(PageHit &hit, const Plan &plan)
{
    for (const Group &group : plan.groups) {
        double fade = (group.sure ? 1 : topicFade) * group.weight;
        for (const QString &topic : group.topics) {
            const qsizetype position = hit.page.topics.indexOf(topic);
            if (position >= 0) {
                hit.score += fade * (position == 0 ? topicAtFront : topicFurther);
                if (position == 0 && group.sure && topic == group.topics.first() && isRole(topic))
                    hit.score += roleAtFront;
                hit.meant = true;
                if (hit.why.kind == core::Why::Kind::Listed)
                    hit.why = {core::Why::Kind::Topic, group.typed, topic};
            }
            fade *= topicFade;
        }
    }
}

/// "consent" of "Consent and the law": what it is about stands first.
bool begins(const QString &title, const TypedText &typed)
{
    return title.startsWith(typed.key() + u' ') && typed.key().size() >= shortestTitleWord &&
           std::none_of(typed.words.begin(), typed.words.end(), [](const text::Word &word) {
               return text::isCommonWord(word.folded) || text::isGenericWord(word.folded);
           });
}

void judgeTitle(PageHit &hit, const TypedText &typed, const Plan &plan, const text::Analyser &analyser)
{
    const QString key = analyser.key(hit.page.title);
    hit.titled = !key.isEmpty() && (key == typed.key() || begins(key, typed));
    const QStringList title = key.split(u' ', Qt::SkipEmptyParts);
    qsizetype words = 0;
    for (const Group &group : plan.groups) {
        const bool isIn = std::all_of(group.words.begin(), group.words.end(), [&](const QString &word) {
            const bool unfinished = group.unfinished && word == group.words.last();
            return std::any_of(title.begin(), title.end(), [&](const QString &one) {
                return unfinished ? one.startsWith(word) : one == word;
            });
        });
        words += isIn && !group.words.isEmpty() ? 1 : 0;
    }
    hit.score += titleWord * double(words) / double(std::max<qsizetype>(1, plan.groups.size()));
    if (hit.titled || (words > 0 && words == plan.groups.size())) {
        hit.meant = true;
        hit.why = {core::Why::Kind::Name, typed.quote(0, typed.words.size()), {}};
    }
}

core::Hit hitOf(const PageHit &page)
{
    core::Hit hit;
    hit.kind = core::Hit::Kind::Advice;
    hit.advice = page.page;
    hit.why = page.why;
    return hit;
}

} // namespace

QList<PageHit> pagesFor(const TypedText &typed, const Plan &plan, const QString &language, const Index &index,
                        const Rows &rows, const text::Analyser &analyser)
{
    QList<PageHit> hits;
    for (const qint64 number : found(plan, index)) {
        const auto page = rows.page(number, language);
        if (!page)
            continue;
        PageHit hit;
        hit.page = *page;
        judgeTopics(hit, plan);
        judgeTitle(hit, typed, plan, analyser);
        if (hit.why.kind == core::Why::Kind::Listed)
            hit.why = {core::Why::Kind::Text, typed.quote(0, typed.words.size()), {}};
        hits.append(hit);
    }
    std::stable_sort(hits.begin(), hits.end(), [](const PageHit &a, const PageHit &b) {
        return std::tuple(!a.titled, !a.meant, -a.score) < std::tuple(!b.titled, !b.meant, -b.score);
    });
    return hits;
}

QList<core::Hit> merged(const QList<core::Hit> &services, const QList<PageHit> &pages, bool firstServiceMeant)
{
    static constexpr std::array<qsizetype, 2> places{1, 4};
    QList<core::Hit> hits = services;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const PageHit &page = pages[i];
        qsizetype at = hits.size();
        if (page.titled || (i == 0 && page.meant && !firstServiceMeant))
            at = 0;
        else if (page.meant && i < qsizetype(places.size()))
            at = std::min(places[std::size_t(i)], hits.size());
        hits.insert(at, hitOf(page));
    }
    return hits;
}

} // namespace waymark::store
