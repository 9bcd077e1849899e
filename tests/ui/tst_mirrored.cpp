#include "ui/drivenwindow.h"
#include "ui/resultsmodel.h"
#include "ui/seen.h"

#include <QGlyphRun>
#include <QLineEdit>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::tests;
using Kind = ui::Location::Kind;

/// A right-to-left window: where the digits of a number are drawn, not how they are stored.
class MirroredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void theMeasureSeesDigitsOutOfOrder();
    void aServiceDrawsItsNumberInOrder();
    void aRowDrawsItsNumberInOrder();
    void theEmergencyLineDrawsItsNumberInOrder_data();
    void theEmergencyLineDrawsItsNumberInOrder();
    void englishKeepsItsFullStop();
    void anEmptyFieldHasItsCursorBesideTheIcon();

private:
    std::unique_ptr<DrivenWindow> m_driven;
};

namespace {

const QString arabic = u"اتصل على "_s;

/// A character where it is drawn: line, and distance from the left.
struct Drawn
{
    int line;
    qreal x;
    QChar character;
};

void draw(const QTextLayout &layout, const QString &text, int firstLine, QList<Drawn> &drawn)
{
    for (int number = 0; number < layout.lineCount(); ++number) {
        const QTextLine line = layout.lineAt(number);
        for (int at = line.textStart(); at < line.textStart() + line.textLength(); ++at) {
            // Not where a cursor would stand: between two directions that is elsewhere than the glyph.
            const QList<QGlyphRun> runs = line.glyphRuns(at, 1);
            if (!runs.isEmpty() && !runs.first().positions().isEmpty())
                drawn.append({firstLine + number, runs.first().positions().first().x(), text[at]});
        }
    }
}

QString fromLeft(QList<Drawn> drawn, bool digitsOnly)
{
    std::stable_sort(drawn.begin(), drawn.end(), [](const Drawn &one, const Drawn &other) {
        return one.line != other.line ? one.line < other.line : one.x < other.x;
    });
    QString text;
    for (const Drawn &one : drawn) {
        if (one.character.isDigit() || (!digitsOnly && one.character.isPrint()))
            text.append(one.character);
    }
    return text;
}

/// The digits of a plain text as they stand from left to right in a right-to-left window.
QString digitsDrawn(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignRight);
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine().setLineWidth(2000);
    layout.endLayout();
    QList<Drawn> drawn;
    draw(layout, text, 0, drawn);
    return fromLeft(drawn, true);
}

/// What a label shows from left to right, laid out as it lays itself out.
QString drawnBy(const QLabel &label, bool digitsOnly)
{
    if (label.textFormat() == Qt::PlainText)
        return digitsDrawn(label.text(), label.font());
    QTextDocument document;
    QTextOption option(label.alignment());
    option.setTextDirection(label.layoutDirection());
    document.setDefaultTextOption(option);
    document.setDefaultFont(label.font());
    document.setHtml(label.text());
    document.setTextWidth(2000);
    // Asking for its size lays it out.
    document.size();
    QList<Drawn> drawn;
    int line = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        draw(*block.layout(), block.text(), line, drawn);
        line += block.layout()->lineCount();
    }
    return fromLeft(drawn, digitsOnly);
}

} // namespace

void MirroredTest::init()
{
    failOnWarnings();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    m_driven = std::make_unique<DrivenWindow>();
}

void MirroredTest::theMeasureSeesDigitsOutOfOrder()
{
    const QString number = u"0808 500 2222"_s;
    QCOMPARE(digitsDrawn(arabic + core::isolated(number), QFont()), u"08085002222"_s);
    QVERIFY(digitsDrawn(arabic + number, QFont()) != "08085002222"_L1);
}

void MirroredTest::aServiceDrawsItsNumberInOrder()
{
    m_driven->open();
    m_driven->go(Kind::Service, u"rcew-247"_s);
    const auto *number = qobject_cast<QLabel *>(m_driven->shown(u"number"_s));
    QVERIFY(number);
    QCOMPARE(drawnBy(*number, true), u"08085002222"_s);
}

void MirroredTest::aRowDrawsItsNumberInOrder()
{
    m_driven->open();
    m_driven->type(u"rape and sexual"_s);
    const QModelIndex first = m_driven->list()->model()->index(0, 0);
    const auto row = first.data(ui::ResultsModel::RowRole).value<ui::ResultRow>();
    QCOMPARE(digitsDrawn(arabic + row.number, m_driven->list()->font()), u"08085002222"_s);
}

void MirroredTest::theEmergencyLineDrawsItsNumberInOrder_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("usual") << 100;
    QTest::newRow("folded") << 200;
}

void MirroredTest::theEmergencyLineDrawsItsNumberInOrder()
{
    QFETCH(int, percent);
    core::EmergencyNumbers kosovo;
    kosovo.country = u"XK"_s;
    kosovo.name = u"Kosovo"_s;
    kosovo.general = {u"192"_s};
    m_driven->fake.directory.countries.append(kosovo);
    m_driven->open(preferencesFor(u"XK"_s, percent));
    const auto *line = qobject_cast<QLabel *>(m_driven->shown(u"emergencyText"_s));
    QVERIFY(line);
    const QString digits = drawnBy(*line, true);
    QVERIFY2(digits.contains("192"_L1) && !digits.contains("291"_L1), qPrintable(digits));
}

void MirroredTest::englishKeepsItsFullStop()
{
    m_driven->open();
    const ui::BodyLabel label(arabic + u"\nRing now."_s);
    QVERIFY2(drawnBy(label, false).endsWith("Ring now."_L1), qPrintable(drawnBy(label, false)));
}

void MirroredTest::anEmptyFieldHasItsCursorBesideTheIcon()
{
    m_driven->open();
    auto *field = m_driven->find<QLineEdit>(u"search"_s);
    const QRectF cursor = field->inputMethodQuery(Qt::ImCursorRectangle).toRectF();
    QVERIFY2(field->width() - cursor.center().x() < 80, qPrintable(QString::number(cursor.center().x())));
}

QTEST_MAIN(MirroredTest)
#include "tst_mirrored.moc"
