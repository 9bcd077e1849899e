#pragma once

#include "core/directory.h"

#include <QHash>

namespace waymark::tests {

/// A pack in memory: a dozen services and a few pages, among them odd ones (see fakecontent.cpp). Searching
/// is plain: every typed word must occur, or the typed digits; filters are honoured. Tests may change the
/// lists.
class FakeDirectory : public core::Directory
{
public:
    FakeDirectory();

    core::PackInfo packInfo;
    QList<core::Service> services;
    QList<core::AdvicePage> pages;
    QList<core::EmergencyNumbers> countries;
    QList<core::EasyRead> easyReadTexts;
    QHash<QString, QString> corrections; ///< typed texts, and what is searched for instead
    mutable int searches = 0;            ///< how often search() was asked

    [[nodiscard]] core::PackInfo info() const override { return packInfo; }
    [[nodiscard]] core::Results search(const core::Query &query, const QDateTime &now,
                                       core::Effort effort = core::Effort::Whole) const override;
    [[nodiscard]] std::optional<core::Service> service(const QString &id,
                                                       const QString &language) const override;
    [[nodiscard]] QList<core::ServiceSummary> summaries(const QStringList &ids) const override;
    [[nodiscard]] std::optional<core::AdvicePage> advice(const QString &id,
                                                         const QString &language) const override;
    [[nodiscard]] QList<core::AdviceSummary> advicePages(const QString &language) const override;
    [[nodiscard]] std::optional<core::EasyRead> easyRead(const QString &id,
                                                         const QString &language) const override;
    [[nodiscard]] std::optional<core::EmergencyNumbers> emergency(const QString &country) const override;
    [[nodiscard]] QList<core::EmergencyNumbers> emergencyCountries() const override { return countries; }
    [[nodiscard]] core::FilterChoices filterChoices() const override;

private:
    [[nodiscard]] QList<core::Hit> hits(const core::Query &query, const QDateTime &now) const;
    void addAnswersForNumbers(const core::Query &query, core::Results &results) const;
};

/// What the lists hold at first.
QList<core::Service> sampleServices();
QList<core::AdvicePage> samplePages();
QList<core::EmergencyNumbers> sampleCountries();

} // namespace waymark::tests
