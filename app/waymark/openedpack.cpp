#include "waymark/openedpack.h"

#include "store/packfile.h"
#include "waymark/nodirectory.h"

namespace waymark {

OpenedPack OpenedPack::open(const QString &path)
{
    auto opened = store::PackFile::open(path);
    if (!opened)
        return {path, std::make_unique<NoDirectory>(), opened.error()};
    return {path, opened.take(), std::nullopt};
}

} // namespace waymark
