#include "ui/adaptiverow.h"

#include "ui/theme.h"

#include <QBoxLayout>
#include <QFontMetrics>

namespace waymark::ui {

AdaptiveRow::AdaptiveRow(QWidget *first, int firstStretch, QWidget *second, int secondStretch,
                         int fewestLetters)
    : m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_fewestLetters(fewestLetters)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(currentSizes().grid * 3);
    m_layout->addWidget(first, firstStretch, Qt::Alignment());
    m_layout->addWidget(second, secondStretch, Qt::Alignment());
}

bool AdaptiveRow::isSideBySide() const
{
    return m_layout->direction() == QBoxLayout::LeftToRight;
}

QSize AdaptiveRow::minimumSizeHint() const
{
    // Not the layout's own: side by side it would keep the row too wide to ever be stacked.
    int width = 0;
    for (int i = 0; i < m_layout->count(); ++i)
        width = qMax(width, m_layout->itemAt(i)->minimumSize().width());
    return {width, 0};
}

QSize AdaptiveRow::sizeHint() const
{
    return m_layout->sizeHint();
}

void AdaptiveRow::resizeEvent(QResizeEvent *event)
{
    const bool roomy = width() >= fontMetrics().averageCharWidth() * m_fewestLetters;
    const auto wanted = roomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    QWidget::resizeEvent(event);
    if (m_layout->direction() == wanted)
        return;
    m_layout->setDirection(wanted);
    // The layouts around this one keep the height that they were told before.
    updateGeometry();
    Q_EMIT arranged(roomy);
}

} // namespace waymark::ui
