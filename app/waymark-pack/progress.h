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

    enum class Part { Reading, Indexing };
    /// Begins a part of the work; the estimate that goes with tell() is of this part.
    void begin(Part part);
    void tell(qint64 done, qint64 total);
    /// Takes the line off the terminal, for other text to stand there.
    void clear();

private:
    void show(const QString &text);
    [[nodiscard]] bool isDue();
    [[nodiscard]] QString estimate(qint64 done, qint64 total) const;

    Console &m_console;
    Part m_part = Part::Reading;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceBegin;
    QElapsedTimer m_sinceShown;
    bool m_terminal;
    bool m_shown = false;
};

} // namespace waymark::pack
