#pragma once

#include <QHash>
#include <QString>

#include <functional>

namespace waymark::interchange {

enum class Level {
    Note,    ///< worth knowing: something was left out as it should be
    Warning, ///< something was dropped or could not be checked; the pack is made all the same
    Error,   ///< nothing is written
};

/// Something about a source, for whoever edits it: what is wrong, and what to do.
struct Problem
{
    Level level = Level::Error;
    QString file;
    int line = 0; ///< counted from 1; 0 when it concerns the whole file
    QString text;

    /// "file:line: text", with "warning:" or "note:" before the text of those.
    [[nodiscard]] QString sentence() const;
};

/// Hands every problem on as it is found, and counts.
class Problems
{
public:
    using Listener = std::function<void(const Problem &)>;
    explicit Problems(Listener listener)
        : m_listener(std::move(listener))
    {}

    void add(const Problem &problem);
    /// For sources with a million entries: of each kind only the first few are handed on, until summarise()
    /// says how many more there were. Errors are always handed on.
    void addRepeating(const Problem &problem, const QString &kind);
    /// Tells the rest of what addRepeating() held back, for `file`, and starts anew.
    void summarise(const QString &file);

    [[nodiscard]] int errors() const { return m_counts[2]; }
    [[nodiscard]] int warnings() const { return m_counts[1]; }
    [[nodiscard]] int notes() const { return m_counts[0]; }

private:
    struct Repeated
    {
        Problem first;
        int count = 0;
    };
    Listener m_listener;
    int m_counts[3] = {0, 0, 0};
    QHash<QString, Repeated> m_repeated;
    QStringList m_kinds; ///< in the order they came up
};

/// The problems of one file. Sources from elsewhere are not ours to mend: what would be an error in our own
/// sources is a warning there, and warnings of one kind are summed up.
class Reporter
{
public:
    Reporter(Problems &problems, QString file, bool foreign = false)
        : m_problems(&problems)
        , m_file(std::move(file))
        , m_foreign(foreign)
    {}

    void error(int line, const QString &text) const;
    /// Error in our own sources, warning in others. Equal kinds are summed up; without one, equal texts are.
    void complain(int line, const QString &text, const QString &kind = {}) const;
    void warning(int line, const QString &text, const QString &kind = {}) const;
    void note(int line, const QString &text, const QString &kind = {}) const;

    [[nodiscard]] bool isForeign() const { return m_foreign; }
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    void report(Level level, int line, const QString &text, const QString &kind) const;

    Problems *m_problems;
    QString m_file;
    bool m_foreign;
};

} // namespace waymark::interchange
