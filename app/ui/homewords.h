#pragma once

#include <QString>

namespace waymark::ui {

/// The words of a choice on home, by its id ("just-happened"): "It has just happened". Empty for ids that
/// home has not.
QString homeChoiceWords(const QString &id);

} // namespace waymark::ui
