#pragma once

#include "core/easyread.h"
#include "interchange/catalogue.h"
#include "interchange/frontmatter.h"
#include "interchange/problems.h"

namespace waymark::interchange {

/// A file of easy-read/<lang>/ (resources/README.md). Nothing where it is about a service that is kept out of
/// the pack.
std::optional<core::EasyRead> readEasyRead(const FrontMatter &matter, const QString &language,
                                           const Reporter &report, const Catalogue &catalogue);

} // namespace waymark::interchange
