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

QString pathOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

bool pointsSomewhere(const QString &name)
{
    return name == "back"_L1 || name == "chevron-end"_L1 || name == "restart"_L1;
}

/// Draws when asked, so that no size is made that nobody sees; and each once, as reading and drawing a
/// picture takes a good part of a frame.
class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(QString name, const QColor &colour)
        : m_name(std::move(name))
        , m_colour(colour)
        , m_mirrored(pointsSomewhere(m_name) && QGuiApplication::isRightToLeft())
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

    [[nodiscard]] QIconEngine *clone() const override { return new SvgIconEngine(*this); }

private:
    [[nodiscard]] QPixmap drawn(const QSize &size, qreal ratio) const
    {
        const QString key = u"waymark %1 %2 %3 %4 %5 %6"_s.arg(m_name, m_colour.name())
                                .arg(m_mirrored)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ratio);
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
        QSvgRenderer(svg()).render(&painter, QRect({}, size));
        painter.end();
        QPixmapCache::insert(key, picture);
        return picture;
    }

    [[nodiscard]] QByteArray svg() const
    {
        QFile file(pathOf(m_name));
        QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return svg.replace("#000", m_colour.name().toLatin1());
    }

    QString m_name;
    QColor m_colour;
    bool m_mirrored;
};

} // namespace

QIcon icon(const QString &name, const QColor &colour)
{
    Q_ASSERT_X(QFile::exists(pathOf(name)), "icon", qPrintable(name));
    return QIcon(new SvgIconEngine(name, colour));
}

} // namespace waymark::ui
