#pragma once

#include <QString>
#include <Qt>

namespace waymark::sheets {

// All of these are for the laid-out copy of a text alone, never for one that is copied or compared.

/// Every space made one that no line breaks at; so is the place after a dash.
QString unbroken(const QString &text);

/// Numbers, time spans ("9am to 5pm") and dates ("22 November 2026") inside a text kept on one line. Where
/// the text has right-to-left letters, or `direction` is theirs, numbers are isolated left-to-right, so that
/// their groups keep their order; elsewhere isolating marks have no effect and are taken out, since a PDF
/// would hold them as spaces.
QString withWholeNumbers(const QString &text, Qt::LayoutDirection direction);

/// A short last word kept with the one before it, so that no paragraph ends in a line of one word. Keeps
/// every position.
QString withoutLoneWord(const QString &text);

/// The text in its own direction inside text of another (U+2068 … U+2069).
QString apart(const QString &text);

} // namespace waymark::sheets
