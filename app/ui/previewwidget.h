#pragma once

#include "sheets/sheet.h"

#include <QWidget>

namespace waymark::ui {

/// The pages of sheets one below the other, as wide as there is room: the same pages that are printed and
/// saved. Paper is white in every theme.
class PreviewWidget : public QWidget
{
    Q_OBJECT

public:
    /// At least one, all on the same paper.
    explicit PreviewWidget(const QList<sheets::LaidOutSheet> &all, QWidget *parent = nullptr);

    void setSheets(const QList<sheets::LaidOutSheet> &all);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF pageRect(int page) const;

    struct Page
    {
        sheets::LaidOutSheet sheet;
        int number = 0; ///< in it, from 0
    };
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }

    QSizeF m_paper; ///< in points
    QList<Page> m_pages;
};

} // namespace waymark::ui
