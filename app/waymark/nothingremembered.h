#pragma once

#include "core/preferences.h"

namespace waymark {

/// For a computer that many people use: what one of them chose is not there for the next.
class NothingRemembered : public core::RememberedPreferences
{
public:
    [[nodiscard]] bool exists() const override { return false; }
    [[nodiscard]] QString path() const override { return {}; }
    core::Result<core::Done> remember(const core::Preferences &) override
    {
        return core::Error{core::ErrorKind::Usage, {}, {}};
    }
    core::Result<core::Done> forget() override { return core::Done(); }
};

} // namespace waymark
