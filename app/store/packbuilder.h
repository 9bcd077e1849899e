#pragma once

#include "store/connection.h"
#include "store/facts.h"
#include "store/prepared.h"
#include "store/stage.h"
#include "text/analyser.h"

#include "core/content.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

#include <functional>
#include <set>

namespace waymark::store {

/// Hears how much of the work is done. Returns false to stop.
using BuildProgress = std::function<bool(qint64 done, qint64 total)>;

/// Fills the tables of a new pack on an open connection. Throws SQLite::Exception and std::system_error.
///
/// addService() may be called from another thread than the rest, one at a time, between the last
/// addAudience() and finish().
class PackBuilder
{
public:
    /// `folder`: with room for what waits until all services are there.
    PackBuilder(Connection &connection, const QString &folder);

    void setInfo(const core::PackInfo &info);
    void addTopic(const core::Term &topic);
    void addAudience(const core::Term &audience);
    void addService(const core::Service &service);
    void addAdvicePage(const core::AdvicePage &page);
    void addEverydayWord(const core::EverydayWord &word);
    void addEmergencyNumbers(const core::EmergencyNumbers &numbers);
    void addEasyRead(const core::EasyRead &text);
    /// Puts the services in order and makes the index. False when it was stopped.
    [[nodiscard]] bool finish(const BuildProgress &progress);

private:
    class Steps;

    void insertServices(Steps &steps);
    void insertService(const PreparedService &service);
    void insertTranslation(const PreparedService &service);
    void insertNumbers(const PreparedService &service);
    void insertAreas(const PreparedService &service);
    void count(const Facts &facts);
    void mergeIndexes(Steps &steps);
    void insertVocabulary();
    void insertPages();
    void insertPlaceWords();
    void insertPlaceName(const QString &name, const core::Place &place);
    void insertPlaceWord(const QString &words, const QString &place, bool local);
    void insertPhrase(const QString &phrase, const QString &language, const QStringList &topics);
    void insertTerms(const char *sql, qint64 row, const QByteArray &terms);
    void insertInfo(const QString &key, const QString &value);
    void insertCounts();
    void insertChoices();
    void insertChoice(const QString &kind, const QString &code);

    Connection &m_connection;
    text::Analyser m_analyser;
    Preparer m_preparer;
    Stage m_stage;
    SharedCodes m_codes;
    QMap<QString, int> m_topicCounts; ///< sorted, as the order of updates shows in the bytes
    QMap<QString, int> m_audienceCounts;
    QSet<QString> m_placeCodes; ///< that have a service or emergency numbers
    QSet<QString> m_servedCodes;
    QSet<QByteArray> m_areas; ///< words and place, already there
    QSet<QByteArray> m_openings;
    QSet<QString> m_zones;
    std::set<int> m_minimumAges;
    std::set<int> m_maximumAges;
    int m_channels = 0; ///< a bit for each
    QSet<QString> m_languages;
    QList<core::Place> m_home;
    qint64 m_services = 0;
    qint64 m_pages = 0;
};

} // namespace waymark::store
