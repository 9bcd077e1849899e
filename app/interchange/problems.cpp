#include "interchange/problems.h"

#include <QCoreApplication>

namespace waymark::interchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownOfOneKind = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::Problems)
};

QString levelled(Level level, const QString &text)
{
    switch (level) {
    case Level::Note:
        return Words::tr("note: %1").arg(text);
    case Level::Warning:
        return Words::tr("warning: %1").arg(text);
    case Level::Error:
        return text;
    }
    Q_UNREACHABLE();
}

} // namespace

QString Problem::sentence() const
{
    const QString where = line > 0 ? file + u':' + QString::number(line) : file;
    return where + u": "_s + levelled(level, text);
}

void Problems::add(const Problem &problem)
{
    ++m_counts[static_cast<int>(problem.level)];
    m_listener(problem);
}

void Problems::addRepeating(const Problem &problem, const QString &kind)
{
    if (problem.level == Level::Error) {
        add(problem);
        return;
    }
    Repeated &repeated = m_repeated[kind];
    if (repeated.count++ == 0) {
        repeated.first = problem;
        m_kinds.append(kind);
    }
    if (repeated.count <= shownOfOneKind)
        add(problem);
    else
        ++m_counts[static_cast<int>(problem.level)];
}

void Problems::summarise(const QString &file)
{
    for (const QString &kind : std::as_const(m_kinds)) {
        const Repeated &repeated = m_repeated[kind];
        const int rest = repeated.count - shownOfOneKind;
        if (rest > 0)
            m_listener({repeated.first.level, file, 0,
                        //: %1 is a number, %2 the text of a problem that was already shown for another line
                        Words::tr("and %1 more like this: %2").arg(rest).arg(repeated.first.text)});
    }
    m_repeated.clear();
    m_kinds.clear();
}

void Reporter::error(int line, const QString &text) const
{
    m_problems->add({Level::Error, m_file, line, text});
}

void Reporter::complain(int line, const QString &text, const QString &kind) const
{
    report(m_foreign ? Level::Warning : Level::Error, line, text, kind);
}

void Reporter::warning(int line, const QString &text, const QString &kind) const
{
    report(Level::Warning, line, text, kind);
}

void Reporter::note(int line, const QString &text, const QString &kind) const
{
    report(Level::Note, line, text, kind);
}

void Reporter::report(Level level, int line, const QString &text, const QString &kind) const
{
    const Problem problem{level, m_file, line, text};
    if (m_foreign)
        m_problems->addRepeating(problem, kind.isEmpty() ? text : kind);
    else
        m_problems->add(problem);
}

} // namespace waymark::interchange
