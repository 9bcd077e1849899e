#pragma once

#include "core/content.h"
#include "core/results.h"

#include <QDateTime>

#include <optional>

namespace waymark::core {

/// What the open pack can be narrowed by; only what occurs in it.
struct FilterChoices
{
    QList<Term> topics;
    QList<Term> audiences;
    QList<Place> places; ///< nations of the UK, GB and countries that have a service
    QList<Channel> channels;
    QStringList languages; ///< ISO 639 codes that services speak or have interpreters for
};

/// The open pack, read-only. Calls come from one thread and do not fail: a pack that turns out damaged
/// answers as if it held nothing. All answer within a frame, but search() with Effort::Whole on a large pack.
class Directory
{
public:
    virtual ~Directory() = default;

    [[nodiscard]] virtual PackInfo info() const = 0;
    [[nodiscard]] virtual Results search(const Query &query, const QDateTime &now,
                                         Effort effort = Effort::Whole) const = 0;
    /// Texts in `language` where the pack has them, else English.
    [[nodiscard]] virtual std::optional<Service> service(const QString &id,
                                                         const QString &language) const = 0;
    /// In the order asked for; unknown ids are left out.
    [[nodiscard]] virtual QList<ServiceSummary> summaries(const QStringList &ids) const = 0;
    [[nodiscard]] virtual std::optional<AdvicePage> advice(const QString &id,
                                                           const QString &language) const = 0;
    [[nodiscard]] virtual QList<AdviceSummary> advicePages(const QString &language) const = 0;
    /// The Easy Read text of a service, of a page or of the emergency line, in `language` or else English;
    /// nothing where none was written.
    [[nodiscard]] virtual std::optional<EasyRead> easyRead(const QString &id,
                                                           const QString &language) const = 0;
    [[nodiscard]] virtual std::optional<EmergencyNumbers> emergency(const QString &country) const = 0;
    /// Sorted by English name.
    [[nodiscard]] virtual QList<EmergencyNumbers> emergencyCountries() const = 0;
    [[nodiscard]] virtual FilterChoices filterChoices() const = 0;
    /// Everyday words and names of topics, in all languages, that tell what somebody went through: not to
    /// stand on paper that must not tell.
    [[nodiscard]] virtual QStringList tellingWords() const { return {}; }
};

} // namespace waymark::core
