#pragma once

#include "system/desktop.h"

namespace waymark::test {

/// A program on a Desktop, watched from outside. Killed when the object goes.
class Program
{
public:
    /// Root, where the tests are, is for what watches others.
    enum class As { Person, Root };
    Program(const Desktop &desktop, const QString &file, const QStringList &arguments, As as = As::Person);
    ~Program();

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// Waits for a line on its standard output that is this one.
    bool says(const QString &line);
    /// Writes a line to its standard input.
    void tell(const QString &line);
    /// It answers to "ping" with "here": its main thread lives.
    bool isHere();
    /// Waits for its end: true when it ended by itself with status 0.
    bool leaves();
    /// It has ended, in whatever way.
    [[nodiscard]] bool isGone() { return m_process.waitForFinished(0) || !runs(); }
    [[nodiscard]] bool runs() const { return m_process.state() == QProcess::Running; }
    /// Sends a signal.
    void send(int signal) const;
    [[nodiscard]] QString errorOutput() { return QString::fromLocal8Bit(m_process.readAllStandardError()); }

private:
    QProcess m_process;
};

} // namespace waymark::test
