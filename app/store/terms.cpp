#include "store/terms.h"

#include "store/facts.h"
#include "store/tags.h"

#include <QRegularExpression>
#include <QSet>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usualTerms = 256;

class Collector
{
public:
    Collector(const text::Analyser &analyser, const QString &language)
        : m_analyser(analyser)
        , m_language(language)
    {
        m_seen.reserve(usualTerms);
        m_terms.reserve(usualTerms);
    }

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

EntryTerms termsOf(const core::Service &service, const QStringList &hours, const TermNames &termNames,
                   const text::Analyser &analyser)
{
    Collector all(analyser, service.language);
    all.add(service.name);
    all.add(alternateNames(service));
    all.add(service.organization);
    all.add(service.keywords);
    all.add({service.localArea.town, service.localArea.areaServed});
    all.add(named(service.topics, termNames.topics));
    all.add(named(ownAudiences(service), termNames.audiences));
    all.addTerms(tags::of(service, termNames.home));
    all.addTerms(hours);
    const QStringList names = all.terms();

    all.add({service.description, service.eligibility, service.notServed, service.interpretation,
             service.bslInfo, service.organizationDescription, service.hoursText, service.fees,
             service.confidentiality});
    all.add(channelWords(service));
    return {names, all.terms()};
}

EntryTerms termsOf(const core::AdvicePage &page, const TermNames &termNames, const text::Analyser &analyser)
{
    QStringList tagged;
    for (const QString &code : page.topics)
        tagged.append(tags::topic(code));

    Collector all(analyser, page.language);
    all.add(page.title);
    all.add(named(page.topics, termNames.topics));
    all.addTerms(tagged);
    const QStringList names = all.terms();

    all.add({page.summary, withoutLinkTargets(page.markdown)});
    return {names, all.terms()};
}

} // namespace waymark::store
