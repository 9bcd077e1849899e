#pragma once

#include "waymark/sheetorder.h"

namespace waymark {

/// Orders of many sheets: in a file with one on each line, OUT.pdf and its options as on the command line.
/// Words with spaces stand in double quotes; empty lines and those that begin with # are nothing.
struct SheetList
{
    struct Line
    {
        int number = 0; ///< from 1
        SheetOrder order;
    };
    QList<Line> lines;
    QStringList problems; ///< "LIST:3: what is wrong, and what to do"; with any of them nothing is to be made

    /// `common` are options that hold for every line that does not say otherwise.
    static SheetList read(const QString &file, const QStringList &common);
};

} // namespace waymark
