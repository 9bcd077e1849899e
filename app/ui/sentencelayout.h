#pragma once

#include <QLayout>
#include <QList>

namespace waymark::ui {

class BodyLabel;

/// A sentence, and links that belong to it: after it on its line, or below where they would squeeze it. The
/// words of a link below start where the sentence does.
class SentenceLayout : public QLayout
{
    Q_OBJECT

public:
    explicit SentenceLayout(BodyLabel *words, QWidget *parent = nullptr);
    ~SentenceLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed
    {
        QLayoutItem *item = nullptr;
        QRect rect; ///< as it is from left to right
    };
    [[nodiscard]] QList<Placed> arranged(const QRect &inside) const;
    [[nodiscard]] QList<Placed> below(const QRect &inside) const;
    [[nodiscard]] QList<Placed> beside(const QRect &inside, int roomForWords) const;
    [[nodiscard]] int roomOfLinks() const;

    BodyLabel *m_words;
    QList<QLayoutItem *> m_items; ///< the sentence first
};

} // namespace waymark::ui
