#include "ui/resultwords.h"

#include "core/wording.h"
#include "ui/filterwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;
namespace wording = core::wording;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ResultWords)
};

QString replacedText(const core::ReplacedNumber &number, bool withEnglish)
{
    const QString said = wording::replaced(number);
    const QString english = wording::replaced(number, wording::In::English);
    return withEnglish && said != english ? said + u'\n' + english : said;
}

QString quoted(const QStringList &words)
{
    QStringList found;
    for (const QString &word : words)
        //: Something that the person typed, in quotation marks
        found.append(Words::tr("“%1”").arg(word));
    return found.join(Words::tr(", ", "between words"));
}

QList<ResultNotice> hiddenNotices(const core::Query &query, const core::Results &results,
                                  const QString &topicsName)
{
    QList<ResultNotice> notices;
    for (const core::HiddenByFilter &hidden : results.hidden) {
        const bool isNamed = hidden.filter == core::FilterKind::Topic && !topicsName.isEmpty();
        const QString name = isNamed ? topicsName : filterValue(hidden.filter, query.filters);
        //: %1 is a filter that is on, such as "Text" or "Scotland"; %n is how many would be listed without it
        notices.append({Words::tr("“%1” hides %n.", nullptr, hidden.count).arg(name), hidden.filter});
    }
    if (notices.isEmpty() && results.hits.isEmpty() && !query.filters.isEmpty())
        notices.append(
            {Words::tr("No service fits all of these filters together. Take one or more away."), {}});
    return notices;
}

QString nothingMatchedText(const core::Query &query)
{
    if (query.text.trimmed().isEmpty())
        return Words::tr("Nothing fits. What follows may help all the same.");
    return Words::
        tr("Nothing matches “%1” in names, numbers, topics, places and descriptions. Try one other word, or "
           "fewer words. What follows may help all the same.")
            .arg(query.text.trimmed());
}

/// What is not hidden although nobody knows whether it fits.
QStringList unknownRemarks(const core::Results &results)
{
    const auto count = [&results](core::FilterKind kind) {
        return int(std::count_if(results.hits.begin(), results.hits.end(),
                                 [kind](const core::Hit &hit) { return hit.unknown.contains(kind); }));
    };
    QStringList remarks;
    if (const int hours = count(core::FilterKind::OpenNow))
        //: %n services: with the filter for those that are open now
        remarks.append(Words::tr("The hours of %n are not known.", nullptr, hours));
    if (const int cost = count(core::FilterKind::Free))
        //: %n services: with the filter for those that are free
        remarks.append(Words::tr("The cost of %n is not known.", nullptr, cost));
    if (const int audience = count(core::FilterKind::Audience))
        //: %n services: with the filter for a group, such as men
        remarks.append(Words::tr("Who %n are for is not known.", nullptr, audience));
    return remarks;
}

/// The language that is asked for, where some may speak it or not.
QString languageInDoubt(const core::Filters &filters, const core::Results &results)
{
    const auto said = std::find_if(results.understood.begin(), results.understood.end(), [](const auto &one) {
        return one.kind == core::FilterKind::Language && one.applied;
    });
    if (said != results.understood.end())
        return filterValue(said->kind, said->value);
    const bool isInDoubt = std::any_of(results.hits.begin(), results.hits.end(), [](const core::Hit &hit) {
        return hit.unknown.contains(core::FilterKind::Language);
    });
    return isInDoubt ? filterValue(core::FilterKind::Language, filters) : QString();
}

} // namespace

