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
const QString root = u"/org/a11y/atspi/accessible/root"_s;
constexpr uint stateVisible = 1U << 30; // at-spi2-core: atspi-constants.h
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
    walk(registry, root, [&](const QString &service, const QString &path, const QString &itsRole) {
        if (itsRole != role || property(service, path, u"Name"_s) != name)
            return false;
        found = describe(service, path);
        return true;
    });
    return found;
}

QList<Accessible> ScreenReader::all(const QString &role) const
{
    QList<Accessible> found;
    walk(registry, root, [&](const QString &service, const QString &path, const QString &itsRole) {
        if (itsRole == role)
            found.append(describe(service, path));
        return false;
    });
    return found;
}

QString ScreenReader::everything() const
{
    QStringList told;
    listenTo(registry, root, told);
    return told.join(u'\n');
}

void ScreenReader::listenTo(const QString &service, const QString &path, QStringList &told) const
{
    for (const auto &[childService, childPath] : childrenOf(service, path)) {
        const Accessible one = describe(childService, childPath);
        told << one.name << one.description;
        if (one.role == "text"_L1)
            told << call(childService, childPath, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1})
                        .arguments()
                        .value(0)
                        .toString();
        listenTo(childService, childPath, told);
    }
}

bool ScreenReader::shows(const QString &words) const
{
    return walk(registry, root, [&](const QString &service, const QString &path, const QString &role) {
        return role == "label"_L1 && property(service, path, u"Name"_s).contains(words);
    });
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

QList<std::pair<QString, QString>> ScreenReader::childrenOf(const QString &service, const QString &path) const
{
    const QVariant answer = call(service, path, accessible, u"GetChildren"_s).arguments().value(0);
    if (!answer.canConvert<QDBusArgument>())
        return {};
    QList<std::pair<QString, QString>> children;
    const auto list = answer.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString childService;
        QDBusObjectPath childPath;
        list.beginStructure();
        list >> childService >> childPath;
        list.endStructure();
        if (!childPath.path().endsWith("/null"_L1))
            children.append({childService, childPath.path()});
    }
    list.endArray();
    return children;
}

bool ScreenReader::isVisible(const QString &service, const QString &path) const
{
    const QVariant answer = call(service, path, accessible, u"GetState"_s).arguments().value(0);
    if (!answer.canConvert<QDBusArgument>())
        return false;
    const auto states = qdbus_cast<QList<uint>>(answer);
    return !states.isEmpty() && (states.first() & stateVisible) != 0;
}

template<class Visit> bool ScreenReader::walk(const QString &service, const QString &path, Visit visit) const
{
    // Each question takes its time: what has no children, or cannot be seen, is not asked for any.
    static const QStringList leaves{u"label"_s,     u"push button"_s,  u"text"_s,   u"check box"_s,
                                    u"list item"_s, u"radio button"_s, u"heading"_s};
    for (const auto &[childService, childPath] : childrenOf(service, path)) {
        const QString role =
            call(childService, childPath, accessible, u"GetRoleName"_s).arguments().value(0).toString();
        if (visit(childService, childPath, role))
            return true;
        const bool mayHaveMore =
            role == "application"_L1 || (!leaves.contains(role) && isVisible(childService, childPath));
        if (mayHaveMore && walk(childService, childPath, visit))
            return true;
    }
    return false;
}

} // namespace waymark::test
