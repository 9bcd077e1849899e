#pragma once

#include "core/advice.h"
#include "core/service.h"

namespace waymark::sheets {

/// Where the facts come from and how old that is, in one line: "From a page of 2021: rapecrisis.org.uk".
QString sourcesLine(const core::Service &service);
/// "Sources: nhs.uk, gov.uk"; empty when the page names none.
QString sourcesLine(const core::AdvicePage &page);

} // namespace waymark::sheets
