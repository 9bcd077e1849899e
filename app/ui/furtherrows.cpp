#include "ui/furtherrows.h"

#include "core/searching.h"
#include "ui/resultsmodel.h"

#include <QPointer>

namespace waymark::ui {

FurtherRows::FurtherRows(core::Searching &searching, ResultsModel &model, QObject *parent)
    : QObject(parent)
    , m_searching(searching)
    , m_model(model)
{
    connect(&model, &ResultsModel::moreWanted, this, &FurtherRows::ask);
}

void FurtherRows::start(const core::Query &query, const QDateTime &now, int told, int rows)
{
    stop();
    m_isOn = true;
    m_query = query;
    m_query.from = told;
    m_now = now;
    m_rows = rows;
    if (!isThere())
        ask();
}

void FurtherRows::stop()
{
    ++m_number;
    m_isOn = false;
    m_isWaiting = false;
    m_query = {};
}

bool FurtherRows::isThere() const
{
    return !m_isOn || m_model.rowCount() >= m_rows || !m_model.canFetchMore({});
}

void FurtherRows::ask()
{
    if (!m_isOn || m_isWaiting)
        return;
    m_isWaiting = true;
    Q_EMIT asked();
    m_searching.ask(m_query, m_now, [rows = QPointer(this), number = m_number](const core::Results &results) {
        if (rows && number == rows->m_number)
            rows->take(results);
    });
}

void FurtherRows::take(const core::Results &results)
{
    m_isWaiting = false;
    m_query.from += int(results.hits.size());
    core::Results behind = results;
    // Whatever it says, asking again would bring nothing again.
    behind.more = behind.more && !behind.hits.isEmpty();
    m_model.append(behind);
    Q_EMIT extended();
    if (!isThere())
        ask();
}

} // namespace waymark::ui
