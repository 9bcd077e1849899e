#pragma once

#include "core/service.h"
#include "store/staticorder.h"
#include "store/terms.h"
#include "text/analyser.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>

namespace waymark::store {

/// A number of a service in one form that a person may type, UTF-8.
struct PreparedNumber
{
    QByteArrayView digits;
    QByteArrayView printed;
    bool old = false;
    QByteArrayView ringInstead;
};

/// A name of the area of a local service, folded, and the place that it lies in.
struct PreparedArea
{
    QByteArrayView words;
    QByteArrayView place;
};

/// Everything that the pack holds of a service in one language, worked out before its place in the order is
/// known. Views into the record that it was read from.
struct PreparedService
{
    QByteArrayView id;
    QByteArrayView language;
    QByteArrayView row;
    QByteArrayView page;
    QByteArrayView facts;
    QByteArrayView names; ///< index terms with spaces between
    QByteArrayView texts;
    QList<PreparedNumber> numbers;
    QList<PreparedArea> areas;

    /// From Preparer::recordOf; `record` has to outlive it.
    static PreparedService from(QByteArrayView record);
};

/// Names of places in the area that a service serves: "Morley, Leeds" and "London (Lambeth)" are each two.
QStringList areaNames(const core::LocalArea &area);
/// Whether a folded name may be taken for a place: "it" and "us" would turn a sentence into a country.
bool mayNamePlace(const QString &key);

/// Does the work on services that needs no pack: it may go on in a thread of its own.
class Preparer
{
public:
    StaticOrder order;
    TermNames termNames;

    [[nodiscard]] QByteArray recordOf(const core::Service &service) const;

private:
    [[nodiscard]] QStringList hoursOf(const QByteArray &opening) const;

    text::Analyser m_analyser;
    mutable QHash<QByteArray, QStringList> m_hours; ///< many services have the same
};

} // namespace waymark::store
