#pragma once

#include <QLayout>
#include <QWidget>

namespace waymark::ui {

/// As high as its parts need at a width, the list at its least. The least height that a layout tells by
/// itself is that of narrower parts.
class ListColumn : public QWidget
{
public:
    explicit ListColumn(const QWidget &list)
        : m_list(list)
    {}

    [[nodiscard]] QSize minimumSizeHint() const override { return {}; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout()->heightForWidth(width) + m_list.minimumHeight();
    }

private:
    const QWidget &m_list;
};

} // namespace waymark::ui
