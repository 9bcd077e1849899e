#include "ui/preferencekeeping.h"

#include "ui/context.h"
#include "ui/session.h"

namespace waymark::ui {

std::optional<core::Error> takePreferences(Context &context, Session &session,
                                           const core::Preferences &preferences)
{
    std::optional<core::Error> failure;
    if (context.remembered.exists()) {
        if (const auto kept = context.remembered.remember(preferences); !kept)
            failure = kept.error();
    }
    session.setPreferences(preferences);
    return failure;
}

} // namespace waymark::ui
