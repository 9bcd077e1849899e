#include "core/query.h"

namespace waymark::core {

bool Filters::isEmpty() const
{
    return *this == Filters{};
}

} // namespace waymark::core
