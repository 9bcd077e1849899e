#include "ui/announcer.h"
#include "ui/drivenwindow.h"
#include "ui/seen.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::tests;

/// What stands above the list: corrected words and emergencies; and the pages of choices on home.
class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCorrectedTextIsSaidAndCanBeRefused();
    void typingOnCorrectsAgain();
    void dangerNowIsSaidAboveTheList_data();
    void dangerNowIsSaidAboveTheList();
    void aChoiceShowsAllItsPagesFirst();

private:
    [[nodiscard]] QStringList noticeTexts() const;
    std::unique_ptr<DrivenWindow> m_driven;
};

void NoticesTest::init()
{
    failOnWarnings();
    m_driven = std::make_unique<DrivenWindow>();
    m_driven->fake.directory.corrections.insert(u"chidline"_s, u"childline"_s);
}

QStringList NoticesTest::noticeTexts() const
{
    QStringList texts;
    for (const QWidget *notice : m_driven->window->findChildren<QWidget *>(u"notice"_s)) {
        if (notice->isVisible())
            texts.append(notice->findChild<ui::BodyLabel *>()->body());
    }
    return texts;
}

void NoticesTest::aCorrectedTextIsSaidAndCanBeRefused()
{
    m_driven->open();
    m_driven->type(u"chidline"_s);
    QCOMPARE(m_driven->rows().value(0), u"Childline"_s);
    QTRY_COMPARE(noticeTexts(), QStringList{u"Showing results for “childline”."_s});
    auto *status = m_driven->find<ui::Announcer>(u"resultsStatus"_s);
    QTRY_VERIFY(status->said().contains(u"Showing results for “childline”."_s));
    QVERIFY(status->said().contains(u"Search for “chidline” instead"_s));
    auto *raw = qobject_cast<QAbstractButton *>(m_driven->shown(u"searchAsTyped"_s));
    QVERIFY(raw);
    QCOMPARE(raw->text(), u"Search for “chidline” instead"_s);
    m_driven->click(u"searchAsTyped"_s);
    QVERIFY(m_driven->window->session().location().query.asTyped);
    QVERIFY(m_driven->rows().value(0) != "Childline"_L1);
    QCOMPARE(m_driven->find<QLineEdit>(u"search"_s)->text(), u"chidline"_s);
    QTRY_VERIFY(!m_driven->shown(u"searchAsTyped"_s));
}

void NoticesTest::typingOnCorrectsAgain()
{
    m_driven->open();
    m_driven->type(u"chidline"_s);
    m_driven->click(u"searchAsTyped"_s);
    m_driven->type(u"x"_s);
    QVERIFY(!m_driven->window->session().location().query.asTyped);
}

void NoticesTest::dangerNowIsSaidAboveTheList_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("number");
    QTest::newRow("uk") << u"GB-SCT"_s << u"999"_s;
    QTest::newRow("no-place") << QString() << u"999"_s;
    QTest::newRow("another-country") << u"JP"_s << u"110"_s;
}

void NoticesTest::dangerNowIsSaidAboveTheList()
{
    QFETCH(QString, place);
    QFETCH(QString, number);
    m_driven->open(preferencesFor(place));
    m_driven->type(u"knif"_s);
    for (const QString &text : noticeTexts())
        QVERIFY(!text.contains(core::isolated(number)));
    m_driven->type(u"e"_s);
    QTRY_VERIFY(noticeTexts().value(0).contains(core::isolated(number)));
}

void NoticesTest::aChoiceShowsAllItsPagesFirst()
{
    core::AdvicePage seen;
    seen.id = u"advice-1"_s;
    seen.title = u"If you see harassment"_s;
    m_driven->fake.directory.pages.append(seen);
    m_driven->open();
    m_driven->click(u"choice-someone-told-me"_s);
    QCOMPARE(m_driven->rows().mid(0, 2),
             (QStringList{u"If someone tells you"_s, u"If you see harassment"_s}));
}

QTEST_MAIN(NoticesTest)
#include "tst_notices.moc"
