#include "ui/rowanchor.h"

#include "ui/resultsmodel.h"

#include <QListView>
#include <QScrollBar>

namespace waymark::ui {

RowAnchor::RowAnchor(const QListView &list, const ResultsModel &model)
{
    const QModelIndex first = list.indexAt(QPoint(list.viewport()->width() / 2, 0));
    if (!first.isValid() || list.verticalScrollBar()->value() == 0)
        return;
    m_id = model.row(first.row()).id;
    m_offset = list.visualRect(first).top();
}

void RowAnchor::restore(QListView &list, const ResultsModel &model) const
{
    const int row = model.indexOf(m_id);
    if (row < 0)
        return;
    QScrollBar *bar = list.verticalScrollBar();
    bar->setValue(bar->value() + list.visualRect(model.index(row)).top() - m_offset);
}

} // namespace waymark::ui
