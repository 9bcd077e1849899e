#include "sheets/poster.h"

#include "sheets/furniture.h"
#include "sheets/paginate.h"
#include "sheets/servicerows.h"
#include "sheets/smallrows.h"

#include <QCoreApplication>

#include <utility>

namespace waymark::sheets {

namespace {

constexpr qreal millimetre = 72 / 25.4;
constexpr qreal margin = 15 * millimetre;
constexpr qreal bottomMargin = 8 * millimetre;
constexpr qreal tabLength = 62 * millimetre;
constexpr qreal tabPadding = 3 * millimetre;
constexpr int tabCount = 10;
constexpr int headingSize = 40;
constexpr int lineSize = 18;
constexpr int labelSize = 14;
constexpr qreal aroundLabel = 10;
constexpr qreal betweenServices = 22;
constexpr qreal cutThickness = 0.6;
constexpr qreal dash = 4;
constexpr qreal besideCut = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::sheets::Poster)
};

using Services = QList<const core::Service *>;

Services servicesOf(const Sheet &sheet)
{
    Services services;
    for (const Sheet::Item &item : sheet.items) {
        const auto *service = std::get_if<core::Service>(&item.content);
        if (service && service->mainPhone())
            services.append(service);
    }
    return services;
}

/// Puts rows one under the other; gives back where they end.
qreal put(QList<PlacedRow> &page, const Rows &rows, QPointF at)
{
    for (const Row &row : rows) {
        page.append({row, at.y() + row.spaceBefore, at.x()});
        at.ry() += row.spaceBefore + row.height;
    }
    return at.y();
}

class Poster
{
public:
    /// Services are set `scale` times as large.
    Poster(const Sheet &sheet, QSizeF paper, qreal scale)
        : m_sheet(sheet)
        , m_paper(paper)
        , m_typesetter(paper.width() - 2 * margin, sheet.language)
        , m_services(m_typesetter.width(), sheet.language, scale)
        , m_label(labelRows(sheet, m_typesetter, labelSize))
        , m_tabsTop(paper.height() - bottomMargin - tabLength)
        , m_labelTop(m_tabsTop - aroundLabel - heightOf(m_label))
    {
        begin();
    }

    void add(const core::Service &service)
    {
        Rows rows = posterRows(service, m_sheet, m_services);
        rows.first().spaceBefore += betweenServices;
        if (!m_shown.isEmpty() && m_y + heightOf(rows) > m_labelTop - aroundLabel)
            turn();
        m_y = put(m_page, rows, {margin, m_y});
        m_isTight = m_isTight || m_y > m_labelTop - aroundLabel;
        m_shown.append(&service);
    }

    QList<QList<PlacedRow>> finished()
    {
        turn();
        return m_pages;
    }

    /// Something stands over something else.
    [[nodiscard]] bool isTight() const { return m_isTight; }

private:
    void begin()
    {
        Rows heading = m_typesetter.paragraph(m_sheet.discreet ? Words::tr("Useful numbers")
                                                               : Words::tr("You can talk to someone"),
                                              {.size = headingSize, .bold = true});
        if (!m_sheet.discreet)
            heading += m_typesetter.paragraph(Words::tr("You decide what to say, and when to stop."),
                                              {.size = lineSize, .spaceBefore = 4});
        m_y = put(m_page, heading, {margin, margin});
    }

    void turn()
    {
        put(m_page, m_label, {margin, m_labelTop});
        addTabs();
        m_pages.append(std::exchange(m_page, {}));
        m_shown.clear();
        begin();
    }

    void addTabs()
    {
        const qreal width = m_typesetter.width() / tabCount;
        for (int tab = 0; tab <= tabCount; ++tab)
            addCut(margin + tab * width);
        for (int tab = 0; tab < tabCount && !m_shown.isEmpty(); ++tab)
            addTab(*m_shown[tab % m_shown.size()], margin + tab * width, width);
    }

    void addTab(const core::Service &service, qreal left, qreal width)
    {
        const Rows rows = tabRows(service, width);
        qreal x = left + (width - heightOf(rows)) / 2;
        for (const Row &row : rows) {
            x += row.spaceBefore;
            m_page.append({row, m_tabsTop + tabLength - tabPadding, x, true});
            x += row.height;
        }
    }

    /// Their lines are as long as the tab; smaller where the name is long.
    [[nodiscard]] Rows tabRows(const core::Service &service, qreal width) const
    {
        const SmallStyle style{.discreet = m_sheet.discreet || !m_sheet.tellingTabs, .mainOnly = true};
        Rows rows;
        for (const qreal scale : {1.0, 0.85, 0.72}) {
            const Typesetter along(tabLength - 2 * tabPadding, m_sheet.language, scale);
            rows = smallRows(service, m_sheet, style, along);
            if (heightOf(rows) < width - besideCut)
                return rows;
        }
        core::Service unnamed = service;
        unnamed.discreetName.clear();
        return smallRows(unnamed, m_sheet, {.mainOnly = true},
                         Typesetter(tabLength - 2 * tabPadding, m_sheet.language));
    }

    void addCut(qreal x)
    {
        Row stroke;
        stroke.width = cutThickness;
        stroke.height = dash;
        for (qreal y = m_tabsTop; y + dash <= m_tabsTop + tabLength; y += 2 * dash)
            m_page.append({stroke, y, x - cutThickness / 2});
    }

    const Sheet &m_sheet;
    QSizeF m_paper;
    Typesetter m_typesetter;
    Typesetter m_services;
    Rows m_label;
    qreal m_tabsTop;
    qreal m_labelTop;
    qreal m_y = 0;
    bool m_isTight = false;
    Services m_shown;
    QList<PlacedRow> m_page;
    QList<QList<PlacedRow>> m_pages;
};

} // namespace

QList<QList<PlacedRow>> posterPages(const Sheet &sheet, QSizeF paper)
{
    const Services services = servicesOf(sheet);
    QList<QList<PlacedRow>> best;
    for (const qreal scale : {0.8, 0.95, 1.1, 1.3, 1.5, 1.7}) {
        Poster poster(sheet, paper, scale);
        for (const core::Service *service : services)
            poster.add(*service);
        const QList<QList<PlacedRow>> pages = poster.finished();
        if (!best.isEmpty() && (pages.size() > best.size() || poster.isTight()))
            break;
        best = pages;
    }
    return best;
}

} // namespace waymark::sheets
