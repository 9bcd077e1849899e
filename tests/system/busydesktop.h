#pragma once

#include "system/audit.h"
#include "system/clipboardmanager.h"
#include "system/program.h"
#include "system/screenreader.h"

#include <memory>

namespace waymark::test {

/// A Desktop with what makes a plain Qt program leave traces: GNOME by its name, a session bus, a session
/// manager, ibus, a clipboard manager that keeps the rules, and a screen reader, or nobody who listens.
class BusyDesktop : public Desktop
{
public:
    enum class Listener { ScreenReader, Nobody };
    /// Empty error() when all of it runs. `printServer` is a socket.
    BusyDesktop(Listener listener, const QString &printServer);
    ~BusyDesktop();

    [[nodiscard]] QString error() const { return Desktop::error() + m_missing.join(u' '); }
    /// Null where nobody listens.
    [[nodiscard]] ScreenReader *reader() const { return m_reader.get(); }
    [[nodiscard]] ClipboardManager &manager() const { return *m_manager; }
    /// Those that a program may connect to; the one of the reader, which may hear words.
    [[nodiscard]] const QStringList &sockets() const { return m_sockets; }
    [[nodiscard]] const QString &readersSocket() const { return m_readersSocket; }

    /// "NAME=value" sets a variable, "NAME" alone takes it away, spaces between; "NAME=quiet" names a folder
    /// where no bus listens.
    void change(const QString &variables);
    /// Variables as they were, and a clipboard manager that has seen nothing.
    void restore();
    [[nodiscard]] QString selection(const QString &name) const;
    /// Words in selections and on the root window, and whatever the clipboard manager has.
    [[nodiscard]] QStringList tracesOnIt(const Audit &inspector) const;

private:
    void expect(bool isThere, const QString &what);
    bool startSessionManager();
    bool startInputMethod();

    std::unique_ptr<ScreenReader> m_reader;
    std::unique_ptr<ClipboardManager> m_manager;
    std::unique_ptr<Program> m_sessionManager;
    std::unique_ptr<Program> m_inputMethod;
    QProcessEnvironment m_usual;
    QStringList m_sockets;
    QString m_readersSocket;
    QStringList m_missing;
};

} // namespace waymark::test
