#include "ui/widgets.h"

#include "ui/icons.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int charactersInLine = 70;
constexpr int lineHeightPercent = 110; // of a line that Noto Sans makes 1.36 em high: 1.5 em

class HeadingInterface : public QAccessibleWidget
{
public:
    explicit HeadingInterface(Heading *heading)
        : QAccessibleWidget(heading, QAccessible::Heading)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<Heading *>(widget())->text()
                                         : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    if (className == "waymark::ui::Heading"_L1)
        return new HeadingInterface(static_cast<Heading *>(object));
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(interfaceOf);
}

Heading::Heading(const QString &text, int level, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFocusPolicy(Qt::ClickFocus);
    QFont font = level == 1 ? headingFont(currentTextPercent()) : bodyFont(currentTextPercent());
    font.setWeight(QFont::DemiBold);
    setFont(font);
}

void Heading::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    // The focus is told by a rule under the words: a ring around a heading would make it look like a button.
    QPainter painter(this);
    const int width = qMin(rect().width(), fontMetrics().horizontalAdvance(text()));
    const QRect rule(0, rect().bottom() - focusRingWidth + 1, width, focusRingWidth);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), rule), coloursOf(palette()).accent);
}

BodyLabel::BodyLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setMaximumWidth(charactersInLine * fontMetrics().averageCharWidth());
    setBody(text);
}

void BodyLabel::setBody(const QString &plainText)
{
    m_body = plainText;
    const QString escaped = plainText.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    setText(plainText.isEmpty()
                ? QString()
                : u"<div style=\"line-height:%1%\">%2</div>"_s.arg(lineHeightPercent).arg(escaped));
}

void BodyLabel::setQuiet(bool quiet)
{
    setForegroundRole(quiet ? QPalette::PlaceholderText : QPalette::WindowText);
}

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    const int room = 2 * currentSizes().grid;
    setContentsMargins(room, room, room, room);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    drawPanel(painter, rect(), colours.surface, colours.line);
}

ActionButton::ActionButton(const QString &text, Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setText(text);
    setUp();
}

ActionButton::ActionButton(const QString &iconName, const QString &text, Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_iconName(iconName)
{
    setText(text);
    setUp();
}

void ActionButton::setUp()
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(m_look == Look::Choice ? QSizePolicy::Expanding : QSizePolicy::Preferred,
                       QSizePolicy::Minimum, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (m_look == Look::Link) {
        QFont underlined = font();
        underlined.setUnderline(true);
        setFont(underlined);
    }
}

void ActionButton::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    setAccessibleName(iconOnly ? text() : QString());
    setToolTip(iconOnly ? text() : QString());
    updateGeometry();
    update();
}

QMargins ActionButton::padding() const
{
    const int grid = currentSizes().grid;
    const int side = m_look == Look::Link || m_look == Look::Bare || m_iconOnly ? grid / 2 : 2 * grid;
    return {side, grid, side, grid};
}

int ActionButton::iconRoom() const
{
    const bool hasIcon = !m_iconName.isEmpty() || m_look == Look::Choice;
    return hasIcon ? currentSizes().body * 5 / 4 + currentSizes().grid : 0;
}

QRect ActionButton::textRect(const QRect &inside) const
{
    const bool iconAtEnd = m_look == Look::Choice && m_iconName.isEmpty();
    const QRect left =
        iconAtEnd ? inside.adjusted(0, 0, -iconRoom(), 0) : inside.adjusted(iconRoom(), 0, 0, 0);
    return QStyle::visualRect(layoutDirection(), inside, left);
}

QSize ActionButton::sizeHint() const
{
    const Sizes sizes = currentSizes();
    if (m_iconOnly)
        return {sizes.target, sizes.target};
    const QMargins room = padding();
    const QSize text = fontMetrics().size(Qt::TextHideMnemonic, this->text());
    const QSize size(text.width() + 1 + iconRoom() + room.left() + room.right(),
                     text.height() + room.top() + room.bottom());
    return size.expandedTo({sizes.target, sizes.target});
}

QSize ActionButton::minimumSizeHint() const
{
    const Sizes sizes = currentSizes();
    if (m_iconOnly || text().isEmpty())
        return {sizes.target, sizes.target};
    int longestWord = 0;
    for (const QString &word : text().split(u' '))
        longestWord = qMax(longestWord, fontMetrics().horizontalAdvance(word));
    const QMargins room = padding();
    return {qMax(sizes.target, longestWord + 1 + iconRoom() + room.left() + room.right()), sizes.target};
}

int ActionButton::heightForWidth(int width) const
{
    const int target = currentSizes().target;
    if (m_iconOnly)
        return target;
    const QMargins room = padding();
    const QRect space(0, 0, qMax(1, width - room.left() - room.right() - iconRoom()), QWIDGETSIZE_MAX);
    const int height = fontMetrics().boundingRect(space, Qt::TextWordWrap, text()).height();
    return qMax(target, height + room.top() + room.bottom());
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    const bool isHot = isEnabled() && (underMouse() || isDown());
    const bool isAccent = m_look == Look::Primary || m_look == Look::Link;
    const QColor ink = !isEnabled() ? colours.quietText : isAccent ? colours.accent : colours.text;
    const bool isFramed = m_look == Look::Plain || m_look == Look::Primary || m_look == Look::Choice;
    if (isFramed) {
        const QColor border = isHot || isAccent        ? colours.accent
                              : m_look == Look::Choice ? colours.line
                                                       : colours.quietText;
        drawPanel(painter, rect(), isHot ? colours.notice : colours.surface, border);
    } else if (isHot) {
        drawPanel(painter, rect(), colours.notice, {});
    }

    const QRect inside = rect().marginsRemoved(padding());
    const QString iconName = m_iconName.isEmpty() && m_look == Look::Choice ? u"chevron-end"_s : m_iconName;
    if (!iconName.isEmpty()) {
        const int side = currentSizes().body * 5 / 4;
        const Qt::Alignment place = m_iconOnly             ? Qt::AlignCenter
                                    : m_iconName.isEmpty() ? Qt::AlignRight | Qt::AlignVCenter
                                                           : Qt::AlignLeft | Qt::AlignVCenter;
        const QRect square = QStyle::alignedRect(layoutDirection(), place, {side, side}, inside);
        const QColor iconInk = m_look == Look::Choice ? colours.accent : ink;
        ui::icon(iconName, iconInk)
            .paint(&painter, square, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    }
    if (!m_iconOnly) {
        painter.setPen(ink);
        const bool isCentred = isFramed && m_look != Look::Choice && m_iconName.isEmpty();
        const Qt::Alignment align =
            isCentred ? Qt::AlignCenter
                      : QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(textRect(inside), int(align) | Qt::TextWordWrap, text());
    }
    if (hasFocus())
        drawFocusRing(painter, rect(), colours.accent);
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat()) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool ActionButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace waymark::ui
