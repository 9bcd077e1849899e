#include "ui/previewwidget.h"

#include "ui/theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace waymark::ui {

namespace {

constexpr int widest = 640;

int gap()
{
    return currentSizes().grid * 2;
}

} // namespace

PreviewWidget::PreviewWidget(const QList<sheets::LaidOutSheet> &all, QWidget *parent)
    : QWidget(parent)
{
    setMaximumWidth(widest);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSheets(all);
}

void PreviewWidget::setSheets(const QList<sheets::LaidOutSheet> &all)
{
    m_paper = all.first().pageSize();
    m_pages.clear();
    for (const sheets::LaidOutSheet &sheet : all) {
        for (int number = 0; number < sheet.pageCount(); ++number)
            m_pages.append({sheet, number});
    }
    setAccessibleName(tr("Preview of %n page(s)", nullptr, pageCount()));
    updateGeometry();
    update();
}

QSize PreviewWidget::sizeHint() const
{
    return {widest, heightForWidth(widest)};
}

QSize PreviewWidget::minimumSizeHint() const
{
    return {200, 0};
}

int PreviewWidget::heightForWidth(int width) const
{
    const double pageHeight = qMin(width, maximumWidth()) * m_paper.height() / m_paper.width();
    return int(std::ceil(pageCount() * pageHeight)) + (pageCount() - 1) * gap();
}

QRectF PreviewWidget::pageRect(int page) const
{
    const double height = width() * m_paper.height() / m_paper.width();
    return {0, page * (height + gap()), double(width()), height};
}

void PreviewWidget::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const double scale = width() / m_paper.width();
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF paper = pageRect(page);
        if (!paper.intersects(event->rect()))
            continue;
        painter.fillRect(paper, Qt::white);
        painter.save();
        painter.translate(paper.topLeft());
        painter.scale(scale, scale);
        painter.setRenderHint(QPainter::Antialiasing);
        m_pages[page].sheet.paint(painter, m_pages[page].number);
        painter.restore();
        painter.setPen(coloursOf(palette()).line);
        painter.drawRect(paper.adjusted(0, 0, -1, -1));
    }
}

} // namespace waymark::ui
