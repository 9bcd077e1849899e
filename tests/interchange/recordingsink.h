#pragma once

#include "core/content.h"
#include "interchange/importer.h"

#include <QStringList>

/// Keeps what an import gives, for tests to look at.
class RecordingSink : public waymark::core::ContentSink
{
public:
    void setInfo(const waymark::core::PackInfo &given) override { info = given; }
    void addTopic(const waymark::core::Term &topic) override { topics.append(topic); }
    void addAudience(const waymark::core::Term &audience) override { audiences.append(audience); }
    void addService(const waymark::core::Service &service) override { services.append(service); }
    void addAdvicePage(const waymark::core::AdvicePage &page) override { pages.append(page); }
    void addEverydayWord(const waymark::core::EverydayWord &word) override { words.append(word); }
    void addEmergencyNumbers(const waymark::core::EmergencyNumbers &numbers) override
    {
        countries.append(numbers);
    }
    void addEasyRead(const waymark::core::EasyRead &text) override { easyRead.append(text); }

    [[nodiscard]] waymark::core::Service service(const QString &id) const
    {
        for (const waymark::core::Service &service : services) {
            if (service.id == id)
                return service;
        }
        return {};
    }

    waymark::core::PackInfo info;
    QList<waymark::core::Term> topics;
    QList<waymark::core::Term> audiences;
    QList<waymark::core::Service> services;
    QList<waymark::core::AdvicePage> pages;
    QList<waymark::core::EverydayWord> words;
    QList<waymark::core::EmergencyNumbers> countries;
    QList<waymark::core::EasyRead> easyRead;
};

/// An import with all that it said, paths shortened to begin below `root`.
struct Import
{
    RecordingSink sink;
    QStringList said;
    int errors = 0;
    int warnings = 0;
    waymark::core::Error failure; ///< when it could not be done at all

    explicit Import(const QStringList &sources, const waymark::interchange::ImportOptions &options = {},
                    const QString &root = {})
    {
        waymark::interchange::Problems problems([&](const waymark::interchange::Problem &problem) {
            said.append(problem.sentence().remove(root + QLatin1Char('/')));
        });
        const auto result = waymark::interchange::importSources(sources, options, sink, problems);
        if (!result)
            failure = result.error();
        errors = problems.errors();
        warnings = problems.warnings();
    }
};
