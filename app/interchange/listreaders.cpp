#include "interchange/listreaders.h"

#include "interchange/ownservice.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace waymark::interchange {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::Lists)
};

Catalogue::KnownTerm readTerm(const Fields &fields)
{
    Catalogue::KnownTerm known;
    known.uuid = fields.uuid("id"_L1);
    known.term.code = fields.requiredText("code"_L1);
    known.term.name = fields.requiredText("name"_L1);
    known.term.description = fields.text("description"_L1);
    known.term.fallsBack = fields.texts("falls_back"_L1) + fields.texts("falls_back_audiences"_L1);
    if (known.uuid.isEmpty())
        fields.report().error(fields.line("id"_L1), Words::tr("“id” has to be a UUID; add one"));
    return known;
}

void reportTaken(const Fields &fields, const QString &code)
{
    fields.report().error(fields.line("code"_L1),
                          Words::tr("the code “%1” is taken by another term; choose another").arg(code));
}

void checkFallsBack(const std::vector<Fields> &topics, const Catalogue &catalogue)
{
    for (const Fields &fields : topics) {
        for (const QString &code : fields.texts("falls_back"_L1)) {
            if (!catalogue.topic(code))
                fields.report().error(fields.line("falls_back"_L1),
                                      Words::tr("“%1” is no topic here; mend or remove it").arg(code));
        }
        for (const QString &code : fields.texts("falls_back_audiences"_L1)) {
            if (!catalogue.audience(code))
                fields.report().error(fields.line("falls_back_audiences"_L1),
                                      Words::tr("“%1” is no audience here; mend or remove it").arg(code));
        }
    }
}

QList<core::Place> readHomePlaces(const Fields &root)
{
    QList<core::Place> places;
    for (const QString &code : root.texts("home_places"_L1)) {
        if (const auto place = core::Place::parse(code))
            places.append(*place);
        else
            root.report().error(root.line("home_places"_L1),
                                Words::tr("“home_places” holds %1; write ISO codes as in GB, IE").arg(code));
    }
    return places;
}

/// Lists of numbers: digits, and what phones have besides.
QStringList readNumbers(const Fields &fields, QLatin1StringView key)
{
    static const QRegularExpression shape(uR"(^\+?[\d*#][\d*# ()-]*$)"_s);
    const QStringList numbers = fields.texts(key);
    for (const QString &number : numbers) {
        if (!shape.match(number).hasMatch())
            fields.report().error(fields.line(key),
                                  Words::tr("“%1” is no number; write digits only").arg(number));
    }
    return numbers;
}

core::EmergencyNumbers readCountry(const Fields &fields)
{
    fields.allowOnly({"country"_L1, "name"_L1, "general"_L1, "police"_L1, "ambulance"_L1, "fire"_L1,
                      "text"_L1, "mobile_fallback"_L1, "notes"_L1, "sources"_L1, "confidence"_L1,
                      "conflicts"_L1});
    core::EmergencyNumbers numbers;
    fields.require("country"_L1);
    numbers.country = readPlace(fields, "country"_L1).value_or(core::Place()).country();
    numbers.name = fields.requiredText("name"_L1);
    numbers.general = readNumbers(fields, "general"_L1);
    numbers.police = readNumbers(fields, "police"_L1);
    numbers.ambulance = readNumbers(fields, "ambulance"_L1);
    numbers.fire = readNumbers(fields, "fire"_L1);
    numbers.text = readNumbers(fields, "text"_L1);
    numbers.notes = fields.texts("notes"_L1);
    numbers.sources = readSources(fields, "page_date"_L1);
    numbers.conflicts = fields.texts("conflicts"_L1);
    const QString confidence = fields.choice("confidence"_L1, {"high"_L1, "medium"_L1, "low"_L1});
    fields.require("confidence"_L1);
    if (confidence == "high"_L1)
        numbers.confidence = core::Confidence::High;
    else if (confidence == "medium"_L1)
        numbers.confidence = core::Confidence::Medium;
    return numbers;
}

bool isList(const JsonValue &root, const Reporter &report)
{
    if (!root.isArray())
        report.error(root.line, Words::tr("this has to be a list in [ ]"));
    return root.isArray();
}

} // namespace

