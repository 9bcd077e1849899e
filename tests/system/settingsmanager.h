#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

#include <xcb/xcb.h>

namespace waymark::test {

/// Stands in for the part of a desktop that tells programs its look: owns _XSETTINGS_S0 as long as it lives.
class SettingsManager
{
public:
    /// Texts by name, such as "Net/ThemeName".
    SettingsManager(const QString &display, const QList<std::pair<QByteArray, QByteArray>> &texts);
    ~SettingsManager();
    SettingsManager(const SettingsManager &) = delete;
    SettingsManager &operator=(const SettingsManager &) = delete;

    [[nodiscard]] bool isOwner() const { return m_isOwner; }

private:
    [[nodiscard]] xcb_atom_t atomNamed(const QByteArray &name) const;

    xcb_connection_t *m_connection;
    bool m_isOwner = false;
};

} // namespace waymark::test
