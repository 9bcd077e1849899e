#include "waymark-pack/progress.h"

#include "waymark-pack/console.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace waymark::pack {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 silentFor = 1000; ///< milliseconds
constexpr qint64 terminalPause = 200;
constexpr qint64 linePause = 3000;
constexpr qint64 mostSeconds = 120; ///< more are told in minutes

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::pack::Progress)
};

} // namespace

Progress::Progress(Console &console)
    : m_console(console)
    , m_terminal(isatty(fileno(stderr)) == 1)
{
    m_sinceStart.start();
    m_sinceBegin.start();
}

void Progress::begin(Part part)
{
    m_part = part;
    m_sinceBegin.start();
    m_sinceShown.invalidate();
}

QString Progress::estimate(qint64 done, qint64 total) const
{
    const int percent = static_cast<int>(done * 100 / total);
    const qint64 seconds = (total - done) * m_sinceBegin.elapsed() / done / 1000 + 1;
    //: How long it may take, in a line of progress
    const QString left = seconds > mostSeconds ? Words::tr("about %1 min left").arg(seconds / 60 + 1)
                                               : Words::tr("about %1 s left").arg(seconds);
    //: %1 is a percentage, %2 how long it may take
    return (m_part == Part::Reading ? Words::tr("Reading: %1 %, %2") : Words::tr("Indexing: %1 %, %2"))
        .arg(percent)
        .arg(left);
}

Progress::~Progress()
{
    clear();
}

bool Progress::isDue()
{
    if (m_sinceStart.elapsed() < silentFor)
        return false;
    return !m_sinceShown.isValid() || m_sinceShown.elapsed() >= (m_terminal ? terminalPause : linePause);
}

void Progress::tell(qint64 done, qint64 total)
{
    // Of less than a hundredth no estimate is any good.
    if (done * 100 >= std::max<qint64>(1, total) && done <= total && isDue())
        show(estimate(done, total));
}

void Progress::show(const QString &text)
{
    m_sinceShown.start();
    if (!m_terminal) {
        m_console.remark(text);
        return;
    }
    std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(text));
    std::fflush(stderr);
    m_shown = true;
}

void Progress::clear()
{
    if (m_shown)
        std::fputs("\r\033[K", stderr);
    m_shown = false;
}

} // namespace waymark::pack
