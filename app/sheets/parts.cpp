#include "sheets/parts.h"

#include "sheets/advicerows.h"
#include "sheets/bilingual.h"
#include "sheets/easyrows.h"
#include "sheets/furniture.h"
#include "sheets/servicerows.h"

namespace waymark::sheets {

namespace {

constexpr qreal aroundRule = 10;

/// How much larger than the full sheet's 14 pt.
qreal scaleOf(Layout layout)
{
    if (layout == Layout::Large18)
        return 18.0 / 14;
    return layout == Layout::Large24 ? 24.0 / 14 : 1;
}

} // namespace

Parts::Parts(const Sheet &sheet, qreal width)
    : m_sheet(sheet)
    , m_typesetter(width, sheet.language, scaleOf(sheet.layout))
{
    if (sheet.layout == Layout::Bilingual)
        m_columns.emplace(width, sheet.language, sheet.secondLanguage, roomForAllCodes(sheet));
}

Rows Parts::head() const
{
    return m_columns ? headRows(m_sheet, *m_columns) : headRows(m_sheet, m_typesetter);
}

Rows Parts::item(const Sheet::Item &item, qreal pageHeight) const
{
    if (m_columns)
        return bilingualRows(item, m_sheet, *m_columns, pageHeight);
    if (m_sheet.layout == Layout::EasyRead)
        return easyItemRows(item, m_sheet, m_typesetter, pageHeight);
    if (const auto *service = std::get_if<core::Service>(&item.content))
        return serviceRows(*service, m_sheet, m_typesetter, pageHeight);
    if (m_sheet.discreet)
        return {};
    return adviceRows(std::get<core::AdvicePage>(item.content), m_sheet, m_typesetter);
}

Row Parts::separator() const
{
    Row rule = m_typesetter.rule(0.75, aroundRule);
    rule.separates = true;
    rule.keepWithNext = true;
    return rule;
}

Rows Parts::closing(qreal pageHeight) const
{
    if (m_sheet.layout != Layout::EasyRead)
        return {};
    Rows text = easyClosingRows(m_sheet, m_typesetter, pageHeight);
    if (!text.isEmpty()) {
        text.first().spaceBefore += aroundRule;
        text.prepend(separator());
    }
    return nothingToRead(m_sheet, m_typesetter) + text;
}

Rows Parts::notes() const
{
    return notesRows(m_sheet, m_typesetter);
}

Rows Parts::foot(int number, int count) const
{
    return m_columns ? footRows(m_sheet, *m_columns, number, count)
                     : footRows(m_sheet, m_typesetter, number, count);
}

} // namespace waymark::sheets
