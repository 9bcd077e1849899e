#include "waymark-pack/infocommand.h"

#include "store/packfile.h"
#include "waymark-pack/arguments.h"
#include "waymark-pack/console.h"

#include <QCoreApplication>

namespace waymark::pack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::pack::InfoCommand)
};

QString codes(const QList<core::Place> &places)
{
    QStringList list;
    for (const core::Place &place : places)
        list.append(place.code());
    return list.join(u", "_s);
}

void show(const store::PackFile &pack, Console &console)
{
    const core::PackInfo info = pack.info();
    const core::FilterChoices choices = pack.filterChoices();
    console.answer(Words::tr("id: %1").arg(info.id));
    console.answer(Words::tr("title: %1").arg(info.title));
    console.answer(Words::tr("publisher: %1").arg(info.publisher));
    console.answer(Words::tr("licence: %1").arg(info.licence));
    console.answer(Words::tr("date of the content: %1").arg(info.contentDate.toString(Qt::ISODate)));
    console.answer(Words::tr("home: %1").arg(codes(info.homePlaces)));
    console.answer(Words::tr("services: %1").arg(info.services));
    console.answer(Words::tr("pages: %1").arg(info.advicePages));
    console.answer(Words::tr("topics: %1").arg(choices.topics.size()));
    console.answer(Words::tr("audiences: %1").arg(choices.audiences.size()));
    console.answer(Words::tr("countries with emergency numbers: %1").arg(pack.emergencyCountries().size()));
    console.answer(Words::tr("analyser: %1").arg(info.analyserVersion));
    if (!pack.hasOurAnalyser())
        console.remark(Words::tr(
            "This pack was made with another version of the analyser; a few words may not be found. "
            "Build it again."));
}

} // namespace

QString InfoCommand::name() const
{
    return u"info"_s;
}

QString InfoCommand::synopsis() const
{
    return Words::tr("FILE");
}

QString InfoCommand::summary() const
{
    return Words::tr("Says what a pack is and how much it holds.");
}

int InfoCommand::run(const QStringList &arguments, Console &console) const
{
    Arguments parsed;
    if (const auto fine = parsed.parse(arguments); !fine) {
        console.remark(fine.error().sentence);
        return UsageFault;
    }
    if (parsed.positional().size() != 1) {
        console.remark(Words::tr("Name one pack: waymark-pack info FILE"));
        return UsageFault;
    }
    const auto pack = store::PackFile::open(parsed.positional().first());
    if (!pack) {
        console.remark(pack.error().sentence);
        return ContentFault;
    }
    show(*pack.value(), console);
    return Fine;
}

} // namespace waymark::pack
