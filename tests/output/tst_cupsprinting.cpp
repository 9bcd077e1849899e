#include "output/cupsprinting.h"

#include "output/printserver.h"
#include "output/silentsocket.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace waymark;
using core::Done;
using core::Result;
using output::CupsPrinting;

/// Printing, against a real print server.
class CupsPrintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerWithoutQueuesGivesAnEmptyList();
    void theQueuesOfTheServerAreListed();
    void theBytesArriveWholeUnderANeutralNameAndUser();
    void nothingOfThePrintedJobStaysWithTheServer();
    void whatWasChosenReachesThePrinter_data();
    void whatWasChosenReachesThePrinter();
    void aPrinterThatIsNotThereIsSaidInASentence();
    void withoutAServerThePersonIsToldSo();
    void aServerOnANetworkIsNotAsked();
    void aSilentServerEndsInAnError();
    void aSilentServerDoesNotHoldUpTheEnd();

private:
    std::unique_ptr<PrintServer> m_server;
};

namespace {

constexpr std::chrono::milliseconds patience(700);

Result<QStringList> listed(CupsPrinting &printing)
{
    std::optional<Result<QStringList>> answer;
    printing.list([&answer](const Result<QStringList> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 15'000))
        return core::Error{core::ErrorKind::World, u"no answer"_s, {}};
    return *answer;
}

Result<Done> printed(CupsPrinting &printing, const core::Printing::Job &job)
{
    std::optional<Result<Done>> answer;
    printing.print(job, [&answer](const Result<Done> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 15'000))
        return core::Error{core::ErrorKind::World, u"no answer"_s, {}};
    return *answer;
}

} // namespace

#define NEED_SERVER()                                                                                        \
    if (!m_server)                                                                                           \
        m_server = std::make_unique<PrintServer>();                                                          \
    QVERIFY2(m_server->trouble().isEmpty(), qPrintable(m_server->trouble()))

void CupsPrintingTest::aServerWithoutQueuesGivesAnEmptyList()
{
    NEED_SERVER();
    CupsPrinting printing(m_server->socket());
    const Result<QStringList> queues = listed(printing);
    QVERIFY2(queues.ok(), qPrintable(queues.ok() ? QString() : queues.error().details));
    QCOMPARE(queues.value(), QStringList());
}

void CupsPrintingTest::theQueuesOfTheServerAreListed()
{
    NEED_SERVER();
    QCOMPARE(m_server->addQueue(u"Front_desk"_s), QString());
    QCOMPARE(m_server->addQueue(u"Office-2"_s), QString());
    CupsPrinting printing(m_server->socket());
    const Result<QStringList> queues = listed(printing);
    QVERIFY(queues.ok());
    QCOMPARE(queues.value(), (QStringList{u"Front_desk"_s, u"Office-2"_s}));
}

void CupsPrintingTest::theBytesArriveWholeUnderANeutralNameAndUser()
{
    NEED_SERVER();
    QCOMPARE(m_server->addQueue(u"Front_desk"_s), QString());
    CupsPrinting printing(m_server->socket());
    const QByteArray pdf = "%PDF-1.4\n" + QByteArray(1'000'000, 'x') + "\n%%EOF\n";
    const Result<Done> result = printed(printing, {u"Front_desk"_s, pdf, 2, u"Letter"_s});
    QVERIFY2(result.ok(), qPrintable(result.ok() ? QString() : result.error().details));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->printedArguments().size(), 6, 15'000);
    const QStringList arguments = m_server->printedArguments();
    QCOMPARE(arguments[0], u"Front_desk"_s);
    QCOMPARE(arguments[2], u"user"_s);
    QCOMPARE(arguments[3], u"document"_s);
    QCOMPARE(arguments[4], u"2"_s);
    QVERIFY2(arguments[5].contains(u"media=Letter"_s), qPrintable(arguments[5]));
    QVERIFY(m_server->printedData() == pdf);
    QVERIFY(!arguments.join(u' ').contains(u"waymark"_s, Qt::CaseInsensitive));
}

void CupsPrintingTest::whatWasChosenReachesThePrinter_data()
{
    using Job = core::Printing::Job;
    QTest::addColumn<Job>("job");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("absent");
    Job job{u"Front_desk"_s, "%PDF-1.4\n%%EOF\n", 3, u"A4"_s};
    QTest::newRow("one side, black ink, unless asked otherwise")
        << job
        << QStringList{u"media=A4"_s, u"sides=one-sided"_s, u"print-color-mode=monochrome"_s,
                       u"multiple-document-handling=separate-documents-collated-copies"_s}
        << u"two-sided"_s;
    job.bothSides = true;
    QTest::newRow("both sides") << job << QStringList{u"sides=two-sided-long-edge"_s} << u"one-sided"_s;
    job.blackAndWhite = false;
    job.paper = u"Letter"_s;
    QTest::newRow("with colour, on other paper")
        << job << QStringList{u"media=Letter"_s} << u"print-color-mode"_s;
}

void CupsPrintingTest::whatWasChosenReachesThePrinter()
{
    NEED_SERVER();
    QFETCH(core::Printing::Job, job);
    QFETCH(QStringList, options);
    QFETCH(QString, absent);
    QCOMPARE(m_server->addQueue(job.printer), QString());
    m_server->forgetPrinted();
    CupsPrinting printing(m_server->socket());
    const Result<Done> result = printed(printing, job);
    QVERIFY2(result.ok(), qPrintable(result.ok() ? QString() : result.error().details));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->printedArguments().size(), 6, 15'000);
    const QString arrived = m_server->printedArguments()[5];
    for (const QString &option : options)
        QVERIFY2(arrived.split(u' ').contains(option), qPrintable(arrived));
    QVERIFY2(!arrived.contains(absent), qPrintable(arrived));
    QCOMPARE(m_server->printedArguments()[4], u"3"_s);
}

void CupsPrintingTest::nothingOfThePrintedJobStaysWithTheServer()
{
    NEED_SERVER();
    QCOMPARE(m_server->addQueue(u"Front_desk"_s), QString());
    CupsPrinting printing(m_server->socket());
    QVERIFY(printed(printing, {u"Front_desk"_s, "%PDF-1.4\nx\n%%EOF\n", 1, u"A4"_s}).ok());
    QVERIFY(!m_server->spooled().filter(u"00002"_s).isEmpty());
    // The job of the test before was left by a program that ended: only ours goes.
    QTRY_VERIFY_WITH_TIMEOUT(m_server->spooled().filter(u"00002"_s).isEmpty(), 20'000);
}

void CupsPrintingTest::aPrinterThatIsNotThereIsSaidInASentence()
{
    NEED_SERVER();
    CupsPrinting printing(m_server->socket());
    const Result<Done> result = printed(printing, {u"No such printer"_s, "%PDF-1.4\n", 1, u"A4"_s});
    QVERIFY(!result.ok());
    QVERIFY2(result.error().sentence.contains(u"“No such printer” did not take"_s),
             qPrintable(result.error().sentence));
}

void CupsPrintingTest::withoutAServerThePersonIsToldSo()
{
    const QTemporaryDir folder;
    CupsPrinting printing(folder.filePath(u"none"_s).toUtf8());
    const Result<QStringList> queues = listed(printing);
    QVERIFY(!queues.ok());
    QVERIFY(queues.error().sentence.contains(u"no print server"_s));
}

void CupsPrintingTest::aServerOnANetworkIsNotAsked()
{
    CupsPrinting printing("localhost:631");
    const Result<QStringList> queues = listed(printing);
    QVERIFY(!queues.ok());
    QVERIFY(queues.error().sentence.contains(u"no print server"_s));
}

void CupsPrintingTest::aSilentServerEndsInAnError()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"socket"_s).toUtf8();
    const SilentSocket socket(path);
    QVERIFY(socket.isListening());
    CupsPrinting printing(path, patience);
    QElapsedTimer timer;
    timer.start();
    const Result<QStringList> queues = listed(printing);
    QVERIFY(!queues.ok());
    QVERIFY2(queues.error().sentence.contains(u"does not answer"_s), qPrintable(queues.error().sentence));
    const Result<Done> result = printed(printing, {u"Front_desk"_s, "%PDF-1.4\n", 1, u"A4"_s});
    QVERIFY(!result.ok());
    QVERIFY2(result.error().sentence.contains(u"does not answer"_s), qPrintable(result.error().sentence));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void CupsPrintingTest::aSilentServerDoesNotHoldUpTheEnd()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"socket"_s).toUtf8();
    const SilentSocket socket(path);
    auto printing = std::make_unique<CupsPrinting>(path, std::chrono::minutes(5));
    printing->list([](const Result<QStringList> &) {});
    QElapsedTimer timer;
    timer.start();
    printing.reset();
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(CupsPrintingTest)
#include "tst_cupsprinting.moc"
