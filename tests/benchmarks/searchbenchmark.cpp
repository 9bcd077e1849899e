#include "benchmarks/figures.h"
#include "benchmarks/generatedsources.h"
#include "benchmarks/measured.h"
#include "benchmarks/obviousdesign.h"
#include "store/packfile.h"
#include "store/packhead.h"
#include "store/vocabulary.h"
#include "text/fold.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// Makes a pack of made-up services with waymark-pack, and times every keystroke of many queries on it, beside
// the obvious design on the same services. CPU time of the one thread that searches; files in the page cache.

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::benchmarks;

namespace {

constexpr int shown = 20;

/// How much of the queries the obvious design is asked, which takes seconds for some keystrokes.
int queriesForObvious(int services, int queries)
{
    return services <= 20'000 ? queries : std::max(3, queries * 20'000 / services);
}

struct Built
{
    bool fine = false;
    double seconds = 0;
    double cpuSeconds = 0;
    double megabytes = 0; ///< the most that it took
};

/// Through fork and wait4, which tells what it took.
Built runBuilder(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::fork();
    if (child == 0) {
        std::vector<QByteArray> kept{QByteArray(WAYMARK_PACK)};
        for (const QString &argument : arguments)
            kept.push_back(QFile::encodeName(argument));
        std::vector<char *> raw;
        for (QByteArray &argument : kept)
            raw.push_back(argument.data());
        raw.push_back(nullptr);
        ::dup2(STDERR_FILENO, STDOUT_FILENO);
        ::execv(WAYMARK_PACK, raw.data());
        ::_exit(127);
    }
    int status = -1;
    rusage used{};
    if (child < 0 || ::wait4(child, &status, 0, &used) != child)
        return {};
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {WIFEXITED(status) && WEXITSTATUS(status) == 0, double(timer.elapsed()) / 1000,
            seconds(used.ru_utime) + seconds(used.ru_stime), double(used.ru_maxrss) / 1024};
}

bool build(const GeneratedContent &content, const QString &folder, const QString &pack,
           const Figures &figures)
{
    const QStringList sources = writeSources(content, folder + u"/sources"_s);
    if (sources.isEmpty())
        return false;
    const Built built = runBuilder(QStringList{u"build"_s} + sources + QStringList{u"-o"_s, pack});
    QDir(folder + u"/sources"_s).removeRecursively();
    if (!built.fine)
        return false;
    std::printf(
        "Built by waymark-pack: %.0f services/s (%.1f s, %.1f s of CPU), %.0f MB of memory, pack %.0f MB\n",
        content.services() / built.seconds, built.seconds, built.cpuSeconds, built.megabytes,
        double(QFileInfo(pack).size()) / 1e6);
    std::fflush(stdout);
    figures.add(u"built-a-second"_s, content.services(), content.services() / built.seconds);
    figures.add(u"builder-memory"_s, content.services(), built.megabytes);
    return true;
}

using Typed = std::function<void(const QString &text)>;

Measured replay(const QStringList &queries, const Typed &search)
{
    Measured times;
    for (const QString &query : queries) {
        for (qsizetype length = 1; length <= query.size(); ++length) {
            const QString text = query.left(length);
            const double before = cpuMilliseconds();
            search(text);
            times.add(cpuMilliseconds() - before, text);
        }
    }
    return times;
}

constexpr int kindsOfFilter = 10;

/// Each filter by itself and some two together, in turn.
core::Filters filtersAt(int index, const GeneratedContent &content)
{
    core::Filters filters;
    const int kind = index % kindsOfFilter;
    filters.openNow = kind == 0 || kind == 6;
    if (kind == 1 || kind == 6 || kind == 7 || kind == 9)
        filters.topics = {content.topics().at(index % content.topics().size())};
    if (kind == 2 || kind == 7)
        filters.audience = content.audiences().at(index % content.audiences().size());
    if (kind == 3)
        filters.where = *core::Place::parse(u"WLS"_s);
    if (kind == 4)
        filters.channel = core::Channel::Call;
    if (kind == 5)
        filters.language = u"pl"_s;
    if (kind == 8)
        filters.ages = core::Ages{14, 14};
    if (kind == 9)
        filters.ages = core::Ages{70, 70};
    filters.free = kind == 4;
    return filters;
}

struct Searched
{
    Measured plain;
    Measured slips;
    Measured filtered;
    Measured aged; ///< those of the filtered that have an age
    int stillLooking = 0;

    [[nodiscard]] double worst() const { return std::max({plain.worst(), slips.worst(), filtered.worst()}); }
};

Searched searchWaymark(const store::PackFile &pack, const GeneratedContent &content, int queries)
{
    const QDateTime now(QDate(2026, 11, 23), QTime(15, 0), Qt::UTC);
    Searched searched;
    core::Query query;
    query.language = u"en"_s;
    query.place = *core::Place::parse(u"ENG"_s);
    query.limit = shown;
    const auto ask = [&](const QString &text) {
        query.text = text;
        searched.stillLooking += pack.search(query, now, core::Effort::WithinAFrame).stillLooking ? 1 : 0;
    };
    const QStringList plain = content.queries(queries, GeneratedContent::Typing::Plain);
    ask(u"a"_s); // reads everyday words and the list of words, as the thread does when it is made
    searched.plain = replay(plain, ask);
    searched.slips = replay(content.queries(queries / 2, GeneratedContent::Typing::Slips), ask);
    for (int i = 0; i < plain.size() / 2; ++i) {
        query.filters = filtersAt(i, content);
        for (qsizetype length = 0; length <= plain[i].size(); ++length) {
            const QString text = plain[i].left(length);
            const double before = cpuMilliseconds();
            ask(text);
            const double took = cpuMilliseconds() - before;
            searched.filtered.add(took, text + u" (filter %1)"_s.arg(i % kindsOfFilter));
            if (query.filters.ages)
                searched.aged.add(took, text);
        }
    }
    return searched;
}

