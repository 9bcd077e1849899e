#pragma once

#include "core/schedule.h"
#include "interchange/fields.h"

namespace waymark::interchange {

/// The rows of one of our own services. Every slip is reported.
QList<core::Schedule> readSchedules(const Fields &service);

/// What rows from elsewhere say. Times of theirs carry no usable zone (an offset is wrong for half of the
/// year), so unless a row names an IANA zone its spans are listed while being open stays unknown.
struct ForeignHours
{
    QList<core::Schedule> rows;
    bool always = false; ///< all day, every day, in any zone
    QString text;        ///< what could not be a row, in the publisher's words
};
ForeignHours readForeignSchedules(const std::vector<Fields> &rows, QDate contentDate);

} // namespace waymark::interchange
