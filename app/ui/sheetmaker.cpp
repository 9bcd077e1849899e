#include "ui/sheetmaker.h"

#include "sheets/easyread.h"
#include "ui/context.h"
#include "ui/session.h"
#include "ui/sheetchoices.h"

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

void addItem(sheets::Sheet &sheet, QStringList &related, const core::Directory &directory,
             const core::TrayItem &item)
{
    if (item.kind == core::TrayItem::Kind::Service) {
        if (const auto service = directory.service(item.id, sheet.language))
            sheet.items.append({*service});
    } else if (const auto page = directory.advice(item.id, sheet.language)) {
        sheet.items.append({*page});
        related += page->services;
    }
}

/// Cards, posters and discreet sheets show numbers alone.
bool isShown(const sheets::Sheet::Item &item, const sheets::Sheet &sheet)
{
    if (!sheet.discreet && sheets::holdsNotes(sheet.layout))
        return true;
    const auto *service = std::get_if<core::Service>(&item.content);
    return service && service->mainPhone();
}

} // namespace

sheets::Sheet sheetOf(const Context &context, const Session &session, const SheetChoices &choices)
{
    const core::PackInfo info = context.directory.info();
    sheets::Sheet sheet;
    sheet.layout = choices.layout;
    sheet.discreet = choices.isDiscreet();
    sheet.paper = choices.paperOr(usualPaper(session.preferences().place));
    sheet.notes = choices.notes;
    sheet.contact = choices.contact;
    sheet.language = session.preferences().language;
    sheet.place = session.preferences().place;
    sheet.emergency = context.directory.emergency(sheet.place.country()).value_or(core::EmergencyNumbers());
    sheet.factsDate = info.contentDate;
    sheet.now = context.clock();
    sheet.packIsOld = info.isOldOn(sheet.now.date());
    QStringList related;
    for (const core::TrayItem &item : session.tray().items())
        addItem(sheet, related, context.directory, item);
    related.removeDuplicates();
    sheet.related = context.directory.summaries(related);
    sheets::addEasyRead(sheet, context.directory);
    return sheet;
}

QList<sheets::Sheet> partsOf(const sheets::Sheet &sheet, const SheetChoices &choices)
{
    QList<sheets::Sheet> parts;
    for (const sheets::Sheet::Item &item : sheet.items) {
        if (choices.oneForEach && isShown(item, sheet)) {
            parts.append(sheet);
            parts.last().items = {item};
        }
    }
    return parts.isEmpty() ? QList<sheets::Sheet>{sheet} : parts;
}

sheets::Paper usualPaper(const core::Place &place)
{
    static const QStringList letterCountries{u"US"_s, u"CA"_s, u"MX"_s, u"PH"_s, u"CL"_s, u"CO"_s,
                                             u"CR"_s, u"GT"_s, u"PA"_s, u"PR"_s, u"VE"_s};
    return letterCountries.contains(place.country()) ? sheets::Paper::Letter : sheets::Paper::A4;
}

} // namespace waymark::ui
