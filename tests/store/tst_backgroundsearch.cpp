#include "store/backgroundsearch.h"
#include "store/samplepack.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <vector>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

/// How often this process has a file open.
int timesOpen(const QString &path)
{
    const QFileInfoList all =
        QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    return int(std::count_if(all.begin(), all.end(),
                             [&](const QFileInfo &one) { return one.symLinkTarget() == path; }));
}

/// How much of a file lies in memory, 0 … 1; with `forget` after the system was asked to let go of it.
double sharePresent(const QString &path, bool forget)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    if (forget) {
        ::fsync(file.handle());
        ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
    }
    const auto size = std::size_t(file.size());
    std::vector<unsigned char> pages(size / std::size_t(::sysconf(_SC_PAGESIZE)) + 1);
    uchar *bytes = file.map(0, file.size());
    if (bytes == nullptr || ::mincore(bytes, size, pages.data()) != 0)
        return -1;
    pages.pop_back(); // the pack's own pages fill them all
    const auto present =
        std::count_if(pages.begin(), pages.end(), [](unsigned char one) { return one & 1U; });
    return double(present) / double(pages.size());
}

} // namespace

class BackgroundSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itAnswersWhatThePackAnswers();
    void theAnswerComesLaterAndHere();
    void onlyTheNewestQuestionIsAnswered();
    void aSearchThatNobodyWaitsForEnds();
    void aForgottenQuestionIsNotAnswered();
    void anAnswerMayAskTheNextQuestion();
    void theListGoesOnInTheThread();
    void whatIsReadyNeedsItsFileNoMore();
    void whatIsForgottenGetsReadyAgain();
    void thePackIsReadBeforeItIsAskedFor();
    void aMissingPackAnswersNothing();
    void itMayGoWhileItSearches();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"pack"_s); }
    QTemporaryDir m_folder;
};

void BackgroundSearchTest::initTestCase()
{
    QVERIFY(samples::writeSamplePack(path()));
}

void BackgroundSearchTest::itAnswersWhatThePackAnswers()
{
    store::BackgroundSearch search(path());
    QStringList ids;
    const core::Query query = samples::query(u"rape"_s, u"ENG"_s);
    search.ask(query, samples::mondayAfternoon(),
               [&](const core::Results &results) { ids = samples::idsOf(results); });
    QTRY_COMPARE(ids, samples::idsOf(samples::openPack(path())->search(query, samples::mondayAfternoon())));
}

void BackgroundSearchTest::theAnswerComesLaterAndHere()
{
    store::BackgroundSearch search(path());
    QThread *thread = nullptr;
    search.ask(samples::query(u"rape"_s), samples::mondayAfternoon(),
               [&](const core::Results &) { thread = QThread::currentThread(); });
    QVERIFY(!thread);
    QTRY_COMPARE(thread, QThread::currentThread());
}

void BackgroundSearchTest::onlyTheNewestQuestionIsAnswered()
{
    store::BackgroundSearch search(path());
    QStringList answered;
    for (const QString &text : {u"r"_s, u"ra"_s, u"rap"_s, u"rape"_s})
        search.ask(samples::query(text), samples::mondayAfternoon(),
                   [&answered, text](const core::Results &) { answered.append(text); });
    QTRY_COMPARE(answered, QStringList{u"rape"_s});
    QStringList later;
    search.ask(samples::query(u"robbery"_s), samples::mondayAfternoon(),
               [&later](const core::Results &results) { later = samples::idsOf(results); });
    QTRY_VERIFY(!later.isEmpty());
    QCOMPARE(answered.size(), 1);
}

void BackgroundSearchTest::aSearchThatNobodyWaitsForEnds()
{
    const auto pack = samples::openPack(path());
    const core::Query query = samples::query(u"rape"_s, u"ENG"_s);
    const QStringList whole = samples::idsOf(pack->search(query, samples::mondayAfternoon()));
    int times = 0;
    pack->setGivenUp([&times] { return ++times > 3; });
    const core::Results given = pack->search(query, samples::mondayAfternoon());
    QVERIFY(given.stillLooking);
    QVERIFY(times > 3);
    QVERIFY(samples::idsOf(given).size() < whole.size());
    pack->setGivenUp({});
    QCOMPARE(samples::idsOf(pack->search(query, samples::mondayAfternoon())), whole);
}

