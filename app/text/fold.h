#pragma once

#include <QString>
#include <QStringView>

namespace waymark::text {

/// One word as it is compared: no case, no accents, one form for letters that Arabic, Urdu and Persian
/// keyboards write differently, Western digits, no invisible marks. Anything but letters, digits and vowel
/// signs is dropped, so an apostrophe or a dot inside a word never matters. Folding twice changes nothing.
QString folded(QStringView word);

} // namespace waymark::text
