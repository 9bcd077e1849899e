#include "ui/textlines.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/// Lines of text that are laid out once and drawn often.
class TextLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itLooksAsTheFirstTimeAgain();
    void aLongTextStaysInItsRoom_data();
    void aLongTextStaysInItsRoom();
    void whatIsCutForOneWidthIsCutAnewForAnother();
    void englishInAMirroredLineKeepsItsFullStopBehind();
    void everyScriptStandsWhereAPainterPutsIt_data();
    void everyScriptStandsWhereAPainterPutsIt();
    void itTakesThePenOfThePainter();

private:
    static constexpr QSize size{400, 40};
    /// `text` as it is drawn in `line` of an image of `size`.
    [[nodiscard]] static QImage drawn(ui::TextLines &lines, const QString &text,
                                      const QRect &line = {{}, size},
                                      Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter,
                                      Qt::TextElideMode elide = Qt::ElideRight,
                                      const QColor &pen = Qt::black);
    /// What is not white.
    [[nodiscard]] static QRect inked(const QImage &image);
};

QImage TextLinesTest::drawn(ui::TextLines &lines, const QString &text, const QRect &line,
                            Qt::Alignment alignment, Qt::TextElideMode elide, const QColor &pen)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(pen);
    lines.draw(painter, line, alignment, text, elide);
    return image;
}

QRect TextLinesTest::inked(const QImage &image)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found |= image.pixelColor(x, y) == QColor(Qt::white) ? QRect() : QRect(x, y, 1, 1);
    }
    return found;
}

void TextLinesTest::itLooksAsTheFirstTimeAgain()
{
    ui::TextLines lines{QFont()};
    const QImage first = drawn(lines, u"0808 500 2222"_s);
    QVERIFY(!inked(first).isEmpty());
    QCOMPARE(drawn(lines, u"0808 500 2222"_s), first);
    lines.forget();
    QCOMPARE(drawn(lines, u"0808 500 2222"_s), first);
}

void TextLinesTest::aLongTextStaysInItsRoom_data()
{
    QTest::addColumn<Qt::TextElideMode>("elide");
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::newRow("at its end") << Qt::ElideRight << Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter);
    QTest::newRow("in its middle") << Qt::ElideMiddle << Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter);
    QTest::newRow("at the right edge") << Qt::ElideRight << Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter);
}

void TextLinesTest::aLongTextStaysInItsRoom()
{
    QFETCH(Qt::TextElideMode, elide);
    QFETCH(Qt::Alignment, alignment);
    const QRect room(100, 10, 150, 20);
    ui::TextLines lines{QFont()};
    const QString text = u"Anyone, aged 16 or over, who lives in England or Wales and was raped"_s;
    QVERIFY(lines.width(text) > room.width());
    // Of the last letter a part of a dot may stand over.
    QVERIFY(room.adjusted(-1, 0, 1, 0).contains(inked(drawn(lines, text, room, alignment, elide))));
}

void TextLinesTest::whatIsCutForOneWidthIsCutAnewForAnother()
{
    ui::TextLines lines{QFont()};
    const QString text = u"The Survivors Trust helpline for everybody in the United Kingdom"_s;
    const int narrow = inked(drawn(lines, text, QRect(0, 0, 100, 40))).width();
    const int wide = inked(drawn(lines, text, QRect(0, 0, 200, 40))).width();
    QVERIFY(narrow <= 101);
    QVERIFY(wide > 150);
}

void TextLinesTest::englishInAMirroredLineKeepsItsFullStopBehind()
{
    const auto dot = [](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        ui::TextLines lines{QFont()};
        return drawn(lines, u"One two."_s);
    };
    const QImage usual = dot(Qt::LeftToRight);
    const QImage mirrored = dot(Qt::RightToLeft);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(mirrored, usual);
}

void TextLinesTest::everyScriptStandsWhereAPainterPutsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("latin") << u"Open day and night"_s;
    QTest::newRow("arabic, in letters of another font") << u"المكالمات مجانية"_s;
}

void TextLinesTest::everyScriptStandsWhereAPainterPutsIt()
{
    QFETCH(QString, text);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.drawText(QRect({}, size), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter.end();
    ui::TextLines lines{QFont()};
    const QRect ours = inked(drawn(lines, text));
    QVERIFY(qAbs(ours.top() - inked(image).top()) <= 1);
    QVERIFY(qAbs(ours.bottom() - inked(image).bottom()) <= 1);
}

void TextLinesTest::itTakesThePenOfThePainter()
{
    ui::TextLines lines{QFont()};
    const QImage black = drawn(lines, u"Open"_s);
    const QImage blue =
        drawn(lines, u"Open"_s, {{}, size}, Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideRight, Qt::blue);
    QVERIFY(black != blue);
    QCOMPARE(inked(blue), inked(black));
}

QTEST_MAIN(TextLinesTest)
#include "tst_textlines.moc"
