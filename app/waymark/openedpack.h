#pragma once

#include "core/directory.h"
#include "core/result.h"

#include <memory>
#include <optional>

namespace waymark {

/// The pack in use, or what is wrong with it; there is always a directory.
struct OpenedPack
{
    QString path;
    std::unique_ptr<core::Directory> directory;
    std::optional<core::Error> error;

    static OpenedPack open(const QString &path);
};

} // namespace waymark
