#pragma once

#include "core/query.h"

#include <QDateTime>
#include <QObject>

namespace waymark::core {
struct Results;
class Searching;
} // namespace waymark::core

namespace waymark::ui {

class ResultsModel;

/// Lets a list go on: once its end comes into sight, what comes behind is asked for, and put there.
class FurtherRows : public QObject
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    FurtherRows(core::Searching &searching, ResultsModel &model, QObject *parent = nullptr);

    /// The rows that stand now are `told` hits that answer `query`, asked at `now`. Goes on at once as far as
    /// `rows`, for somebody who comes back to one of those.
    void start(const core::Query &query, const QDateTime &now, int told, int rows = 0);
    /// What was asked for is not put there any more.
    void stop();
    /// Whether all rows that were wanted at once are there, as far as there are so many.
    [[nodiscard]] bool isThere() const;

Q_SIGNALS:
    void asked();
    /// Rows were added, or there are no more.
    void extended();

private:
    void ask();
    void take(const core::Results &results);

    core::Searching &m_searching;
    ResultsModel &m_model;
    core::Query m_query;
    QDateTime m_now;
    int m_rows = 0;
    bool m_isOn = false;
    bool m_isWaiting = false;
    quint64 m_number = 0; ///< of the list: an answer for one of before is dropped
};

} // namespace waymark::ui
