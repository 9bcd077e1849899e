#pragma once

#include "core/advice.h"
#include "interchange/catalogue.h"
#include "interchange/frontmatter.h"
#include "interchange/problems.h"

namespace waymark::interchange {

/// Makes a page of its file's content. `language` is the name of the folder. Every slip is reported.
core::AdvicePage readAdvicePage(const FrontMatter &matter, const QString &language, const Reporter &report,
                                const Catalogue &catalogue);

} // namespace waymark::interchange
