#include "sheets/columns.h"

#include "sheets/fonts.h"
#include "sheets/interpreter.h"

#include <algorithm>

namespace waymark::sheets {

namespace {

constexpr qreal usualGap = 20;

/// Two lines as one strip.
Row together(const Row &first, const Row &second)
{
    Row strip = first;
    strip.height = std::max(first.height, second.height);
    strip.spaceBefore = std::max(first.spaceBefore, second.spaceBefore);
    strip.keepWithNext = first.keepWithNext || second.keepWithNext;
    strip.beside.append(second);
    return strip;
}

} // namespace

Columns::Columns(qreal width, const QString &language, const QString &secondLanguage, qreal roomForCodes)
    : m_gap(std::max(usualGap, roomForCodes))
    , m_first((width - m_gap) / 2, language)
    , m_second((width - m_gap) / 2, secondLanguage)
    , m_whole(width, language)
{
    const qreal right = (width + m_gap) / 2;
    (directionOf(language) == Qt::RightToLeft ? m_firstX : m_secondX) = right;
    const qreal leading = std::max(m_first.usualLeading(), m_second.usualLeading());
    for (Typesetter *column : {&m_first, &m_second})
        column->setLeastLeading(leading);
}

Rows Columns::sideBySide(const Rows &first, const Rows &second) const
{
    const Rows left = movedBy(first, m_firstX);
    const Rows right = movedBy(second, m_secondX);
    Rows strips;
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (i >= left.size())
            strips.append(right[i]);
        else if (i >= right.size())
            strips.append(left[i]);
        else
            strips.append(together(left[i], right[i]));
    }
    return strips;
}

Rows Columns::inBoth(const Sheet &sheet, const std::function<Rows(const Typesetter &)> &set) const
{
    const Rows first = set(m_first);
    const Interpreter::Turn turn(sheet.interpreter, sheet.secondLanguage);
    return sideBySide(first, set(m_second));
}

} // namespace waymark::sheets
