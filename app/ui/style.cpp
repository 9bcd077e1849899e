#include "ui/style.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

void drawButton(const QStyleOption &option, QPainter &painter)
{
    const Colours colours = coloursOf(option.palette);
    const bool isOn = option.state & QStyle::State_On;
    const bool isHot = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    drawPanel(painter, option.rect, isHot || isOn ? colours.notice : colours.surface,
              isHot || isOn ? colours.accent : colours.quietText);
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, option.rect, colours.accent);
}

void drawField(const QStyleOption &option, QPainter &painter)
{
    const Colours colours = coloursOf(option.palette);
    drawPanel(painter, option.rect, colours.surface, colours.quietText);
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, option.rect, colours.accent);
}

/// A field of several lines looks like those of one.
bool isTextBox(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

void drawTick(const QStyleOption &option, QPainter &painter)
{
    const Colours colours = coloursOf(option.palette);
    const bool isOn = option.state & QStyle::State_On;
    drawPanel(painter, option.rect, isOn ? colours.accent : colours.surface,
              isOn ? colours.accent : colours.quietText);
    if (isOn)
        icon(u"check"_s, colours.onAccent).paint(&painter, option.rect.adjusted(2, 2, -2, -2));
}

void drawRadio(const QStyleOption &option, QPainter &painter)
{
    const Colours colours = coloursOf(option.palette);
    const bool isOn = option.state & QStyle::State_On;
    const QRectF outer = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isOn ? colours.accent : colours.quietText, 2));
    painter.setBrush(colours.surface);
    painter.drawEllipse(outer);
    if (!isOn)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    const qreal inset = outer.width() / 4;
    painter.drawEllipse(outer.adjusted(inset, inset, -inset, -inset));
}

} // namespace

void drawPanel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, const QColor &accent)
{
    constexpr qreal half = focusRingWidth / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, focusRingWidth));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), cornerRadius - 1, cornerRadius - 1);
    painter.restore();
}

Style::Style()
    : QProxyStyle(u"fusion"_s)
{}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    painter->save();
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButton(*option, *painter);
        break;
    case PE_PanelLineEdit:
        drawField(*option, *painter);
        break;
    case PE_FrameFocusRect:
        drawFocusRing(*painter, option->rect, coloursOf(option->palette).accent);
        break;
    case PE_IndicatorCheckBox:
        drawTick(*option, *painter);
        break;
    case PE_IndicatorRadioButton:
        drawRadio(*option, *painter);
        break;
    case PE_FrameLineEdit:
        break;
    case PE_Frame:
        if (isTextBox(widget))
            drawField(*option, *painter);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    painter->restore();
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    // Fusion frames a pressed button a second time; the ring is drawn with the panel already.
    if (element == CE_PushButtonBevel) {
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    }
    if (element == CE_PushButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        drawControl(CE_PushButtonBevel, option, painter, widget);
        QStyleOptionButton label = *button;
        label.rect = subElementRect(SE_PushButtonContents, button, widget);
        drawControl(CE_PushButtonLabel, &label, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Colours colours = coloursOf(option->palette);
    if (control == CC_ScrollBar) {
        painter->fillRect(option->rect, colours.ground);
        const QRectF slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
        drawPanel(*painter, slider.adjusted(4, 4, -4, -4), colours.quietText, {});
        return;
    }
    if (control == CC_ComboBox) {
        drawButton(*option, *painter);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        const int side = option->fontMetrics.height();
        QRect square(0, 0, side, side);
        square.moveCenter(arrow.center());
        icon(u"chevron-down"_s, colours.text).paint(painter, square);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && (subControl == SC_ComboBoxArrow || subControl == SC_ComboBoxEditField)) {
        const QRect tight = QProxyStyle::subControlRect(control, option, subControl, widget);
        const int room = option->direction == Qt::RightToLeft ? -currentSizes().grid : currentSizes().grid;
        return tight.translated(subControl == SC_ComboBoxArrow ? -room / 2 : room, 0);
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, subControl, widget);

    // No arrow buttons: the slider has the whole length.
    const bool isVertical = slider->orientation == Qt::Vertical;
    const int length = isVertical ? slider->rect.height() : slider->rect.width();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    const int shortest = qMin(length, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    int sliderLength = length;
    if (range > 0)
        sliderLength = qMax(shortest, int(qint64(slider->pageStep) * length / (range + slider->pageStep)));
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                              length - sliderLength, slider->upsideDown);
    const auto part = [&](int from, int to) {
        const QRect made = isVertical ? QRect(0, from, slider->rect.width(), to - from)
                                      : QRect(from, 0, to - from, slider->rect.height());
        return visualRect(slider->direction, slider->rect, made.translated(slider->rect.topLeft()));
    };
    switch (subControl) {
    case SC_ScrollBarGroove:
        return slider->rect;
    case SC_ScrollBarSlider:
        return part(start, start + sliderLength);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + sliderLength, length);
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_RadioButtonClickRect || element == SE_CheckBoxClickRect) {
        // All of the target's height, not the words alone: a press beside them took the focus and chose
        // nothing.
        rect.setTop(option->rect.top());
        rect.setBottom(option->rect.bottom());
    }
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const Sizes sizes = currentSizes();
    switch (type) {
    case CT_PushButton:
        return size.expandedTo({sizes.target, sizes.target}) + QSize(sizes.grid, 0);
    case CT_LineEdit:
    case CT_ToolButton:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_SpinBox:
        return size.expandedTo({sizes.target, sizes.target});
    case CT_ComboBox:
        return size.expandedTo({sizes.target, sizes.target}) + QSize(2 * sizes.grid, 0);
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool isSeparator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return isSeparator ? size : size.expandedTo({sizes.target, sizes.target}) + QSize(2 * sizes.grid, 0);
    }
    default:
        return size;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Sizes sizes = currentSizes();
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return sizes.body * 3 / 2;
    case PM_ScrollBarExtent:
        return 2 * sizes.grid;
    case PM_ScrollBarSliderMin:
        return sizes.target;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return sizes.body * 5 / 4;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_LineEditIconMargin:
        return sizes.grid;
    case PM_DefaultFrameWidth:
        // The round corners and the ring lie around what scrolls.
        return isTextBox(widget) ? sizes.grid / 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ScrollBar_Transient:
    case SH_Menu_FlashTriggeredItem:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_Menu_KeyboardSearch:
    case SH_Menu_Scrollable:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace waymark::ui
