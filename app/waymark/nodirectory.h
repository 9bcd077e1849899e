#pragma once

#include "core/directory.h"

namespace waymark {

/// Stands in where there is no usable pack: holds nothing but the emergency numbers that are compiled in.
class NoDirectory : public core::Directory
{
public:
    [[nodiscard]] core::PackInfo info() const override { return {}; }
    [[nodiscard]] core::Results search(const core::Query &, const QDateTime &, core::Effort) const override
    {
        return {};
    }
    [[nodiscard]] std::optional<core::Service> service(const QString &, const QString &) const override
    {
        return {};
    }
    [[nodiscard]] QList<core::ServiceSummary> summaries(const QStringList &) const override { return {}; }
    [[nodiscard]] std::optional<core::AdvicePage> advice(const QString &, const QString &) const override
    {
        return {};
    }
    [[nodiscard]] QList<core::AdviceSummary> advicePages(const QString &) const override { return {}; }
    [[nodiscard]] std::optional<core::EasyRead> easyRead(const QString &, const QString &) const override
    {
        return {};
    }
    [[nodiscard]] std::optional<core::EmergencyNumbers> emergency(const QString &country) const override;
    [[nodiscard]] QList<core::EmergencyNumbers> emergencyCountries() const override;
    [[nodiscard]] core::FilterChoices filterChoices() const override { return {}; }
};

} // namespace waymark
