#include "ui/filterwords.h"

#include "core/directory.h"
#include "core/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;
namespace wording = core::wording;
using core::FilterKind;
using core::Filters;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::FilterWords)
};

void sortByText(QList<FilterChoice> &choices, qsizetype from = 0)
{
    std::sort(choices.begin() + from, choices.end(), [](const FilterChoice &one, const FilterChoice &other) {
        return QString::localeAwareCompare(one.text, other.text) < 0;
    });
}

QList<FilterChoice> topicChoices(const core::FilterChoices &held)
{
    QList<FilterChoice> choices;
    for (const core::Term &term : held.topics)
        choices.append({wording::topic(term.code, term.name),
                        [code = term.code](Filters &filters) { filters.topics = {code}; }});
    sortByText(choices);
    return choices;
}

QList<FilterChoice> audienceChoices(const core::FilterChoices &held)
{
    QList<FilterChoice> choices;
    for (const core::Term &term : held.audiences)
        choices.append({wording::audience(term.code, term.name),
                        [code = term.code](Filters &filters) { filters.audience = code; }});
    sortByText(choices);
    return choices;
}

QList<FilterChoice> placeChoices(const core::FilterChoices &held, const core::Directory &directory)
{
    QList<FilterChoice> choices;
    qsizetype nearOnes = 0;
    for (const core::Place &place : held.places) {
        // The UK, its nations and Ireland come first, as the directory has them; the rest of the world by
        // name.
        if (place.country() == "GB"_L1 || place.country() == "IE"_L1)
            nearOnes = choices.size() + 1;
        const auto country = directory.emergency(place.country());
        choices.append({wording::place(place, country && !place.isNation() ? country->name : QString()),
                        [place](Filters &filters) { filters.where = place; }});
    }
    sortByText(choices, nearOnes);
    return choices;
}

QList<FilterChoice> channelChoices(const core::FilterChoices &held)
{
    QList<FilterChoice> choices;
    for (const core::Channel channel : held.channels)
        choices.append(
            {wording::channel(channel), [channel](Filters &filters) { filters.channel = channel; }});
    return choices;
}

QList<FilterChoice> languageChoices(const core::FilterChoices &held)
{
    QList<FilterChoice> choices;
    for (const QString &code : held.languages)
        choices.append({wording::language(code), [code](Filters &filters) { filters.language = code; }});
    sortByText(choices);
    return choices;
}

} // namespace

QList<FilterKind> filterKinds()
{
    return {FilterKind::Topic,   FilterKind::Audience, FilterKind::Where, FilterKind::OpenNow,
            FilterKind::Channel, FilterKind::Free,     FilterKind::Age,   FilterKind::Language};
}

QString filterTitle(FilterKind kind)
{
    switch (kind) {
    case FilterKind::Topic:
        return Words::tr("Topic");
    case FilterKind::Audience:
        return Words::tr("For whom");
    case FilterKind::Where:
        return Words::tr("Where is the person who needs help?");
    case FilterKind::OpenNow:
        return Words::tr("Listed as open now");
    case FilterKind::Channel:
        //: A filter: by telephone, text, chat …
        return Words::tr("How");
    case FilterKind::Free:
        //: A filter: services that cost nothing to ring or text
        return Words::tr("Free");
    case FilterKind::Language:
        //: A filter: services that speak a language or have interpreters for it
        return Words::tr("Language");
    case FilterKind::Age:
        //: A filter: services that take somebody of this age
        return Words::tr("Age");
    }
    Q_UNREACHABLE();
}

QString filterValue(FilterKind kind, const Filters &filters)
{
    switch (kind) {
    case FilterKind::Topic: {
        QStringList names;
        for (const QString &code : filters.topics)
            names.append(wording::topic(code));
        return names.join(Words::tr(", ", "between topics"));
    }
    case FilterKind::Audience:
        return filters.audience.isEmpty() ? QString() : wording::audience(filters.audience);
    case FilterKind::Where:
        return filters.where.isSet() ? wording::place(filters.where) : QString();
    case FilterKind::OpenNow:
        return filters.openNow ? filterTitle(kind) : QString();
    case FilterKind::Channel:
        return filters.channel ? wording::channel(*filters.channel) : QString();
    case FilterKind::Free:
        return filters.free ? filterTitle(kind) : QString();
    case FilterKind::Language:
        return filters.language.isEmpty() ? QString() : wording::language(filters.language);
    case FilterKind::Age:
        return filters.ages ? wording::ages(*filters.ages) : QString();
    }
    Q_UNREACHABLE();
}

void clearFilter(FilterKind kind, Filters &filters)
{
    switch (kind) {
    case FilterKind::Topic:
        filters.topics.clear();
        break;
    case FilterKind::Audience:
        filters.audience.clear();
        break;
    case FilterKind::Where:
        filters.where = {};
        break;
    case FilterKind::OpenNow:
        filters.openNow = false;
        break;
    case FilterKind::Channel:
        filters.channel.reset();
        break;
    case FilterKind::Free:
        filters.free = false;
        break;
    case FilterKind::Language:
        filters.language.clear();
        break;
    case FilterKind::Age:
        filters.ages.reset();
        break;
    }
}

QList<FilterChoice> filterChoices(FilterKind kind, const core::Directory &directory)
{
    switch (kind) {
    case FilterKind::Topic:
        return topicChoices(directory.filterChoices());
    case FilterKind::Audience:
        return audienceChoices(directory.filterChoices());
    case FilterKind::Where:
        return placeChoices(directory.filterChoices(), directory);
    case FilterKind::OpenNow:
        return {{filterTitle(kind), [](Filters &filters) { filters.openNow = true; }}};
    case FilterKind::Channel:
        return channelChoices(directory.filterChoices());
    case FilterKind::Free:
        return {{filterTitle(kind), [](Filters &filters) { filters.free = true; }}};
    case FilterKind::Language:
        return languageChoices(directory.filterChoices());
    case FilterKind::Age:
        return {}; // nobody is asked how old they are; the words may say it
    }
    Q_UNREACHABLE();
}

} // namespace waymark::ui
