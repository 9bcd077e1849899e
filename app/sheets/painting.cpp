#include "sheets/painting.h"

#include <QPainter>
#include <QSvgRenderer>

#include <memory>
#include <unordered_map>

namespace waymark::sheets {

namespace {

void drawPicture(QPainter &painter, const Picture &picture, QPointF at)
{
    painter.save();
    painter.translate(at);
    if (picture.drawing)
        picture.drawing->render(&painter, QRectF(QPointF(), picture.size));
    else
        painter.fillPath(picture.ink, Qt::black);
    painter.restore();
}

/// Lays each paragraph out once for all of its lines, which may stand between those of another.
class Drawing
{
public:
    explicit Drawing(QPainter &painter)
        : m_painter(painter)
    {}

    void draw(const Row &row, QPointF at, qreal height)
    {
        if (row.picture)
            drawPicture(m_painter, *row.picture, at + QPointF(row.pictureX, 0));
        if (row.text) {
            const QTextLine line = layoutOf(*row.text).lineAt(row.line);
            const qreal middle = (height - line.height()) / 2;
            line.draw(&m_painter, at + QPointF(row.x, middle - line.y()));
            if (row.marker)
                layoutOf(*row.marker).draw(&m_painter, at + QPointF(row.markerX, middle));
        } else if (row.width > 0) {
            m_painter.fillRect(QRectF(at + QPointF(row.x, 0), QSizeF(row.width, row.height)), Qt::black);
        }
        for (const Row &other : row.beside)
            draw(other, at, height);
    }

private:
    const QTextLayout &layoutOf(const Paragraph &paragraph)
    {
        auto &layout = m_layouts[&paragraph];
        if (!layout)
            layout = paragraph.laidOut();
        return *layout;
    }

    QPainter &m_painter;
    std::unordered_map<const Paragraph *, std::unique_ptr<QTextLayout>> m_layouts;
};

} // namespace

void draw(QPainter &painter, const QList<PlacedRow> &rows, QPointF origin)
{
    Drawing drawing(painter);
    for (const PlacedRow &placed : rows) {
        const QPointF at = origin + QPointF(placed.x, placed.y);
        if (!placed.turned) {
            drawing.draw(placed.row, at, placed.row.height);
            continue;
        }
        constexpr qreal upwards = -90;
        painter.save();
        painter.translate(at);
        painter.rotate(upwards);
        drawing.draw(placed.row, {}, placed.row.height);
        painter.restore();
    }
}

} // namespace waymark::sheets
