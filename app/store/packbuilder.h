#pragma once

#include "store/connection.h"
#include "store/staticorder.h"
#include "store/terms.h"
#include "text/analyser.h"

#include "core/content.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

namespace waymark::store {

/// Fills the tables of a new pack on an open connection; knows nothing of files. Throws SQLite::Exception.
class PackBuilder
{
public:
    explicit PackBuilder(Connection &connection);

    void setInfo(const core::PackInfo &info);
    void addTopic(const core::Term &topic);
    void addAudience(const core::Term &audience);
    void addService(const core::Service &service);
    void addAdvicePage(const core::AdvicePage &page);
    void addEverydayWord(const core::EverydayWord &word);
    void addEmergencyNumbers(const core::EmergencyNumbers &numbers);
    void addEasyRead(const core::EasyRead &text);
    /// Puts the services in order and makes the index.
    void finish();

private:
    void insertServices();
    void insertService(qint64 row, const core::Service &service);
    void insertTranslation(qint64 row, const core::Service &service);
    void insertFacts(qint64 row, const core::Service &service);
    void insertNumbers(qint64 row, const core::Service &service);
    void insertPages();
    void insertPlaceWords();
    void insertAreaWords(const core::LocalArea &area);
    void insertPlaceWord(const QString &words, const core::Place &place, bool local);
    void insertPhrase(const QString &phrase, const QString &language, const QStringList &topics);
    void insertTerms(const char *sql, qint64 row, const QStringList &terms);
    void insertInfo(const QString &key, const QString &value);
    void insertCounts();
    void insertChoices();
    void insertChoice(const QString &kind, const QString &code);

    Connection &m_connection;
    text::Analyser m_analyser;
    StaticOrder m_order;
    TermNames m_termNames;
    QMap<QString, int> m_topicCounts; ///< sorted, as the order of updates shows in the bytes
    QMap<QString, int> m_audienceCounts;
    QSet<QString> m_placeCodes; ///< that have a service or emergency numbers
    QSet<QString> m_servedCodes;
    QSet<int> m_channels;
    QList<core::Place> m_home;
    qint64 m_services = 0;
    qint64 m_pages = 0;
};

} // namespace waymark::store
