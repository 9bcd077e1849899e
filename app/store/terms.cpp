#include "store/terms.h"

#include "store/facts.h"
#include "store/opening.h"
#include "store/tags.h"

#include <QRegularExpression>
#include <QSet>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

class Collector
{
public:
    Collector(const text::Analyser &analyser, const QString &language)
        : m_analyser(analyser)
        , m_language(language)
    {}

    void add(const QString &text)
    {
        if (!text.isEmpty())
            m_analyser.eachIndexTerm(text, m_language, [this](const QString &term) { addTerm(term); });
    }
    void add(const QStringList &texts)
    {
        for (const QString &text : texts)
            add(text);
    }
    void addTerms(const QStringList &terms)
    {
        for (const QString &term : terms)
            addTerm(term);
    }
    [[nodiscard]] QStringList terms() const { return m_terms; }

private:
    void addTerm(const QString &term)
    {
        const qsizetype before = m_seen.size();
        m_seen.insert(term);
        if (m_seen.size() > before)
            m_terms.append(term);
    }

    const text::Analyser &m_analyser;
    QString m_language;
    QSet<QString> m_seen;
    QStringList m_terms;
};

QStringList named(const QStringList &codes, const QHash<QString, QString> &names)
{
    QStringList found;
    for (const QString &code : codes)
        found.append(names.value(code));
    return found;
}

/// What is for anyone is found by no group's name.
QStringList ownAudiences(const core::Service &service)
{
    return service.audiences.contains("anyone"_L1) ? QStringList() : service.audiences;
}

/// Where a link leads is no word of the page.
QString withoutLinkTargets(QString markdown)
{
    static const QRegularExpression target(uR"(\]\((page|service):[^)]*\))"_s);
    return markdown.replace(target, u"]"_s);
}

/// Keywords are what people type, and a text line is asked for by the word to send to it.
QStringList channelWords(const core::Service &service)
{
    QStringList words;
    for (const core::Phone &phone : service.phones)
        words += {phone.description, phone.keyword, phone.note};
    return words;
}

} // namespace

EntryTerms termsOf(const core::Service &service, const TermNames &termNames, const text::Analyser &analyser)
{
    Collector names(analyser, service.language);
    names.add(service.name);
    names.add(alternateNames(service));
    names.add(service.organization);
    names.add(service.keywords);
    names.add({service.localArea.town, service.localArea.areaServed});
    names.add(named(service.topics, termNames.topics));
    names.add(named(ownAudiences(service), termNames.audiences));
    names.addTerms(tags::of(service, termNames.home));
    names.addTerms(slots_of_week::tagsOf(openingOf(service)));

    Collector texts(analyser, service.language);
    texts.addTerms(names.terms());
    texts.add({service.description, service.eligibility, service.notServed, service.interpretation,
               service.bslInfo, service.organizationDescription, service.hoursText, service.fees,
               service.confidentiality});
    texts.add(channelWords(service));
    return {names.terms(), texts.terms()};
}

EntryTerms termsOf(const core::AdvicePage &page, const TermNames &termNames, const text::Analyser &analyser)
{
    QStringList tagged;
    for (const QString &code : page.topics)
        tagged.append(tags::topic(code));

    Collector names(analyser, page.language);
    names.add(page.title);
    names.add(named(page.topics, termNames.topics));
    names.addTerms(tagged);

    Collector texts(analyser, page.language);
    texts.addTerms(names.terms());
    texts.add({page.summary, withoutLinkTargets(page.markdown)});
    return {names.terms(), texts.terms()};
}

} // namespace waymark::store
