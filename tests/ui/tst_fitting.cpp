#include "ui/drivenwindow.h"
#include "ui/noticebar.h"
#include "ui/resultsdelegate.h"
#include "ui/resultsmodel.h"
#include "ui/seen.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyleOption>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::tests;

/// Whether words stand where they belong and are read whole, also in large letters on a small screen.
class FittingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wordsBesideALinkStandOnItsLine_data() { sizes(); }
    void wordsBesideALinkStandOnItsLine();
    void allWordsOfHomeStartAtOneEdge_data() { sizes(); }
    void allWordsOfHomeStartAtOneEdge();
    void noLinkSqueezesTheSentenceBesideIt_data() { sizes(); }
    void noLinkSqueezesTheSentenceBesideIt();
    void aNoticesLinkGoesBelowWhereItWouldSqueezeIt_data();
    void aNoticesLinkGoesBelowWhereItWouldSqueezeIt();
    void theEmergencyLineIsReadWhole_data() { sizes(); }
    void theEmergencyLineIsReadWhole();
    void aboutStaysUntilAllElseIsAnIcon();
    void aRemarkIsReadWhole_data() { sizes(); }
    void aRemarkIsReadWhole();
    void theListIsWholeOnceItHasTheFocus();
    void theWheelBringsTheListIntoSightFirst();
    void typingShowsWhatStandsAboveTheListAgain();
    void aReasonFindsALineWithRoom_data();
    void aReasonFindsALineWithRoom();

private:
    static void sizes()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("usual") << 100;
        QTest::newRow("half-as-large-again") << 150;
        QTest::newRow("twice-as-large") << 200;
    }
    void openCrowded(int percent);

    std::unique_ptr<DrivenWindow> m_driven;
};

