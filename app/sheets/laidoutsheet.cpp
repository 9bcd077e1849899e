#include "sheets/advicerows.h"
#include "sheets/fonts.h"
#include "sheets/furniture.h"
#include "sheets/pages.h"
#include "sheets/paginate.h"
#include "sheets/servicerows.h"
#include "sheets/sheet.h"

#include <QPageSize>
#include <QPainter>

#include <utility>

namespace waymark::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal millimetre = 72 / 25.4;
constexpr qreal sideMargin = 15 * millimetre;
constexpr qreal topMargin = 15 * millimetre;
constexpr qreal bottomMargin = 15 * millimetre;
constexpr qreal aboveFoot = 12;
constexpr qreal aroundRule = 10;

QSizeF sizeOf(Paper paper)
{
    return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter).sizePoints();
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
        return serviceRows(*service, sheet, typesetter, pageHeight);
    return adviceRows(std::get<core::AdvicePage>(item.content), sheet, typesetter);
}

void draw(QPainter &painter, const Row &row, QPointF at)
{
    if (!row.text) {
        painter.fillRect(QRectF(at, QSizeF(row.width, row.height)), Qt::black);
        return;
    }
    const QTextLine line = row.text->lineAt(row.line);
    const qreal middle = (row.height - line.height()) / 2;
    line.draw(&painter, at + QPointF(row.x, middle - line.y()));
    if (row.marker)
        row.marker->draw(&painter, at + QPointF(row.markerX, middle));
}

void draw(QPainter &painter, const QList<PlacedRow> &rows, QPointF origin)
{
    for (const PlacedRow &placed : rows)
        draw(painter, placed.row, origin + QPointF(0, placed.y));
}

Rows allRows(const Sheet &sheet, const Typesetter &typesetter, qreal pageHeight)
{
    Rows rows = headRows(sheet, typesetter);
    for (const Sheet::Item &item : sheet.items) {
        Rows more = rowsOf(item, sheet, typesetter, pageHeight);
        // The head has a rule of its own.
        if (&item == &sheet.items.first())
            more.first().spaceBefore += aroundRule;
        rows += &item == &sheet.items.first() ? more : ruledOff(more, typesetter);
    }
    return rows;
}

QList<PlacedRow> placed(const Rows &rows)
{
    return paginate(rows, heightOf(rows)).value(0);
}

QStringList textsOf(const QList<QList<PlacedRow>> &pages)
{
    QStringList texts;
    for (const QList<PlacedRow> &page : pages) {
        for (const PlacedRow &one : page) {
            if (one.row.text && one.row.line == 0)
                texts.append(one.row.text->text());
        }
    }
    return texts;
}

} // namespace

QString paperName(Paper paper)
{
    return paper == Paper::A4 ? u"A4"_s : u"Letter"_s;
}

LaidOutSheet layOut(const Sheet &sheet)
{
    auto pages = std::make_shared<Pages>();
    pages->size = sizeOf(sheet.paper);
    pages->language = sheet.language;
    pages->origin = QPointF(sideMargin, topMargin);
    const Typesetter typesetter(pages->size.width() - 2 * sideMargin, sheet.language);
    const qreal footHeight = heightOf(footRows(sheet, typesetter, 1, 1));
    pages->footTop = pages->size.height() - bottomMargin - footHeight;
    const qreal height = pages->footTop - aboveFoot - topMargin;
    pages->bodies = paginate(allRows(sheet, typesetter, height), height);
    const int count = int(pages->bodies.size());
    for (int number = 1; number <= count; ++number)
        pages->feet.append(placed(footRows(sheet, typesetter, number, count)));
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
    draw(painter, m_pages->feet[page], {m_pages->origin.x(), m_pages->footTop});
    painter.restore();
}

QString LaidOutSheet::missingCharacters() const
{
    constexpr int anySize = 14;
    return missingIn(textsOf(m_pages->bodies) + textsOf(m_pages->feet),
                     sheetFont(m_pages->language, anySize, false));
}

} // namespace waymark::sheets
