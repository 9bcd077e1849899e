#include "benchmarks/figures.h"
#include "benchmarks/generatedcontent.h"
#include "benchmarks/measured.h"
#include "benchmarks/screenwatch.h"
#include "system/desktop.h"
#include "system/program.h"
#include "system/xscreen.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cstdio>

#include <fcntl.h>
#include <sys/mman.h>

// What somebody meets who opens a large pack: the time until the first frame and until the list that belongs
// to a key is painted, and the memory taken, of the program itself under an X server of its own, with a bare
// Qt window started in turn with it. Seen from outside: keys go in by XTEST, what is drawn is told by the
// server.

using namespace Qt::StringLiterals;
using namespace waymark::benchmarks;
using namespace waymark::test;

namespace {

constexpr int patience = 15'000;
constexpr int untilSettled = 500;
constexpr int fresh = 25;       ///< sessions that begin with nothing read
constexpr int betweenKeys = 40; ///< what comes within, belongs to the key before
constexpr std::uint32_t control = 0xffe3;

struct Start
{
    double milliseconds = 0;
    QRect window;
};

/// Private pages that belong to no file, in MB; nothing where the system does not let us look.
std::optional<double> ownMemory(qint64 process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Anonymous:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return std::nullopt;
}

class Comparison
{
public:
    Comparison(Desktop &desktop, ScreenWatch &watch, QString pack)
        : m_desktop(desktop)
        , m_watch(watch)
        , m_pack(std::move(pack))
    {}

    /// From before the process is there to its first whole frame.
    std::unique_ptr<Program> start(bool isPlain, Start &seen)
    {
        QThread::msleep(untilSettled / 2);
        m_watch.forget();
        QElapsedTimer clock;
        clock.start();
        auto program = isPlain
                           ? std::make_unique<Program>(m_desktop, QStringLiteral(PLAIN_WINDOW), QStringList())
                           : std::make_unique<Program>(m_desktop, QStringLiteral(WAYMARK_PROGRAM),
                                                       QStringList{u"--pack"_s, m_pack});
        const auto window = m_watch.waitForWindow(patience);
        if (!window)
            return nullptr;
        seen = {double(clock.nsecsElapsed()) / 1e6, *window};
        return program;
    }

private:
    Desktop &m_desktop;
    ScreenWatch &m_watch;
    QString m_pack;
};

bool compareStarts(Comparison &comparison, int starts, const Figures &figures, int services)
{
    Measured plain;
    Measured ours;
    Measured ratios;
    // The first of both warms the page cache.
    for (int i = -1; i < starts; ++i) {
        Start first;
        Start second;
        if (!comparison.start(true, first) || !comparison.start(false, second))
            return false;
        if (i < 0)
            continue;
        plain.add(first.milliseconds, {});
        ours.add(second.milliseconds, {});
        // Of neighbours, as the machine is slower in some minutes than in others.
        ratios.add(second.milliseconds / first.milliseconds, {});
    }
    const double ratio = ratios.percentile(0.5);
    std::printf(
        "First frame: %.1f ms, of a plain Qt window %.1f ms (medians of %d starts); in pairs 1 to %.2f\n",
        ours.percentile(0.5), plain.percentile(0.5), starts, ratio);
    figures.add(u"first-frame"_s, services, ratio);
    return true;
}

/// Keeps a file in memory as long as it lives: how soon the system lets go of what it has read differs from
/// machine to machine, and reading it again from the disk would be what is timed.
class KeptInMemory
{
public:
    explicit KeptInMemory(const QString &path)
        : m_file(path)
    {
        m_bytes = m_file.open(QIODevice::ReadOnly) ? m_file.map(0, m_file.size()) : nullptr;
        m_isKept = m_bytes != nullptr && ::mlock(m_bytes, std::size_t(m_file.size())) == 0;
    }
    [[nodiscard]] bool isKept() const { return m_isKept; }

private:
    QFile m_file;
    uchar *m_bytes = nullptr;
    bool m_isKept = false;
};

/// As if nobody had read the file since the computer was switched on.
void forgetWhatWasRead(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
}

/// What a keyboard without accents can type.
QStringList typable(const QStringList &queries, int most)
{
    QStringList kept;
    for (const QString &query : queries) {
        const bool isPlain = std::all_of(query.begin(), query.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u' ';
        });
        if (isPlain && kept.size() < most)
            kept.append(query);
    }
    return kept;
}

class Typist
{
public:
    Typist(XScreen &screen, ScreenWatch &watch, const QRect &window, Measured &times)
        : m_screen(screen)
        , m_watch(watch)
        , m_list(window.left() + window.width() / 3, window.bottom() - window.height() / 4, 1, 1)
        , m_times(times)
    {}

    /// Replaces what stood there by the first letter, so that the list stays in sight.
    void type(const QString &query)
    {
        m_screen.press(control);
        tap(u'a');
        m_screen.release(control);
        QThread::msleep(betweenKeys);
        for (qsizetype length = 1; length <= query.size(); ++length)
            press(query.at(length - 1), query.left(length));
    }
    /// The key that brings the list, which is first painted without rows: the time until it stands still.
    double typeFirst(QChar key)
    {
        QElapsedTimer clock;
        clock.start();
        m_screen.press(key.unicode());
        double seen = 0;
        while (m_watch.waitForPaint(m_list, seen > 0 ? untilSettled : patience))
            seen = double(clock.nsecsElapsed()) / 1e6;
        m_screen.release(key.unicode());
        m_missed += seen > 0 ? 0 : 1;
        return seen;
    }
    [[nodiscard]] int missed() const { return m_missed; }

private:
    void tap(QChar key)
    {
        m_screen.press(key.unicode());
        m_screen.release(key.unicode());
    }

