#include "waymark-pack/arguments.h"

#include <QCoreApplication>

namespace waymark::pack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::pack::Arguments)
};

} // namespace

void Arguments::add(const QStringList &names, const QString &valueName)
{
    m_parser.addOption(QCommandLineOption(names, {}, valueName));
}

core::Result<core::Done> Arguments::parse(const QStringList &arguments)
{
    if (m_parser.parse(QStringList{u"waymark-pack"_s} + arguments))
        return core::Done{};
    const QStringList unknown = m_parser.unknownOptionNames();
    if (unknown.isEmpty())
        return core::Error{core::ErrorKind::Usage, m_parser.errorText(), {}};
    const QString option = (unknown.first().size() == 1 ? u"-"_s : u"--"_s) + unknown.first();
    return core::Error{
        core::ErrorKind::Usage, Words::tr("There is no option %1; see waymark-pack --help.").arg(option), {}};
}

} // namespace waymark::pack
