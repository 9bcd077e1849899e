#pragma once

#include "core/place.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

namespace waymark {

/// What was asked for on the command line.
struct Options
{
    enum class Task { Window, Help, Version, SelfCheck, Sheet };

    Task task = Task::Window;
    QString pack; ///< empty: the installed one
    QString sheetFile;
    QStringList services;
    QStringList pages;
    QString paper = QStringLiteral("a4");    ///< a4, letter or a5
    QString layout = QStringLiteral("full"); ///< full, large, large24, cards or poster
    bool discreet = false;
    bool fullNames = false; ///< on cards, which carry discreet ones otherwise
    QString notes;          ///< printed as they are; "-": to be read from standard input
    core::Place where;
    QString language; ///< ISO 639-1; empty: not asked for
    bool inputMethod = false;
    bool shared = false; ///< a computer for many people
};

/// `arguments` begin with the program's name. An error is one sentence that names what is wrong. Needs no
/// application object.
core::Result<Options> parseOptions(const QStringList &arguments);

/// Needs a QCoreApplication.
QString helpText();

} // namespace waymark
