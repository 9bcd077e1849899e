#include "benchmarks/figures.h"

#include <QFile>
#include <QStringList>

namespace waymark::benchmarks {

using namespace Qt::StringLiterals;

Figures::Figures(const QString &path)
    : m_path(path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QStringList parts = QString::fromUtf8(file.readLine()).simplified().split(u' ');
        if (parts.size() == 3)
            m_known[{parts[0], parts[1].toInt()}] = parts[2].toDouble();
    }
}

void Figures::add(const QString &name, int services, double value) const
{
    QFile file(m_path);
    if (!m_path.isEmpty() && file.open(QIODevice::Append))
        file.write(u"%1 %2 %3\n"_s.arg(name).arg(services).arg(value).toUtf8());
}

std::optional<double> Figures::find(const QString &name, int services) const
{
    const auto found = m_known.find({name, services});
    return found == m_known.end() ? std::nullopt : std::optional(found->second);
}

} // namespace waymark::benchmarks
