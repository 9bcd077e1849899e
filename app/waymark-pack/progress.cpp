#include "waymark-pack/progress.h"

#include "waymark-pack/console.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

namespace waymark::pack {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 silentFor = 1000; ///< milliseconds
constexpr qint64 terminalPause = 200;
constexpr qint64 linePause = 3000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::pack::Progress)
};

QString estimate(qint64 done, qint64 total, qint64 elapsed)
{
    const int percent = static_cast<int>(done * 100 / total);
    const auto seconds = static_cast<int>((total - done) * elapsed / done / 1000) + 1;
    //: %1 is a percentage, %2 a number of seconds
    return Words::tr("Reading: %1 %, about %2 s left").arg(percent).arg(seconds);
}

} // namespace

Progress::Progress(Console &console)
    : m_console(console)
    , m_terminal(isatty(fileno(stderr)) == 1)
{
    m_sinceStart.start();
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
    if (done > 0 && done <= total && isDue())
        show(estimate(done, total, m_sinceStart.elapsed()));
}

void Progress::tell(const QString &activity)
{
    if (m_sinceStart.elapsed() >= silentFor)
        show(activity);
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
