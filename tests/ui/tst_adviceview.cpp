#include "ui/adaptiverow.h"
#include "ui/advicelistpage.h"
#include "ui/adviceview.h"
#include "ui/fakecontext.h"
#include "ui/readingview.h"
#include "ui/seen.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::tests;

class AdviceViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        ui::applyTheme({});
    }
    void linesAreShortEnoughToRead();
    void onlyLinksThatLeadSomewhereAreLinks();
    void aLinkIsFollowedByKeyboard();
    void pagesAndServicesAreLinkedAlike();
    void nothingIsEverLoaded();
    void contentsLeadToTheirHeading();
    void relatedServicesShowTheirNumbers();
    void relatedServicesGoBelowWhereThereIsNoRoom_data();
    void relatedServicesGoBelowWhereThereIsNoRoom();
    void anotherLanguageIsSaid();
    void thePlaceOnThePageIsKept();
    void keysScrollThePage();
    void theSheetButtonAddsThePage();
    void anUnknownPageSaysSo();
    void clearingLeavesNothing();
    void theListShowsEveryPageAndOpensIt();

private:
    struct Shown
    {
        explicit Shown(const QString &id, const core::Preferences &preferences = {})
            : session(preferences)
            , view(fake.context, session)
        {
            view.open(ui::Location::of(ui::Location::Kind::Advice, id));
        }
        [[nodiscard]] ui::ReadingView *text() const { return find<ui::ReadingView>(view, u"text"_s); }
        [[nodiscard]] QScrollBar *bar() const
        {
            return find<QScrollArea>(view, u"pageScroll"_s)->verticalScrollBar();
        }

        FakeContext fake;
        ui::Session session;
        ui::AdviceView view;
    };
};

namespace {

QStringList linksIn(const QTextDocument &document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isAnchor())
                links.append(it.fragment().charFormat().anchorHref());
        }
    }
    return links;
}

} // namespace

void AdviceViewTest::linesAreShortEnoughToRead()
{
    Shown shown(u"advice-3"_s);
    showAt(shown.view, {1920, 900});
    const int letters = shown.text()->width() / shown.text()->fontMetrics().averageCharWidth();
    QVERIFY2(letters >= 60 && letters <= 72, qPrintable(QString::number(letters)));
}

void AdviceViewTest::onlyLinksThatLeadSomewhereAreLinks()
{
    Shown shown(u"advice-3"_s);
    QCOMPARE(linksIn(*shown.text()->document()), (QStringList{u"service:rcew-247"_s, u"page:advice-9"_s}));
    QVERIFY(shown.text()->toPlainText().contains(u"a page that is not here"_s));
}

void AdviceViewTest::aLinkIsFollowedByKeyboard()
{
    Shown shown(u"advice-3"_s);
    showAt(shown.view, {1024, 600});
    shown.text()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(shown.text(), Qt::Key_Tab);
    QTest::keyClick(shown.text(), Qt::Key_Return);
    QCOMPARE(shown.session.location().kind, ui::Location::Kind::Service);
    QCOMPARE(shown.session.location().id, u"rcew-247"_s);
}

void AdviceViewTest::pagesAndServicesAreLinkedAlike()
{
    Shown shown(u"advice-3"_s);
    Q_EMIT shown.text()->anchorClicked(QUrl(u"page:advice-9"_s));
    QCOMPARE(shown.session.location().kind, ui::Location::Kind::Advice);
    QCOMPARE(shown.session.location().id, u"advice-9"_s);
    const ui::Location before = shown.session.location();
    Q_EMIT shown.text()->anchorClicked(QUrl(u"https://example.org"_s));
    Q_EMIT shown.text()->anchorClicked(QUrl(u"page:missing"_s));
    QVERIFY(shown.session.location().isSameScreen(before));
}

void AdviceViewTest::nothingIsEverLoaded()
{
    Shown shown(u"advice-3"_s);
    QVERIFY(
        !shown.text()->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
    QVERIFY(!shown.text()->openLinks());
    QVERIFY(!shown.text()->openExternalLinks());
}

void AdviceViewTest::contentsLeadToTheirHeading()
{
    Shown shown(u"advice-3"_s);
    showAt(shown.view, {1280, 300});
    QTRY_VERIFY(shown.bar()->maximum() > 0);
    QAbstractButton *last = nullptr;
    for (auto *button : find(shown.view, u"contents"_s)->findChildren<QAbstractButton *>())
        last = button;
    QVERIFY(last);
    QCOMPARE(last->text(), u"If you want to know more"_s);
    QTest::mouseClick(last, Qt::LeftButton);
    QVERIFY(shown.bar()->value() > 100);
}

void AdviceViewTest::relatedServicesShowTheirNumbers()
{
    Shown shown(u"advice-3"_s);
    const auto *related = find(shown.view, u"related"_s);
    const QString text = allText(*related);
    QVERIFY(text.contains(core::isolated(u"0808 500 2222"_s)));
    QVERIFY(text.contains(core::isolated(u"08 08 16 89 111"_s)));
    QVERIFY(!core::digitsOf(text).contains(u"8029999"_s));
    click(*related, u"service-victim-support"_s);
    QCOMPARE(shown.session.location().id, u"victim-support"_s);
}

void AdviceViewTest::relatedServicesGoBelowWhereThereIsNoRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("textPercent");
    QTest::addColumn<bool>("beside");
    QTest::newRow("wide") << 1280 << 100 << true;
    QTest::newRow("small-window") << 1024 << 100 << true;
    QTest::newRow("narrow") << 700 << 100 << false;
    QTest::newRow("large-text") << 1024 << 200 << false;
}

