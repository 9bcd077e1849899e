#include "ui/leavebutton.h"

#include "core/leavekeys.h"
#include "core/leaving.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace waymark::ui {

using namespace Qt::StringLiterals;

LeaveButton::LeaveButton(core::Leaving &leaving, bool withEnglish, QWidget *parent)
    : QAbstractButton(parent)
    , m_leaving(leaving)
    , m_withEnglish(withEnglish)
    , m_remaining(core::LeaveKeys::pressesToLeave)
{
    setObjectName("leave"_L1);
    setText(withEnglish && tr("Leave now") != "Leave now"_L1 ? u"%1 · Leave now"_s.arg(tr("Leave now"))
                                                             : tr("Leave now"));
    setAccessibleName(tr("Leave Waymark now"));
    setAccessibleDescription(tr("Closes at once without asking. Esc or Shift three times does the same."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::pressed, this, [this] { m_leaving.leave(); });
}

void LeaveButton::setRemainingPresses(int remaining)
{
    m_remaining = remaining;
    update();
}

QString LeaveButton::usualHint() const
{
    return tr("or Esc three times");
}

QString LeaveButton::moreText(int remaining) const
{
    //: Under "Leave now", while Esc or Shift is being pressed three times; %n is how many presses are left.
    //: Keep it short.
    return tr("%n more to leave", nullptr, remaining);
}

QString LeaveButton::hint() const
{
    const bool hasBegun = m_remaining > 0 && m_remaining < core::LeaveKeys::pressesToLeave;
    return hasBegun ? moreText(m_remaining) : usualHint();
}

QFont LeaveButton::labelFont() const
{
    QFont label = font();
    label.setWeight(QFont::DemiBold);
    return label;
}

QFont LeaveButton::hintFont() const
{
    QFont hint = font();
    hint.setPixelSize(qMax(12, currentSizes().body * 7 / 8));
    return hint;
}

QSize LeaveButton::sizeHint() const
{
    // As wide as any of its words, so that counting presses moves nothing beside it.
    const QFontMetrics label(labelFont());
    const QFontMetrics hint(hintFont());
    int width = qMax(label.horizontalAdvance(text()), hint.horizontalAdvance(usualHint()));
    for (int left = 1; left < core::LeaveKeys::pressesToLeave; ++left)
        width = qMax(width, hint.horizontalAdvance(moreText(left)));
    const Sizes sizes = currentSizes();
    const int height = label.height() + hint.height() + sizes.grid;
    return {width + 3 * sizes.grid, qMax(height, sizes.target + 4)};
}

void LeaveButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    drawPanel(painter, rect(), colours.leave, {});
    if (hasFocus()) {
        drawFocusRing(painter, rect(), colours.accent);
        drawPanel(painter, rect().adjusted(4, 4, -4, -4), {}, colours.onLeave);
    }
    painter.setPen(colours.onLeave);
    const int labelHeight = QFontMetrics(labelFont()).height();
    const int hintHeight = QFontMetrics(hintFont()).height();
    const int top = (height() - labelHeight - hintHeight) / 2;
    painter.setFont(labelFont());
    painter.drawText(QRect(0, top, width(), labelHeight), Qt::AlignCenter, text());
    painter.setFont(hintFont());
    painter.drawText(QRect(0, top + labelHeight, width(), hintHeight), Qt::AlignCenter, hint());
}

void LeaveButton::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat()) {
        m_leaving.leave();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace waymark::ui
