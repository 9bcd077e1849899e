#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

QString smallSource()
{
    return QStringLiteral(WAYMARK_SOURCE_DIR "/tests/data/small-source");
}

QString hsds(const QString &name)
{
    return QStringLiteral(WAYMARK_SOURCE_DIR "/tests/data/hsds/") + name;
}

struct Run
{
    int exitCode = -1;
    QString out;
    QString error;
    QStringList lines; ///< of out
};

Run run(const QStringList &arguments, const QStringList &environment = {})
{
    QProcess process;
    process.setProgram(QStringLiteral(WAYMARK_PACK));
    process.setArguments(arguments);
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start();
    Run result;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    result.out = QString::fromUtf8(process.readAllStandardOutput());
    result.error = QString::fromUtf8(process.readAllStandardError());
    result.lines = result.out.split(u'\n', Qt::SkipEmptyParts);
    return result;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// waymark-pack from outside: arguments in; stdout, stderr and exit code out.
class WaymarkPackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpAndVersionAnswerOnStdout();
    void whatCannotBeDoneIsSaidInOneSentence_data();
    void whatCannotBeDoneIsSaidInOneSentence();
    void checkingTellsEveryProblem();
    void aBrokenSourceLeavesTheOldPackAlone();
    void theSameSourcesGiveTheSameBytes();
    void severalSourcesMakeOnePack();
    void whatIsUncheckedComesInWhenAskedFor();
    void infoTellsWhatAPackIs();
    void hitsAreOneJsonObjectALine();
    void whereMovesWhatServesThatPlaceUp_data();
    void whereMovesWhatServesThatPlaceUp();
    void anOldNumberIsToldOnStderrAlone();
    void theDateOfForeignServicesComesFromOutside();
    void longWorkShowsProgressAndCanBeStopped_data();
    void longWorkShowsProgressAndCanBeStopped();

private:
    QTemporaryDir m_folder;
    QString m_pack;
};

void WaymarkPackTest::initTestCase()
{
    m_pack = m_folder.filePath(u"small.waymark"_s);
    const Run made = run({u"build"_s, smallSource(), u"-o"_s, m_pack});
    QVERIFY2(made.exitCode == 0, qPrintable(made.error));
    QCOMPARE(made.error, QString());
    QVERIFY(made.out.contains(u"services: 3 (kept out: 1)"_s));
}

void WaymarkPackTest::helpAndVersionAnswerOnStdout()
{
    const Run help = run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const QString &command : {u"build"_s, u"check"_s, u"info"_s, u"search"_s})
        QVERIFY(help.out.contains(u"waymark-pack "_s + command));
    const Run version = run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.out, u"waymark-pack " WAYMARK_VERSION "\n"_s);
}

void WaymarkPackTest::whatCannotBeDoneIsSaidInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("sentence");
    const QString missing = u"/nowhere/at/all"_s;
    QTest::newRow("no command") << QStringList{} << 2 << u"Name a command"_s;
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << 2
                                     << u"There is no command frobnicate"_s;
    QTest::newRow("unknown option") << QStringList{u"check"_s, u"--fast"_s} << 2
                                    << u"There is no option --fast"_s;
    QTest::newRow("check nothing") << QStringList{u"check"_s} << 2 << u"Name at least one source"_s;
    QTest::newRow("build without a target") << QStringList{u"build"_s, smallSource()} << 2 << u"-o FILE"_s;
    QTest::newRow("option without its value")
        << QStringList{u"build"_s, smallSource(), u"-o"_s} << 2 << u"value"_s;
    QTest::newRow("info about nothing") << QStringList{u"info"_s} << 2 << u"Name one pack"_s;
    QTest::newRow("search for nothing")
        << QStringList{u"search"_s, u"a.waymark"_s} << 2 << u"what to look for"_s;
    QTest::newRow("unknown place") << QStringList{u"search"_s, u"a.waymark"_s, u"x"_s, u"--where"_s, u"QX"_s}
                                   << 2 << u"There is no place QX"_s;
    QTest::newRow("limit of none") << QStringList{u"search"_s, u"a.waymark"_s, u"x"_s, u"--limit"_s, u"0"_s}
                                   << 2 << u"--limit takes"_s;
    QTest::newRow("limit in words") << QStringList{u"search"_s, u"a.waymark"_s, u"x"_s, u"--limit"_s,
                                                   u"few"_s}
                                    << 2 << u"--limit takes"_s;
    QTest::newRow("source that is not there")
        << QStringList{u"check"_s, missing} << 1 << u"/nowhere/at/all does not exist"_s;
    QTest::newRow("pack that is not there") << QStringList{u"info"_s, missing} << 1 << missing;
    QTest::newRow("pack that is none")
        << QStringList{u"info"_s, smallSource() + u"/pack.json"_s} << 1 << u"pack.json"_s;
    QTest::newRow("target in no folder")
        << QStringList{u"build"_s, smallSource(), u"-o"_s, missing + u"/a.waymark"_s} << 1
        << u"could not be written"_s;
    QTest::newRow("target is a folder")
        << QStringList{u"build"_s, smallSource(), u"-o"_s, smallSource()} << 1 << u"is a folder"_s;
    QTest::newRow("older version of HSDS") << QStringList{u"check"_s, hsds(u"open-referral-uk-1.json"_s)} << 1
                                           << u"looks like Open Referral UK 1.0"_s;
}

