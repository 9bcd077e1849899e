#include "ui/widgets.h"

#include "ui/icons.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int charactersInLine = 70;

/// The window's own start edge, also for words of the other direction: in Arabic an English text still stands
/// under its heading.
Qt::Alignment startEdge()
{
    return Qt::AlignAbsolute | (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
}

constexpr int lineHeightPercent = 110; // of a line that Noto Sans makes 1.36 em high: 1.5 em

/// Keeps a number or a time (what core::isolated() made) on one line.
QString unbroken(QString text)
{
    constexpr QChar opens(0x2066);
    constexpr QChar closes(0x2069);
    bool isInside = false;
    for (QChar &letter : text) {
        if (letter == opens || letter == closes)
            isInside = letter == opens;
        else if (isInside && letter == u' ')
            letter = QChar::Nbsp;
    }
    return text;
}

} // namespace

Heading::Heading(const QString &text, int level, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFocusPolicy(Qt::ClickFocus);
    QFont font = level == 1 ? headingFont(currentTextPercent()) : bodyFont(currentTextPercent());
    font.setWeight(QFont::DemiBold);
    setFont(font);
    setAlignment(startEdge() | Qt::AlignVCenter);
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
    setAlignment(startEdge() | Qt::AlignVCenter);
    setMaximumWidth(charactersInLine * fontMetrics().averageCharWidth());
    setBody(text);
}

void BodyLabel::setBody(const QString &plainText)
{
    m_body = plainText;
    // The line height adds its room below each line: as much above keeps the words in the middle, on one line
    // with those of a button beside them.
    QMargins margins = contentsMargins();
    margins.setTop(qCeil(fontMetrics().height() * (lineHeightPercent - 100) / 100.0));
    setContentsMargins(margins);
    // Each line by itself, so that one in another script keeps its order and its full stop.
    QStringList lines = unbroken(plainText).toHtmlEscaped().split(u'\n');
    for (QString &line : lines)
        line = QChar(0x2068) + line + QChar(0x2069);
    const QString escaped = lines.join("<br>"_L1);
    setText(plainText.isEmpty()
                ? QString()
                : u"<div style=\"line-height:%1%\">%2</div>"_s.arg(lineHeightPercent).arg(escaped));
    m_heights.clear();
}

void BodyLabel::setQuiet(bool quiet)
{
    setForegroundRole(quiet ? QPalette::PlaceholderText : QPalette::WindowText);
}

int BodyLabel::heightForWidth(int width) const
{
    // A layout asks for the height at its own width, also where that is more than the label will take.
    const int asked = qMin(width, maximumWidth());
    const auto known = m_heights.constFind(asked);
    return known != m_heights.constEnd() ? *known : *m_heights.insert(asked, QLabel::heightForWidth(asked));
}

void BodyLabel::changeEvent(QEvent *event)
{
    m_heights.clear();
    QLabel::changeEvent(event);
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
    if (iconOnly == m_iconOnly)
        return;
    m_iconOnly = iconOnly;
    setAccessibleName(iconOnly ? text() : QString());
    setToolTip(iconOnly ? text() : QString());
    updateGeometry();
    update();
}

QMargins ActionButton::padding() const
{
    const int grid = currentSizes().grid;
    switch (m_look) {
    case Look::Link:
        return {grid / 2, grid, grid / 2, grid};
    case Look::Bare:
        return {grid, grid, grid, grid};
    case Look::Choice:
        return {2 * grid, grid * 3 / 2, 2 * grid, grid * 3 / 2};
    default:
        return {2 * grid, grid, 2 * grid, grid};
    }
}

void ActionButton::setLook(Look look)
{
    if (look == m_look)
        return;
    m_look = look;
    updateGeometry();
    update();
}

/// What stands after the words; a button with an icon of its own has it before them.
QString ActionButton::endIcon() const
{
    switch (m_look) {
    case Look::Choice:
        return m_iconName.isEmpty() ? u"chevron-end"_s : QString();
    case Look::Menu:
        return u"chevron-down"_s;
    case Look::Chip:
        return u"close"_s;
    default:
        return {};
    }
}

int ActionButton::iconRoom() const
{
    return !m_iconName.isEmpty() || !endIcon().isEmpty() ? currentSizes().body * 5 / 4 + currentSizes().grid
                                                         : 0;
}

QRect ActionButton::textRect(const QRect &inside) const
{
    const QRect left =
        endIcon().isEmpty() ? inside.adjusted(iconRoom(), 0, 0, 0) : inside.adjusted(0, 0, -iconRoom(), 0);
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

void ActionButton::drawFrame(QPainter &painter) const
{
    const Colours colours = coloursOf(palette());
    const bool isHot = isEnabled() && (underMouse() || isDown());
    if (m_look == Look::Link || m_look == Look::Bare) {
        if (isHot)
            drawPanel(painter, rect(), colours.notice, {});
        return;
    }
    const bool isAccent = isHot || m_look == Look::Primary || m_look == Look::Chip;
    const bool isTinted = isHot || m_look == Look::Chip;
    const QColor atRest = m_look == Look::Choice ? colours.line : colours.quietText;
    drawPanel(painter, rect(), isTinted ? colours.notice : colours.surface,
              isAccent ? colours.accent : atRest);
}

void ActionButton::drawIcon(QPainter &painter, const QColor &ink) const
{
    const QString name = endIcon().isEmpty() ? m_iconName : endIcon();
    if (name.isEmpty())
        return;
    const int side = currentSizes().body * 5 / 4;
    Qt::Alignment place = Qt::AlignVCenter | (endIcon().isEmpty() ? Qt::AlignLeft : Qt::AlignRight);
    if (m_iconOnly)
        place = Qt::AlignCenter;
    const QRect inside = m_iconOnly ? rect() : rect().marginsRemoved(padding());
    const QRect square = QStyle::alignedRect(layoutDirection(), place, {side, side}, inside);
    ui::icon(name, ink).paint(&painter, square, Qt::AlignCenter,
                              isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    drawFrame(painter);

    const bool isAccent = m_look == Look::Primary || m_look == Look::Link;
    const QColor ink = !isEnabled() ? colours.quietText : isAccent ? colours.accent : colours.text;
    drawIcon(painter, m_look == Look::Choice ? colours.accent : ink);
    if (!m_iconOnly) {
        painter.setPen(ink);
        const bool isCentred = iconRoom() == 0 && m_look != Look::Link && m_look != Look::Bare;
        const Qt::Alignment align =
            isCentred ? Qt::AlignCenter
                      : QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        // Isolated: the title of an English page keeps its order in a right-to-left window.
        painter.drawText(textRect(rect().marginsRemoved(padding())), int(align) | Qt::TextWordWrap,
                         QChar(0x2068) + text() + QChar(0x2069));
    }
    if (hasFocus())
        drawFocusRing(painter, rect(), colours.accent);
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    const bool takesAway = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (m_look == Look::Chip && takesAway && !event->isAutoRepeat()) {
        click();
        return;
    }
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
