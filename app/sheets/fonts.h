#pragma once

#include <QFont>
#include <QSet>
#include <QStringList>
#include <QTextLayout>

namespace waymark::sheets {

Qt::LayoutDirection directionOf(const QString &language);

/// Sans serif families that together cover the scripts of the pack, the language's own one early. They come
/// with the packages fonts-noto-core, fonts-dejavu-core and, for Chinese, Japanese and Korean,
/// fonts-wqy-microhei.
QStringList fontFamilies(const QString &language);

/// A font for layouts in points: one unit is one point, never fitted to a screen's pixels.
QFont sheetFont(const QString &language, int size, bool bold);

/// Characters of these texts that the fonts, and what the system puts in for them, cannot draw; each once.
/// Leaves out those that were `seen` before, and adds all of these to them.
QString missingIn(const QStringList &texts, const QFont &font, QSet<char32_t> &seen);

} // namespace waymark::sheets
