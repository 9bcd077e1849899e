#include "sheets/servicerows.h"

#include "sheets/contactwords.h"
#include "sheets/numberrows.h"
#include "sheets/paginate.h"
#include "sheets/qrcode.h"
#include "sheets/serviceblocks.h"

namespace waymark::sheets {

using namespace Qt::StringLiterals;
using core::Phone;
using core::Service;

namespace {

constexpr int shortNumberSize = 17;
constexpr int posterNameSize = 20;
constexpr int posterNumberSize = 36;

} // namespace

Rows serviceRows(const Service &service, const Sheet &sheet, const Typesetter &typesetter, qreal pageHeight)
{
    const Typesetter beside(typesetter.width() - roomForCodes(service, sheet), typesetter.language(),
                            typesetter.scale());
    const auto spot = [&](const Typesetter &in) {
        return Spot{.language = sheet.language, .column = in, .whole = in};
    };
    return oneBelowTheOther(coreBlocks(service, sheet, spot(beside)),
                            detailBlocks(service, sheet, spot(typesetter)), {service, sheet, typesetter},
                            pageHeight);
}

Rows posterRows(const Service &service, const Sheet &sheet, const Typesetter &typesetter)
{
    const Phone *phone = service.mainPhone();
    if (!phone)
        return {};
    constexpr qreal posterCode = codeSide * 1.5;
    const auto set = [&](const Typesetter &in) {
        Rows rows = in.paragraphIn(service.language, sheet.discreet ? service.discreetName : service.name,
                                   {.size = posterNameSize, .bold = true});
        rows += numberRows(*phone, posterNumberSize, in);
        rows += in.paragraph(keywordLine(*phone), {});
        rows += in.paragraph(plainFacts(*phone), {});
        for (const Hours &hours : discreetHours(service, sheet.language, sheet.now.date()))
            rows += in.paragraph({{hoursLabel(hours), true}, {u' ' + hours.words}}, {.spaceBefore = 3});
        return rows;
    };
    Rows rows = sheet.qr ? besideCode(*phone, typesetter, set, posterCode) : set(typesetter);
    keepTogether(rows);
    return rows;
}

Rows shortServiceRows(const core::ServiceSummary &service, const Typesetter &typesetter,
                      bool inPublishersWords)
{
    Rows rows = typesetter.paragraphIn(u"en"_s, service.name, {.spaceBefore = 6});
    for (const Phone &phone : service.phones) {
        const QString number = core::isolated(phone.printed);
        QList<Run> runs{{number, true}};
        if (const QString label = labelOf(phone, inPublishersWords); !label.isEmpty())
            runs.append({u"   "_s + label});
        const Style style = fitting(number, {.size = shortNumberSize, .bold = true}, typesetter);
        rows += typesetter.paragraph(runs, {.size = style.size});
    }
    keepTogether(rows);
    return service.phones.isEmpty() ? Rows() : rows;
}

} // namespace waymark::sheets
