#pragma once

#include "core/directory.h"
#include "core/result.h"

#include <functional>
#include <memory>

namespace waymark::store {

/// An open pack. It is opened read-only and as a file that nobody changes, so a read-only folder will do and
/// no file is made beside it. Only its head is looked at in open(); a pack that turns out damaged later
/// answers as if it held nothing.
class PackFile : public core::Directory
{
public:
    /// Fails with a sentence for the person: missing, a folder, not readable, cut short, not a pack, made for
    /// a newer Waymark.
    static core::Result<std::unique_ptr<PackFile>> open(const QString &path);
    ~PackFile() override;

    [[nodiscard]] QString path() const;
    /// Whether the pack was made with the analyser of this program. When not, it works, but a few words may
    /// not be found; it is better built again.
    [[nodiscard]] bool hasOurAnalyser() const;

    /// Reads what the first search would read before it looks for anything, by searching once.
    void getReady() const;
    /// Asked often while a search runs, in its thread: once it is true, that search ends at once.
    void setGivenUp(std::function<bool()> givenUp);

    [[nodiscard]] core::PackInfo info() const override;
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
    [[nodiscard]] QList<core::EmergencyNumbers> emergencyCountries() const override;
    [[nodiscard]] core::FilterChoices filterChoices() const override;
    [[nodiscard]] QStringList tellingWords() const override;

private:
    class Private;
    explicit PackFile(std::unique_ptr<Private> opened);
    std::unique_ptr<Private> d;
};

} // namespace waymark::store
