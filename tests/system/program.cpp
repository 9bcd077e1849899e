#include "system/program.h"

#include "system/person.h"

#include <QDeadlineTimer>
#include <QTest>

#include <csignal>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;

} // namespace

Program::Program(const Desktop &desktop, const QString &file, const QStringList &arguments, As as)
{
    if (as == As::Root)
        Person::startAsRoot(m_process);
    else
        Person::startAsPerson(m_process);
    // Where a core would be found.
    m_process.setWorkingDirectory(desktop.home());
    m_process.setProcessEnvironment(desktop.environment());
    m_process.start(file, arguments);
    m_process.waitForStarted(patience);
}

Program::~Program()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

bool Program::says(const QString &line)
{
    QDeadlineTimer deadline(patience);
    while (true) {
        while (m_process.canReadLine()) {
            if (QString::fromLocal8Bit(m_process.readLine()).trimmed() == line)
                return true;
        }
        if (deadline.hasExpired() || !m_process.waitForReadyRead(int(deadline.remainingTime())))
            return false;
    }
}

void Program::tell(const QString &line)
{
    m_process.write(line.toLocal8Bit() + '\n');
    m_process.waitForBytesWritten(patience);
}

bool Program::isHere()
{
    tell(u"ping"_s);
    return says(u"here"_s);
}

bool Program::leaves()
{
    // With its events: others in this process may have to answer before it ends.
    (void)QTest::qWaitFor([this] { return !runs(); }, patience);
    return !runs() && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

void Program::send(int signal) const
{
    ::kill(pid_t(m_process.processId()), signal);
}

} // namespace waymark::test
