#include "safety/desktoplook.h"
#include "safety/x11/xsettings.h"

#include <QTest>
#include <QtEndian>

Q_DECLARE_METATYPE(waymark::safety::XSettings)

using namespace waymark;
using namespace waymark::safety;

namespace {

/// Writes settings as a manager does.
class Writer
{
public:
    explicit Writer(bool isBigEndian)
        : m_isBigEndian(isBigEndian)
    {}

    Writer &number(const QByteArray &name, qint32 value)
    {
        head(0, name);
        add(value);
        return *this;
    }
    Writer &text(const QByteArray &name, const QByteArray &value)
    {
        head(1, name);
        add(quint32(value.size()));
        m_settings += padded(value);
        return *this;
    }
    Writer &colour(const QByteArray &name)
    {
        head(2, name);
        m_settings += QByteArray(8, '\x7f');
        return *this;
    }
    Writer &unknown(const QByteArray &name)
    {
        head(9, name);
        return *this;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        Writer whole(m_isBigEndian);
        whole.m_settings = QByteArray(1, m_isBigEndian ? '\1' : '\0') + QByteArray(3, '\0');
        whole.add(quint32(7));
        whole.add(m_count);
        return whole.m_settings + m_settings;
    }

private:
    template<class T> void add(T value)
    {
        const T ordered = m_isBigEndian ? qToBigEndian(value) : qToLittleEndian(value);
        m_settings += QByteArray(reinterpret_cast<const char *>(&ordered), sizeof ordered);
    }
    static QByteArray padded(const QByteArray &value)
    {
        return value + QByteArray((4 - value.size() % 4) % 4, '\0');
    }
    void head(char type, const QByteArray &name)
    {
        m_settings += QByteArray(1, type) + '\0';
        add(quint16(name.size()));
        m_settings += padded(name);
        add(quint32(1));
        ++m_count;
    }

    bool m_isBigEndian;
    quint32 m_count = 0;
    QByteArray m_settings;
};

} // namespace

class DesktopLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreReadInEitherByteOrder_data();
    void settingsAreReadInEitherByteOrder();
    void bytesCutShortGiveWhatIsWhole();
    void aWrongByteOrderGivesNothing();
    void settingsOfAnUnknownKindEndTheList();
    void theLookIsTheDesktops_data();
    void theLookIsTheDesktops();
};

void DesktopLookTest::settingsAreReadInEitherByteOrder_data()
{
    QTest::addColumn<bool>("isBigEndian");
    QTest::newRow("least-significant-first") << false;
    QTest::newRow("most-significant-first") << true;
}

void DesktopLookTest::settingsAreReadInEitherByteOrder()
{
    QFETCH(bool, isBigEndian);
    const auto settings = parseXSettings(Writer(isBigEndian)
                                             .number("Xft/DPI", 98304)
                                             .colour("Some/Colour")
                                             .text("Net/ThemeName", "Adwaita")
                                             .number("Less/ThanNothing", -1)
                                             .bytes());
    QCOMPARE(settings.numbers, (QHash<QByteArray, qint32>{{"Xft/DPI", 98304}, {"Less/ThanNothing", -1}}));
    QCOMPARE(settings.texts, (QHash<QByteArray, QByteArray>{{"Net/ThemeName", "Adwaita"}}));
}

void DesktopLookTest::bytesCutShortGiveWhatIsWhole()
{
    const QByteArray first = Writer(false).number("Xft/DPI", 98304).bytes();
    const QByteArray both = Writer(false).number("Xft/DPI", 98304).text("Net/ThemeName", "Adwaita").bytes();
    for (qsizetype size = 0; size < both.size(); ++size) {
        const auto settings = parseXSettings(both.left(size));
        QCOMPARE(settings.numbers.size(), size < first.size() ? 0 : 1);
        QVERIFY(settings.texts.isEmpty() || size == both.size() - 1);
    }
}

void DesktopLookTest::aWrongByteOrderGivesNothing()
{
    QByteArray bytes = Writer(false).number("Xft/DPI", 98304).text("Net/ThemeName", "Adwaita").bytes();
    bytes[0] = '\1';
    const auto settings = parseXSettings(bytes);
    QVERIFY(settings.numbers.isEmpty());
    QVERIFY(settings.texts.isEmpty());
}

