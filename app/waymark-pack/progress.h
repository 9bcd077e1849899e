#pragma once

#include <QElapsedTimer>
#include <QString>

namespace waymark::pack {

class Console;

/// Tells on stderr how far long work is, with an estimate. Silent for work of less than a second. On a
/// terminal one line is kept up to date; elsewhere a line comes every few seconds.
class Progress
{
public:
    explicit Progress(Console &console);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void tell(qint64 done, qint64 total);
    /// Begins a part of unknown length: what is going on now.
    void tell(const QString &activity);
    /// Takes the line off the terminal, for other text to stand there.
    void clear();

private:
    void show(const QString &text);
    [[nodiscard]] bool isDue();

    Console &m_console;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceShown;
    bool m_terminal;
    bool m_shown = false;
};

} // namespace waymark::pack
