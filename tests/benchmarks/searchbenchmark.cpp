/// Times every keystroke of many queries on a made-up pack, beside the obvious design: one FTS5 table with
/// prefixes, every match scored by bm25. CPU time of the one thread; the files are in the page cache.
#include "benchmarks/generatedcontent.h"
#include "store/packfile.h"
#include "store/packwriter.h"
#include "text/fold.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

constexpr int shown = 20;

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

std::string indexed(const QString &text)
{
    return text.toStdString();
}

/// What anybody would write first.
class ObviousDesign
{
public:
    explicit ObviousDesign(const QString &path)
        : m_database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {}

    void fill(const benchmarks::GeneratedContent &content)
    {
        m_database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                        "CREATE VIRTUAL TABLE f USING fts5(name, org, descr, town, kw, content='',"
                        " tokenize='unicode61 remove_diacritics 2', prefix='2 3 4'); BEGIN");
        SQLite::Statement insert(m_database,
                                 "INSERT INTO f(rowid, name, org, descr, town, kw) VALUES(?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < content.services(); ++i) {
            const core::Service one = content.service(i);
            insert.bind(1, i + 1);
            insert.bind(2, indexed(one.name));
            insert.bind(3, indexed(one.organization));
            insert.bind(4, indexed(one.description));
            insert.bind(5, indexed(one.localArea.town));
            insert.bind(6, indexed(one.keywords.join(u' ')));
            insert.exec();
            insert.reset();
        }
        m_database.exec("INSERT INTO f(f) VALUES('optimize'); COMMIT");
    }

    int search(const QString &text)
    {
        QStringList terms;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            if (const QString folded = text::folded(word); !folded.isEmpty())
                terms.append(u'"' + folded + u'"');
        }
        if (terms.isEmpty())
            return 0;
        if (!m_search)
            m_search.emplace(m_database, "SELECT rowid FROM f WHERE f MATCH ? ORDER BY"
                                         " bm25(f, 10, 4, 1, 5, 8) LIMIT 20");
        m_search->reset();
        m_search->bind(1, (terms.join(u" AND "_s) + u'*').toStdString());
        int rows = 0;
        while (m_search->executeStep())
            ++rows;
        return rows;
    }

private:
    SQLite::Database m_database;
    std::optional<SQLite::Statement> m_search;
};

struct Timed
{
    std::vector<double> milliseconds;
    double slowest = 0;
    QString slowestText;
    int found = 0;
};

Timed replay(const QStringList &queries, const std::function<int(const QString &)> &search)
{
    Timed timed;
    for (const QString &query : queries) {
        for (qsizetype length = 1; length <= query.size(); ++length) {
            const QString text = query.left(length);
            const double before = cpuMilliseconds();
            timed.found += search(text) > 0 ? 1 : 0;
            const double took = cpuMilliseconds() - before;
            timed.milliseconds.push_back(took);
            if (took > timed.slowest) {
                timed.slowest = took;
                timed.slowestText = text;
            }
        }
    }
    std::sort(timed.milliseconds.begin(), timed.milliseconds.end());
    return timed;
}

double percentile(const Timed &timed, double share)
{
    const std::size_t count = timed.milliseconds.size();
    return timed.milliseconds[std::min(count - 1, std::size_t(double(count) * share))];
}

void print(QTextStream &out, const QString &what, const Timed &timed)
{
    out << QStringLiteral("%1 keystrokes %2  with hits %3  p50 %4  p95 %5  p99 %6  max %7 ms (\"%8\")\n")
               .arg(what, -16)
               .arg(timed.milliseconds.size())
               .arg(timed.found)
               .arg(percentile(timed, 0.5), 0, 'f', 3)
               .arg(percentile(timed, 0.95), 0, 'f', 2)
               .arg(percentile(timed, 0.99), 0, 'f', 2)
               .arg(timed.slowest, 0, 'f', 1)
               .arg(timed.slowestText);
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Times search as somebody types, on a made-up pack."_s);
    const QCommandLineOption services(u"services"_s, u"How many services."_s, u"count"_s, u"10000"_s);
    const QCommandLineOption queries(u"queries"_s, u"How many queries."_s, u"count"_s, u"500"_s);
    parser.addOptions({services, queries});
    parser.addHelpOption();
    parser.process(application);

    QTextStream out(stdout);
    const QTemporaryDir folder;
    const benchmarks::GeneratedContent content(std::max(1, parser.value(services).toInt()));
    const QStringList typed = content.queries(std::max(1, parser.value(queries).toInt()));

    QElapsedTimer timer;
    timer.start();
    const QString path = folder.filePath(u"pack"_s);
    auto writer = store::PackWriter::create(path);
    if (!writer)
        return 1;
    const std::unique_ptr<store::PackWriter> pack = writer.take();
    content.pour(*pack);
    if (!pack->commit())
        return 1;
    out << content.services() << " services built in " << double(timer.elapsed()) / 1000 << " s, "
        << QFileInfo(path).size() / 1000000 << " MB\n";
    out.flush();
    timer.restart();
    ObviousDesign obvious(folder.filePath(u"obvious"_s));
    obvious.fill(content);
    out << "the obvious table in " << double(timer.elapsed()) / 1000 << " s\n";
    out.flush();

    auto opened = store::PackFile::open(path);
    if (!opened)
        return 1;
    const std::unique_ptr<store::PackFile> directory = opened.take();
    const QDateTime now(QDate(2026, 11, 23), QTime(15, 0), Qt::UTC);
    const auto ours = [&](const QString &text) {
        core::Query query;
        query.text = text;
        query.language = u"en"_s;
        query.limit = shown;
        return int(directory->search(query, now).hits.size());
    };
    replay(typed.mid(0, 3), ours);
    const Timed mine = replay(typed, ours);
    print(out, u"Waymark"_s, mine);
    const Timed theirs = replay(typed, [&](const QString &text) { return obvious.search(text); });
    print(out, u"obvious design"_s, theirs);
    out << "p99 against the obvious design: " << percentile(mine, 0.99) / percentile(theirs, 0.99) << "\n";
    return mine.found > 0 ? 0 : 1;
}
