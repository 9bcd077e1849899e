#pragma once

#include "core/place.h"
#include "core/result.h"
#include "waymark/sheetorder.h"

#include <QString>
#include <QStringList>

namespace waymark {

/// What was asked for on the command line.
struct Options
{
    enum class Task { Window, Help, Version, SelfCheck, Sheet, Sheets };

    Task task = Task::Window;
    QString pack;         ///< empty: the installed one
    SheetOrder sheet;     ///< of Task::Sheet
    QString sheetsFile;   ///< of Task::Sheets
    QStringList ofSheets; ///< likewise: options that hold for all of them, as they were given
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
