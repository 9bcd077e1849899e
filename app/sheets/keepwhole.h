#pragma once

#include <QString>

namespace waymark::sheets {

// All of these are for the laid-out copy of a text alone, never for one that is copied or compared.

/// Every space and hyphen made one that no line breaks at.
QString unbroken(const QString &text);

/// Numbers, time spans ("9am to 5pm") and dates ("22 November 2026") inside a text kept on one line, with
/// numbers isolated left-to-right so that their groups keep their order in every script.
QString withWholeNumbers(const QString &text);

/// The text in its own direction inside text of another (U+2068 … U+2069).
QString apart(const QString &text);

} // namespace waymark::sheets
