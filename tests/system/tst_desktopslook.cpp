#include "system/program.h"
#include "system/settingsmanager.h"
#include "system/xscreen.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::test;

/// The installed program under a desktop that tells its look by XSETTINGS: what the first picture shows.
class DesktopsLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWindowBeginsAsTheDesktopLooks_data();
    void theWindowBeginsAsTheDesktopLooks();
    void whatWasRememberedGoesFirst_data();
    void whatWasRememberedGoesFirst();

private:
    [[nodiscard]] std::unique_ptr<SettingsManager> themed(const QByteArray &name) const;
    /// The ground of the emergency line, in a run of its own.
    [[nodiscard]] QString ground(const QStringList &arguments = {});

    std::unique_ptr<Desktop> m_desktop;
};

namespace {

constexpr int patience = 15'000;
// The emergency line is always lowest; its ground is `notice` in app/ui/theme.cpp.
const QString light = u"#f0eadc"_s;
const QString dark = u"#2e3a40"_s;
const QString highContrast = u"#14262a"_s;

} // namespace

void DesktopsLookTest::init()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY2(m_desktop->error().isEmpty(), qPrintable(m_desktop->error()));
}

std::unique_ptr<SettingsManager> DesktopsLookTest::themed(const QByteArray &name) const
{
    return std::make_unique<SettingsManager>(
        m_desktop->environment().value(u"DISPLAY"_s),
        QList<std::pair<QByteArray, QByteArray>>{{"Gtk/FontName", "Cantarell 11"}, {"Net/ThemeName", name}});
}

QString DesktopsLookTest::ground(const QStringList &arguments)
{
    XScreen screen(m_desktop->environment().value(u"DISPLAY"_s));
    const Program waymark(*m_desktop, QStringLiteral(WAYMARK_PROGRAM), arguments);
    if (!screen.waitForFocus(waymark.processId(), patience))
        return u"no window"_s;
    const auto window = screen.windowsOf(waymark.processId()).first();
    QString colour;
    // Drawn a moment after it has the focus; before that the server's own black is there, or nothing.
    const auto isDrawn = [&] {
        colour = screen.cornerColour(window);
        return !screen.isBlank(window);
    };
    return QTest::qWaitFor(isDrawn, patience) ? colour : u"nothing drawn"_s;
}

void DesktopsLookTest::theWindowBeginsAsTheDesktopLooks_data()
{
    QTest::addColumn<QByteArray>("theme");
    QTest::addColumn<QString>("colour");
    QTest::newRow("no-desktop-that-tells") << QByteArray() << light;
    QTest::newRow("light") << QByteArray("Adwaita") << light;
    QTest::newRow("dark") << QByteArray("Adwaita-dark") << dark;
    QTest::newRow("high-contrast") << QByteArray("HighContrast") << highContrast;
}

void DesktopsLookTest::theWindowBeginsAsTheDesktopLooks()
{
    QFETCH(QByteArray, theme);
    QFETCH(QString, colour);
    const auto manager = theme.isEmpty() ? nullptr : themed(theme);
    QVERIFY(!manager || manager->isOwner());
    QCOMPARE(ground(), colour);
}

void DesktopsLookTest::whatWasRememberedGoesFirst_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("colour");
    QTest::newRow("of-one-person") << QStringList() << dark;
    QTest::newRow("not-where-many-share") << QStringList{u"--shared"_s} << highContrast;
}

void DesktopsLookTest::whatWasRememberedGoesFirst()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, colour);
    const QByteArray remembered = "[waymark]\ntheme=dark\n";
    const QString folder = m_desktop->home() + u"/.config"_s;
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/waymark.conf"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(remembered);
    file.close();
    m_desktop->setVariable(u"XDG_CONFIG_HOME"_s, folder);
    const auto manager = themed("HighContrast");
    QVERIFY(manager->isOwner());
    QCOMPARE(ground(arguments), colour);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), remembered);
}

QTEST_GUILESS_MAIN(DesktopsLookTest)
#include "tst_desktopslook.moc"
