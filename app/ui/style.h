#pragma once

#include <QProxyStyle>

class QColor;
class QPainter;
class QRectF;

namespace waymark::ui {

/// Corner of everything that can be pressed or typed into.
inline constexpr int cornerRadius = 6;
/// Width of the ring around what has the focus.
inline constexpr int focusRingWidth = 3;

/// A flat rounded panel; an invalid `border` leaves it out.
void drawPanel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border);
/// The ring of the focus, inside `rect`.
void drawFocusRing(QPainter &painter, const QRectF &rect, const QColor &accent);

/// Fusion without its gradients, small targets and animation. Takes every colour from the palette.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
};

} // namespace waymark::ui