void DesktopLookTest::settingsOfAnUnknownKindEndTheList()
{
    const auto settings = parseXSettings(Writer(false).number("A", 1).unknown("B").number("C", 3).bytes());
    QCOMPARE(settings.numbers, (QHash<QByteArray, qint32>{{"A", 1}}));
}

void DesktopLookTest::theLookIsTheDesktops_data()
{
    QTest::addColumn<XSettings>("settings");
    QTest::addColumn<double>("pixelRatio");
    QTest::addColumn<core::Theme>("theme");
    QTest::addColumn<int>("textPercent");
    const auto themed = [](const QByteArray &name) { return XSettings{{}, {{"Net/ThemeName", name}}}; };
    using core::Theme;
    constexpr qint32 usualDpi = 96 * 1024;
    QTest::newRow("nothing-told") << XSettings() << 1.0 << Theme::Light << 100;
    QTest::newRow("light") << themed("Adwaita") << 1.0 << Theme::Light << 100;
    QTest::newRow("dark") << themed("Adwaita-dark") << 1.0 << Theme::Dark << 100;
    QTest::newRow("dark-in-capitals") << themed("Breeze-Dark") << 1.0 << Theme::Dark << 100;
    QTest::newRow("dark-with-more") << themed("Yaru-dark-blue") << 1.0 << Theme::Dark << 100;
    QTest::newRow("dark-titles-only") << themed("Arc-Darker") << 1.0 << Theme::Light << 100;
    QTest::newRow("dark-by-wish") << XSettings{{{"Gtk/ApplicationPreferDarkTheme", 1}}, {}} << 1.0
                                  << Theme::Dark << 100;
    QTest::newRow("high-contrast") << themed("HighContrast") << 1.0 << Theme::HighContrast << 100;
    QTest::newRow("high-contrast-dark") << themed("HighContrastInverse") << 1.0 << Theme::HighContrast << 100;
    QTest::newRow("large-text") << XSettings{{{"Xft/DPI", usualDpi * 5 / 4}}, {}} << 1.0 << Theme::Light
                                << 130;
    QTest::newRow("enlarged-by-qt-already")
        << XSettings{{{"Xft/DPI", 2 * usualDpi}}, {}} << 2.0 << Theme::Light << 100;
    QTest::newRow("scaled-as-a-whole")
        << XSettings{{{"Xft/DPI", 2 * usualDpi}, {"Gdk/UnscaledDPI", usualDpi}}, {}} << 1.0 << Theme::Light
        << 100;
    QTest::newRow("large-font") << XSettings{{}, {{"Gtk/FontName", "Cantarell Bold 16.5"}}} << 1.0
                                << Theme::Light << 150;
    QTest::newRow("small-font") << XSettings{{}, {{"Gtk/FontName", "Sans 9"}}} << 1.0 << Theme::Light << 100;
    QTest::newRow("font-without-size")
        << XSettings{{}, {{"Gtk/FontName", "Sans"}}} << 1.0 << Theme::Light << 100;
    QTest::newRow("font-of-absurd-size")
        << XSettings{{}, {{"Gtk/FontName", "Sans 1e300"}}} << 1.0 << Theme::Light << 200;
    QTest::newRow("font-of-no-number")
        << XSettings{{}, {{"Gtk/FontName", "Sans nan"}}} << 1.0 << Theme::Light << 100;
    QTest::newRow("negative-dots") << XSettings{{{"Xft/DPI", -1}}, {}} << 1.0 << Theme::Light << 100;
}

void DesktopLookTest::theLookIsTheDesktops()
{
    QFETCH(XSettings, settings);
    QFETCH(double, pixelRatio);
    QFETCH(core::Theme, theme);
    QFETCH(int, textPercent);
    const DesktopLook look = lookOf(settings, pixelRatio);
    QCOMPARE(look.theme, theme);
    QCOMPARE(look.textPercent, textPercent);
}

QTEST_GUILESS_MAIN(DesktopLookTest)
#include "tst_desktoplook.moc"
