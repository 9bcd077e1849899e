#include "ui/textlines.h"

#include <QPainter>
#include <QStyle>
#include <QTextOption>

#include <cmath>

namespace waymark::ui {

namespace {

constexpr qsizetype mostKept = 160; ///< some three screens of rows

/// Isolated, so that an English text keeps its order and its full stop in a right-to-left window.
QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace

TextLines::TextLines(const QFont &font)
    : m_font(font)
    , m_metrics(font)
    , m_lines(mostKept)
{}

const QStaticText &TextLines::laidOut(const Cut &cut)
{
    if (const QStaticText *known = m_lines.object(cut))
        return *known;
    QString shown = cut.width < 0 ? cut.text : m_metrics.elidedText(cut.text, cut.elide, cut.width);
    auto *made = new QStaticText(isolated(shown.replace(u'\n', u' ')));
    made->setTextFormat(Qt::PlainText);
    QTextOption onOneLine;
    onOneLine.setWrapMode(QTextOption::NoWrap);
    made->setTextOption(onOneLine);
    made->prepare({}, m_font);
    m_lines.insert(cut, made);
    return *made;
}

int TextLines::width(const QString &text)
{
    return int(std::ceil(laidOut({text}).size().width()));
}

int TextLines::draw(QPainter &painter, const QRect &line, Qt::Alignment alignment, const QString &text,
                    Qt::TextElideMode elide)
{
    const bool hasRoom = width(text) <= line.width();
    const QStaticText &made = laidOut(hasRoom ? Cut{text} : Cut{text, line.width(), elide});
    // Letters that another font lends may stand higher.
    const QSize size(int(std::ceil(made.size().width())), int(std::ceil(made.size().height())));
    painter.setFont(m_font);
    painter.drawStaticText(QStyle::alignedRect(Qt::LeftToRight, alignment, size, line).topLeft(), made);
    return size.width();
}

} // namespace waymark::ui
