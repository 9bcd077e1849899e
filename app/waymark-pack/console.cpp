#include "waymark-pack/console.h"

#include <QString>

namespace waymark::pack {

namespace {

/// Directions for drawing are of no use on a terminal, and get copied.
QString withoutMarks(QString line)
{
    return line.remove(QChar(0x2066)).remove(QChar(0x2069));
}

} // namespace

void Console::answer(const QString &line)
{
    m_out << withoutMarks(line) << Qt::endl;
}

void Console::remark(const QString &line)
{
    m_error << withoutMarks(line) << Qt::endl;
}

} // namespace waymark::pack
