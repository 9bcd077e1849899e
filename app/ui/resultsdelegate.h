#pragma once

#include "ui/textlines.h"

#include <QStyledItemDelegate>

#include <functional>

namespace waymark::ui {

struct ResultRow;

/// Paints the rows of ResultsModel: name, who it is for, number with cost and open state. Why a row
/// matched stands at the end of the first line that has room for it. In large letters the open state has a
/// line of its own, and so has a reason that finds no room; else all rows are of one height.
class ResultsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ResultsDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Whether all rows are of one height.
    [[nodiscard]] bool isUniform() const { return !m_isLarge; }
    /// Keeps nothing of what was shown.
    void forget();

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintNumber(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                     const ResultRow &row) const;
    void paintReason(QPainter &painter, const QStyleOptionViewItem &option, const ResultRow &row,
                     const std::function<QRect(int)> &line) const;
    [[nodiscard]] int widthOfWords(int rowWidth) const;
    [[nodiscard]] bool hasOpenLine(const ResultRow &row) const;
    /// What each line would take.
    [[nodiscard]] QList<int> widthsOf(const ResultRow &row) const;
    /// The first that has room; else one more in large letters, and the one with most room in others.
    [[nodiscard]] int lineOfReason(const ResultRow &row, int width) const;
    [[nodiscard]] int gapAfterNumber() const { return m_lineHeight * 2 / 3; }
    [[nodiscard]] int gapBeforeReason() const { return 2 * m_lineHeight; }

    mutable TextLines m_plain;
    mutable TextLines m_strong;
    int m_lineHeight;
    bool m_isLarge;
    int m_lines;
    int m_padding;
    int m_gutter;
};

} // namespace waymark::ui
