#pragma once

#include <QList>
#include <QString>

namespace waymark::safety {

/// What became of one protective measure.
enum class State {
    On,
    Off,          ///< this machine could have it, and it is not on
    NotAvailable, ///< this machine cannot have it; Waymark goes on without
};

struct Measure
{
    QString name; ///< translated: "No network sockets"
    State state = State::Off;
    QString details; ///< why it is not on, or how far it reaches; may be empty
};

/// One line for each measure: name, state in words, details.
QString inWords(const QList<Measure> &measures);

/// Whether every measure that this machine can have is on.
bool allOn(const QList<Measure> &measures);

} // namespace waymark::safety
