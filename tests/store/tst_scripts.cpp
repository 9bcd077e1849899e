#include "store/samplepack.h"
#include "support/samplecontent.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/// The same word in other letters, and scripts without spaces.
class ScriptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lettersNeverMatter_data();
    void lettersNeverMatter();
    void theServiceKeepsItsName();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::PackFile> m_pack;
};

void ScriptsTest::initTestCase()
{
    const auto pour = [](core::ContentSink &sink) {
        samples::pour(sink);
        const auto add = [&sink](const QString &id, const QString &name, const QString &description) {
            core::Service service =
                samples::service(id, name, {u"UK"_s}, {u"victims-of-crime"_s}, u"0808 157 0170"_s);
            service.description = description;
            sink.addService(service);
        };
        add(u"zh"_s, u"玉兰热线"_s, u"我们帮助家庭暴力的受害者,免费并保密。"_s);
        add(u"ja"_s, u"さくら相談"_s, u"性暴力の被害を受けた方の相談窓口です。"_s);
        add(u"th"_s, u"สายด่วนดอกบัว"_s, u"ให้ความช่วยเหลือผู้ถูกกระทำความรุนแรงในครอบครัว"_s);
        add(u"ar"_s, u"خط الياسمين"_s, u"نساعد ضحايا الإعتداء في أيّ مدينة، مجانًا."_s);
        add(u"ur"_s, u"گلاب ہیلپ لائن"_s, u"گھریلو تشدد کے متاثرین کے لیے مدد"_s);
        add(u"fr"_s, u"Ligne Églantine"_s, u"Écoute après l'agression, à Besançon. Porte-parole."_s);
        add(u"pl"_s, u"Linia Żółty Łubin"_s, u"Pomoc po kradzieży w Łodzi."_s);
    };
    QVERIFY(samples::writePack(m_folder.filePath(u"pack"_s), pour));
    m_pack = samples::openPack(m_folder.filePath(u"pack"_s));
    QVERIFY(m_pack);
}

void ScriptsTest::lettersNeverMatter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("Chinese, in a run") << u"家庭暴力"_s << u"zh"_s;
    QTest::newRow("Chinese, one word of it") << u"受害者"_s << u"zh"_s;
    QTest::newRow("Chinese, a sentence") << u"帮助家庭暴力受害者"_s << u"zh"_s;
    QTest::newRow("Chinese, a name") << u"玉兰"_s << u"zh"_s;
    QTest::newRow("Japanese") << u"性暴力"_s << u"ja"_s;
    QTest::newRow("Thai, in a run") << u"ความรุนแรงในครอบครัว"_s << u"th"_s;
    QTest::newRow("Thai, one word of it") << u"ครอบครัว"_s << u"th"_s;
    QTest::newRow("Arabic, without hamza") << u"الاعتداء"_s << u"ar"_s;
    QTest::newRow("Arabic, with vowel signs") << u"مَدينَة"_s << u"ar"_s;
    QTest::newRow("Arabic, heh for teh marbuta") << u"مدينه"_s << u"ar"_s;
    QTest::newRow("Urdu, Arabic keyboard") << u"گھريلو"_s << u"ur"_s;
    QTest::newRow("Urdu, two words") << u"گھریلو تشدد"_s << u"ur"_s;
    QTest::newRow("French, no accents") << u"eglantine"_s << u"fr"_s;
    QTest::newRow("French, capitals") << u"BESANÇON"_s << u"fr"_s;
    QTest::newRow("French, behind an article") << u"agression besancon"_s << u"fr"_s;
    QTest::newRow("hyphen left out") << u"porteparole"_s << u"fr"_s;
    QTest::newRow("hyphen as a space") << u"porte parole"_s << u"fr"_s;
    QTest::newRow("Polish, no marks") << u"zolty lubin"_s << u"pl"_s;
    QTest::newRow("Polish, with marks") << u"żółty"_s << u"pl"_s;
    QTest::newRow("letters apart from their marks") << u"z\u0307o\u0301łty"_s << u"pl"_s;
}

void ScriptsTest::lettersNeverMatter()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const core::Results results = m_pack->search(samples::query(text), samples::mondayAfternoon());
    QVERIFY(!results.nothingMatched);
    QCOMPARE(samples::idsOf(results).value(0), id);
}

void ScriptsTest::theServiceKeepsItsName()
{
    const core::Results results = m_pack->search(samples::query(u"玉兰"_s), samples::mondayAfternoon());
    QCOMPARE(results.hits.first().service.name, u"玉兰热线"_s);
}

QTEST_GUILESS_MAIN(ScriptsTest)
#include "tst_scripts.moc"