void AdviceViewTest::relatedServicesGoBelowWhereThereIsNoRoom()
{
    QFETCH(int, width);
    QFETCH(int, textPercent);
    QFETCH(bool, beside);
    core::Preferences preferences;
    preferences.textPercent = textPercent;
    ui::applyTheme(preferences);
    Shown shown(u"advice-3"_s, preferences);
    showAt(shown.view, {width, 600});
    const auto *related = find(shown.view, u"related"_s);
    const auto left = [&](const QWidget *widget) { return widget->mapTo(&shown.view, QPoint()).x(); };
    const auto top = [&](const QWidget *widget) { return widget->mapTo(&shown.view, QPoint()).y(); };
    QTRY_COMPARE(left(related) >= left(shown.text()) + shown.text()->width(), beside);
    QTRY_COMPARE(top(related) >= top(shown.text()) + shown.text()->height(), !beside);
    // No text is cut: the page is as high as its document.
    QTRY_VERIFY(shown.text()->height() >= int(shown.text()->document()->size().height()));
}

void AdviceViewTest::anotherLanguageIsSaid()
{
    QVERIFY(!Shown(u"advice-3"_s).view.findChild<QLabel *>(u"languageNote"_s));
    core::Preferences welsh;
    welsh.language = u"cy"_s;
    QVERIFY(!textOf(Shown(u"advice-3"_s, welsh).view, u"languageNote"_s).isEmpty());
}

void AdviceViewTest::thePlaceOnThePageIsKept()
{
    Shown shown(u"advice-3"_s);
    showAt(shown.view, {800, 300});
    QTRY_VERIFY(shown.bar()->maximum() > 150);
    shown.bar()->setValue(150);
    ui::Location place = ui::Location::of(ui::Location::Kind::Advice, u"advice-3"_s);
    shown.view.remember(place);
    QCOMPARE(place.scroll, 150);
    shown.view.open(ui::Location::of(ui::Location::Kind::Advice, u"advice-9"_s));
    shown.view.open(place);
    QTRY_COMPARE(shown.bar()->value(), 150);
}

void AdviceViewTest::keysScrollThePage()
{
    Shown shown(u"advice-3"_s);
    showAt(shown.view, {800, 300});
    QTRY_VERIFY(shown.bar()->maximum() > 150);
    shown.text()->setFocus();
    const int before = shown.bar()->value();
    QTest::keyClick(shown.text(), Qt::Key_PageDown);
    QVERIFY(shown.bar()->value() > before);
}

void AdviceViewTest::theSheetButtonAddsThePage()
{
    Shown shown(u"advice-3"_s);
    click(shown.view, u"trayButton"_s);
    QCOMPARE(shown.session.tray().items(),
             (QList<core::TrayItem>{{core::TrayItem::Kind::Advice, u"advice-3"_s}}));
}

void AdviceViewTest::anUnknownPageSaysSo()
{
    Shown shown(u"missing"_s);
    QVERIFY(shown.view.findChild<QLabel *>(u"notFound"_s));
}

void AdviceViewTest::clearingLeavesNothing()
{
    Shown shown(u"advice-3"_s);
    shown.view.clear();
    QVERIFY(!shown.view.findChild<ui::ReadingView *>());
    QCOMPARE(allText(shown.view).simplified(), QString());
}

void AdviceViewTest::theListShowsEveryPageAndOpensIt()
{
    FakeContext fake;
    ui::Session session({});
    ui::AdviceListPage list(fake.context, session);
    list.open(ui::Location::of(ui::Location::Kind::AdviceList));
    for (const core::AdvicePage &page : fake.directory.pages) {
        QCOMPARE(find<QAbstractButton>(list, u"page-"_s + page.id)->text(), page.title);
        QVERIFY(allText(list).contains(page.summary));
    }
    click(list, u"page-under-18"_s);
    QCOMPARE(session.location().id, u"under-18"_s);
}

QTEST_MAIN(AdviceViewTest)
#include "tst_adviceview.moc"
