#pragma once

#include "core/place.h"
#include "core/result.h"
#include "core/tray.h"
#include "sheets/sheet.h"

class QCommandLineParser;

namespace waymark {

/// A sheet as asked for in words: on the command line, or in a line of a list.
struct SheetOrder
{
    QString file;
    QList<core::TrayItem> picked; ///< services first
    sheets::Layout layout = sheets::Layout::Full;
    sheets::Paper paper = sheets::Paper::A4;
    bool discreet = false;
    bool fullNames = false; ///< on cards and tabs, which carry discreet ones otherwise
    bool summaries = false; ///< of pages, in place of their whole text
    bool qr = false;
    QString notes; ///< printed as they are; "-": to be read from standard input
    QString contact;
    core::Place where;
    QString language = QStringLiteral("en"); ///< ISO 639-1
    QString secondLanguage;                  ///< likewise; bilingual only

    /// With nothing on it yet; needs no directory.
    [[nodiscard]] sheets::Sheet sheet() const;
};

/// Adds the options that describe a sheet, all but --sheet.
void declareSheetOptions(QCommandLineParser &parser);
/// The names of those that make sense for sheets alone.
QStringList sheetOptionNames();
/// An error is one sentence that names what is wrong.
core::Result<SheetOrder> orderOf(const QCommandLineParser &parser);

} // namespace waymark
