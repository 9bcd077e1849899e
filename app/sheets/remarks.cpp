#include "sheets/qrcode.h"
#include "sheets/sheet.h"
#include "sheets/telling.h"

#include "sheets/keepwhole.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::sheets {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::sheets::Remarks)
};

template<class Test> int countServices(const Sheet &sheet, Test test)
{
    return int(std::count_if(sheet.items.begin(), sheet.items.end(), [&test](const Sheet::Item &item) {
        const auto *service = std::get_if<core::Service>(&item.content);
        return service && test(*service);
    }));
}

QStringList withoutEasyRead(const Sheet &sheet)
{
    QStringList names;
    for (const Sheet::Item &item : sheet.items) {
        if (item.easyRead)
            continue;
        const auto *service = std::get_if<core::Service>(&item.content);
        names.append(apart(service ? service->name : std::get<core::AdvicePage>(item.content).title));
    }
    return names;
}

int countPages(const Sheet &sheet)
{
    return int(std::count_if(sheet.items.begin(), sheet.items.end(), [](const Sheet::Item &item) {
        return std::holds_alternative<core::AdvicePage>(item.content);
    }));
}

QStringList aboutCodes(const Sheet &sheet, const LaidOutSheet &laidOut)
{
    if (laidOut.leftOutCodes())
        return {Words::tr("The cards have no room for codes to scan.")};
    QStringList said{Words::tr("Scanning a code leaves a trace on the phone.")};
    const int without = countServices(sheet, [](const core::Service &one) {
        return !one.phones.isEmpty() &&
               std::all_of(one.phones.begin(), one.phones.end(),
                           [](const core::Phone &phone) { return codeText(phone).isEmpty(); });
    });
    if (without > 0)
        said.append(Words::tr("%n service(s) have no code: how to dial the number is not known for certain.",
                              nullptr, without));
    return said;
}

} // namespace

QStringList remarks(const Sheet &sheet, const LaidOutSheet &laidOut)
{
    QStringList said;
    const bool isSmall = !holdsNotes(sheet.layout);
    const bool showsDiscreetNames = sheet.discreet || sheet.layout == Layout::Poster;
    if (sheet.discreet)
        said.append(Words::tr("Anyone who rings or looks up the number will know."));
    if (const QStringList words = sheet.discreet ? tellingOn(laidOut, sheet) : QStringList();
        !words.isEmpty())
        //: %1 are words that stand on a sheet which ought not to tell what it is about
        said.append(Words::tr("These words on the sheet may tell what it is about: %1")
                        .arg(words.join(Words::tr("; ", "between names"))));
    if (sheet.discreet || isSmall) {
        if (const int pages = countPages(sheet))
            said.append(
                Words::tr("%n page(s) are left out: this layout holds numbers alone.", nullptr, pages));
        if (const int silent =
                countServices(sheet, [](const core::Service &one) { return one.phones.isEmpty(); }))
            said.append(Words::tr("%n service(s) without a number are left out.", nullptr, silent));
    }
    if (showsDiscreetNames) {
        if (const int unnamed = countServices(sheet, [](const core::Service &one) {
                return !one.phones.isEmpty() && one.discreetName.isEmpty();
            }))
            said.append(
                Words::tr("%n service(s) have no discreet name: the number stands alone.", nullptr, unnamed));
    }
    if (sheet.layout == Layout::EasyRead && !sheet.discreet) {
        if (const QStringList names = withoutEasyRead(sheet); !names.isEmpty())
            //: %1 are names of services and pages
            said.append(Words::tr("No Easy Read has been written yet for these, so they are left out: %1")
                            .arg(names.join(Words::tr("; ", "between names"))));
    }
    if (isSmall && !(sheet.notes + sheet.contact).trimmed().isEmpty())
        said.append(Words::tr("Notes stand on the full sheet and in large print only."));
    if (sheet.qr)
        said += aboutCodes(sheet, laidOut);
    if (const QString missing = laidOut.missingCharacters(); !missing.isEmpty())
        //: %1 are the characters that no font can draw
        said.append(Words::tr("This computer has no font for these characters: %1").arg(missing));
    return said;
}

} // namespace waymark::sheets
