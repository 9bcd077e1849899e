#pragma once

#include "core/content.h"
#include "core/result.h"

#include <functional>
#include <memory>

namespace waymark::store {

/// Writes one pack. Everything goes into a file beside the target, which takes the target's name in commit(),
/// whole and flushed; without commit, nothing is left behind. The same calls in the same order give the same
/// bytes.
///
/// The first failure (a full disk, say) is kept and told by commit(); calls after it do nothing. An entry
/// that is added again in another language adds its texts in that language. Services may come in any order:
/// their own order is StaticOrder's. They are analysed in a thread of the writer's own.
class PackWriter : public core::ContentSink
{
public:
    /// Fails when the folder of `path` cannot be written to. An old pack of that name stays until commit().
    static core::Result<std::unique_ptr<PackWriter>> create(const QString &path);
    ~PackWriter() override;

    void setInfo(const core::PackInfo &info) override; ///< counts and analyser are filled in here
    void addTopic(const core::Term &topic) override;
    void addAudience(const core::Term &audience) override;
    void addService(const core::Service &service) override;
    void addAdvicePage(const core::AdvicePage &page) override;
    void addEverydayWord(const core::EverydayWord &word) override;
    void addEmergencyNumbers(const core::EmergencyNumbers &numbers) override;
    void addEasyRead(const core::EasyRead &text) override;

    /// Hears how much of commit() is done, and often: while SQLite works on one statement too. Returns false
    /// to stop, which it can until the pack takes its name.
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    /// Indexes what was added and puts the pack in place. Once; the writer is of no use afterwards. Cancelled
    /// when `progress` stopped it.
    core::Result<core::Done> commit(const Progress &progress = {});

private:
    class Private;
    explicit PackWriter(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

} // namespace waymark::store
