#include "sheets/gathering.h"

#include "core/directory.h"
#include "sheets/easyread.h"

namespace waymark::sheets {

namespace {

std::optional<Sheet::Content> contentOf(const core::Directory &directory, const core::TrayItem &item,
                                        const QString &language)
{
    if (item.kind == core::TrayItem::Kind::Service) {
        if (const auto service = directory.service(item.id, language))
            return *service;
    } else if (const auto page = directory.advice(item.id, language)) {
        return *page;
    }
    return std::nullopt;
}

QStringList namedByPages(const Sheet &sheet)
{
    QStringList ids;
    for (const Sheet::Item &item : sheet.items) {
        if (const auto *page = std::get_if<core::AdvicePage>(&item.content))
            ids += page->services;
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace

QList<core::TrayItem> gather(Sheet &sheet, const core::Directory &directory,
                             const QList<core::TrayItem> &picked)
{
    QList<core::TrayItem> missing;
    for (const core::TrayItem &item : picked) {
        const auto content = contentOf(directory, item, sheet.language);
        if (!content) {
            missing.append(item);
            continue;
        }
        sheet.items.append({*content});
        if (sheet.layout == Layout::Bilingual)
            sheet.items.last().second = contentOf(directory, item, sheet.secondLanguage);
    }
    sheet.related = directory.summaries(namedByPages(sheet));
    sheet.emergency = directory.emergency(sheet.place.country()).value_or(core::EmergencyNumbers());
    const core::PackInfo info = directory.info();
    sheet.factsDate = info.contentDate;
    if (sheet.discreet)
        sheet.tellingWords = directory.tellingWords();
    sheet.packIsOld = info.isOldOn(sheet.now.date());
    addEasyRead(sheet, directory);
    return missing;
}

} // namespace waymark::sheets
