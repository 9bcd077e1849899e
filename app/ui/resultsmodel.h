#pragma once

#include "core/results.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <optional>

namespace waymark::ui {

/// What a row shows: three lines, or four where the letters are large.
struct ResultRow
{
    QString id;
    bool isPage = false;
    QString title;
    QString why;    ///< beside the title where there is room
    QString second; ///< who it is for and where; of a page: what it is about
    QString number; ///< isolated, ready to draw; empty when there is none
    QString third;  ///< what follows the number: cost, open state
    QString cost;   ///< the parts of `third`, for two lines; empty of a page
    QString open;
    QString spoken; ///< the whole row as one, the number digit by digit
};

/// The answer to one query, as rows. One reset for each answer; a row is put into words when it is first
/// asked for.
class ResultsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    /// `pages` stand before the hits: those that a choice on home leads to. `now` is for the open states.
    /// Where a service has a number for the channel of `how`, its row shows that one, with its cost and
    /// hours; for chat it shows that there is one, and no number to ring. Where only free ones are wanted, it
    /// shows one that is.
    void setAnswer(const core::Results &results, const QList<core::AdviceSummary> &pages,
                   const QDateTime &now, bool plainNames, const core::Filters &how = {});
    void clear();
    /// Puts what comes behind the hits there; `behind` tells whether and how much there is behind those.
    void append(const core::Results &behind);

    [[nodiscard]] const core::Results &results() const { return m_results; }
    [[nodiscard]] const ResultRow &row(int index) const;
    /// -1 when it is not in the list.
    [[nodiscard]] int indexOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The end of the list is in sight, and there is more behind it.
    void moreWanted();

private:
    [[nodiscard]] ResultRow made(int index) const;

    core::Results m_results;
    QDateTime m_now;
    bool m_plainNames = false;
    core::Filters m_how;
    mutable QList<std::optional<ResultRow>> m_rows;
};

} // namespace waymark::ui

Q_DECLARE_METATYPE(waymark::ui::ResultRow)
