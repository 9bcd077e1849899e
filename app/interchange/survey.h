#pragma once

#include "interchange/catalogue.h"
#include "interchange/listreaders.h"
#include "interchange/numbers.h"
#include "interchange/reading.h"
#include "interchange/sources.h"

namespace waymark::interchange {

/// The first reading: what entries may refer to, and what has to be unique among all sources.
class Survey
{
public:
    Survey(const ImportOptions &options, Problems &problems, Reading &reading)
        : m_options(options)
        , m_problems(problems)
        , m_reading(reading)
    {}

    void read(const QList<Source> &sources);

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] NumberCheck &numbers() { return m_numbers; }
    /// Of the first source that has a pack.json; else made up from the first source's name, and a warning
    /// tells.
    [[nodiscard]] const PackFile &pack() const { return m_pack; }
    /// What foreign ids that are no UUIDs are joined with: the name of the source.
    static QString publisherOf(const Source &source);

private:
    void readSupporting(const Source &source);
    void readOwn(const Source &source);
    void readForeign(const Source &source);
    void surveyForeign(const JsonValue &record, const Source &source, const Reporter &report);
    void readPages(const Source &source);
    void choosePack(const QList<Source> &sources);
    void add(const QString &id, const Spot &spot, bool inPack, const Reporter &report);
    void checkTranslations();

    const ImportOptions &m_options;
    Problems &m_problems;
    Reading &m_reading;
    Catalogue m_catalogue;
    NumberCheck m_numbers;
    PackFile m_pack;
    bool m_packFound = false;
    QDate m_newest;              ///< among the dates of foreign records
    QStringList m_filesOfSource; ///< to tell a repeat within one source from one across sources
};

/// Whether a record from elsewhere is written as resources/README.md says: then it is read as ours are.
bool isOurRecord(const JsonValue &record);

/// "fr" of "…/advice/fr/page.md".
QString languageOfPage(const QString &path);

} // namespace waymark::interchange
