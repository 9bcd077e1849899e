#include "store/asker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class AskerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsTellAnAge_data();
    void theWordsTellAnAge();
    void theWordsTellWhoAsks_data();
    void theWordsTellWhoAsks();
    void theWordsTellHowToGetInTouch();

private:
    [[nodiscard]] store::Asker read(const QString &text) const
    {
        return store::askerOf(store::typedText(text, u"en"_s, m_analyser));
    }
    text::Analyser m_analyser;
};

void AskerTest::theWordsTellAnAge_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("age");
    QTest::newRow("im") << u"im 14"_s << 14;
    QTest::newRow("with an apostrophe") << u"I'm 14 and scared"_s << 14;
    QTest::newRow("in full") << u"i am 10 and scared of my dad"_s << 10;
    QTest::newRow("years old") << u"15 year old girl"_s << 15;
    QTest::newRow("short") << u"16yo boy"_s << 16;
    QTest::newRow("a word") << u"im fourteen"_s << 14;
    QTest::newRow("at the end") << u"what do i do im 19"_s << 19;
    QTest::newRow("Polish") << u"mam 14 lat"_s << 14;
    QTest::newRow("French") << u"j'ai 14 ans"_s << 14;
    QTest::newRow("two words") << u"i'm seventy five and lonely"_s << 75;
    QTest::newRow("tens are no ones misspelt") << u"eighty year old mother hit by carer"_s << 80;
    QTest::newRow("with a letter") << u"14f need help"_s << 14;
    QTest::newRow("a letter before") << u"m15 my dad"_s << 15;
    QTest::newRow("a postcode") << u"M14 5RF"_s << -1;
    QTest::newRow("nearly") << u"im nearly 16"_s << 15;
    QTest::newRow("soon") << u"turning 18 next week he hits me"_s << 17;
    QTest::newRow("only") << u"im scared and only 13"_s << 13;
    QTest::newRow("a stroke between") << u"im 14/f and scared"_s << 14;
    QTest::newRow("Polish in words") << u"mam czternaście lat"_s << 14;
    QTest::newRow("Spanish in words") << u"tengo catorce años"_s << 14;
    QTest::newRow("French in words") << u"j'ai quatorze ans"_s << 14;
    QTest::newRow("Romanian in words") << u"am paisprezece ani"_s << 14;
    QTest::newRow("Ukrainian in words") << u"мені чотирнадцять"_s << 14;
    QTest::newRow("Arabic in words") << u"عمري أربعة عشر سنة"_s << 14;
    QTest::newRow("Urdu in words") << u"میری عمر چودہ سال ہے"_s << 14;
    QTest::newRow("Welsh in words") << u"rydw i'n bedair ar ddeg oed"_s << 14;
    QTest::newRow("for so long") << u"he has hit me for 14 years"_s << -1;
    QTest::newRow("married so long") << u"married 14 years and he hits me"_s << -1;
    QTest::newRow("so many years of it") << u"14 years of abuse"_s << -1;
    QTest::newRow("since, in French") << u"il me frappe depuis 14 ans"_s << -1;
    QTest::newRow("how tall") << u"im 5'4 and weak"_s << -1;
    QTest::newRow("a share") << u"im 100% sure"_s << -1;
    QTest::newRow("always") << u"im scared 24/7, im 24/7 scared"_s << -1;
    QTest::newRow("so few people") << u"only 12 people know"_s << -1;
    QTest::newRow("long ago") << u"20 years ago"_s << -1;
    QTest::newRow("back then") << u"when i was 12"_s << -1;
    QTest::newRow("minutes") << u"im 15 minutes away"_s << -1;
    QTest::newRow("a child of the person") << u"my daughter is 8"_s << -1;
    QTest::newRow("a child behind the age") << u"my 15 yr old daughter sends pics"_s << -1;
    QTest::newRow("our child, in short") << u"our 9yo was touched"_s << -1;
    QTest::newRow("a number to ring") << u"im ringing 101"_s << -1;
    QTest::newRow("too many years") << u"im 999"_s << -1;
    QTest::newRow("none") << u"im scared"_s << -1;
}

void AskerTest::theWordsTellAnAge()
{
    QFETCH(QString, text);
    QFETCH(int, age);
    QCOMPARE(read(text).age, age);
}

void AskerTest::theWordsTellWhoAsks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("audiences");
    QTest::newRow("for men") << u"help for men"_s << QStringList{u"men"_s};
    QTest::newRow("himself") << u"im a man and i was raped"_s << QStringList{u"men"_s};
    QTest::newRow("by his wife") << u"my wife hits me"_s << QStringList{u"men"_s};
    QTest::newRow("about his wife") << u"my wife was raped"_s << QStringList{};
    QTest::newRow("about a man") << u"a man followed me"_s << QStringList{};
    QTest::newRow("two at once") << u"deaf woman"_s << QStringList{u"deaf"_s, u"women"_s};
    QTest::newRow("under 18") << u"under 18"_s << QStringList{u"children-young-people"_s};
    QTest::newRow("somebody with kids") << u"refuge with my kids"_s << QStringList{};
    QTest::newRow("a parent") << u"my daughter told me"_s << QStringList{u"bystanders-friends-family"_s};
}

void AskerTest::theWordsTellWhoAsks()
{
    QFETCH(QString, text);
    QFETCH(QStringList, audiences);
    QCOMPARE(read(text).audiences, audiences);
}

void AskerTest::theWordsTellHowToGetInTouch()
{
    QCOMPARE(read(u"can i text"_s).channel, core::Channel::Text);
    QVERIFY(!read(u"he sent me a text saying he will find me"_s).channel);
    QVERIFY(!read(u"abusive texts and a text from my ex"_s).channel);
    QCOMPARE(read(u"is there a text line"_s).channel, core::Channel::Text);
    QCOMPARE(read(u"sign language"_s).channel, core::Channel::Bsl);
    QCOMPARE(read(u"helpline in welsh"_s).language, u"cy"_s);
    QVERIFY(read(u"free helpline"_s).free);
    QVERIFY(read(u"open now"_s).dayAndNight);
    QVERIFY(read(u"24 hour line"_s).dayAndNight);
    QVERIFY(!read(u"rape"_s).channel.has_value());
}

QTEST_GUILESS_MAIN(AskerTest)
#include "tst_asker.moc"
