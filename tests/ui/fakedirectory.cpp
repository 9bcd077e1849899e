#include "ui/fakedirectory.h"

#include <algorithm>

namespace waymark::tests {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const core::Service &service)
{
    QStringList texts{service.name, service.organization, service.discreetName, service.description,
                      service.localArea.name()};
    texts += service.keywords;
    for (const QString &topic : service.topics)
        texts.append(QString(topic).replace(u'-', u' '));
    return texts.join(u' ').toLower();
}

bool hasNumber(const QList<core::Phone> &phones, const QString &digits)
{
    return std::any_of(phones.begin(), phones.end(), [&](const core::Phone &phone) {
        return core::digitsOf(phone.printed).startsWith(digits);
    });
}

bool hasAllWords(const QString &text, const QString &typed)
{
    const QStringList words = typed.toLower().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

bool isNumber(const QString &typed)
{
    return core::digitsOf(typed).size() >= 3;
}

bool fits(const core::Service &service, const core::Filters &filters, const QDateTime &now)
{
    const auto any = [&](const QStringList &codes) {
        return std::any_of(codes.begin(), codes.end(),
                           [&](const QString &code) { return service.topics.contains(code); });
    };
    const auto serves = [&](const core::Place &place) { return place.serves(filters.where); };
    if (!filters.topics.isEmpty() && !any(filters.topics))
        return false;
    if (!filters.audience.isEmpty() && !service.audiences.contains(filters.audience))
        return false;
    if (filters.where.isSet() && !std::any_of(service.places.begin(), service.places.end(), serves))
        return false;
    if (filters.channel && !service.channels().contains(*filters.channel))
        return false;
    if (filters.openNow && service.openAt(now).openness != core::Openness::Open)
        return false;
    if (!filters.language.isEmpty() && !service.languages.contains(filters.language))
        return false;
    const bool isTooYoung = filters.ages && service.minimumAge > filters.ages->to;
    const bool isTooOld = filters.ages && service.maximumAge >= 0 && service.maximumAge < filters.ages->from;
    if (isTooYoung || isTooOld)
        return false;
    return !filters.free || service.freeToUse(filters.channel) != core::Known::No;
}

QList<std::pair<core::FilterKind, core::Query>> withoutOneFilter(const core::Query &query)
{
    QList<std::pair<core::FilterKind, core::Query>> found;
    const auto add = [&](core::FilterKind kind, auto clear) {
        core::Query without = query;
        clear(without.filters);
        if (without != query)
            found.append({kind, without});
    };
    add(core::FilterKind::Topic, [](core::Filters &filters) { filters.topics.clear(); });
    add(core::FilterKind::Audience, [](core::Filters &filters) { filters.audience.clear(); });
    add(core::FilterKind::Where, [](core::Filters &filters) { filters.where = {}; });
    add(core::FilterKind::Channel, [](core::Filters &filters) { filters.channel.reset(); });
    add(core::FilterKind::OpenNow, [](core::Filters &filters) { filters.openNow = false; });
    add(core::FilterKind::Free, [](core::Filters &filters) { filters.free = false; });
    add(core::FilterKind::Language, [](core::Filters &filters) { filters.language.clear(); });
    add(core::FilterKind::Age, [](core::Filters &filters) { filters.ages.reset(); });
    return found;
}

core::Term termOf(const QString &code)
{
    core::Term term;
    term.code = term.name = code;
    return term;
}

core::Hit hitOf(const core::Service &service, core::Why why)
{
    core::Hit hit;
    hit.service = service;
    hit.why = std::move(why);
    return hit;
}

} // namespace

FakeDirectory::FakeDirectory()
    : services(sampleServices())
    , pages(samplePages())
    , countries(sampleCountries())
{
    packInfo.id = u"sample"_s;
    packInfo.title = u"Sample directory"_s;
    packInfo.publisher = u"Waymark contributors"_s;
    packInfo.licence = u"CC BY-SA 4.0"_s;
    packInfo.contentDate = QDate(2026, 11, 1);
    packInfo.services = int(services.size());
    packInfo.advicePages = int(pages.size());
}

QList<core::Hit> FakeDirectory::hits(const core::Query &query, const QDateTime &now) const
{
    using Kind = core::Why::Kind;
    const QString digits = isNumber(query.text) ? core::digitsOf(query.text) : QString();
    QList<core::Hit> found;
    for (const core::Service &service : services) {
        if (!fits(service, query.filters, now))
            continue;
        if (!digits.isEmpty() &&
            (hasNumber(service.phones, digits) || hasNumber(service.otherPhones, digits)))
            found.append(hitOf(service, {Kind::Number, query.text, {}}));
        else if (digits.isEmpty() && hasAllWords(textOf(service), query.text))
            found.append(hitOf(service, {query.text.isEmpty() ? Kind::Listed : Kind::Name, query.text, {}}));
    }
    if (!digits.isEmpty() || !query.filters.isEmpty())
        return found;
    for (const core::AdvicePage &page : pages) {
        if (!query.text.isEmpty() && hasAllWords((page.title + u' ' + page.summary).toLower(), query.text)) {
            core::Hit hit;
            hit.kind = core::Hit::Kind::Advice;
            hit.advice = page;
            hit.why = {Kind::Text, query.text, {}};
            found.append(hit);
        }
    }
    return found;
}

