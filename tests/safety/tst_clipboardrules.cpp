#include "safety/clipboardrules.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using waymark::safety::ClipboardRules;

namespace {

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

} // namespace

/// On the offscreen platform; tests/system tries the same with other programs on a real X server.
class ClipboardRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copyPutsTheTextAloneAndTheHint();
    void whatIsOursGoesWhenItsTimeIsOver();
    void whatIsOursGoesWhenAsked();
    void whatOthersPutThereStays();
    void aNewCopyStartsItsTimeAnew();
};

void ClipboardRulesTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    clipboard().clear();
}

void ClipboardRulesTest::copyPutsTheTextAloneAndTheHint()
{
    ClipboardRules rules;
    rules.copy(u"0808 500 2222"_s);
    QCOMPARE(clipboard().text(), u"0808 500 2222"_s);
    QCOMPARE(clipboard().mimeData()->formats(),
             (QStringList{u"text/plain"_s, u"x-kde-passwordManagerHint"_s}));
    QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
}

void ClipboardRulesTest::whatIsOursGoesWhenItsTimeIsOver()
{
    ClipboardRules rules(1ms);
    rules.copy(u"0808 500 2222"_s);
    QTRY_VERIFY(clipboard().text().isEmpty());
}

void ClipboardRulesTest::whatIsOursGoesWhenAsked()
{
    ClipboardRules rules;
    rules.copy(u"0808 500 2222"_s);
    rules.clear();
    QVERIFY(clipboard().text().isEmpty());
}

void ClipboardRulesTest::whatOthersPutThereStays()
{
    ClipboardRules rules;
    rules.copy(u"0808 500 2222"_s);
    clipboard().setText(u"a shopping list"_s);
    rules.clear();
    QCOMPARE(clipboard().text(), u"a shopping list"_s);
}

void ClipboardRulesTest::aNewCopyStartsItsTimeAnew()
{
    ClipboardRules rules(200ms);
    rules.copy(u"one"_s);
    QTest::qWait(120);
    rules.copy(u"two"_s);
    QTest::qWait(120);
    QCOMPARE(clipboard().text(), u"two"_s);
    QTRY_VERIFY(clipboard().text().isEmpty());
}

QTEST_MAIN(ClipboardRulesTest)
#include "tst_clipboardrules.moc"
