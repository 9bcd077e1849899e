#include "sheets/easyread.h"

#include "core/directory.h"
#include "sheets/sheet.h"

namespace waymark::sheets {

void addEasyRead(Sheet &sheet, const core::Directory &directory)
{
    if (sheet.layout != Layout::EasyRead)
        return;
    for (Sheet::Item &item : sheet.items) {
        const QString id = std::visit([](const auto &content) { return content.id; }, item.content);
        item.easyRead = directory.easyRead(id, sheet.language);
    }
    sheet.emergencyEasyRead = directory.easyRead(core::emergencyEasyRead, sheet.language);
}

} // namespace waymark::sheets
