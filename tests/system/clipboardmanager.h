#pragma once

#include <QObject>
#include <QStringList>

#include <xcb/xcb.h>

namespace waymark::test {

class Desktop;

/// Stands in for a clipboard manager, as desktops have one: copies whatever becomes CLIPBOARD or PRIMARY at
/// once, and takes over what a program hands it when it ends (freedesktop.org, "Clipboard manager
/// specification"; X11 ICCCM 2).
class ClipboardManager : public QObject
{
    Q_OBJECT

public:
    /// Klipper, KeePassXC's and others leave alone what carries the hint of a password manager.
    enum class Manners { HonoursHint, TakesAll };
    ClipboardManager(const Desktop &desktop, Manners manners);
    ~ClipboardManager() override;

    [[nodiscard]] bool isThere() const { return m_window != XCB_NONE; }
    /// What it copied from CLIPBOARD, and how often it was asked to look there.
    [[nodiscard]] QStringList history() const { return m_history; }
    [[nodiscard]] int copiesSeen() const { return m_copiesSeen; }
    /// What it copied from PRIMARY.
    [[nodiscard]] QStringList selected() const { return m_selected; }
    /// What a program that ended handed over.
    [[nodiscard]] QStringList handedOver() const { return m_handedOver; }
    void forget();

private:
    void readEvents();
    void ownerChanged(xcb_atom_t selection);
    void answered(const xcb_selection_notify_event_t &event);
    void asked(const xcb_selection_request_event_t &event);
    void ask(xcb_atom_t selection, xcb_atom_t target, xcb_atom_t into);
    [[nodiscard]] xcb_atom_t atom(const char *name) const;
    [[nodiscard]] QByteArray take(xcb_atom_t property) const;
    void keep(xcb_atom_t property, const QString &text);

    Manners m_manners;
    xcb_connection_t *m_x;
    xcb_window_t m_window = XCB_NONE;
    int m_fixesEvent = 0;
    xcb_selection_notify_event_t m_receipt{}; ///< owed to the program that hands over
    QStringList m_history;
    QStringList m_selected;
    QStringList m_handedOver;
    int m_copiesSeen = 0;
};

} // namespace waymark::test
