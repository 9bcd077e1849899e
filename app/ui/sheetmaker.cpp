#include "ui/sheetmaker.h"

#include "sheets/gathering.h"
#include "ui/context.h"
#include "ui/session.h"
#include "ui/sheetchoices.h"

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

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
    sheets::Sheet sheet;
    sheet.layout = choices.layout;
    sheet.discreet = choices.isDiscreet();
    sheet.tellingTabs = choices.discreet == false;
    sheet.summaries = choices.summaries;
    sheet.qr = choices.qr;
    sheet.paper = choices.paperOr(usualPaper(session.preferences().place));
    sheet.notes = choices.notes;
    sheet.contact = choices.contact;
    sheet.language = choices.language.value_or(session.preferences().language);
    sheet.secondLanguage = choices.secondOr(context.languages, sheet.language);
    sheet.interpreter = context.interpreter;
    sheet.place = session.preferences().place;
    sheet.now = context.clock();
    sheets::gather(sheet, context.directory, session.tray().items());
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
