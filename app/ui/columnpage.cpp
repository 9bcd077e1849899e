#include "ui/columnpage.h"

#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 1040;

/// Keeps its one child in the middle, no wider than `widestColumn`.
QWidget *centred(QWidget *column)
{
    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    const int margin = currentSizes().grid * 3;
    row->setContentsMargins(margin, margin, margin, margin);
    row->addStretch(1);
    row->addWidget(column, 1000, Qt::AlignTop);
    row->addStretch(1);
    column->setMaximumWidth(widestColumn * currentTextPercent() / 100);
    return ground;
}

} // namespace

ColumnPage::ColumnPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_area(new QScrollArea(this))
{
    m_area->setObjectName(u"pageScroll"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ColumnPage::applyWantedScroll);
}

void ColumnPage::open(const Location &location)
{
    showColumn(location, false);
}

void ColumnPage::clear()
{
    showColumn({}, true);
}

void ColumnPage::showColumn(const Location &location, bool isCleared)
{
    if (QWidget *before = m_area->takeWidget()) {
        before->hide();
        before->setParent(nullptr);
        before->deleteLater();
    }
    m_location = location;
    m_isOpen = !isCleared;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentSizes().grid * 3);
    if (!isCleared)
        fill(*column, m_location);
    m_wantedScroll = location.scroll;
    m_area->setWidget(centred(content));
    applyWantedScroll();
}

void ColumnPage::refresh()
{
    if (!m_isOpen)
        return;
    const QWidget *focused = QApplication::focusWidget();
    const QString name = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    Location here = m_location;
    here.scroll = m_area->verticalScrollBar()->value();
    showColumn(here, false);
    if (auto *again = name.isEmpty() ? nullptr : findChild<QWidget *>(name))
        again->setFocus(Qt::OtherFocusReason);
}

void ColumnPage::remember(Location &location) const
{
    location.scroll = m_area->verticalScrollBar()->value();
}

QWidget *ColumnPage::heading() const
{
    return m_heading;
}

Heading *ColumnPage::addHeading(QVBoxLayout &column, const QString &text)
{
    m_heading = new Heading(text);
    m_heading->setObjectName(u"heading"_s);
    column.addWidget(m_heading);
    return m_heading;
}

void ColumnPage::scrollToTop()
{
    m_wantedScroll = -1;
    m_area->verticalScrollBar()->setValue(0);
}

void ColumnPage::scrollTo(QWidget *widget, int y)
{
    m_area->verticalScrollBar()->setValue(widget->mapTo(m_area->widget(), QPoint(0, y)).y());
}

void ColumnPage::keepVisible(QWidget *widget, const QRect &part)
{
    // A widget of the column before lives on for a moment, and its cursor may still move.
    if (!m_area->widget() || !m_area->widget()->isAncestorOf(widget))
        return;
    const QPoint middle = widget->mapTo(m_area->widget(), part.center());
    m_area->ensureVisible(middle.x(), middle.y(), 0, part.height() + currentSizes().grid * 2);
}

void ColumnPage::applyWantedScroll()
{
    QScrollBar *bar = m_area->verticalScrollBar();
    if (m_wantedScroll < 0)
        return;
    bar->setValue(m_wantedScroll);
    // The length of the page is only known once it is laid out; from then on the person scrolls.
    if (bar->maximum() > 0 && bar->value() == m_wantedScroll)
        m_wantedScroll = -1;
}

} // namespace waymark::ui
