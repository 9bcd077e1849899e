#include "sheets/parts.h"

#include "sheets/advicerows.h"
#include "sheets/bilingual.h"
#include "sheets/easyblocks.h"
#include "sheets/easyrows.h"
#include "sheets/furniture.h"
#include "sheets/keepwhole.h"
#include "sheets/servicerows.h"

#include <QCoreApplication>

namespace waymark::sheets {

namespace {

constexpr qreal aroundRule = 10;
constexpr int continuedSize = 14;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::sheets::Parts)
};

/// How much larger than the full sheet's 14 pt.
qreal scaleOf(Layout layout)
{
    if (layout == Layout::Large18)
        return 18.0 / 14;
    return layout == Layout::Large24 ? 24.0 / 14 : 1;
}

/// As the service is named where it begins; empty for a page.
QString nameOf(const Sheet::Item &item, const Sheet &sheet)
{
    const auto *service = std::get_if<core::Service>(&item.content);
    if (!service)
        return {};
    if (sheet.discreet)
        return service->discreetName;
    return sheet.layout == Layout::EasyRead && item.easyRead ? item.easyRead->title : service->name;
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

Rows Parts::continued(const Sheet::Item &item) const
{
    const QString name = nameOf(item, m_sheet);
    if (name.isEmpty())
        return {};
    const Style style{.size = m_sheet.layout == Layout::EasyRead ? easyTextSize : continuedSize,
                      .bold = true};
    const auto set = [&](const Typesetter &in) {
        //: Above what goes on from the page before; %1 is the name of a service
        return in.paragraph(Words::tr("%1, continued").arg(apart(name)), style);
    };
    return m_columns ? m_columns->inBoth(m_sheet, set) : set(m_typesetter);
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
