#pragma once

#include "sheets/sheet.h"
#include "ui/fakedirectory.h"

namespace waymark::tests {

/// So many of the fake pack's services, again and again.
inline sheets::Sheet fakeSheet(int services)
{
    const QList<core::Service> all = sampleServices();
    sheets::Sheet sheet;
    for (int i = 0; i < services; ++i)
        sheet.items.append({all[i % all.size()]});
    return sheet;
}

/// Long enough to be seen being made.
inline constexpr int manyServices = 1500;

inline int pagesIn(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

} // namespace waymark::tests
