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
    QString paper = QStringLiteral("a4"); ///< a4 or letter
    core::Place where;
    QString language; ///< ISO 639-1; empty: not asked for
    bool inputMethod = false;
};

/// `arguments` begin with the program's name. An error is one sentence that names what is wrong. Needs no
/// application object.
core::Result<Options> parseOptions(const QStringList &arguments);

/// Needs a QCoreApplication.
QString helpText();

} // namespace waymark
