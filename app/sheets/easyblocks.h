#pragma once

#include "core/easyread.h"
#include "sheets/typesetter.h"

namespace waymark::sheets {

// In points.
constexpr int easyTextSize = 16;
constexpr int easyHeadingSize = 20;
constexpr int easyNumberSize = 36;
constexpr qreal aboveEasyHeading = 18;
constexpr qreal betweenEasyBlocks = 10;

/// Puts blocks one under the other: a picture, and words beside it. Pictures stand in one column at the
/// sheet's start side, in whatever language the words are; a picture and its words are on one page.
class EasyBlocks
{
public:
    /// `typesetter` has to outlive it.
    explicit EasyBlocks(const Typesetter &typesetter);

    /// Words that leave room for a picture.
    [[nodiscard]] Rows words(const QList<Run> &runs) const;
    [[nodiscard]] Rows words(const QString &text, bool bold = false) const { return words({{text, bold}}); }
    [[nodiscard]] Rows wordsIn(const QString &language, const QString &text, bool bold = false) const;
    /// On one line, smaller where it is long.
    [[nodiscard]] Rows number(const QString &printed, int size = easyNumberSize) const;

    /// Words beside a picture, in its middle where they are less high. Without words, nothing; without such a
    /// picture, the words alone.
    void add(const QString &picture, const Rows &beside);
    void add(const core::EasyReadLine &line, const QString &language);
    void heading(const QString &text, const QString &language);
    void plain(const Rows &rows) { m_rows += rows; }
    /// On the page of what stands above.
    void below(const Rows &rows);
    /// All so far on one page, if one is high enough.
    void keepOn(qreal pageHeight);

    [[nodiscard]] Rows taken();

private:
    const Typesetter &m_typesetter;
    qreal m_pictureX;
    bool m_mayExplain = false; ///< the last line is one that an explanation may be kept with
    Rows m_rows;
};

} // namespace waymark::sheets
