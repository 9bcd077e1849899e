#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// Draws when asked, so that no size is made that nobody sees; and each once, as reading and drawing a
/// picture takes a good part of a frame.
class SvgIconEngine : public QIconEngine
{
public:
    /// `name`: another for each picture, colour and direction.
    SvgIconEngine(QString name, QByteArray svg, bool mirrored)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
        , m_mirrored(mirrored)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.45);
        painter->drawPixmap(rect.topLeft(), drawn(rect.size(), painter->device()->devicePixelRatioF()));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SvgIconEngine(m_name, m_svg, m_mirrored); }

private:
    [[nodiscard]] QPixmap drawn(const QSize &size, qreal ratio) const
    {
        const QString key = u"%1 %2 %3 %4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(ratio);
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap(size * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        if (m_mirrored) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        QSvgRenderer(m_svg).render(&painter, QRect({}, size));
        painter.end();
        QPixmapCache::insert(key, picture);
        return picture;
    }

    QString m_name;
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
    const bool isMirrored = pointsSomewhere(name) && QGuiApplication::isRightToLeft();
    const QString own =
        u"waymark %1 %2 %3"_s.arg(name, colour.name(), isMirrored ? u"mirrored"_s : QString());
    return QIcon(new SvgIconEngine(own, svg, isMirrored));
}

} // namespace waymark::ui
