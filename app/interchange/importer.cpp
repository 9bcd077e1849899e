#include "interchange/importer.h"

#include "interchange/advicereader.h"
#include "interchange/easyreadreader.h"
#include "interchange/foreignservice.h"
#include "interchange/ownservice.h"
#include "interchange/shape.h"
#include "interchange/survey.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waymark::interchange {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::Importer)
};

/// The second reading: every entry into the sink.
class Importer
{
public:
    Importer(const ImportOptions &options, Survey &survey, Reading &reading, Problems &problems,
             core::ContentSink &sink)
        : m_options(options)
        , m_survey(survey)
        , m_catalogue(survey.catalogue())
        , m_reading(reading)
        , m_problems(problems)
        , m_sink(sink)
        , m_own(m_catalogue, survey.numbers(), options.includeUnchecked)
        , m_foreign(survey.pack().info.contentDate)
    {
        m_own.setNamespace(survey.pack().space);
        m_imported.info = survey.pack().info;
    }

    Imported run(const QList<Source> &sources)
    {
        m_sink.setInfo(m_imported.info);
        for (const Catalogue::KnownTerm &topic : m_catalogue.topics())
            m_sink.addTopic(topic.term);
        for (const Catalogue::KnownTerm &audience : m_catalogue.audiences())
            m_sink.addAudience(audience.term);
        for (const Source &source : sources) {
            readServices(source);
            readPages(source);
            readEasyReadTexts(source);
            readLists(source);
        }
        m_survey.numbers().reportUnused();
        if (m_imported.info.services + m_imported.info.advicePages == 0)
            m_problems.add(
                {Level::Error, sources.first().path, 0,
                 Words::tr(
                     "no service and no page came out of the sources; check that they are the right ones")});
        return m_imported;
    }

private:
    void readServices(const Source &source)
    {
        for (const QString &file : source.services) {
            const Reporter report(m_problems, file, source.foreign);
            if (source.foreign) {
                m_reading.records(file,
                                  [&](const JsonValue &record) { readForeign(record, source, report); });
            } else if (const auto root = m_reading.file(file)) {
                add(m_own.read(*root, report), {file, root->line});
            }
        }
        m_problems.summarise(source.path);
    }

    void readForeign(const JsonValue &record, const Source &source, const Reporter &report)
    {
        if (shapeOf(record).shape != Shape::Service)
            return;
        const Spot spot{report.file(), record.line};
        const QString publisher = Survey::publisherOf(source);
        const bool ours = isOurRecord(record);
        const QString id = ours ? OwnServices::publicId(record) : ForeignServices::uuidOf(record, publisher);
        if (!id.isEmpty() && !m_catalogue.isAt(id, spot))
            return;
        add(ours ? m_own.read(record, report) : m_foreign.read(record, publisher, report), spot);
    }

    void add(const std::optional<core::Service> &service, const Spot &spot)
    {
        if (!service) {
            ++m_imported.keptOut;
        } else if (m_catalogue.isAt(service->id, spot)) {
            m_sink.addService(*service);
            ++m_imported.info.services;
        }
    }

    void readPages(const Source &source)
    {
        for (const QString &file : source.advice) {
            m_reading.text(file, [&](QByteArrayView bytes) {
                FrontMatter matter;
                const Reporter report(m_problems, file);
                if (const auto fault = readFrontMatter(bytes, matter)) {
                    report.error(fault->line, fault->text);
                    return;
                }
                m_sink.addAdvicePage(readAdvicePage(matter, languageOfPage(file), report, m_catalogue));
                ++m_imported.info.advicePages;
            });
        }
    }

    void readEasyReadTexts(const Source &source)
    {
        for (const QString &file : source.easyRead) {
            m_reading.text(file, [&](QByteArrayView bytes) {
                FrontMatter matter;
                const Reporter report(m_problems, file);
                if (const auto fault = readFrontMatter(bytes, matter))
                    report.error(fault->line, fault->text);
                else if (const auto text = readEasyRead(matter, languageOfPage(file), report, m_catalogue))
                    add(*text, report);
            });
        }
    }

    void add(const core::EasyRead &text, const Reporter &report)
    {
        if (const QString key = text.language + u' ' + text.id; !m_easyRead.contains(key)) {
            m_easyRead.insert(key);
            m_sink.addEasyRead(text);
        } else {
            report.error(
                0, Words::tr("the Easy Read text of %1 stands in another source too; keep one").arg(text.id));
        }
    }

    void readLists(const Source &source)
    {
        for (const QString &file : source.words) {
            const auto root = m_reading.file(file);
            if (!root)
                continue;
            for (const core::EverydayWord &word : readWords(*root, QFileInfo(file).completeBaseName(),
                                                            Reporter(m_problems, file), m_catalogue)) {
                m_sink.addEverydayWord(word);
                ++m_imported.everydayWords;
            }
        }
        if (source.emergency.isEmpty())
            return;
        const auto root = m_reading.file(source.emergency);
        const Reporter report(m_problems, source.emergency);
        if (root)
            addCountries(readEmergency(*root, report, m_options.includeUnchecked), report);
    }

    void addCountries(const QList<core::EmergencyNumbers> &all, const Reporter &report)
    {
        for (const core::EmergencyNumbers &numbers : all) {
            if (m_countries.contains(numbers.country)) {
                report.error(0, Words::tr("the emergency numbers of %1 stand in another source too; keep one")
                                    .arg(numbers.country));
                continue;
            }
            m_countries.insert(numbers.country);
            m_sink.addEmergencyNumbers(numbers);
            ++m_imported.countries;
        }
    }

    const ImportOptions &m_options;
    Survey &m_survey;
    const Catalogue &m_catalogue;
    Reading &m_reading;
    Problems &m_problems;
    core::ContentSink &m_sink;
    OwnServices m_own;
    ForeignServices m_foreign;
    Imported m_imported;
    QSet<QString> m_countries;
    QSet<QString> m_easyRead; ///< languages and ids that have been added
};

qint64 bytesOf(const QList<Source> &sources)
{
    qint64 bytes = 0;
    for (const Source &source : sources) {
        const QStringList files = source.services + source.advice;
        for (const QString &file : files)
            bytes += QFileInfo(file).size();
    }
    return bytes;
}

} // namespace

core::Result<Imported> importSources(const QStringList &paths, const ImportOptions &options,
                                     core::ContentSink &sink, Problems &problems,
                                     const ImportProgress &progress)
{
    QList<Source> sources;
    for (const QString &path : paths) {
        const auto source = findSource(path);
        if (!source)
            return source.error();
        sources.append(source.value());
    }
    Reading reading(problems, progress, bytesOf(sources));
    Survey survey(options, problems, reading);
    survey.read(sources);
    reading.beginSecond();
    const Imported imported = Importer(options, survey, reading, problems, sink).run(sources);
    if (reading.cancelled())
        return core::Error{core::ErrorKind::Cancelled, Words::tr("Stopped. Nothing was written."), {}};
    return imported;
}

} // namespace waymark::interchange
