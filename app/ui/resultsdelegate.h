#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace waymark::ui {

struct ResultRow;

/// Paints the rows of ResultsModel: name, who it is for, number with cost and open state. All rows are of one
/// height.
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
    void paintThird(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                    const ResultRow &row) const;

    QFont m_font;
    QFont m_strong;
    QFontMetrics m_metrics;
    QFontMetrics m_strongMetrics;
    int m_lineHeight;
    int m_padding;
    int m_gutter;
};

} // namespace waymark::ui
