#pragma once

#include "core/service.h"

namespace waymark::ui {

/// The name that is shown: the discreet one where the person asked for plain names and the publisher wrote
/// one.
QString shownName(const core::ServiceSummary &service, bool plainNames);
/// Languages by name: in English with their own name beside it, in other languages by their own name alone.
QString languageNames(const QStringList &codes, const QString &windowLanguage);
/// By its own name alone: who has to choose it may not read another.
QString ownNameOf(const QString &language);
/// For a line that gives a text's language where it is not the window's: "This text is in English."; empty
/// otherwise.
QString languageNote(const QString &textLanguage, const QString &windowLanguage);
/// An address for drawing: isolated, and free to wrap after a slash. Never for copying.
QString wrappedAddress(const QString &address);
/// "2020-04-23" as "23 April 2020", "2020-04" as "April 2020", "2020" as it is; "date not shown" for none.
QString dateInWords(const QString &sourceDate);
QString dateInWords(QDate date);

} // namespace waymark::ui
