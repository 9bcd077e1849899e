#pragma once

#include "interchange/json.h"

#include <QStringList>

namespace waymark::interchange {

/// What an object from elsewhere is. HSDS files do not tell their version; their names and columns do.
enum class Shape {
    Service,     ///< HSDS 3.0 to 3.2
    OtherObject, ///< an organization, location, taxonomy … of HSDS 3: nothing to list by itself
    Refused,     ///< another format
};

struct Seen
{
    Shape shape = Shape::Service;
    QString what; ///< when refused: "Open Referral UK 1.0 (eligibilitys, …)"; other objects: "organization"
};

Seen shapeOf(const JsonValue &record);

/// For a folder of files that are not JSON: the format that their names tell of; empty when none is known.
QString tabularFormat(const QStringList &fileNames);

} // namespace waymark::interchange