namespace {

/// Where something is drawn on a widget's own ground.
QRect inkOf(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    const QRgb ground = image.pixel(0, 0);
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

int inkStart(const DrivenWindow &driven, QWidget *widget)
{
    return driven.placeOf(widget).left() + inkOf(*widget).left();
}

/// A list of one row.
struct OneRow
{
    QStandardItemModel model{1, 1};
    QListView list;
    ui::ResultsDelegate delegate;

    OneRow(const ui::ResultRow &row, int width)
    {
        model.setData(model.index(0, 0), QVariant::fromValue(row), ui::ResultsModel::RowRole);
        list.resize(width, 400);
        list.setModel(&model);
        list.show();
    }

    QStyleOptionViewItem option()
    {
        QStyleOptionViewItem option;
        option.palette = QApplication::palette();
        option.widget = &list;
        const QModelIndex index = model.index(0, 0);
        option.rect = QRect(0, 0, list.viewport()->width(), delegate.sizeHint(option, index).height());
        return option;
    }
    int height() { return option().rect.height(); }
    QImage painted()
    {
        QImage image(option().rect.size(), QImage::Format_RGB32);
        image.fill(QApplication::palette().color(QPalette::Base));
        QPainter painter(&image);
        delegate.paint(&painter, option(), model.index(0, 0));
        return image;
    }
};

} // namespace

void FittingTest::init()
{
    failOnWarnings();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_driven = std::make_unique<DrivenWindow>();
}

/// Three notices, filters of the words and a remark, at 1024x600.
void FittingTest::openCrowded(int percent)
{
    m_driven->fake.searching.slow = true;
    m_driven->open(preferencesFor(u"UK"_s, percent));
    m_driven->type(u"text somebody open now"_s);
    core::Results results;
    for (int i = 0; i < 12; ++i) {
        core::Hit hit;
        hit.service = m_driven->fake.directory.services.first();
        hit.service.id = u"line-%1"_s.arg(i);
        hit.service.localArea.town = u"Leeds"_s;
        if (i >= 7)
            hit.unknown = {core::FilterKind::OpenNow};
        results.hits.append(hit);
    }
    results.correctedText = u"text someone open now"_s;
    results.droppedWords = QStringList{u"someone"_s};
    core::UnderstoodFilter open{core::FilterKind::OpenNow, {}, u"open now"_s, true};
    open.value.openNow = true;
    core::UnderstoodFilter text{core::FilterKind::Channel, {}, u"text"_s, false};
    text.value.channel = core::Channel::Text;
    results.understood = {open, text};
    m_driven->fake.searching.answer(results);
    QTRY_VERIFY(m_driven->shown(u"notice"_s));
    QTest::qWait(0);
}

void FittingTest::wordsBesideALinkStandOnItsLine()
{
    QFETCH(int, percent);
    ui::applyTheme(preferencesFor({}, percent));
    QWidget widget;
    QHBoxLayout row(&widget);
    ui::BodyLabel words(u"Hx"_s);
    ui::ActionButton link(u"Hx"_s, ui::ActionButton::Look::Link);
    // Its ring would be ink.
    link.setFocusPolicy(Qt::NoFocus);
    row.addWidget(&words);
    row.addWidget(&link);
    showAt(widget, {600, 120});
    QCOMPARE(words.y() + inkOf(words).top(), link.y() + inkOf(link).top());
}

void FittingTest::allWordsOfHomeStartAtOneEdge()
{
    QFETCH(int, percent);
    m_driven->open(preferencesFor(u"UK"_s, percent), {1024, 3000});
    const int edge = inkStart(*m_driven, m_driven->shown(u"homeHeading"_s));
    for (const QString &name :
         {u"choice-own-behaviour"_s, u"leavingLine"_s, u"uncheckedLine"_s, u"aboutLink"_s}) {
        QWidget *words = m_driven->shown(name);
        QVERIFY2(words, qPrintable(name));
        const int start = inkStart(*m_driven, words);
        QVERIFY2(qAbs(start - edge) <= 1 + 2 * percent / 100,
                 qPrintable(u"%1: %2, not %3"_s.arg(name).arg(start).arg(edge)));
    }
}

void FittingTest::noLinkSqueezesTheSentenceBesideIt()
{
    QFETCH(int, percent);
    constexpr int fewestLetters = 36;
    for (const int width : {800, 1024, 1280}) {
        m_driven->open(preferencesFor(u"UK"_s, percent), {width, 3000});
        for (const auto &[sentence, linkName] :
             {std::pair{u"leavingLine"_s, u"practice"_s}, {u"computerLine"_s, u"computerPage"_s}}) {
            QWidget *words = m_driven->shown(sentence);
            const QWidget *link = m_driven->shown(linkName);
            QVERIFY(words && link);
            QVERIFY2(words->width() >= fewestLetters * words->fontMetrics().averageCharWidth(),
                     qPrintable(u"%1: %2 at %3"_s.arg(sentence).arg(words->width()).arg(width)));
            const QRect at = m_driven->placeOf(words);
            QVERIFY(!at.intersects(m_driven->placeOf(link)));
            QVERIFY(m_driven->window->rect().contains(m_driven->placeOf(link)));
        }
    }
}

void FittingTest::aNoticesLinkGoesBelowWhereItWouldSqueezeIt_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("isBelow");
    QTest::newRow("usual") << 100 << Qt::LeftToRight << false;
    QTest::newRow("usual, from the right") << 100 << Qt::RightToLeft << false;
    QTest::newRow("large") << 200 << Qt::LeftToRight << true;
    QTest::newRow("large, from the right") << 200 << Qt::RightToLeft << true;
}

void FittingTest::aNoticesLinkGoesBelowWhereItWouldSqueezeIt()
{
    QFETCH(int, percent);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(bool, isBelow);
    ui::applyTheme(preferencesFor({}, percent));
    QGuiApplication::setLayoutDirection(direction);
    ui::NoticeBar bar(u"Showing results for “text someone open now”."_s);
    const auto *link = bar.addAction(u"Search for “txet someone open now” instead"_s);
    const auto *words = bar.findChild<ui::BodyLabel *>();
    showAt(bar, {900, 60});
    bar.resize(900, bar.heightForWidth(900));
    QVERIFY(words->width() >= 36 * words->fontMetrics().averageCharWidth());
    QVERIFY(words->height() >= words->heightForWidth(words->width()));
    QCOMPARE(link->y() >= words->y() + words->height(), isBelow);
    QVERIFY(bar.rect().contains(link->geometry()));
    const bool isFromLeft = direction == Qt::LeftToRight;
    if (isBelow)
        QVERIFY(isFromLeft ? link->x() <= words->x() : link->geometry().right() >= words->geometry().right());
    else
        QCOMPARE(words->x() < link->x(), isFromLeft);
}

void FittingTest::theEmergencyLineIsReadWhole()
{
    QFETCH(int, percent);
    for (const QSize size : {QSize(1024, 600), QSize(1024, 2000), QSize(800, 2000), QSize(640, 2000)}) {
        m_driven->open(preferencesFor(u"UK"_s, percent), size);
        QWidget *words = m_driven->shown(u"emergencyText"_s);
        QVERIFY(words);
        QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
        // Nothing is below it.
        const QWidget *line = words->parentWidget();
        QTRY_COMPARE(m_driven->placeOf(line).bottom(), m_driven->window->rect().bottom());
    }
}

