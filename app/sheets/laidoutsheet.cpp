#include "sheets/advicerows.h"
#include "sheets/cards.h"
#include "sheets/easyrows.h"
#include "sheets/fonts.h"
#include "sheets/furniture.h"
#include "sheets/interpreter.h"
#include "sheets/layingout.h"
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
    if (sheet.layout == Layout::EasyRead)
        return easyItemRows(item, sheet, typesetter, pageHeight);
    if (const auto *service = std::get_if<core::Service>(&item.content))
        return sheet.discreet ? discreetRows(*service, sheet, typesetter)
                              : serviceRows(*service, sheet, typesetter, pageHeight);
    if (sheet.discreet)
        return {};
    return adviceRows(std::get<core::AdvicePage>(item.content), sheet, typesetter);
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

LayingOut::LayingOut(const Sheet &sheet)
    : m_sheet(sheet)
    , m_pages(std::make_shared<Pages>())
{
    m_pages->size = sizeOf(sheet.paper);
    m_pages->language = sheet.language;
}

bool LayingOut::step()
{
    if (m_isDone)
        return false;
    const Interpreter::Turn turn(m_sheet.interpreter, m_sheet.language);
    if (isUsuallyDiscreet(m_sheet.layout)) {
        m_pages->bodies = cardPages(m_sheet, m_pages->size);
        m_isDone = true;
    } else if (m_sheet.layout == Layout::Poster) {
        m_pages->bodies = posterPages(m_sheet, m_pages->size);
        m_isDone = true;
    } else if (!m_typesetter) {
        begin();
    } else if (m_next < m_sheet.items.size()) {
        add(m_sheet.items[m_next++]);
    } else {
        finish();
    }
    return true;
}

double LayingOut::share() const
{
    return m_isDone ? 1 : double(m_next) / double(m_sheet.items.size() + 1);
}

void LayingOut::begin()
{
    const qreal margin = m_sheet.paper == Paper::A5 ? smallMargin : usualMargin;
    m_pages->origin = QPointF(margin, margin);
    m_typesetter.emplace(m_pages->size.width() - 2 * margin, m_sheet.language, scaleOf(m_sheet.layout));
    const qreal footHeight = heightOf(footRows(m_sheet, *m_typesetter, 1, 1));
    m_pages->footTop = m_pages->size.height() - margin - footHeight;
    m_height = m_pages->footTop - aboveFoot - margin;
    m_pager.emplace(m_height);
    const Rows head = headRows(m_sheet, *m_typesetter);
    m_headHeight = heightOf(head);
    m_pager->add(head);
}

void LayingOut::add(const Sheet::Item &item)
{
    // The head shares its page with the first.
    const qreal room = m_holdsAny ? m_height : m_height - m_headHeight - aroundRule;
    Rows more = rowsOf(item, m_sheet, *m_typesetter, room);
    if (more.isEmpty())
        return;
    // The head has a rule of its own.
    if (!m_holdsAny)
        more.first().spaceBefore += aroundRule;
    m_pager->add(m_holdsAny ? ruledOff(more, *m_typesetter) : more);
    m_holdsAny = true;
}

/// Fills pages one after the other, each with its foot.
void LayingOut::finish()
{
    if (m_sheet.layout == Layout::EasyRead) {
        m_pager->add(nothingToRead(m_sheet, *m_typesetter));
        m_pager->add(ruledOff(easyClosingRows(m_sheet, *m_typesetter, m_height), *m_typesetter));
    }
    m_pager->add(notesRows(m_sheet, *m_typesetter));
    m_pages->bodies = m_pager->finished();
    const int count = int(m_pages->bodies.size());
    for (int number = 1; number <= count; ++number)
        m_pages->feet.append(placed(footRows(m_sheet, *m_typesetter, number, count)));
    m_isDone = true;
}

LaidOutSheet layOut(const Sheet &sheet)
{
    LayingOut work(sheet);
    while (work.step()) {
    }
    return LaidOutSheet(work.pages());
}

void paintPage(QPainter &painter, const Pages &pages, int page)
{
    painter.save();
    painter.setPen(Qt::black);
    draw(painter, pages.bodies[page], pages.origin);
    draw(painter, pages.feet.value(page), {pages.origin.x(), pages.footTop});
    painter.restore();
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
    paintPage(painter, *m_pages, page);
}

QStringList LaidOutSheet::texts(int page) const
{
    Q_ASSERT(page >= 0 && page < pageCount());
    return textsOf({m_pages->bodies[page], m_pages->feet.value(page)});
}

QString LaidOutSheet::missingCharacters() const
{
    constexpr int anySize = 14;
    return missingIn(textsOf(m_pages->bodies) + textsOf(m_pages->feet),
                     sheetFont(m_pages->language, anySize, false));
}

} // namespace waymark::sheets
