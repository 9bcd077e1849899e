#pragma once

#include <QTextStream>

#include <cstdio>

namespace waymark::pack {

/// Answers go to stdout, everything about them to stderr: so that another program can read the answers alone.
class Console
{
public:
    void answer(const QString &line);
    void remark(const QString &line);

private:
    QTextStream m_out{stdout};
    QTextStream m_error{stderr};
};

} // namespace waymark::pack
