#include "text/englishwords.h"

#include <QResource>

#include <string_view>

namespace waymark::text {

using namespace Qt::StringLiterals;

namespace {

/// One word a line, sorted by byte; not compressed, so that it stays where the program's file is mapped.
std::string_view list()
{
    static const QResource file(u":/spelling/en.txt"_s);
    return {reinterpret_cast<const char *>(file.data()), std::size_t(file.size())};
}

} // namespace

bool isEnglishWord(const QString &folded)
{
    const QByteArray bytes = folded.toLatin1();
    const std::string_view word(bytes.constData(), std::size_t(bytes.size()));
    const std::string_view words = list();
    std::size_t low = 0;
    std::size_t high = words.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        const std::size_t before = middle == 0 ? std::string_view::npos : words.rfind('\n', middle - 1);
        const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
        const std::size_t end = words.find('\n', start);
        const std::string_view one = words.substr(start, end - start);
        if (one == word)
            return true;
        if (one < word)
            low = end == std::string_view::npos ? high : end + 1;
        else
            high = start;
    }
    return false;
}

} // namespace waymark::text
