#include "system/settingsmanager.h"

#include <QtEndian>

#include <cstdlib>
#include <memory>

namespace waymark::test {

namespace {

struct Freed
{
    void operator()(void *reply) const { std::free(reply); }
};
template<class T> using Reply = std::unique_ptr<T, Freed>;

template<class T> QByteArray inBytes(T value)
{
    const T ordered = qToLittleEndian(value);
    return {reinterpret_cast<const char *>(&ordered), sizeof ordered};
}

QByteArray padded(const QByteArray &text)
{
    return text + QByteArray((4 - text.size() % 4) % 4, '\0');
}

/// https://specifications.freedesktop.org/xsettings-spec/latest/
QByteArray written(const QList<std::pair<QByteArray, QByteArray>> &texts)
{
    QByteArray bytes = QByteArray(4, '\0') + inBytes(quint32(1)) + inBytes(quint32(texts.size()));
    for (const auto &[name, value] : texts)
        bytes += QByteArray("\1\0", 2) + inBytes(quint16(name.size())) + padded(name) + inBytes(quint32(1)) +
                 inBytes(quint32(value.size())) + padded(value);
    return bytes;
}

} // namespace

SettingsManager::SettingsManager(const QString &display,
                                 const QList<std::pair<QByteArray, QByteArray>> &texts)
    : m_connection(xcb_connect(display.toLatin1().constData(), nullptr))
{
    if (xcb_connection_has_error(m_connection) != 0)
        return;
    const auto *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
    const auto window = xcb_generate_id(m_connection);
    xcb_create_window(m_connection, 0, window, screen->root, -1, -1, 1, 1, 0, XCB_WINDOW_CLASS_INPUT_ONLY,
                      screen->root_visual, 0, nullptr);
    const QByteArray bytes = written(texts);
    const xcb_atom_t property = atomNamed("_XSETTINGS_SETTINGS");
    xcb_change_property(m_connection, XCB_PROP_MODE_REPLACE, window, property, property, 8,
                        std::uint32_t(bytes.size()), bytes.constData());
    const xcb_atom_t selection = atomNamed("_XSETTINGS_S0");
    xcb_set_selection_owner(m_connection, window, selection, XCB_CURRENT_TIME);
    const Reply<xcb_get_selection_owner_reply_t> owner(xcb_get_selection_owner_reply(
        m_connection, xcb_get_selection_owner(m_connection, selection), nullptr));
    m_isOwner = owner && owner->owner == window;
}

SettingsManager::~SettingsManager()
{
    xcb_disconnect(m_connection);
}

xcb_atom_t SettingsManager::atomNamed(const QByteArray &name) const
{
    const Reply<xcb_intern_atom_reply_t> atom(xcb_intern_atom_reply(
        m_connection, xcb_intern_atom(m_connection, 0, std::uint16_t(name.size()), name.constData()),
        nullptr));
    return atom ? atom->atom : xcb_atom_t(XCB_NONE);
}

} // namespace waymark::test
