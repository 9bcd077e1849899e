#pragma once

#include "interchange/catalogue.h"
#include "interchange/problems.h"

namespace waymark::interchange {

/// Checks the text of a page: headings from `##` on, links to pages and services that exist, no raw HTML, no
/// pictures, no web links. Gives the text back as it is, but for links to what is kept out of the pack: of
/// these the words remain.
QString checkedMarkdown(const QString &body, int firstLine, const Catalogue &catalogue,
                        const Reporter &report);

} // namespace waymark::interchange
