#include "waymark-pack/console.h"

namespace waymark::pack {

void Console::answer(const QString &line)
{
    m_out << line << Qt::endl;
}

void Console::remark(const QString &line)
{
    m_error << line << Qt::endl;
}

} // namespace waymark::pack
