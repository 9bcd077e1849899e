#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>

#include <optional>

namespace waymark::test {

/// What the accessibility bus tells of one thing on the screen.
struct Accessible
{
    QString service;
    QString path;
    QString role;
    QString name;
    QString description;
};

/// Stands in for a screen reader: turns accessibility on, asks as one does, and keeps what it is told. Speaks
/// AT-SPI as its XML says (at-spi2-core: xml/Accessible.xml, Registry.xml, Event.xml).
class ScreenReader : public QObject
{
    Q_OBJECT

public:
    /// On the desktop's session bus, which starts the accessibility bus when it is asked for it. Programs
    /// that are to be heard start after this.
    explicit ScreenReader(const QString &sessionBus);
    ~ScreenReader() override;

    /// Empty when it works.
    [[nodiscard]] QString error() const { return m_error; }
    /// The first with this role and name below the application; a search through all that it shows.
    [[nodiscard]] std::optional<Accessible> find(const QString &role, const QString &name) const;
    /// All with this role, in order.
    [[nodiscard]] QList<Accessible> all(const QString &role) const;
    /// Every name, description and text that the program tells of, hidden or not.
    [[nodiscard]] QString everything() const;
    /// Whether a label has these words in it.
    [[nodiscard]] bool shows(const QString &words) const;
    /// Waits for a button and presses it once, as a screen reader does for the person; false when none comes.
    [[nodiscard]] bool press(const QString &button,
                             const QString &role = QStringLiteral("push button")) const;
    /// What the notifications say that took another name while it listened: a status is told in this way.
    [[nodiscard]] QStringList said() const;
    /// How often something got the focus since it began to listen.
    [[nodiscard]] int focusMoves() const { return m_focusMoves; }
    /// The process that hands events and keys on, and the one that carries the bus.
    [[nodiscard]] qint64 registryProcess() const;
    [[nodiscard]] qint64 busProcess() const;

private Q_SLOTS:
    void propertyChanged(const QDBusMessage &message);
    void stateChanged(const QDBusMessage &message);

private:
    [[nodiscard]] QDBusMessage call(const QString &service, const QString &path, const QString &interface,
                                    const QString &method, const QVariantList &arguments = {}) const;
    [[nodiscard]] qint64 processOf(const QString &service) const;
    [[nodiscard]] QString property(const QString &service, const QString &path, const QString &name) const;
    [[nodiscard]] Accessible describe(const QString &service, const QString &path) const;
    [[nodiscard]] QList<std::pair<QString, QString>> childrenOf(const QString &service,
                                                                const QString &path) const;
    [[nodiscard]] bool isVisible(const QString &service, const QString &path) const;
    template<class Visit> bool walk(const QString &service, const QString &path, Visit visit) const;
    void listenTo(const QString &service, const QString &path, QStringList &told) const;

    QDBusConnection m_session;
    QDBusConnection m_bus;
    QString m_error;
    QList<std::pair<QString, QString>> m_renamed;
    int m_focusMoves = 0;
};

} // namespace waymark::test
