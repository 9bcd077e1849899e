#include "sheets/cards.h"
#include "sheets/fonts.h"
#include "sheets/interpreter.h"
#include "sheets/layingout.h"
#include "sheets/painting.h"
#include "sheets/poster.h"
#include "sheets/sheet.h"

#include <QPageSize>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace waymark::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal millimetre = 72 / 25.4;
constexpr qreal usualMargin = 15 * millimetre;
constexpr qreal smallMargin = 11 * millimetre; // on A5
constexpr qreal aboveFoot = 12;
constexpr qreal aboveItem = 10;

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

/// Up to where a page may end.
qreal heightOfFirstGroup(const Rows &rows)
{
    Rows group;
    for (const Row &row : rows) {
        group.append(row);
        if (!row.keepWithNext)
            break;
    }
    return heightOf(group);
}

/// Lets texts that say the same be one: what stands on every page need not be kept for each.
void shareTexts(Rows &rows, const Rows &with)
{
    for (qsizetype i = 0; i < std::min(rows.size(), with.size()); ++i) {
        if (rows[i].text && with[i].text && rows[i].text->text == with[i].text->text)
            rows[i].text = with[i].text;
        shareTexts(rows[i].beside, with[i].beside);
    }
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
        const CardPages cards = cardPages(m_sheet, m_pages->size);
        m_pages->bodies = cards.bodies;
        m_pages->leftOutCodes = cards.leftOutCodes;
        m_isDone = true;
    } else if (m_sheet.layout == Layout::Poster) {
        m_pages->bodies = posterPages(m_sheet, m_pages->size);
        m_isDone = true;
    } else if (!m_parts) {
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
    m_parts.emplace(m_sheet, m_pages->size.width() - 2 * margin);
    const qreal footHeight = heightOf(m_parts->foot(1, 1));
    m_pages->footTop = m_pages->size.height() - margin - footHeight;
    m_height = m_pages->footTop - aboveFoot - margin;
    m_pager.emplace(QList<qreal>{m_height});
    m_head = m_parts->head();
}

void LayingOut::add(const Sheet::Item &item)
{
    Rows rows = m_parts->item(item, m_height);
    if (rows.isEmpty())
        return;
    rows.first().spaceBefore += aboveItem;
    std::for_each(rows.begin() + 1, rows.end(), [](Row &row) { row.goesOn = true; });
    // The head has a rule of its own.
    if (m_holdsAny)
        rows.prepend(m_parts->separator());
    else
        addHead(heightOfFirstGroup(rows));
    m_pager->add(rows, [this, &item] { return m_parts->continued(item); });
    m_holdsAny = true;
}

/// On the page of what comes first, unless that would not be whole then.
void LayingOut::addHead(qreal heightBelow)
{
    m_head.last().keepWithNext = heightBelow > 0 && heightOf(m_head) + heightBelow <= m_height;
    m_pager->add(m_head);
}

/// Fills pages one after the other, each with its foot.
void LayingOut::finish()
{
    if (!m_holdsAny)
        addHead(0);
    m_pager->add(m_parts->closing(m_height));
    m_pager->add(m_parts->notes());
    m_pages->bodies = m_pager->finished();
    const int count = int(m_pages->bodies.size());
    const Rows first = m_parts->foot(1, count);
    for (int number = 1; number <= count; ++number) {
        Rows foot = m_parts->foot(number, count);
        shareTexts(foot, first);
        m_pages->feet.append(placedFrom(0, foot));
    }
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
    QStringList texts;
    for (const PlacedRow &placed : m_pages->bodies[page] + m_pages->feet.value(page))
        texts += textsOf(placed.row);
    return texts;
}

QString LaidOutSheet::missingCharacters() const
{
    constexpr int anySize = 14;
    const QFont font = sheetFont(m_pages->language, anySize, false);
    QSet<char32_t> seen;
    QString missing;
    // Page by page: the texts of a whole booklet at once would be its greatest need of memory.
    for (int page = 0; page < pageCount(); ++page)
        missing += missingIn(texts(page), font, seen);
    return missing;
}

bool LaidOutSheet::leftOutCodes() const
{
    return m_pages->leftOutCodes;
}

} // namespace waymark::sheets
