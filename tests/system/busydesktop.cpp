#include "system/busydesktop.h"

#include <QDir>
#include <QTest>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

} // namespace

BusyDesktop::BusyDesktop(Listener listener, const QString &printServer)
{
    const QString temporary = folder() + u"/temporary"_s;
    const QString quiet = folder() + u"/quiet"_s;
    expect(QDir().mkpath(temporary) && QDir().mkpath(quiet) &&
               QFile::setPermissions(quiet, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner),
           u"folders"_s);
    setVariable(u"TMPDIR"_s, temporary);
    setVariable(u"CUPS_SERVER"_s, printServer);
    const QString runtime = environment().value(u"XDG_RUNTIME_DIR"_s);
    const QString display = u"/tmp/.X11-unix/X"_s + environment().value(u"DISPLAY"_s).mid(1);
    const QString bus = startSessionBus();
    expect(!bus.isEmpty(), u"session bus"_s);
    m_sockets = {display, runtime + u"/bus"_s, printServer};
    if (listener == Listener::ScreenReader) {
        m_reader = std::make_unique<ScreenReader>(bus);
        expect(m_reader->error().isEmpty(), m_reader->error());
        m_readersSocket = runtime + u"/at-spi/"_s;
        m_sockets.append(m_readersSocket);
    }
    m_manager = std::make_unique<ClipboardManager>(*this, ClipboardManager::Manners::HonoursHint);
    expect(m_manager->isThere(), u"clipboard manager"_s);
    expect(startSessionManager(), u"session manager"_s);
    expect(startInputMethod(), u"ibus"_s);
    setVariable(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
    setVariable(u"DESKTOP_SESSION"_s, u"gnome"_s);
    m_usual = environment();
}

// Before the desktop that they run on.
BusyDesktop::~BusyDesktop() = default;

void BusyDesktop::expect(bool isThere, const QString &what)
{
    if (!isThere)
        m_missing.append(what);
}

bool BusyDesktop::startSessionManager()
{
    const QString address = folder() + u"/session-manager"_s;
    QFile startup(home() + u"/.xsmstartup"_s);
    if (!startup.open(QIODevice::WriteOnly))
        return false;
    startup.write(u"sh -c 'echo \"$SESSION_MANAGER\" > %1'\n"_s.arg(address).toUtf8());
    startup.close();
    m_sessionManager = std::make_unique<Program>(*this, QStringLiteral(XSM), QStringList());
    const auto found = [&] {
        QFile file(address);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("ICE-unix");
    };
    if (!QTest::qWaitFor(found, patience))
        return false;
    QFile file(address);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    setVariable(u"SESSION_MANAGER"_s, QString::fromUtf8(file.readAll()).trimmed());
    return true;
}

bool BusyDesktop::startInputMethod()
{
    m_inputMethod = std::make_unique<Program>(
        *this, QStringLiteral(IBUS_DAEMON),
        QStringList{u"--panel=disable"_s, u"--config=disable"_s, u"--emoji-extension=disable"_s});
    setVariable(u"QT_IM_MODULE"_s, u"ibus"_s);
    const QString buses = home() + u"/.config/ibus/bus"_s;
    return QTest::qWaitFor([&] { return !QDir(buses).entryList(QDir::Files).isEmpty(); }, patience);
}

void BusyDesktop::change(const QString &variables)
{
    QString meant = variables;
    meant.replace("=quiet"_L1, u'=' + folder() + u"/quiet"_s);
    for (const QString &variable : meant.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = variable.indexOf(u'=');
        if (equals < 0)
            unsetVariable(variable);
        else
            setVariable(variable.left(equals), variable.mid(equals + 1));
    }
}

void BusyDesktop::restore()
{
    setEnvironment(m_usual);
    m_manager->forget();
}

QString BusyDesktop::selection(const QString &name) const
{
    return outputOf(QStringLiteral(XCLIP), {u"-o"_s, u"-selection"_s, name});
}

QStringList BusyDesktop::tracesOnIt(const Audit &inspector) const
{
    QStringList found;
    for (const QString &name : {u"primary"_s, u"secondary"_s, u"clipboard"_s})
        found += inspector.wordsIn(selection(name).toUtf8(), u"the %1 selection"_s.arg(name));
    const QString root = outputOf(QStringLiteral(XPROP), {u"-root"_s});
    found += inspector.wordsIn(root.toUtf8(), u"a property of the root window"_s);
    for (const QString &text : m_manager->history())
        found.append(u"the clipboard manager has “%1”"_s.arg(text));
    for (const QString &text : m_manager->selected())
        found.append(u"selected was “%1”"_s.arg(text));
    for (const QString &text : m_manager->handedOver())
        found.append(u"handed over was “%1”"_s.arg(text));
    return found;
}

} // namespace waymark::test