void WaymarkPackTest::whatCannotBeDoneIsSaidInOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, sentence);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY2(result.error.contains(sentence), qPrintable(result.error));
    QCOMPARE(result.out, QString());
}

void WaymarkPackTest::checkingTellsEveryProblem()
{
    const Run fine = run({u"check"_s, smallSource()});
    QCOMPARE(fine.exitCode, 0);
    QCOMPARE(fine.error, QString());

    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"pack.json"_s), "{}"));
    QVERIFY(write(folder.filePath(u"directory/uk/a.json"_s), "{\n\"id\": 7,\n}"));
    QVERIFY(write(folder.filePath(u"advice/en/a.md"_s), "# Title\n"));
    const Run broken = run({u"check"_s, folder.path()});
    QCOMPARE(broken.exitCode, 1);
    QVERIFY(broken.error.contains(folder.filePath(u"pack.json:1: “id” is missing"_s)));
    QVERIFY(broken.error.contains(folder.filePath(u"directory/uk/a.json:3: not valid JSON"_s)));
    QVERIFY(broken.error.contains(folder.filePath(u"advice/en/a.md:1: the front matter is missing"_s)));
    QVERIFY(broken.error.contains(u"Nothing was written."_s));
}

void WaymarkPackTest::aBrokenSourceLeavesTheOldPackAlone()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"out/a.waymark"_s);
    QVERIFY(write(target, "the old pack"));
    QVERIFY(write(folder.filePath(u"in/directory/uk/a.json"_s), "{}"));
    const Run result = run({u"build"_s, smallSource(), folder.filePath(u"in"_s), u"-o"_s, target});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(bytesOf(target), "the old pack"_ba);
    QCOMPARE(QDir(folder.filePath(u"out"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"a.waymark"_s});
}

