#pragma once

#include <QString>
#include <QStringList>

/// Places where people shelter stay secret: what tells of them is found here, in English texts and topics.
namespace waymark::interchange {

/// Whether an entry concerns a place to stay, by its topics or by what its texts say.
bool concernsShelter(const QStringList &topics, const QStringList &texts);

/// What in `text` looks like the address of a building (a street with a house number, a UK or Irish
/// postcode); empty when nothing does.
QString streetAddressIn(const QString &text);

/// Whether the publisher marks a place as one not to be shown: "Confidential location", "address withheld".
bool isMarkedPrivate(const QString &text);

} // namespace waymark::interchange
