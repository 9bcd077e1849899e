#include "interchange/advicereader.h"

#include "interchange/fields.h"
#include "interchange/markdown.h"
#include "interchange/ownservice.h"

#include <QCoreApplication>

namespace waymark::interchange {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::AdvicePages)
};

QStringList readPageTopics(const Fields &fields, const Catalogue &catalogue)
{
    const QStringList codes = fields.texts("topics"_L1);
    for (const QString &code : codes) {
        if (!catalogue.topic(code) && !catalogue.audience(code))
            fields.report().complain(
                fields.line("topics"_L1),
                Words::tr("“%1” is not in directory/topics.json; mend it or add it there").arg(code));
    }
    return codes;
}

QStringList readPageServices(const Fields &fields, const Catalogue &catalogue)
{
    QStringList services;
    const int line = fields.line("services"_L1);
    for (const QString &id : fields.texts("services"_L1)) {
        if (services.contains(id))
            fields.report().complain(line, Words::tr("“services” names %1 twice; keep one").arg(id));
        else if (catalogue.service(id) == Catalogue::Link::Unknown)
            fields.report().complain(
                line, Words::tr("“services” names %1, which is no service here; mend or remove it").arg(id));
        else if (catalogue.service(id) == Catalogue::Link::KeptOut)
            fields.report().note(
                line,
                Words::tr("“services” names %1, which is kept out of the pack; it is left out").arg(id));
        else
            services.append(id);
    }
    return services;
}

} // namespace

core::AdvicePage readAdvicePage(const FrontMatter &matter, const QString &language, const Reporter &report,
                                const Catalogue &catalogue)
{
    const Fields fields(&matter.values, report);
    fields.allowOnly({"id"_L1, "order"_L1, "title"_L1, "summary"_L1, "topics"_L1, "services"_L1,
                      "facts_date"_L1, "sources"_L1});
    core::AdvicePage page;
    page.id = fields.requiredText("id"_L1);
    page.order = fields.wholeNumber("order"_L1);
    page.title = fields.requiredText("title"_L1);
    page.summary = fields.requiredText("summary"_L1);
    page.language = language;
    page.topics = readPageTopics(fields, catalogue);
    page.services = readPageServices(fields, catalogue);
    fields.require("facts_date"_L1);
    page.factsDate = fields.partialDate("facts_date"_L1);
    page.sources = readSources(fields, "date"_L1);
    page.markdown = checkedMarkdown(matter.body, matter.bodyLine, catalogue, report);
    if (page.order < 0 && !fields.has("order"_L1))
        report.complain(fields.line(),
                        Words::tr("“order” is missing; add the place of the page among the others"));
    if (page.markdown.isEmpty())
        report.complain(matter.bodyLine, Words::tr("the page has no text; write it below the front matter"));
    return page;
}

} // namespace waymark::interchange