void WaymarkPackTest::theSameSourcesGiveTheSameBytes()
{
    const QString first = m_folder.filePath(u"first.waymark"_s);
    const QString second = m_folder.filePath(u"second.waymark"_s);
    const QString source = QStringLiteral(WAYMARK_SOURCE_DIR "/resources");
    QCOMPARE(run({u"build"_s, source, u"-o"_s, first}, {u"QT_HASH_SEED=0"_s, u"TZ=UTC"_s}).exitCode, 0);
    QCOMPARE(run({u"build"_s, source, u"-o"_s, second}, {u"TZ=Asia/Tokyo"_s, u"LC_ALL=C"_s}).exitCode, 0);
    QVERIFY(bytesOf(first).size() > 100'000);
    QVERIFY(bytesOf(first) == bytesOf(second));
}

void WaymarkPackTest::severalSourcesMakeOnePack()
{
    const QString target = m_folder.filePath(u"joined.waymark"_s);
    const Run made =
        run({u"build"_s, smallSource(), hsds(u"full.json"_s), hsds(u"page.json"_s), u"-o"_s, target});
    QVERIFY2(made.exitCode == 0, qPrintable(made.error));
    QVERIFY(made.out.contains(u"services: 6 (kept out: 2)"_s));
    QVERIFY(run({u"info"_s, target}).out.contains(u"publisher: Waymark tests"_s));
    const Run found =
        run({u"search"_s, target, u"Riverside"_s, u"Listening"_s, u"--json"_s, u"--limit"_s, u"1"_s});
    QVERIFY2(found.out.contains(u"\"id\":\"0a5c9d1e-4d6f-4f0e-8b53-0c1b1f9f0001\""_s), qPrintable(found.out));
}

void WaymarkPackTest::whatIsUncheckedComesInWhenAskedFor()
{
    const QString target = m_folder.filePath(u"unchecked.waymark"_s);
    QCOMPARE(run({u"build"_s, smallSource(), u"-o"_s, target, u"--include-unchecked"_s}).exitCode, 0);
    QVERIFY(run({u"search"_s, target, u"unchecked"_s, u"line"_s, u"--json"_s})
                .out.contains(u"\"unchecked-line\""_s));
    QVERIFY(!run({u"search"_s, m_pack, u"unchecked"_s, u"line"_s, u"--json"_s})
                 .out.contains(u"\"unchecked-line\""_s));
}

void WaymarkPackTest::infoTellsWhatAPackIs()
{
    const Run info = run({u"info"_s, m_pack});
    QCOMPARE(info.exitCode, 0);
    QCOMPARE(info.error, QString());
    for (const QString &line :
         {u"id: small"_s, u"title: A small directory"_s, u"licence: CC BY 4.0"_s,
          u"date of the content: 2026-11-01"_s, u"home: GB, IE"_s, u"services: 3"_s, u"pages: 2"_s})
        QVERIFY2(info.lines.contains(line), qPrintable(info.out));
}

void WaymarkPackTest::hitsAreOneJsonObjectALine()
{
    const Run found = run({u"search"_s, m_pack, u"raped"_s, u"--json"_s});
    QCOMPARE(found.exitCode, 0);
    QStringList kinds;
    for (const QString &line : found.lines) {
        const QJsonObject hit = QJsonDocument::fromJson(line.toUtf8()).object();
        QVERIFY2(!hit[u"id"_s].toString().isEmpty(), qPrintable(line));
        QVERIFY(!hit[u"name"_s].toString().isEmpty());
        QVERIFY(!hit[u"why"_s].toString().isEmpty());
        kinds.append(hit[u"kind"_s].toString());
        if (hit[u"id"_s] == u"test-line"_s)
            QCOMPARE(hit[u"number"_s].toString(), u"0808 157 0001"_s);
    }
    kinds.removeDuplicates();
    kinds.sort();
    QCOMPARE(kinds, (QStringList{u"advice"_s, u"service"_s}));

    const Run limited = run({u"search"_s, m_pack, u"raped"_s, u"--json"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(limited.lines.size(), 1);
    QVERIFY(limited.error.contains(u"There are more"_s));
}

void WaymarkPackTest::whereMovesWhatServesThatPlaceUp_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("first");
    QTest::newRow("nation of the UK") << u"ENG"_s << u"test-line"_s;
    QTest::newRow("in full") << u"GB-ENG"_s << u"test-line"_s;
    QTest::newRow("small letters") << u"ie"_s << u"irish-line"_s;
    QTest::newRow("three letters") << u"IRL"_s << u"irish-line"_s;
}

void WaymarkPackTest::whereMovesWhatServesThatPlaceUp()
{
    QFETCH(QString, code);
    QFETCH(QString, first);
    const Run found = run({u"search"_s, m_pack, u"support line"_s, u"--json"_s, u"--where"_s, code});
    QCOMPARE(found.exitCode, 0);
    const auto isService = [](const QString &line) { return line.contains(u"\"kind\":\"service\""_s); };
    const auto line = std::find_if(found.lines.begin(), found.lines.end(), isService);
    QVERIFY2(line != found.lines.end(), qPrintable(found.error));
    QVERIFY2(line->contains(u"\"id\":\"%1\""_s.arg(first)), qPrintable(found.out));
}

void WaymarkPackTest::anOldNumberIsToldOnStderrAlone()
{
    const Run found = run({u"search"_s, m_pack, u"08081570002"_s, u"--json"_s});
    QCOMPARE(found.exitCode, 0);
    QVERIFY(found.error.contains(u"0808 157 0002"_s));
    QVERIFY(found.error.contains(u"The number to ring now is 0808 157 0001"_s));
    QVERIFY(found.lines.value(0).contains(u"\"id\":\"test-line\""_s));
    for (const QString &line : found.lines)
        QVERIFY(QJsonDocument::fromJson(line.toUtf8()).isObject());
    QVERIFY(!found.out.contains(u"0808 157 0002"_s));
}

void WaymarkPackTest::theDateOfForeignServicesComesFromOutside()
{
    const QString target = m_folder.filePath(u"dated.waymark"_s);
    QCOMPARE(run({u"build"_s, hsds(u"page.json"_s), u"-o"_s, target}, {u"SOURCE_DATE_EPOCH=1767225600"_s})
                 .exitCode,
             0);
    QVERIFY(run({u"info"_s, target}).lines.contains(u"date of the content: 2026-01-01"_s));
}

void WaymarkPackTest::longWorkShowsProgressAndCanBeStopped_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C while it reads") << QByteArray("Reading: ") << SIGINT;
    QTest::newRow("asked to end while it indexes") << QByteArray("Indexing: ") << SIGTERM;
}

void WaymarkPackTest::longWorkShowsProgressAndCanBeStopped()
{
    QFETCH(QByteArray, part);
    QFETCH(int, signal);
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"in/many.ndjson"_s);
    QByteArray lines;
    for (int i = 0; i < 100'000; ++i)
        lines += "{\"id\": \"" + QByteArray::number(i) + "\", \"name\": \"Entry " + QByteArray::number(i) +
                 "\", \"status\": \"active\", \"phones\": [{\"number\": \"0161 496 0000\"}]}\n";
    QVERIFY(write(source, lines));
    QVERIFY(QDir(folder.path()).mkdir(u"out"_s));

    QProcess process;
    process.start(QStringLiteral(WAYMARK_PACK),
                  {u"build"_s, source, u"-o"_s, folder.filePath(u"out/a.waymark"_s)});
    QByteArray error;
    QTRY_VERIFY_WITH_TIMEOUT((error += process.readAllStandardError()).contains(part), 120'000);
    QVERIFY(error.contains("s left"));
    QVERIFY(!QDir(folder.filePath(u"out"_s)).isEmpty());
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("Stopped. Nothing was written."));
    QVERIFY(QDir(folder.filePath(u"out"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(WaymarkPackTest)
#include "tst_waymarkpack.moc"
