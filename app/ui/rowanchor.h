#pragma once

#include <QString>

class QListView;

namespace waymark::ui {

class ResultsModel;

/// A place in the list that outlives new rows: that of the first row in sight.
class RowAnchor
{
public:
    /// None at the start of the list, which stays there: what is better may come first.
    RowAnchor(const QListView &list, const ResultsModel &model);

    /// Brings the row back to where it stood, if it is still there.
    void restore(QListView &list, const ResultsModel &model) const;

private:
    QString m_id;
    int m_offset = 0;
};

} // namespace waymark::ui