/// Of some runs, each on a pack newly opened, that with the least worst keystroke: a machine that does other
/// things for a moment counts them as ours. Nothing when the pack does not open.
std::optional<Searched> bestOf(int runs, const QString &pack, const GeneratedContent &content, int queries)
{
    std::optional<Searched> best;
    for (int i = 0; i < runs; ++i) {
        const auto opened = store::PackFile::open(pack);
        if (!opened)
            return std::nullopt;
        Searched searched = searchWaymark(*opened.value(), content, queries);
        if (!best || searched.worst() < best->worst())
            best = std::move(searched);
    }
    return best;
}

void tell(const Searched &searched, int services, const Figures &figures)
{
    searched.plain.print(u"plain words"_s);
    searched.slips.print(u"with a slip"_s);
    searched.filtered.print(u"with a filter"_s);
    searched.aged.print(u"of those, with an age"_s);
    figures.add(u"plain-p99"_s, services, searched.plain.percentile(0.99));
    figures.add(u"slip-p99"_s, services, searched.slips.percentile(0.99));
    figures.add(u"filter-p99"_s, services, searched.filtered.percentile(0.99));
    figures.add(u"worst"_s, services, searched.worst());
}

void correctSlips(const QString &pack, const GeneratedContent &content, int queries, const Figures &figures)
{
    store::Connection connection(store::readOnlyUri(pack), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    const double before = cpuMilliseconds();
    const store::Vocabulary vocabulary(connection, {});
    const double reading = cpuMilliseconds() - before;
    Measured times;
    for (const QString &slip : content.queries(2 * queries, GeneratedContent::Typing::Slips)) {
        const QString word = text::folded(slip.section(u' ', -1));
        if (word.isEmpty() || vocabulary.knows(word, false))
            continue;
        const double start = cpuMilliseconds();
        [[maybe_unused]] const QString meant = vocabulary.nearest(word, false);
        times.add(cpuMilliseconds() - start, word);
    }
    times.print(u"correcting one of %1 words"_s.arg(vocabulary.size()));
    std::printf("The words are read in %.1f ms of CPU.\n", reading);
    figures.add(u"correction-p99"_s, content.services(), times.percentile(0.99));
    figures.add(u"correction-words"_s, content.services(), double(vocabulary.size()));
}

struct Asked
{
    int services = 0;
    int queries = 0;
    int runs = 0;
    QString folder;
    bool keep = false;
};

int measure(const Asked &asked, const Figures &figures)
{
    const int services = asked.services;
    const int queries = asked.queries;
    const GeneratedContent content(services);
    const QString path = asked.folder + u"/pack-%1.waymark"_s.arg(services);
    const QString obviousPath = asked.folder + u"/obvious-%1.db"_s.arg(services);
    std::printf("\n%d services\n\n", services);
    if (!store::PackFile::open(path) && !build(content, asked.folder, path, figures))
        return 1;
    std::printf("\n| CPU ms a keystroke | n | p50 | p95 | p99 | worst | of |\n| --- | --- | --- | --- | --- "
                "| --- | --- |\n");
    const auto waymark = bestOf(asked.runs, path, content, queries);
    if (!waymark)
        return 1;
    tell(*waymark, services, figures);
    correctSlips(path, content, queries, figures);
    QFile::remove(obviousPath);
    {
        ObviousDesign obvious(obviousPath);
        obvious.fill(content);
        const QStringList sample =
            content.queries(queriesForObvious(services, queries), GeneratedContent::Typing::Plain);
        const Measured times = replay(sample, [&](const QString &text) { obvious.search(text); });
        times.print(u"the obvious design, plain words"_s);
        const double ratio = times.percentile(0.99) / waymark->plain.percentile(0.99);
        figures.add(u"obvious-p99"_s, services, times.percentile(0.99));
        figures.add(u"obvious-ratio"_s, services, ratio);
        std::printf("\np99 of plain words is 1/%.0f of the obvious design's; %d keystrokes were told to wait "
                    "for more.\n",
                    ratio, waymark->stillLooking);
    }
    QFile::remove(obviousPath);
    if (!asked.keep)
        QFile::remove(path);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Times search as somebody types, on made-up packs."_s);
    const QCommandLineOption services(u"services"_s, u"How many services."_s, u"count"_s, u"10000"_s);
    const QCommandLineOption queries(u"queries"_s, u"How many queries."_s, u"count"_s, u"500"_s);
    const QCommandLineOption folder(u"folder"_s, u"Where to put files; a pack that is there is used."_s,
                                    u"path"_s, QDir::tempPath());
    const QCommandLineOption keep(u"keep"_s, u"Leave the pack there."_s);
    const QCommandLineOption figures(u"figures"_s, u"Where to add the figures."_s, u"file"_s);
    const QCommandLineOption runs(u"runs"_s, u"How many times each is typed; the best counts."_s, u"count"_s,
                                  u"3"_s);
    parser.addOptions({services, queries, runs, folder, keep, figures});
    parser.addHelpOption();
    parser.process(application);
    const Asked asked{std::max(1, parser.value(services).toInt()), std::max(8, parser.value(queries).toInt()),
                      std::max(1, parser.value(runs).toInt()), parser.value(folder), parser.isSet(keep)};
    return measure(asked, Figures(parser.value(figures)));
}
