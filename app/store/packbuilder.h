#pragma once

#include "store/buildsteps.h"
#include "store/connection.h"
#include "store/placewords.h"
#include "store/prepared.h"
#include "store/serviceswriter.h"
#include "store/stage.h"
#include "text/analyser.h"

#include "core/content.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::store {

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
    [[nodiscard]] bool write(BuildSteps &steps);
    void insertPlaceWords();
    void insertPhrase(const QString &phrase, const QString &language, const QStringList &topics);
    void insertInfo(const QString &key, const QString &value);

    Connection &m_connection;
    text::Analyser m_analyser;
    Preparer m_preparer;
    Stage m_stage;
    PlaceWords m_placeWords;
    ServicesWriter m_services;
    QStringList m_emergencyCountries;
    QList<core::Place> m_home;
};

} // namespace waymark::store