    void press(QChar key, const QString &typed)
    {
        while (m_watch.waitForPaint(m_list, betweenKeys)) {
        }
        QElapsedTimer clock;
        clock.start();
        m_screen.press(key.unicode());
        const bool isPainted = m_watch.waitForPaint(m_list, patience);
        m_times.add(double(clock.nsecsElapsed()) / 1e6, typed);
        m_screen.release(key.unicode());
        m_missed += isPainted ? 0 : 1;
    }

    XScreen &m_screen;
    ScreenWatch &m_watch;
    QRect m_list; ///< one dot of it: what is painted at once is told in bands
    Measured &m_times;
    int m_missed = 0;
};

bool typeAndWeigh(Comparison &comparison, XScreen &screen, ScreenWatch &watch, const QString &pack,
                  const QStringList &queries, const Figures &figures, int services)
{
    const KeptInMemory kept(pack);
    if (!kept.isKept())
        std::puts("The pack may not be kept in memory here: what is read again from the disk counts too.");
    Start seen;
    std::optional<double> plainMemory;
    if (const auto plain = comparison.start(true, seen)) {
        QThread::msleep(untilSettled);
        plainMemory = ownMemory(plain->processId());
    }
    const auto waymark = comparison.start(false, seen);
    if (!waymark || !screen.waitForFocus(waymark->processId(), patience))
        return false;
    Measured times;
    Typist typist(screen, watch, seen.window, times);
    // Everyday words and the list of words are read with the first.
    typist.typeFirst(u'a');
    for (const QString &query : queries)
        typist.type(query);
    std::printf("\n| ms from the key to the painted list | n | p50 | p95 | p99 | worst | of |\n"
                "| --- | --- | --- | --- | --- | --- | --- |\n");
    times.print(u"plain words, pack in memory"_s);
    figures.add(u"painted-p99"_s, services, times.percentile(0.99));
    const auto memory = ownMemory(waymark->processId());
    if (memory && plainMemory) {
        std::printf("\nMemory of its own after %zu keys: %.1f MB, of a plain Qt window %.1f MB\n",
                    times.count(), *memory, *plainMemory);
        figures.add(u"memory"_s, services, *memory - *plainMemory);
    } else {
        std::puts("\nMemory: only root may look at a program that keeps others out.");
    }
    return typist.missed() == 0 && waymark->runs();
}

/// Each query in a session of its own, whose pack comes from the disk.
bool typeIntoFresh(Comparison &comparison, XScreen &screen, ScreenWatch &watch, const QString &pack,
                   const QStringList &queries, const Figures &figures, int services)
{
    Measured first;
    Measured others;
    for (const QString &query : queries) {
        forgetWhatWasRead(pack);
        Start seen;
        const auto waymark = comparison.start(false, seen);
        if (!waymark || !screen.waitForFocus(waymark->processId(), patience))
            return false;
        QThread::msleep(untilSettled);
        Typist typist(screen, watch, seen.window, others);
        first.add(typist.typeFirst(query.front()), query.left(1));
        typist.type(query);
        if (typist.missed() > 0)
            return false;
    }
    first.print(u"the first of a session, pack on the disk"_s);
    others.print(u"the others of its first words"_s);
    figures.add(u"first-key"_s, services, first.percentile(0.5));
    figures.add(u"next-keys-p99"_s, services, others.percentile(0.99));
    return true;
}

int measure(const QString &pack, int services, int starts, int queries, const Figures &figures)
{
    Desktop desktop(Desktop::WindowManager::No);
    desktop.setVariable(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    // Without one Qt looks for it at every start, and the bare window would look slow.
    desktop.startSessionBus();
    const QString display = desktop.environment().value(u"DISPLAY"_s);
    XScreen screen(display);
    ScreenWatch watch(display);
    if (!desktop.error().isEmpty() || !screen.isOpen() || !watch.isOpen()) {
        std::fprintf(stderr, "%s\n", qPrintable(desktop.error()));
        return 1;
    }
    Comparison comparison(desktop, watch, pack);
    const QStringList typed =
        typable(GeneratedContent(services).queries(10 * queries, GeneratedContent::Typing::Plain), queries);
    const bool isWhole =
        compareStarts(comparison, starts, figures, services) &&
        typeAndWeigh(comparison, screen, watch, pack, typed, figures, services) &&
        typeIntoFresh(comparison, screen, watch, pack, typed.mid(0, fresh), figures, services);
    if (!isWhole)
        std::fputs("Not everything was painted in time.\n", stderr);
    return isWhole ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Times the program itself on a pack that searchbenchmark kept."_s);
    parser.addOptions({
        {u"pack"_s, u"The pack."_s, u"file"_s},
        {u"services"_s, u"How many services are in it."_s, u"count"_s, u"10000"_s},
        {u"starts"_s, u"Starts of each program."_s, u"count"_s, u"21"_s},
        {u"queries"_s, u"How many queries are typed."_s, u"count"_s, u"150"_s},
        {u"figures"_s, u"Where to add the figures."_s, u"file"_s},
    });
    parser.addHelpOption();
    parser.process(application);
    return measure(QFileInfo(parser.value(u"pack"_s)).absoluteFilePath(),
                   std::max(1, parser.value(u"services"_s).toInt()),
                   std::max(1, parser.value(u"starts"_s).toInt()),
                   std::max(1, parser.value(u"queries"_s).toInt()), Figures(parser.value(u"figures"_s)));
}
