#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// Draws when asked, so that no size is made that nobody sees.
class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(QByteArray svg, bool mirrored)
        : m_svg(std::move(svg))
        , m_mirrored(mirrored)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.45);
        if (m_mirrored) {
            painter->translate(2 * rect.center().x() + 1, 0);
            painter->scale(-1, 1);
        }
        QSvgRenderer(m_svg).render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, drawn.rect(), mode, state);
        return drawn;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SvgIconEngine(m_svg, m_mirrored); }

private:
    QByteArray m_svg;
    bool m_mirrored;
};

bool pointsSomewhere(const QString &name)
{
    return name == "back"_L1 || name == "chevron-end"_L1 || name == "restart"_L1;
}

} // namespace

QIcon icon(const QString &name, const QColor &colour)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(found, "icon", qPrintable(name));
    if (!found)
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#000", colour.name().toLatin1());
    return QIcon(new SvgIconEngine(svg, pointsSomewhere(name) && QGuiApplication::isRightToLeft()));
}

} // namespace waymark::ui
