#pragma once

#include "sheets/columns.h"
#include "sheets/sheet.h"
#include "sheets/typesetter.h"

#include <optional>

namespace waymark::sheets {

/// The parts of a sheet that flows from page to page, in one language or in two side by side. The sheet
/// outlives it; said in the sheet's language while an Interpreter::Turn of it lives.
class Parts
{
public:
    /// `width` is that of the text, in points.
    Parts(const Sheet &sheet, qreal width);

    [[nodiscard]] Rows head() const;
    /// No rows for what this layout leaves out.
    [[nodiscard]] Rows item(const Sheet::Item &item, qreal pageHeight) const;
    /// What stands above the rest of a service that began on the page before; no rows for pages.
    [[nodiscard]] Rows continued(const Sheet::Item &item) const;
    /// What stands between two items; not at the top of a page.
    [[nodiscard]] Row separator() const;
    /// What an Easy Read sheet ends with; no rows on others.
    [[nodiscard]] Rows closing(qreal pageHeight) const;
    [[nodiscard]] Rows notes() const;
    [[nodiscard]] Rows foot(int number, int count) const;

private:
    const Sheet &m_sheet;
    Typesetter m_typesetter;
    std::optional<Columns> m_columns;
};

} // namespace waymark::sheets
