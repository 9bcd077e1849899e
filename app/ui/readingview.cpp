#include "ui/readingview.h"

#include "ui/style.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocumentFragment>

#include <cmath>

namespace waymark::ui {

namespace {

constexpr int charactersInLine = 70;

bool isScrollKey(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown ||
           key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_Space;
}

} // namespace

ReadingView::ReadingView(std::unique_ptr<QTextDocument> document, QWidget *parent)
    : QTextBrowser(parent)
    , m_shown(std::move(document))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(false);
    viewport()->setAutoFillBackground(false);
    Qt::TextInteractionFlags flags = Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard;
    if (QAccessible::isActive())
        flags |= Qt::TextSelectableByKeyboard;
    setDocument(m_shown.get());
    setTextInteractionFlags(flags);
    setMaximumWidth(charactersInLine * fontMetrics().averageCharWidth());
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] { Q_EMIT currentMoved(cursorRect()); });
}

ReadingView::~ReadingView()
{
    // The document goes before the text control of the base class, which must not look at it any more. Who
    // listens may be half gone: this is a child of theirs.
    const QSignalBlocker quiet(this);
    setDocument(nullptr);
}

int ReadingView::topOf(int blockNumber) const
{
    const QTextBlock block = document()->findBlockByNumber(blockNumber);
    return int(document()->documentLayout()->blockBoundingRect(block).top());
}

QSize ReadingView::sizeHint() const
{
    return {maximumWidth(), heightForWidth(maximumWidth())};
}

QSize ReadingView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, 0};
}

int ReadingView::heightForWidth(int width) const
{
    const int taken = qMin(width, maximumWidth());
    if (int(document()->textWidth()) != taken)
        document()->setTextWidth(taken);
    return int(std::ceil(document()->size().height()));
}

QVariant ReadingView::loadResource(int, const QUrl &)
{
    return {};
}

void ReadingView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (textCursor().hasSelection())
            Q_EMIT copyAsked(textCursor().selection().toPlainText());
        return;
    }
    const bool hasCaret = textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard);
    const bool isPageKey = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (isPageKey || (!hasCaret && isScrollKey(event->key()))) {
        event->ignore();
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

bool ReadingView::focusNextPrevChild(bool next)
{
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    if (moved && hasFocus())
        Q_EMIT currentMoved(cursorRect());
    return moved;
}

void ReadingView::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (!hasFocus() || textCursor().hasSelection())
        return;
    QPainter painter(viewport());
    drawFocusRing(painter, viewport()->rect(), coloursOf(palette()).accent);
}

} // namespace waymark::ui
