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

PreviewWidget::PreviewWidget(const sheets::LaidOutSheet &sheet, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
{
    setMaximumWidth(widest);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSheet(sheet);
}

void PreviewWidget::setSheet(const sheets::LaidOutSheet &sheet)
{
    m_sheet = sheet;
    setAccessibleName(tr("Preview of %n page(s)", nullptr, m_sheet.pageCount()));
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
    const QSizeF paper = m_sheet.pageSize();
    const double pageHeight = qMin(width, maximumWidth()) * paper.height() / paper.width();
    return int(std::ceil(m_sheet.pageCount() * pageHeight)) + (m_sheet.pageCount() - 1) * gap();
}

QRectF PreviewWidget::pageRect(int page) const
{
    const QSizeF paper = m_sheet.pageSize();
    const double height = width() * paper.height() / paper.width();
    return {0, page * (height + gap()), double(width()), height};
}

void PreviewWidget::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const double scale = width() / m_sheet.pageSize().width();
    for (int page = 0; page < m_sheet.pageCount(); ++page) {
        const QRectF paper = pageRect(page);
        if (!paper.intersects(event->rect()))
            continue;
        painter.fillRect(paper, Qt::white);
        painter.save();
        painter.translate(paper.topLeft());
        painter.scale(scale, scale);
        painter.setRenderHint(QPainter::Antialiasing);
        m_sheet.paint(painter, page);
        painter.restore();
        painter.setPen(coloursOf(palette()).line);
        painter.drawRect(paper.adjusted(0, 0, -1, -1));
    }
}

} // namespace waymark::ui
