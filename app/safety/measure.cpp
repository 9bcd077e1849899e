#include "safety/measure.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::safety {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::safety::Measure)
};

QString stateInWords(State state)
{
    switch (state) {
    case State::On:
        return Words::tr("on", "a protective measure");
    case State::Off:
        return Words::tr("off", "a protective measure");
    case State::NotAvailable:
        return Words::tr("not available here", "a protective measure");
    }
    Q_UNREACHABLE();
}

} // namespace

QString inWords(const QList<Measure> &measures)
{
    QString lines;
    for (const Measure &measure : measures) {
        const QString state = stateInWords(measure.state);
        lines += measure.details.isEmpty()
                     //: %1 is a protective measure, %2 is "on", "off" or "not available here"
                     ? Words::tr("%1: %2").arg(measure.name, state)
                     //: %1 is a protective measure, %2 is "on", "off" or "not available here", %3 says more
                     : Words::tr("%1: %2 (%3)").arg(measure.name, state, measure.details);
        lines += u'\n';
    }
    return lines;
}

bool allOn(const QList<Measure> &measures)
{
    return std::ranges::none_of(measures, [](const Measure &measure) { return measure.state == State::Off; });
}

} // namespace waymark::safety
