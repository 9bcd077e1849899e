#include "ui/searchfield.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace waymark::ui {

using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_clear(new ActionButton(u"close"_s, tr("Clear the search"), ActionButton::Look::Bare, this))
{
    setObjectName("search"_L1);
    setAccessibleName(tr("Search"));
    setAccessibleDescription(tr("Type a word, a name, a place or a number. The list changes as you type."));
    setNeutral(false);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setDragEnabled(false);
    setMaxLength(500);

    m_clear->setObjectName("clearSearch"_L1);
    m_clear->setIconOnly(true);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    connect(m_clear, &ActionButton::clicked, this, [this] {
        clear();
        setFocus();
    });
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });

    const Sizes sizes = currentSizes();
    const int before = sizes.body * 5 / 4 + sizes.grid * 3 / 2;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    // By itself an empty field has its cursor where the keyboard's language starts, far from the examples.
    setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft));
    setTextMargins(isMirrored ? sizes.target : before, 0, isMirrored ? before : sizes.target, 0);
}

void SearchField::show(const QString &text)
{
    if (text == this->text())
        return;
    const QSignalBlocker quiet(this);
    setText(text);
    m_clear->setVisible(!text.isEmpty());
}

void SearchField::forget()
{
    const QSignalBlocker quiet(this);
    // Unlike clear(), which could be undone.
    setText({});
    m_clear->hide();
}

void SearchField::setNeutral(bool isNeutral)
{
    //: Everyday words that people may type; keep them short
    setPlaceholderText(isNeutral ? QString() : tr("Try “groped”, “followed”, “my boss”"));
    if (isNeutral)
        forget();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        Q_EMIT downPressed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT enterPressed();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const int side = qMin(height(), currentSizes().target);
    m_clear->setGeometry(
        QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, {side, side}, rect()));
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Sizes sizes = currentSizes();
    const int side = sizes.body * 5 / 4;
    const QRect inside = rect().adjusted(sizes.grid, 0, -sizes.grid, 0);
    icon(u"search"_s, coloursOf(palette()).quietText)
        .paint(&painter, QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                             {side, side}, inside));
}

} // namespace waymark::ui