void FittingTest::aboutStaysUntilAllElseIsAnIcon()
{
    m_driven->open(preferencesFor(u"UK"_s));
    bool isSeenAsLastButField = false;
    for (int width = 1200; width >= 640; width -= 8) {
        m_driven->window->resize(width, 600);
        const auto *sheet = qobject_cast<QAbstractButton *>(m_driven->shown(u"sheet"_s));
        const bool isShort = sheet->text() == "0"_L1;
        const bool hasAbout = m_driven->shown(u"about"_s);
        QVERIFY(hasAbout || isShort);
        isSeenAsLastButField |= hasAbout && isShort;
    }
    QVERIFY(isSeenAsLastButField);
}

void FittingTest::aRemarkIsReadWhole()
{
    QFETCH(int, percent);
    openCrowded(percent);
    const QWidget *remark = m_driven->shown(u"remark"_s);
    QVERIFY(remark);
    QVERIFY2(remark->height() >= remark->heightForWidth(remark->width()),
             qPrintable(u"%1 < %2"_s.arg(remark->height()).arg(remark->heightForWidth(remark->width()))));
    const QWidget *clear = m_driven->shown(u"filterOpenNow"_s);
    QVERIFY(clear->parentWidget()->rect().contains(clear->geometry()));
}

void FittingTest::theListIsWholeOnceItHasTheFocus()
{
    openCrowded(200);
    m_driven->press(Qt::Key_Down);
    QCOMPARE(m_driven->focusName(), u"results"_s);
    QListView *list = m_driven->list();
    QTRY_COMPARE(list->viewport()->visibleRegion().boundingRect(), list->viewport()->rect());
    QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
}

void FittingTest::theWheelBringsTheListIntoSightFirst()
{
    openCrowded(200);
    QWidget *viewport = m_driven->list()->viewport();
    const int before = m_driven->placeOf(viewport).top();
    const QPointF middle(40, 10);
    QWheelEvent down(middle, viewport->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &down);
    QVERIFY(m_driven->placeOf(viewport).top() < before);
    QCOMPARE(m_driven->list()->verticalScrollBar()->value(), 0);
}

void FittingTest::typingShowsWhatStandsAboveTheListAgain()
{
    openCrowded(200);
    const QWidget *filters = m_driven->find(u"filterOpenNow"_s)->parentWidget();
    const auto isAtTheTop = [&] { return filters->visibleRegion().boundingRect().contains(filters->rect()); };
    QVERIFY(isAtTheTop());
    m_driven->press(Qt::Key_Down);
    QVERIFY(!isAtTheTop());
    m_driven->press(Qt::Key_Up);
    m_driven->type(u"s"_s);
    QVERIFY(isAtTheTop());
}

void FittingTest::aReasonFindsALineWithRoom_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("isHigher");
    const QString longTitle = u"Domestic and Sexual Abuse Helpline for Northern Ireland"_s;
    const QString many =
        u"Women; children and young people; friends and family and people who saw something"_s;
    QTest::newRow("beside-the-name") << 100 << u"Samaritans"_s << many << false;
    QTest::newRow("below-a-long-name") << 100 << longTitle << u"Anyone"_s << false;
    QTest::newRow("large-beside-the-name") << 200 << u"Samaritans"_s << many << false;
    QTest::newRow("large-below-a-long-name") << 200 << longTitle << u"Anyone"_s << false;
    QTest::newRow("large-below-all") << 200 << longTitle << many << true;
}

void FittingTest::aReasonFindsALineWithRoom()
{
    QFETCH(int, percent);
    QFETCH(QString, title);
    QFETCH(QString, second);
    ui::applyTheme(preferencesFor({}, percent));
    ui::ResultRow row;
    row.title = title;
    row.second = second;
    row.number = u"Text REFUGE to 0808 500 2222"_s;
    row.cost = u"Free to call"_s;
    row.open = u"Listed as open until midnight today, and tomorrow"_s;
    row.third = row.cost + u" · "_s + row.open;
    const int width = percent > 100 ? 1024 : 640;
    OneRow without(row, width);
    row.why = u"Matches “groped”: Sexual assault"_s;
    OneRow with(row, width);
    QVERIFY(with.painted() != without.painted());
    QTEST(with.height() > without.height(), "isHigher");
}

QTEST_MAIN(FittingTest)
#include "tst_fitting.moc"
