#pragma once

#include "sheets/sheet.h"

#include <QWidget>

namespace waymark::ui {

/// The pages of a sheet one below the other, as wide as there is room: the same pages that are printed and
/// saved. Paper is white in every theme.
class PreviewWidget : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewWidget(const sheets::LaidOutSheet &sheet, QWidget *parent = nullptr);

    void setSheet(const sheets::LaidOutSheet &sheet);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF pageRect(int page) const;

    sheets::LaidOutSheet m_sheet;
};

} // namespace waymark::ui
