#include "store/samplepack.h"
#include "support/samplecontent.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/// Whatever is typed, there is an answer: a damaged expression would throw inside and leave an empty list.
class TypedGarbageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oddTextIsAnswered_data();
    void oddTextIsAnswered();
    void randomTextIsAnswered();
    void randomTextWithFiltersIsAnswered();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::PackFile> m_pack;
};

namespace {

const QStringList &pieces()
{
    static const QStringList list{u"\""_s,
                                  u"'"_s,
                                  u"*"_s,
                                  u"("_s,
                                  u")"_s,
                                  u"^"_s,
                                  u":"_s,
                                  u"-"_s,
                                  u"+"_s,
                                  u"{"_s,
                                  u"}"_s,
                                  u" "_s,
                                  u"\t"_s,
                                  u"\n"_s,
                                  u" AND "_s,
                                  u" OR "_s,
                                  u" NOT "_s,
                                  u"NEAR("_s,
                                  u"NEAR/2"_s,
                                  u"terms:"_s,
                                  u"rank"_s,
                                  u"#t:rape"_s,
                                  u"assault="_s,
                                  u"%"_s,
                                  u"_"_s,
                                  u";"_s,
                                  u"--"_s,
                                  u"/*"_s,
                                  QString(QChar(0)),
                                  QString(QChar(0xD800)),
                                  QString(QChar(0xDFFF)),
                                  u"😢"_s,
                                  u"👩‍👩‍👧"_s,
                                  u"é"_s,
                                  u"e\u0301"_s,
                                  u"ﷺ"_s,
                                  u"تحرش"_s,
                                  u"\u202E"_s,
                                  u"\u200B"_s,
                                  u"ช่วย"_s,
                                  u"帮助"_s,
                                  u"rape"_s,
                                  u"the"_s,
                                  u"he touched me"_s,
                                  u"0808"_s,
                                  u"+44"_s,
                                  u"(0)"_s,
                                  u"999"_s,
                                  u"scotland"_s,
                                  u"a"_s,
                                  u"\\"_s,
                                  u"?"_s,
                                  u"?1"_s,
                                  u"$x"_s,
                                  u"\uFFFF"_s,
                                  u"\U000E0001"_s};
    return list;
}

QString randomText(QRandomGenerator &random)
{
    QString text;
    const int count = random.bounded(1, 12);
    for (int i = 0; i < count; ++i) {
        text += random.bounded(4) == 0 ? QString(QChar(random.bounded(1, 0xFFFF)))
                                       : pieces().at(random.bounded(int(pieces().size())));
    }
    return text;
}

} // namespace

void TypedGarbageTest::initTestCase()
{
    QVERIFY(samples::writeSamplePack(m_folder.filePath(u"pack"_s)));
    m_pack = samples::openPack(m_folder.filePath(u"pack"_s));
    QVERIFY(m_pack);
}

void TypedGarbageTest::oddTextIsAnswered_data()
{
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const QString &piece : pieces())
        QTest::addRow("piece %d", ++number) << piece;
    QTest::newRow("ten thousand letters") << QString(10000, u'a');
    QTest::newRow("ten thousand words") << u"rape "_s.repeated(10000);
    QTest::newRow("ten thousand quotes") << QString(10000, u'"');
    QTest::newRow("ten thousand digits") << QString(10000, u'8');
    QTest::newRow("ten thousand brackets") << QString(10000, u'(');
    QTest::newRow("ten thousand accents") << QString(10000, QChar(0x301));
    QTest::newRow("a hundred numbers") << u"0808 1 x "_s.repeated(100);
    QTest::newRow("hyphens") << u"a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p"_s;
}

void TypedGarbageTest::oddTextIsAnswered()
{
    QFETCH(QString, text);
    const core::Results results = m_pack->search(samples::query(text, u"ENG"_s), samples::mondayAfternoon());
    QVERIFY(!results.hits.isEmpty());
}

void TypedGarbageTest::randomTextIsAnswered()
{
    QRandomGenerator random(20261122);
    for (int i = 0; i < 3000; ++i) {
        const QString text = randomText(random);
        const core::Results results = m_pack->search(samples::query(text), samples::mondayAfternoon());
        QVERIFY2(!results.hits.isEmpty(), qPrintable(QString::fromLatin1(text.toUtf8().toHex())));
    }
}

void TypedGarbageTest::randomTextWithFiltersIsAnswered()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 1000; ++i) {
        core::Query query = samples::query(randomText(random));
        query.language = randomText(random);
        query.filters.topics = {randomText(random)};
        query.filters.audience = randomText(random);
        const core::Results results = m_pack->search(query, samples::mondayAfternoon());
        QVERIFY2(!results.hits.isEmpty(), qPrintable(QString::fromLatin1(query.text.toUtf8().toHex())));
    }
}

QTEST_GUILESS_MAIN(TypedGarbageTest)
#include "tst_typedgarbage.moc"