QList<ResultNotice> noticesOf(const core::Query &query, const core::Results &results,
                              const QString &topicsName, bool withEnglish)
{
    QList<ResultNotice> notices;
    for (const core::ReplacedNumber &number : results.replaced)
        notices.append({replacedText(number, withEnglish), {}});
    if (results.numberNotHeld)
        notices.append(
            {Words::tr("This number is not in this directory: %1. It may be a real one all the same. Check "
                       "each digit, or search for a name.")
                 .arg(core::isolated(query.text.trimmed())),
             {}});
    if (!results.correctedText.isEmpty()) {
        //: The person's words were taken to be misspelt; %1 is how they are spelt
        notices.append({Words::tr("Showing results for “%1”.").arg(results.correctedText), {}, true});
    }
    if (!results.droppedWords.isEmpty())
        notices.append(
            {Words::tr("Nothing matches all of your words. Left out: %1.").arg(quoted(results.droppedWords)),
             {}});
    for (const core::UnderstoodFilter &one : results.understood) {
        if (!one.applied)
            //: %1 is a filter such as "Text" or "Men", understood from the words that the person typed, %2
            notices.append(
                {Words::tr("Nothing fits “%1” (from your words “%2”) as well, so the list is without it.")
                     .arg(filterValue(one.kind, one.value), one.words),
                 {}});
    }
    notices += hiddenNotices(query, results, topicsName);
    if (results.nothingMatched && !results.numberNotHeld && results.hidden.isEmpty())
        notices.append({nothingMatchedText(query), {}});
    return notices;
}

core::Filters howAsked(const core::Query &query, const core::Results &results)
{
    core::Filters how;
    how.channel = query.filters.channel;
    how.free = query.filters.free;
    for (const core::UnderstoodFilter &one : results.understood) {
        if (one.applied && one.kind == core::FilterKind::Channel)
            how.channel = one.value.channel;
        how.free = how.free || (one.applied && one.kind == core::FilterKind::Free);
    }
    return how;
}

namespace {

/// "1,000", with the digits that plurals and numbers have in every language.
QString grouped(int number)
{
    return QLocale(QLocale::English).toString(number);
}

/// How many services are listed, and of how many.
QString servicesOf(const core::Results &results, int listed)
{
    if (!results.more)
        return Words::tr("%n service(s)", nullptr, listed);
    if (!results.found)
        //: "50+ services": there are more than are listed
        return Words::tr("%n+ service(s)", nullptr, listed);
    const QString shown = grouped(listed);
    if (*results.found > core::mostListed)
        //: %1 services are listed so far, %2 is a large number
        return Words::tr("%1 of more than %2 services").arg(shown, grouped(core::mostListed));
    //: %1 of these services are listed so far
    return Words::tr("%1 of %n service(s)", nullptr, qMax(*results.found, listed + 1)).arg(shown);
}

} // namespace

QString countOf(const core::Results &results)
{
    const QList<core::Hit> &hits = results.hits;
    const auto pages = std::count_if(
        hits.begin(), hits.end(), [](const core::Hit &hit) { return hit.kind == core::Hit::Kind::Advice; });
    const int services = int(hits.size() - pages);
    const QString pagesText = Words::tr("%n page(s)", nullptr, int(pages));
    if (services == 0 && pages > 0)
        return pagesText;
    const QString servicesText = servicesOf(results, services);
    // Of the pages, too, more may stand behind: beside a number of all they would be misread.
    const bool isPart = results.more && results.found;
    //: %1 is "12 services", %2 is "1 page"
    return pages == 0 || isPart ? servicesText : Words::tr("%1 and %2").arg(servicesText, pagesText);
}

QString remarkOn(const core::Filters &filters, const core::Results &results)
{
    const bool hasLocal = std::any_of(results.hits.begin(), results.hits.end(), [](const core::Hit &hit) {
        return hit.kind == core::Hit::Kind::Service && hit.service.localArea.isSet();
    });
    QStringList remarks;
    if (hasLocal)
        remarks.append(Words::tr("Only some local services are listed."));
    if (results.more && results.hits.size() >= core::mostListed)
        //: Below a very long list; %1 is a large number
        remarks.append(Words::tr("Only the first %1 are listed. Narrow the list to see others.")
                           .arg(grouped(core::mostListed)));
    remarks += unknownRemarks(results);
    const QString language = languageInDoubt(filters, results);
    if (!language.isEmpty())
        //: %1 is a language
        remarks.append(
            Words::tr("Where a row does not say so, we do not know whether it speaks %1.").arg(language));
    return remarks.join(u' ');
}

} // namespace waymark::ui