void BackgroundSearchTest::aForgottenQuestionIsNotAnswered()
{
    store::BackgroundSearch search(path());
    bool isAnswered = false;
    bool isNextAnswered = false;
    search.ask(samples::query(u"rape"_s), samples::mondayAfternoon(),
               [&](const core::Results &) { isAnswered = true; });
    search.forget();
    search.ask(samples::query(u"robbery"_s), samples::mondayAfternoon(),
               [&](const core::Results &) { isNextAnswered = true; });
    QTRY_VERIFY(isNextAnswered);
    QVERIFY(!isAnswered);
}

void BackgroundSearchTest::anAnswerMayAskTheNextQuestion()
{
    store::BackgroundSearch search(path());
    bool isDone = false;
    search.ask(samples::query(u"rape"_s), samples::mondayAfternoon(), [&](const core::Results &) {
        search.ask(samples::query(u"robbery"_s), samples::mondayAfternoon(),
                   [&](const core::Results &) { isDone = true; });
    });
    QTRY_VERIFY(isDone);
}

void BackgroundSearchTest::theListGoesOnInTheThread()
{
    store::BackgroundSearch search(path());
    core::Query query = samples::query({}, u"ENG"_s);
    const QStringList whole =
        samples::idsOf(samples::openPack(path())->search(query, samples::mondayAfternoon()));
    query.limit = 3;
    QStringList ids;
    bool more = true;
    const core::Searching::Answer answer = [&](const core::Results &results) {
        ids += samples::idsOf(results);
        query.from = int(ids.size());
        more = results.more;
        if (more)
            search.ask(query, samples::mondayAfternoon(), answer);
    };
    search.ask(query, samples::mondayAfternoon(), answer);
    QTRY_VERIFY(!more);
    QVERIFY(whole.size() > 9);
    QCOMPARE(ids, whole);
}

void BackgroundSearchTest::whatIsReadyNeedsItsFileNoMore()
{
    const QString copy = m_folder.filePath(u"ready"_s);
    QVERIFY(QFile::copy(path(), copy));
    store::BackgroundSearch search(copy);
    search.getReady();
    QTRY_COMPARE(timesOpen(copy), 2);
    QVERIFY(QFile::remove(copy));
    QStringList ids;
    search.ask(samples::query(u"rape"_s, u"ENG"_s), samples::mondayAfternoon(),
               [&](const core::Results &results) { ids = samples::idsOf(results); });
    QTRY_VERIFY(!ids.isEmpty());
}

void BackgroundSearchTest::whatIsForgottenGetsReadyAgain()
{
    const QString copy = m_folder.filePath(u"again"_s);
    QVERIFY(QFile::copy(path(), copy));
    store::BackgroundSearch search(copy);
    search.getReady();
    QTRY_COMPARE(timesOpen(copy), 2);
    // Another file of this name, so that it is seen when it is opened.
    QVERIFY(QFile::remove(copy));
    QVERIFY(QFile::copy(path(), copy));
    QCOMPARE(timesOpen(copy), 0);
    search.forget();
    QTRY_COMPARE(timesOpen(copy), 1);
}

void BackgroundSearchTest::thePackIsReadBeforeItIsAskedFor()
{
    if (sharePresent(path(), true) > 0)
        QSKIP("Files stay in memory here, whatever is asked of the system.");
    store::BackgroundSearch search(path());
    search.getReady();
    QTRY_COMPARE(sharePresent(path(), false), 1.0);
}

void BackgroundSearchTest::aMissingPackAnswersNothing()
{
    store::BackgroundSearch search(m_folder.filePath(u"none"_s));
    std::optional<core::Results> answer;
    search.ask(samples::query(u"rape"_s), samples::mondayAfternoon(),
               [&](const core::Results &results) { answer = results; });
    QTRY_VERIFY(answer);
    QVERIFY(answer->hits.isEmpty());
}

void BackgroundSearchTest::itMayGoWhileItSearches()
{
    bool isAnswered = false;
    {
        store::BackgroundSearch search(path());
        search.ask(samples::query(u"rape"_s), samples::mondayAfternoon(),
                   [&](const core::Results &) { isAnswered = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
}

QTEST_GUILESS_MAIN(BackgroundSearchTest)
#include "tst_backgroundsearch.moc"
