#include "system/screenreader.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTest>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000;
const QString sessionName = u"waymark-test-session"_s;
const QString busName = u"waymark-test-accessibility"_s;
const QString registry = u"org.a11y.atspi.Registry"_s;
const QString daemon = u"org.freedesktop.DBus"_s;
const QString accessible = u"org.a11y.atspi.Accessible"_s;
const QString objectEvents = u"org.a11y.atspi.Event.Object"_s;

} // namespace

ScreenReader::ScreenReader(const QString &sessionBus)
    : m_session(QDBusConnection::connectToBus(sessionBus, sessionName))
    , m_bus(sessionName)
{
    auto turnOn = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                 u"org.freedesktop.DBus.Properties"_s, u"Set"_s);
    turnOn << u"org.a11y.Status"_s << u"IsEnabled"_s << QVariant::fromValue(QDBusVariant(true));
    auto askAddress = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s,
                                                     u"GetAddress"_s);
    const QDBusMessage on = m_session.call(turnOn, QDBus::Block, patience);
    const QDBusMessage address = m_session.call(askAddress, QDBus::Block, patience);
    if (on.type() != QDBusMessage::ReplyMessage || address.type() != QDBusMessage::ReplyMessage) {
        m_error = u"no accessibility bus: "_s + on.errorMessage() + address.errorMessage();
        return;
    }
    m_bus = QDBusConnection::connectToBus(address.arguments().value(0).toString(), busName);
    m_bus.connect(QString(), QString(), objectEvents, u"PropertyChange"_s, this,
                  SLOT(propertyChanged(QDBusMessage)));
    m_bus.connect(QString(), QString(), objectEvents, u"StateChanged"_s, this,
                  SLOT(stateChanged(QDBusMessage)));
    const QDBusMessage registered = call(registry, u"/org/a11y/atspi/registry"_s, registry,
                                         u"RegisterEvent"_s, {u"object:"_s, QStringList(), QString()});
    if (registered.type() != QDBusMessage::ReplyMessage)
        m_error = u"no accessibility registry: "_s + registered.errorMessage();
}

ScreenReader::~ScreenReader()
{
    QDBusConnection::disconnectFromBus(busName);
    QDBusConnection::disconnectFromBus(sessionName);
}

std::optional<Accessible> ScreenReader::find(const QString &role, const QString &name) const
{
    std::optional<Accessible> found;
    walk({registry, u"/org/a11y/atspi/accessible/root"_s, {}, {}, {}}, [&](const Accessible &one) {
        if (one.role != role || one.name != name)
            return false;
        found = one;
        return true;
    });
    return found;
}

QList<Accessible> ScreenReader::all(const QString &role) const
{
    QList<Accessible> found;
    walk({registry, u"/org/a11y/atspi/accessible/root"_s, {}, {}, {}}, [&](const Accessible &one) {
        if (one.role == role)
            found.append(one);
        return false;
    });
    return found;
}

qint64 ScreenReader::registryProcess() const
{
    return processOf(registry);
}

qint64 ScreenReader::busProcess() const
{
    return processOf(daemon);
}

bool ScreenReader::press(const QString &button, const QString &role) const
{
    std::optional<Accessible> found;
    const auto isThere = [&] { return (found = find(role, button)).has_value(); };
    return QTest::qWaitFor(isThere, patience) &&
           call(found->service, found->path, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0})
               .arguments()
               .value(0)
               .toBool();
}

QStringList ScreenReader::said() const
{
    QStringList texts;
    for (const auto &[service, path] : m_renamed) {
        const Accessible renamed = describe(service, path);
        if (renamed.role == "notification"_L1)
            texts.append(renamed.name);
    }
    return texts;
}

void ScreenReader::propertyChanged(const QDBusMessage &message)
{
    // Qt 6.4 tells that a name changed, and leaves it to the reader to ask for the new one.
    const std::pair renamed(message.service(), message.path());
    if (message.arguments().value(0).toString() == "accessible-name"_L1 && !m_renamed.contains(renamed))
        m_renamed.append(renamed);
}

void ScreenReader::stateChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.value(0).toString() == "focused"_L1 && arguments.value(1).toInt() == 1)
        ++m_focusMoves;
}

QDBusMessage ScreenReader::call(const QString &service, const QString &path, const QString &interface,
                                const QString &method, const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return m_bus.call(message, QDBus::Block, patience);
}

qint64 ScreenReader::processOf(const QString &service) const
{
    return call(daemon, u"/org/freedesktop/DBus"_s, daemon, u"GetConnectionUnixProcessID"_s, {service})
        .arguments()
        .value(0)
        .toLongLong();
}

QString ScreenReader::property(const QString &service, const QString &path, const QString &name) const
{
    return call(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, name})
        .arguments()
        .value(0)
        .value<QDBusVariant>()
        .variant()
        .toString();
}

Accessible ScreenReader::describe(const QString &service, const QString &path) const
{
    const QString role = call(service, path, accessible, u"GetRoleName"_s).arguments().value(0).toString();
    return {service, path, role, property(service, path, u"Name"_s),
            property(service, path, u"Description"_s)};
}

QList<Accessible> ScreenReader::childrenOf(const Accessible &parent) const
{
    const QVariantList answer = call(parent.service, parent.path, accessible, u"GetChildren"_s).arguments();
    if (answer.isEmpty())
        return {};
    QList<Accessible> children;
    const auto list = answer.first().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        if (!path.path().endsWith("/null"_L1))
            children.append(describe(service, path.path()));
    }
    list.endArray();
    return children;
}

template<class Visit> bool ScreenReader::walk(const Accessible &from, Visit visit) const
{
    for (const Accessible &child : childrenOf(from)) {
        if (visit(child) || walk(child, visit))
            return true;
    }
    return false;
}

} // namespace waymark::test
