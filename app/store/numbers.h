#pragma once

#include "core/service.h"
#include "store/connection.h"
#include "store/typed.h"

#include <QList>
#include <QString>

namespace waymark::store {

/// The forms, digits only, in which a person may type a number: as printed, as dialled, and international.
QStringList numberForms(const core::Phone &phone);

/// So many digits are a whole number rather than the beginning of one.
constexpr qsizetype wholeNumber = 9;

/// Whether it was typed in full: nobody types a country's code before a part.
bool isWholeNumber(const TypedNumber &number);

/// A service found by typed digits.
struct NumberHit
{
    enum class Fit { Whole, Beginning, Part };
    qint64 service = 0;
    Fit fit = Fit::Part;
    QString printed;
    bool old = false;
    QString ringInstead; ///< with `old`
};

/// Typed digits looked up in every form of every number; never corrected. Throws SQLite::Exception.
class NumberIndex
{
public:
    /// `mostParts`: so many numbers that have the digits somewhere are looked at, the best services' first.
    /// What three digits find is chance; enough to fill a list all the same.
    NumberIndex(Connection &connection, int mostParts)
        : m_connection(connection)
        , m_mostParts(mostParts)
    {}

    /// Each service once, by its best number: whole before beginning before part, current before old, then
    /// static order.
    [[nodiscard]] QList<NumberHit> find(const TypedNumber &number) const;

private:
    void findWhole(const QString &digits, QList<NumberHit> &hits) const;
    void findPart(const QString &digits, QList<NumberHit> &hits) const;
    void findBeginning(const QString &digits, QList<NumberHit> &hits) const;
    void findOtherForm(const TypedNumber &number, QList<NumberHit> &hits) const;
    void findEnd(const QString &digits, QList<NumberHit> &hits) const;

    Connection &m_connection;
    int m_mostParts;
};

} // namespace waymark::store
