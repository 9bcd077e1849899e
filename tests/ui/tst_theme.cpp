#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QTest>

#include <cmath>

using namespace waymark;
using namespace waymark::ui;
using core::Theme;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStandOutFromWhatIsBehindThem_data() { themes(); }
    void wordsStandOutFromWhatIsBehindThem();
    void theFocusRingIsSeenOnEveryGround_data() { themes(); }
    void theFocusRingIsSeenOnEveryGround();
    void onlyLeaveHasItsFill_data() { themes(); }
    void onlyLeaveHasItsFill();
    void noColourIsRedPurpleOrPink_data() { themes(); }
    void noColourIsRedPurpleOrPink();
    void darkIsNotBlack();
    void aPaletteCarriesAllColours_data() { themes(); }
    void aPaletteCarriesAllColours();
    void sizesGrowWithTheText_data();
    void sizesGrowWithTheText();
    void choicesArePressedInAllOfTheirHeight();
    void wordsToReadTakeTheHeightThatTheyNeedNow();

private:
    static void themes()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
        QTest::newRow("high-contrast") << Theme::HighContrast;
    }
};

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// As WCAG 2.2 measures it.
double contrast(const QColor &one, const QColor &other)
{
    const double brighter = qMax(luminance(one), luminance(other));
    const double darker = qMin(luminance(one), luminance(other));
    return (brighter + 0.05) / (darker + 0.05);
}

QList<QColor> all(const Colours &colours)
{
    return {colours.ground,   colours.surface, colours.text,    colours.quietText, colours.accent,
            colours.onAccent, colours.leave,   colours.onLeave, colours.line,      colours.notice};
}

} // namespace

void ThemeTest::wordsStandOutFromWhatIsBehindThem()
{
    QFETCH(Theme, theme);
    const Colours colours = coloursOf(theme);
    const double least = theme == Theme::HighContrast ? 7.0 : 4.5;
    for (const QColor &ground : {colours.ground, colours.surface, colours.notice}) {
        for (const QColor &ink : {colours.text, colours.quietText, colours.accent})
            QVERIFY2(contrast(ink, ground) >= least,
                     qPrintable(ink.name() + QStringLiteral(" on ") + ground.name()));
    }
    QVERIFY(contrast(colours.onAccent, colours.accent) >= least);
    QVERIFY(contrast(colours.onLeave, colours.leave) >= least);
}

void ThemeTest::theFocusRingIsSeenOnEveryGround()
{
    QFETCH(Theme, theme);
    const Colours colours = coloursOf(theme);
    for (const QColor &ground : {colours.ground, colours.surface, colours.notice})
        QVERIFY(contrast(colours.accent, ground) >= 3.0);
    // On Leave the ring stands inside, in the colour of its words.
    QVERIFY(contrast(colours.onLeave, colours.leave) >= 3.0);
    QVERIFY(contrast(colours.leave, colours.ground) >= 3.0);
}

void ThemeTest::onlyLeaveHasItsFill()
{
    QFETCH(Theme, theme);
    const Colours colours = coloursOf(theme);
    QCOMPARE(all(colours).count(colours.leave), 1);
}

void ThemeTest::noColourIsRedPurpleOrPink()
{
    QFETCH(Theme, theme);
    for (const QColor &colour : all(coloursOf(theme))) {
        const bool isGrey = colour.hsvSaturationF() < 0.2F;
        const int hue = colour.hsvHue();
        QVERIFY2(isGrey || (hue >= 25 && hue <= 230), qPrintable(colour.name()));
    }
}

void ThemeTest::darkIsNotBlack()
{
    QVERIFY(luminance(coloursOf(Theme::Dark).ground) > 0.005);
}

void ThemeTest::aPaletteCarriesAllColours()
{
    QFETCH(Theme, theme);
    QCOMPARE(all(coloursOf(paletteOf(theme))), all(coloursOf(theme)));
}

void ThemeTest::sizesGrowWithTheText_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("body");
    QTest::addColumn<int>("number");
    QTest::newRow("usual") << 100 << 16 << 28;
    QTest::newRow("half-as-large-again") << 150 << 24 << 42;
    QTest::newRow("twice-as-large") << 200 << 32 << 56;
}

void ThemeTest::sizesGrowWithTheText()
{
    QFETCH(int, percent);
    const Sizes sizes = sizesAt(percent);
    QTEST(sizes.body, "body");
    QTEST(sizes.number, "number");
    QVERIFY(sizes.target >= 44);
    QVERIFY(sizes.target >= sizes.body * 2);
    QCOMPARE(bodyFont(percent).pixelSize(), sizes.body);
    QCOMPARE(numberFont(percent).weight(), QFont::DemiBold);
}

void ThemeTest::choicesArePressedInAllOfTheirHeight()
{
    Style style;
    QRadioButton radio(QStringLiteral("All"));
    QCheckBox box(QStringLiteral("All"));
    for (QAbstractButton *button :
         {static_cast<QAbstractButton *>(&radio), static_cast<QAbstractButton *>(&box)}) {
        button->setStyle(&style);
        button->resize(200, currentSizes().target);
        QTest::mouseClick(button, Qt::LeftButton, {}, {20, 2});
        QVERIFY(button->isChecked());
    }
}

void ThemeTest::wordsToReadTakeTheHeightThatTheyNeedNow()
{
    constexpr int width = 300;
    const QString words =
        QStringLiteral("Listen, say that you believe them, and let them decide. ").repeated(3);
    QWidget parent;
    auto *label = new BodyLabel(words, &parent);
    const int usual = label->heightForWidth(width);
    QCOMPARE(label->heightForWidth(width), usual);
    QVERIFY(label->heightForWidth(width / 2) > usual);

    label->setBody(words.repeated(2));
    const int longer = label->heightForWidth(width);
    QVERIFY(longer > usual);

    QFont large = parent.font();
    large.setPixelSize(2 * QFontInfo(large).pixelSize());
    parent.setFont(large);
    QVERIFY(label->heightForWidth(width) > longer);

    label->setBody(words);
    label->setContentsMargins(0, 50, 0, 50);
    const int withRoom = label->heightForWidth(width);
    label->setContentsMargins(0, 0, 0, 0);
    QCOMPARE(withRoom - label->heightForWidth(width), 100);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