void FakeDirectory::addAnswersForNumbers(const core::Query &query, core::Results &results) const
{
    const QString digits = core::digitsOf(query.text);
    for (const core::Service &service : services) {
        for (const core::Phone &old : service.otherPhones) {
            if (core::digitsOf(old.printed) == digits)
                results.replaced.append(
                    {old.printed, service.id, service.name, service.organization, old.replacedBy});
        }
    }
    results.numberNotHeld = results.hits.isEmpty() && digits.size() >= 6;
}

core::Results FakeDirectory::search(const core::Query &query, const QDateTime &now, core::Effort effort) const
{
    ++searches;
    if (!query.asTyped && corrections.contains(query.text)) {
        core::Query corrected = query;
        corrected.text = corrections.value(query.text);
        core::Results results = search(corrected, now, effort);
        results.correctedText = corrected.text;
        return results;
    }
    core::Results results;
    results.hits = hits(query, now);
    if (isNumber(query.text))
        addAnswersForNumbers(query, results);
    if (results.hits.isEmpty()) {
        for (const auto &[kind, without] : withoutOneFilter(query)) {
            if (const qsizetype count = hits(without, now).size())
                results.hidden.append({kind, int(count)});
        }
    }
    if (results.hits.isEmpty() && !services.isEmpty()) {
        results.nothingMatched = true;
        results.hits.append(hitOf(services.value(1, services.first()), {core::Why::Kind::Instead, {}, {}}));
    }
    results.emergency = query.text.contains(u"knife"_s);
    results.more = results.hits.size() > query.from + query.limit;
    if (results.more)
        results.found = int(std::min(results.hits.size(), qsizetype(core::mostListed + 1)));
    results.hits = results.hits.mid(query.from, query.limit);
    return results;
}

std::optional<core::Service> FakeDirectory::service(const QString &id, const QString &) const
{
    const auto found =
        std::find_if(services.begin(), services.end(), [&](const auto &one) { return one.id == id; });
    return found == services.end() ? std::nullopt : std::optional(*found);
}

QList<core::ServiceSummary> FakeDirectory::summaries(const QStringList &ids) const
{
    QList<core::ServiceSummary> found;
    for (const QString &id : ids) {
        if (const auto one = service(id, {}))
            found.append(*one);
    }
    return found;
}

std::optional<core::AdvicePage> FakeDirectory::advice(const QString &id, const QString &) const
{
    const auto found =
        std::find_if(pages.begin(), pages.end(), [&](const auto &one) { return one.id == id; });
    return found == pages.end() ? std::nullopt : std::optional(*found);
}

QList<core::AdviceSummary> FakeDirectory::advicePages(const QString &) const
{
    return {pages.begin(), pages.end()};
}

std::optional<core::EasyRead> FakeDirectory::easyRead(const QString &id, const QString &) const
{
    const auto found = std::find_if(easyReadTexts.begin(), easyReadTexts.end(),
                                    [&](const auto &one) { return one.id == id; });
    return found == easyReadTexts.end() ? std::nullopt : std::optional(*found);
}

std::optional<core::EmergencyNumbers> FakeDirectory::emergency(const QString &country) const
{
    const auto found = std::find_if(countries.begin(), countries.end(),
                                    [&](const auto &one) { return one.country == country; });
    return found == countries.end() ? std::nullopt : std::optional(*found);
}

core::FilterChoices FakeDirectory::filterChoices() const
{
    core::FilterChoices choices;
    QStringList topics;
    QStringList audiences;
    for (const core::Service &service : services) {
        topics += service.topics;
        audiences += service.audiences;
        for (const core::Place &place : service.places) {
            if (!choices.places.contains(place))
                choices.places.append(place);
        }
        for (const core::Channel channel : service.channels()) {
            if (!choices.channels.contains(channel))
                choices.channels.append(channel);
        }
    }
    topics.removeDuplicates();
    audiences.removeDuplicates();
    for (const QString &code : topics)
        choices.topics.append(termOf(code));
    for (const QString &code : audiences)
        choices.audiences.append(termOf(code));
    return choices;
}

} // namespace waymark::tests
