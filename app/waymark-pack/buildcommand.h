#pragma once

#include "waymark-pack/command.h"

namespace waymark::pack {

class BuildCommand : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString summary() const override;
    int run(const QStringList &arguments, Console &console) const override;
};

} // namespace waymark::pack
