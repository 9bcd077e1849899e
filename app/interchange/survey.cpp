#include "interchange/survey.h"

#include "interchange/foreignservice.h"
#include "interchange/frontmatter.h"
#include "interchange/ownservice.h"
#include "interchange/shape.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace waymark::interchange {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::Survey)
};

QString textOf(const JsonValue &object, QLatin1StringView key)
{
    const JsonValue *value = object.find(key);
    return value ? value->text : QString();
}

/// A record from elsewhere that is written as resources/README.md says.
void addOwnTerms(const JsonValue &record, Catalogue &catalogue)
{
    const JsonValue *attributes = record.find("attributes"_L1);
    for (std::size_t i = 0; attributes && i < attributes->items.size(); ++i) {
        const JsonValue *term = attributes->items[i].find("taxonomy_term"_L1);
        if (!term)
            continue;
        Catalogue::KnownTerm known;
        known.uuid = textOf(*term, "id"_L1);
        known.term.code = textOf(*term, "code"_L1);
        known.term.name = textOf(*term, "name"_L1);
        known.term.description = textOf(*term, "description"_L1);
        if (textOf(*term, "taxonomy"_L1) == "waymark-audiences"_L1)
            catalogue.addAudience(known);
        else
            catalogue.addTopic(known);
    }
}

} // namespace

bool isOurRecord(const JsonValue &record)
{
    const JsonValue *extra = record.find("waymark"_L1);
    return extra && extra->find("publish"_L1);
}

QString languageOfPage(const QString &path)
{
    return QFileInfo(path).dir().dirName();
}

QString Survey::publisherOf(const Source &source)
{
    return QFileInfo(source.path).completeBaseName();
}

void Survey::read(const QList<Source> &sources)
{
    for (const Source &source : sources)
        readSupporting(source);
    for (const Source &source : sources) {
        if (source.foreign)
            readForeign(source);
        else
            readOwn(source);
    }
    choosePack(sources);
    checkTranslations();
}

void Survey::readSupporting(const Source &source)
{
    if (!source.pack.isEmpty()) {
        const auto root = m_reading.file(source.pack);
        if (root) {
            const PackFile pack = readPackFile(*root, Reporter(m_problems, source.pack));
            if (!m_packFound)
                m_pack = pack;
        }
        m_packFound = true;
    }
    if (!source.topics.isEmpty()) {
        if (const auto root = m_reading.file(source.topics))
            readTopics(*root, Reporter(m_problems, source.topics), m_catalogue);
    }
    if (!source.numberExceptions.isEmpty()) {
        if (const auto root = m_reading.file(source.numberExceptions))
            m_numbers.addExceptions(*root, Reporter(m_problems, source.numberExceptions));
    }
}

void Survey::add(const QString &id, const Spot &spot, bool inPack, const Reporter &report)
{
    if (id.isEmpty())
        return;
    const auto first = m_catalogue.addService(id, spot, inPack);
    if (!first)
        return;
    // Saved pages of one directory repeat each other; two directories that meet in one id do not fit
    // together.
    if (report.isForeign() && m_filesOfSource.contains(first->file))
        report.warning(spot.line,
                       Words::tr("%1 was read before at %2:%3; this one is left out")
                           .arg(id, first->file)
                           .arg(first->line),
                       u"repeated"_s);
    else
        report.error(spot.line, Words::tr("the id %1 is also at %2:%3; every id has to be its own")
                                    .arg(id, first->file)
                                    .arg(first->line));
}

void Survey::readOwn(const Source &source)
{
    m_filesOfSource = source.services;
    for (const QString &file : source.services) {
        const auto root = m_reading.file(file);
        if (!root)
            continue;
        const Reporter report(m_problems, file);
        const bool inPack = OwnServices::isForPack(*root, m_options.includeUnchecked);
        const Spot spot{file, root->line};
        const QString id = OwnServices::publicId(*root);
        add(id, spot, inPack, report);
        if (const QString uuid = textOf(*root, "id"_L1); uuid != id)
            add(uuid, spot, inPack, report);
    }
    readPages(source);
}

void Survey::readPages(const Source &source)
{
    for (const QString &file : source.advice) {
        m_reading.text(file, [&](QByteArrayView bytes) {
            FrontMatter matter;
            const Reporter report(m_problems, file);
            // A fault is told by the second reading, which looks at pages whole.
            if (readFrontMatter(bytes, matter))
                return;
            const QString id = textOf(matter.values, "id"_L1);
            const auto first = m_catalogue.addPage(id, languageOfPage(file), {file, matter.values.line});
            if (first)
                report.error(matter.values.line,
                             Words::tr("the page id %1 is also that of %2; every page has its own")
                                 .arg(id, first->file));
        });
    }
}

void Survey::readForeign(const Source &source)
{
    m_filesOfSource = source.services;
    for (const QString &file : source.services) {
        const Reporter report(m_problems, file, true);
        m_reading.records(file, [&](const JsonValue &record) { surveyForeign(record, source, report); });
    }
    m_problems.summarise(source.path);
}

void Survey::surveyForeign(const JsonValue &record, const Source &source, const Reporter &report)
{
    const Seen seen = shapeOf(record);
    if (seen.shape == Shape::Refused)
        report.error(record.line,
                     Words::tr("looks like %1; only 3.0 to 3.2 of HSDS are read for now").arg(seen.what));
    else if (seen.shape == Shape::OtherObject)
        report.note(record.line, Words::tr("no service (%1); it is left out").arg(seen.what), seen.what);
    if (seen.shape != Shape::Service)
        return;
    const bool ours = isOurRecord(record);
    const QString id =
        ours ? OwnServices::publicId(record) : ForeignServices::uuidOf(record, publisherOf(source));
    add(id, {report.file(), record.line},
        ours ? OwnServices::isForPack(record, m_options.includeUnchecked)
             : ForeignServices::isForPack(record),
        report);
    if (ours) {
        addOwnTerms(record, m_catalogue);
    } else {
        for (const Catalogue::KnownTerm &term : ForeignServices::termsOf(record))
            m_catalogue.addTopic(term);
    }
    m_newest =
        std::max(m_newest, QDate::fromString(textOf(record, "last_modified"_L1).left(10), Qt::ISODate));
}

void Survey::choosePack(const QList<Source> &sources)
{
    if (m_packFound)
        return;
    const QString name = publisherOf(sources.first());
    m_pack.info.id = name;
    m_pack.info.title = name;
    m_pack.info.publisher = name;
    m_pack.info.licence = Words::tr("as its publisher says");
    m_pack.info.contentDate = m_options.fallbackDate.isValid() ? m_options.fallbackDate : m_newest;
    m_problems.add({Level::Warning, sources.first().path, 0,
                    Words::tr("no source has a pack.json; the pack is named after this one. Put a folder "
                              "with a pack.json first "
                              "to name its publisher, licence and date")});
}

void Survey::checkTranslations()
{
    for (const QString &language : m_catalogue.pageLanguages()) {
        QStringList missing;
        for (const QString &id : m_catalogue.pages()) {
            if (!m_catalogue.hasPage(id, language))
                missing.append(id);
        }
        if (missing.isEmpty())
            continue;
        const bool fallback = language == "en"_L1;
        const QString text =
            fallback
                ? Words::tr("these pages have no English text, which the others fall back to; add it: %1")
                : Words::tr("these pages have no text in this language yet: %1");
        m_problems.add({fallback ? Level::Error : Level::Note, u"advice/"_s + language, 0,
                        text.arg(missing.join(u", "_s))});
    }
}

} // namespace waymark::interchange
