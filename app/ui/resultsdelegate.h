#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace waymark::ui {

struct ResultRow;

/// Paints the rows of ResultsModel: name, who it is for, number with cost and open state. All rows are of one
/// height; in large letters the open state has a line of its own, for the others would cut it short.
class ResultsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ResultsDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                    const ResultRow &row) const;
    void paintNumber(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                     const ResultRow &row, const QString &rest) const;

    QFont m_font;
    QFont m_strong;
    QFontMetrics m_metrics;
    QFontMetrics m_strongMetrics;
    int m_lineHeight;
    int m_lines;
    int m_padding;
    int m_gutter;
};

} // namespace waymark::ui
