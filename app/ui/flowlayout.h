#pragma once

#include <QLayout>
#include <QList>

namespace waymark::ui {

/// Puts widgets side by side, as many as fit, then goes on in the next line; from the right in a
/// right-to-left layout.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Between lines, where it is not spacing().
    void setLineSpacing(int pixels);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height that the items take; moves them only when told to.
    int arrange(const QRect &rect, bool moveItems) const;

    QList<QLayoutItem *> m_items;
    int m_lineSpacing = -1;
};

} // namespace waymark::ui