PackFile readPackFile(const JsonValue &root, const Reporter &report)
{
    const Fields fields(&root, report);
    fields.allowOnly({"id"_L1, "title"_L1, "publisher"_L1, "licence"_L1, "content_date"_L1, "namespace"_L1,
                      "home_places"_L1});
    PackFile file;
    file.info.id = fields.requiredText("id"_L1);
    file.info.title = fields.requiredText("title"_L1);
    file.info.publisher = fields.requiredText("publisher"_L1);
    file.info.licence = fields.requiredText("licence"_L1);
    fields.require("content_date"_L1);
    file.info.contentDate = fields.date("content_date"_L1);
    file.info.homePlaces = readHomePlaces(fields);
    file.space = QUuid::fromString(fields.requiredText("namespace"_L1));
    if (file.space.isNull())
        report.error(fields.line("namespace"_L1), Words::tr("“namespace” has to be a UUID"));
    return file;
}

void readTopics(const JsonValue &root, const Reporter &report, Catalogue &catalogue)
{
    const Fields fields(&root, report);
    fields.allowOnly({"topics"_L1, "audiences"_L1});
    const std::vector<Fields> topics = fields.objects("topics"_L1);
    for (const Fields &topic : topics) {
        topic.allowOnly(
            {"id"_L1, "code"_L1, "name"_L1, "description"_L1, "falls_back"_L1, "falls_back_audiences"_L1});
        const Catalogue::KnownTerm known = readTerm(topic);
        if (!catalogue.addTopic(known))
            reportTaken(topic, known.term.code);
    }
    for (const Fields &audience : fields.objects("audiences"_L1)) {
        audience.allowOnly({"id"_L1, "code"_L1, "name"_L1, "description"_L1});
        const Catalogue::KnownTerm known = readTerm(audience);
        if (!catalogue.addAudience(known))
            reportTaken(audience, known.term.code);
    }
    checkFallsBack(topics, catalogue);
}

QList<core::EverydayWord> readWords(const JsonValue &root, const QString &language, const Reporter &report,
                                    const Catalogue &catalogue)
{
    QList<core::EverydayWord> words;
    if (!isList(root, report))
        return words;
    QSet<QString> phrases;
    for (const JsonValue &item : root.items) {
        const Fields fields(&item, report);
        fields.allowOnly({"phrase"_L1, "topics"_L1, "reviewed"_L1, "kind"_L1, "source"_L1});
        core::EverydayWord word;
        word.phrase = fields.requiredText("phrase"_L1);
        word.language = language;
        word.topics = fields.texts("topics"_L1);
        word.reviewed = fields.flag("reviewed"_L1).value_or(false);
        word.misspelling = fields.choice("kind"_L1, {"misspelling"_L1}) == "misspelling"_L1;
        fields.webAddress("source"_L1);
        for (const QString &code : std::as_const(word.topics)) {
            if (!catalogue.topic(code))
                report.error(fields.line("topics"_L1),
                             Words::tr("“%1” is no topic in directory/topics.json; mend it or add it there")
                                 .arg(code));
        }
        if (word.topics.isEmpty())
            report.error(fields.line(), Words::tr("“%1” has no topics; add at least one").arg(word.phrase));
        if (phrases.contains(word.phrase))
            report.error(fields.line(), Words::tr("“%1” stands here twice; join the two").arg(word.phrase));
        phrases.insert(word.phrase);
        words.append(word);
    }
    return words;
}

QList<core::EmergencyNumbers> readEmergency(const JsonValue &root, const Reporter &report,
                                            bool includeUnchecked)
{
    QList<core::EmergencyNumbers> all;
    if (!isList(root, report))
        return all;
    QSet<QString> countries;
    for (const JsonValue &item : root.items) {
        const Fields fields(&item, report);
        const core::EmergencyNumbers numbers = readCountry(fields);
        if (countries.contains(numbers.country))
            report.error(fields.line("country"_L1),
                         Words::tr("%1 stands here twice; keep one").arg(numbers.country));
        countries.insert(numbers.country);
        if (includeUnchecked || numbers.confidence != core::Confidence::Low)
            all.append(numbers);
    }
    return all;
}

} // namespace waymark::interchange
