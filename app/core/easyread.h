#pragma once

#include "core/service.h"

namespace waymark::core {

/// One idea: a picture, and a sentence beside it.
struct EasyReadLine
{
    QString picture; ///< one of easyReadPictures(); empty: the text is a heading
    QString text;

    [[nodiscard]] bool isHeading() const { return picture.isEmpty(); }
    friend bool operator==(const EasyReadLine &, const EasyReadLine &) = default;
};

/// An entry or a page in short sentences with pictures. Numbers and hours are not in it: they are shown from
/// the service's own fields.
struct EasyRead
{
    QString id; ///< of a service or an advice page; or `emergencyEasyRead`
    QString language;
    QString title;
    bool isChecked = false; ///< by people with learning disabilities
    QString factsDate;      ///< "2026-11"
    QList<Source> sources;
    QList<EasyReadLine> lines;
};

/// The id of the text about the emergency line.
inline constexpr QLatin1StringView emergencyEasyRead("emergency");

/// What lines may name: "call", "safe-place" …; each has a drawing, resources/easy-read/pictures/NAME.svg.
const QStringList &easyReadPictures();

} // namespace waymark::core
