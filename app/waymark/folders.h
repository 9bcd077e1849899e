#pragma once

#include <QString>

namespace waymark {

/// Where the program's own files are: the build tree and an installed one have the same shape, and both are
/// found from the place of the executable. A path that is not there is still named.
struct Folders
{
    QString plugins;
    QString fontsFile;
    QString pack;
    QString translations;

    /// Needs no application object.
    static Folders besideProgram();
    /// `programFolder` is the one that the executable is in.
    static Folders beside(const QString &programFolder);
};

} // namespace waymark
