#include "store/packfile.h"
#include "store/packwriter.h"
#include "store/samplepack.h"
#include "support/samplecontent.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace waymark;

class BrokenPacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFileThatIsNoPackIsRefusedInWords_data();
    void aFileThatIsNoPackIsRefusedInWords();
    void aMissingFileIsNamed();
    void aFolderIsNoPack();
    void aFileThatMayNotBeReadIsTold();
    void aDamagedPackAnswersNothingRatherThanFail_data();
    void aDamagedPackAnswersNothingRatherThanFail();
    void aTargetThatIsAFolderIsRefused();
    void aFolderThatDoesNotExistIsRefused();

private:
    QTemporaryDir m_folder;
    QByteArray m_good;
};

namespace {

void setNumber(QByteArray &bytes, qsizetype at, quint32 value)
{
    for (int i = 0; i < 4; ++i)
        bytes[at + i] = char(value >> (24 - 8 * i));
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

void BrokenPacksTest::initTestCase()
{
    const QString path = m_folder.filePath(u"good.waymark"_s);
    QVERIFY(samples::writeSamplePack(path));
    m_good = samples::bytesOf(path);
    QVERIFY(m_good.size() > 10000);
}

void BrokenPacksTest::aFileThatIsNoPackIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QByteArray otherDatabase = m_good;
    setNumber(otherDatabase, 68, 0);
    QByteArray newer = m_good;
    setNumber(newer, 60, 99);
    QByteArray older = m_good;
    setNumber(older, 60, 0);
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("text") << QByteArray("Hello, this is a letter.\n").repeated(20)
                          << u"is not a Waymark pack"_s;
    QTest::newRow("a few bytes of a pack") << m_good.left(50) << u"is not a Waymark pack"_s;
    QTest::newRow("half a pack") << m_good.left(m_good.size() / 2) << u"is cut short"_s;
    QTest::newRow("one byte short") << m_good.left(m_good.size() - 1) << u"is cut short"_s;
    QTest::newRow("another database") << otherDatabase << u"not a Waymark pack"_s;
    QTest::newRow("newer") << newer << u"newer Waymark"_s;
    QTest::newRow("older") << older << u"older Waymark"_s;
    QTest::newRow("the head alone is good")
        << m_good.left(100) + QByteArray(m_good.size() - 100, '\xff') << u"is damaged"_s;
}

void BrokenPacksTest::aFileThatIsNoPackIsRefusedInWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const QString path = m_folder.filePath(u"broken.waymark"_s);
    QVERIFY(write(path, bytes));
    const auto opened = store::PackFile::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, core::ErrorKind::File);
    QVERIFY2(opened.error().sentence.contains(said), qPrintable(opened.error().sentence));
    QVERIFY2(opened.error().sentence.contains("broken.waymark"_L1), qPrintable(opened.error().sentence));
}

void BrokenPacksTest::aMissingFileIsNamed()
{
    const auto opened = store::PackFile::open(m_folder.filePath(u"nowhere.waymark"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, core::ErrorKind::World);
    QVERIFY(opened.error().sentence.contains("nowhere.waymark"_L1));
}

void BrokenPacksTest::aFolderIsNoPack()
{
    const auto opened = store::PackFile::open(m_folder.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, core::ErrorKind::Usage);
}

void BrokenPacksTest::aFileThatMayNotBeReadIsTold()
{
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    const QString path = m_folder.filePath(u"secret.waymark"_s);
    QVERIFY(write(path, m_good));
    QVERIFY(QFile::setPermissions(path, {}));
    const auto opened = store::PackFile::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, core::ErrorKind::World);
}

void BrokenPacksTest::aDamagedPackAnswersNothingRatherThanFail_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 40; ++seed)
        QTest::addRow("damage %d", seed) << seed;
}

void BrokenPacksTest::aDamagedPackAnswersNothingRatherThanFail()
{
    QFETCH(int, seed);
    QByteArray bytes = m_good;
    quint32 random = quint32(seed) * 2654435761U;
    for (int i = 0; i < 400; ++i) {
        random = random * 1664525U + 1013904223U;
        bytes[100 + qsizetype(random % quint32(bytes.size() - 100))] = char(random >> 24);
    }
    const QString path = m_folder.filePath(u"damaged.waymark"_s);
    QVERIFY(write(path, bytes));
    const auto opened = store::PackFile::open(path);
    if (!opened) {
        QCOMPARE(opened.error().kind, core::ErrorKind::File);
        return;
    }
    const core::Directory &pack = *opened.value();
    for (const QString &text : {u"rape"_s, u"0808"_s, u"he touched me"_s, QString(), u"manchester"_s})
        (void)pack.search(samples::query(text, u"ENG"_s), samples::mondayAfternoon());
    (void)pack.service(u"cedar-line"_s, u"en"_s);
    (void)pack.advice(u"advice-1"_s, u"cy"_s);
    (void)pack.advicePages(u"en"_s);
    (void)pack.emergencyCountries();
    (void)pack.filterChoices();
}

void BrokenPacksTest::aTargetThatIsAFolderIsRefused()
{
    const auto created = store::PackWriter::create(m_folder.path());
    QVERIFY(!created);
    QCOMPARE(created.error().kind, core::ErrorKind::Usage);
}

void BrokenPacksTest::aFolderThatDoesNotExistIsRefused()
{
    const auto created = store::PackWriter::create(m_folder.filePath(u"none/here.waymark"_s));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, core::ErrorKind::World);
    QVERIFY(created.error().sentence.contains("here.waymark"_L1));
}

QTEST_GUILESS_MAIN(BrokenPacksTest)
#include "tst_brokenpacks.moc"
