#pragma once

#include "sheets/sheet.h"
#include "sheets/typesetter.h"

#include <functional>

namespace waymark::sheets {

/// Two languages side by side: the reader's in the column at their language's start side, the helper's in the
/// other.
class Columns
{
public:
    /// `width` is that of both and the gap between them, in points; in the gap there is room for codes so
    /// wide.
    Columns(qreal width, const QString &language, const QString &secondLanguage, qreal roomForCodes);

    [[nodiscard]] const Typesetter &first() const { return m_first; }
    [[nodiscard]] const Typesetter &second() const { return m_second; }
    /// Across both, in the reader's direction: for what is the same in both languages.
    [[nodiscard]] const Typesetter &whole() const { return m_whole; }

    /// Rows set by first() and second() in common strips, line beside line. The longer one goes on alone.
    [[nodiscard]] Rows sideBySide(const Rows &first, const Rows &second) const;
    /// What `set` makes in the one column and language and, said in the other language, in the other.
    [[nodiscard]] Rows inBoth(const Sheet &sheet, const std::function<Rows(const Typesetter &)> &set) const;

private:
    qreal m_gap;
    Typesetter m_first;
    Typesetter m_second;
    Typesetter m_whole;
    qreal m_firstX = 0;
    qreal m_secondX = 0;
};

} // namespace waymark::sheets
