#include "store/numbers.h"

#include "store/expression.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

NumberHit hitAt(const SQLite::Statement &row, NumberHit::Fit fit)
{
    return {row.getColumn(0).getInt64(), fit, textAt(row, 2), row.getColumn(3).getInt() != 0, textAt(row, 4)};
}

/// Before a number, it calls by text relay in the UK.
constexpr QLatin1StringView relayPrefix("18001");
constexpr qsizetype wholeAbroad = 7;  ///< digits, with the code of the country
constexpr qsizetype shortestCode = 3; ///< digits of a short code: 999
constexpr qsizetype shortestPart = 3; ///< shorter ones are no terms of the index

QString trigrams(const QString &digits)
{
    QStringList all;
    for (qsizetype i = 0; i + 3 <= digits.size(); ++i)
        all.append(expression::term(digits.mid(i, 3)));
    all.removeDuplicates();
    return expression::allOf(all);
}

auto rank(const NumberHit &hit)
{
    return std::tuple(int(hit.fit), hit.old, hit.service);
}

} // namespace

QStringList numberForms(const core::Phone &phone)
{
    QStringList forms{core::digitsOf(phone.printed), core::digitsOf(phone.dial), core::digitsOf(phone.e164)};
    forms.removeAll(QString());
    forms.removeDuplicates();
    return forms;
}

bool isWholeNumber(const TypedNumber &number)
{
    return number.digits.size() >= wholeNumber ||
           (number.international && number.digits.size() >= wholeAbroad);
}

void NumberIndex::findWhole(const QString &digits, QList<NumberHit> &hits) const
{
    SQLite::Statement &rows = m_connection.prepared("SELECT service, digits, printed, old, ring_instead FROM "
                                                    "number WHERE digits = ? ORDER BY service, rowid");
    bind(rows, 1, digits);
    while (rows.executeStep())
        hits.append(hitAt(rows, NumberHit::Fit::Whole));
}

void NumberIndex::findPart(const QString &digits, QList<NumberHit> &hits) const
{
    SQLite::Statement &rows = m_connection.prepared(
        "SELECT service, digits, printed, old, ring_instead FROM number WHERE rowid IN"
        " (SELECT rowid FROM number_digits WHERE number_digits MATCH ? LIMIT ?) ORDER BY service, rowid");
    bind(rows, 1, trigrams(digits));
    bind(rows, 2, qint64(m_mostParts));
    while (rows.executeStep()) {
        // The index knows the trigrams, not their order.
        const qsizetype at = textAt(rows, 1).indexOf(digits);
        if (at >= 0)
            hits.append(hitAt(rows, at == 0 ? NumberHit::Fit::Beginning : NumberHit::Fit::Part));
    }
}

/// "08": the first few digits of a number that is being typed.
void NumberIndex::findBeginning(const QString &digits, QList<NumberHit> &hits) const
{
    SQLite::Statement &rows =
        m_connection.prepared("SELECT service, digits, printed, old, ring_instead FROM number"
                              " WHERE digits >= ? AND digits < ? LIMIT ?");
    bind(rows, 1, digits);
    bind(rows, 2, QString(digits + u':')); // behind '9'
    bind(rows, 3, qint64(m_mostParts));
    while (rows.executeStep())
        hits.append(hitAt(rows, NumberHit::Fit::Beginning));
}

/// Abroad and at home a number begins differently, and a source may print only one of both. Short codes have
/// no form for abroad, but are typed so all the same.
void NumberIndex::findOtherForm(const TypedNumber &number, QList<NumberHit> &hits) const
{
    const QString &digits = number.digits;
    const bool isWhole = digits.size() >= wholeNumber;
    for (int countryCode = 1; number.international && countryCode <= 3 && hits.isEmpty(); ++countryCode) {
        if (isWhole)
            findEnd(digits.mid(countryCode), hits);
        else if (digits.size() - countryCode >= shortestCode)
            findWhole(digits.mid(countryCode), hits);
    }
    if (hits.isEmpty() && !number.international && isWhole && digits.startsWith(u'0'))
        findEnd(digits.mid(1), hits);
}

void NumberIndex::findEnd(const QString &digits, QList<NumberHit> &hits) const
{
    QList<NumberHit> parts;
    findPart(digits, parts);
    for (NumberHit &hit : parts) {
        if (core::digitsOf(hit.printed).endsWith(digits)) {
            hit.fit = NumberHit::Fit::Whole;
            hits.append(hit);
        }
    }
}

QList<NumberHit> NumberIndex::find(const TypedNumber &number) const
{
    QList<NumberHit> hits;
    findWhole(number.digits, hits);
    if (number.digits.size() >= shortestPart)
        findPart(number.digits, hits);
    else
        findBeginning(number.digits, hits);
    if (hits.isEmpty())
        findOtherForm(number, hits);
    if (hits.isEmpty() && number.digits.startsWith(relayPrefix))
        findWhole(number.digits.mid(relayPrefix.size()), hits);
    std::stable_sort(hits.begin(), hits.end(),
                     [](const NumberHit &a, const NumberHit &b) { return rank(a) < rank(b); });
    QSet<qint64> seen;
    QList<NumberHit> each;
    for (const NumberHit &hit : hits) {
        if (!seen.contains(hit.service)) {
            seen.insert(hit.service);
            each.append(hit);
        }
    }
    return each;
}

} // namespace waymark::store
