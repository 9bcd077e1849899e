#pragma once

#include "core/preferences.h"

#include <optional>

namespace waymark::output {

class FileSaver;

/// What a person asked to have remembered: `$XDG_CONFIG_HOME/waymark.conf` (else `~/.config/waymark.conf`),
/// one section
/// `[waymark]` with one `key=value` a line. Values that are missing or odd are as if they had not been
/// written. The saver must outlive it.
class RememberedFile : public core::RememberedPreferences
{
public:
    explicit RememberedFile(FileSaver &saver, QString path = usualPath());

    static QString usualPath();

    [[nodiscard]] bool exists() const override;
    [[nodiscard]] QString path() const override { return m_path; }
    core::Result<core::Done> remember(const core::Preferences &preferences) override;
    core::Result<core::Done> forget() override;

    /// No value when there is no such file; an error when there is one that cannot be read, or holds none of
    /// our settings. Needs no application object.
    static core::Result<std::optional<core::Preferences>> load(const QString &path = usualPath());

private:
    FileSaver &m_saver;
    QString m_path;
};

} // namespace waymark::output
