#include "sheets/advicerows.h"
#include "sheets/cards.h"
#include "sheets/fonts.h"
#include "sheets/furniture.h"
#include "sheets/interpreter.h"
#include "sheets/pages.h"
#include "sheets/paginate.h"
#include "sheets/painting.h"
#include "sheets/poster.h"
#include "sheets/servicerows.h"
#include "sheets/sheet.h"

#include <QPageSize>
#include <QPainter>

#include <utility>

namespace waymark::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal millimetre = 72 / 25.4;
constexpr qreal usualMargin = 15 * millimetre;
constexpr qreal smallMargin = 11 * millimetre; // on A5
constexpr qreal aboveFoot = 12;
constexpr qreal aroundRule = 10;

QSizeF sizeOf(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return QPageSize(QPageSize::A4).sizePoints();
    case Paper::Letter:
        return QPageSize(QPageSize::Letter).sizePoints();
    case Paper::A5:
        return QPageSize(QPageSize::A5).sizePoints();
    }
    Q_UNREACHABLE();
}

/// How much larger than the full sheet's 14 pt.
qreal scaleOf(Layout layout)
{
    if (layout == Layout::Large18)
        return 18.0 / 14;
    return layout == Layout::Large24 ? 24.0 / 14 : 1;
}

/// A rule, then the rows: at the top of a page the rule is left out.
Rows ruledOff(Rows rows, const Typesetter &typesetter)
{
    if (rows.isEmpty())
        return rows;
    Row rule = typesetter.rule(0.75, aroundRule);
    rule.separates = true;
    rule.keepWithNext = true;
    rows.first().spaceBefore += aroundRule;
    return Rows{rule} + rows;
}

Rows rowsOf(const Sheet::Item &item, const Sheet &sheet, const Typesetter &typesetter, qreal pageHeight)
{
    if (const auto *service = std::get_if<core::Service>(&item.content))
        return sheet.discreet ? discreetRows(*service, sheet, typesetter)
                              : serviceRows(*service, sheet, typesetter, pageHeight);
    if (sheet.discreet)
        return {};
    return adviceRows(std::get<core::AdvicePage>(item.content), sheet, typesetter);
}

Rows allRows(const Sheet &sheet, const Typesetter &typesetter, qreal pageHeight)
{
    Rows rows = headRows(sheet, typesetter);
    bool isFirst = true;
    for (const Sheet::Item &item : sheet.items) {
        // The head shares its page with the first.
        const qreal room = isFirst ? pageHeight - heightOf(rows) - aroundRule : pageHeight;
        Rows more = rowsOf(item, sheet, typesetter, room);
        if (more.isEmpty())
            continue;
        // The head has a rule of its own.
        if (isFirst)
            more.first().spaceBefore += aroundRule;
        rows += isFirst ? more : ruledOff(more, typesetter);
        isFirst = false;
    }
    return rows + notesRows(sheet, typesetter);
}

QList<PlacedRow> placed(const Rows &rows)
{
    return paginate(rows, heightOf(rows)).value(0);
}

QStringList textsOf(const QList<QList<PlacedRow>> &pages)
{
    QStringList texts;
    for (const QList<PlacedRow> &page : pages) {
        for (const PlacedRow &one : page)
            texts += sheets::textsOf(one.row);
    }
    return texts;
}

/// Fills pages one after the other, each with its foot.
void flow(Pages &pages, const Sheet &sheet)
{
    const qreal margin = sheet.paper == Paper::A5 ? smallMargin : usualMargin;
    pages.origin = QPointF(margin, margin);
    const Typesetter typesetter(pages.size.width() - 2 * margin, sheet.language, scaleOf(sheet.layout));
    const qreal footHeight = heightOf(footRows(sheet, typesetter, 1, 1));
    pages.footTop = pages.size.height() - margin - footHeight;
    const qreal height = pages.footTop - aboveFoot - margin;
    pages.bodies = paginate(allRows(sheet, typesetter, height), height);
    const int count = int(pages.bodies.size());
    for (int number = 1; number <= count; ++number)
        pages.feet.append(placed(footRows(sheet, typesetter, number, count)));
}

} // namespace

QString paperName(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return u"A4"_s;
    case Paper::Letter:
        return u"Letter"_s;
    case Paper::A5:
        return u"A5"_s;
    }
    Q_UNREACHABLE();
}

QList<Paper> papersFor(Layout layout)
{
    if (layout == Layout::Full)
        return {Paper::A4, Paper::Letter, Paper::A5};
    return {Paper::A4, Paper::Letter};
}

bool holdsNotes(Layout layout)
{
    return layout != Layout::Cards && layout != Layout::FoldedCards && layout != Layout::Poster;
}

bool isUsuallyDiscreet(Layout layout)
{
    return layout == Layout::Cards || layout == Layout::FoldedCards;
}

LaidOutSheet layOut(const Sheet &sheet)
{
    const Interpreter::Turn turn(sheet.interpreter, sheet.language);
    auto pages = std::make_shared<Pages>();
    pages->size = sizeOf(sheet.paper);
    pages->language = sheet.language;
    if (isUsuallyDiscreet(sheet.layout))
        pages->bodies = cardPages(sheet, pages->size);
    else if (sheet.layout == Layout::Poster)
        pages->bodies = posterPages(sheet, pages->size);
    else
        flow(*pages, sheet);
    return LaidOutSheet(pages);
}

LaidOutSheet::LaidOutSheet(std::shared_ptr<const Pages> pages)
    : m_pages(std::move(pages))
{}

int LaidOutSheet::pageCount() const
{
    return int(m_pages->bodies.size());
}

QSizeF LaidOutSheet::pageSize() const
{
    return m_pages->size;
}

void LaidOutSheet::paint(QPainter &painter, int page) const
{
    Q_ASSERT(page >= 0 && page < pageCount());
    painter.save();
    painter.setPen(Qt::black);
    draw(painter, m_pages->bodies[page], m_pages->origin);
    draw(painter, m_pages->feet.value(page), {m_pages->origin.x(), m_pages->footTop});
    painter.restore();
}

QString LaidOutSheet::missingCharacters() const
{
    constexpr int anySize = 14;
    return missingIn(textsOf(m_pages->bodies) + textsOf(m_pages->feet),
                     sheetFont(m_pages->language, anySize, false));
}

} // namespace waymark::sheets
