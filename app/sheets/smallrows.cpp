#include "sheets/smallrows.h"

#include "sheets/contactwords.h"
#include "sheets/numberrows.h"
#include "sheets/paginate.h"
#include "sheets/qrcode.h"

#include <algorithm>

namespace waymark::sheets {

using namespace Qt::StringLiterals;
using core::Phone;
using core::Service;

namespace {

constexpr int nameSize = 9;
constexpr int numberSize = 14;

QString beginning(const QString &discreetName)
{
    const qsizetype comma = discreetName.indexOf(u", "_s);
    const qsizetype bracket = discreetName.indexOf(u" ("_s);
    const qsizetype end = comma < 0 || (bracket >= 0 && bracket < comma) ? bracket : comma;
    return discreetName.left(end);
}

QList<Phone> shownPhones(const Service &service, bool mainOnly)
{
    if (mainOnly && service.mainPhone())
        return {*service.mainPhone()};
    QList<Phone> phones;
    for (const int index : firstOfEach(service.phones))
        phones.append(service.phones[index]);
    return phones;
}

} // namespace

QString purposeOf(const Service &service, const Sheet &sheet)
{
    const QString purpose = beginning(service.discreetName);
    const bool isShared = std::any_of(sheet.items.begin(), sheet.items.end(), [&](const Sheet::Item &item) {
        const auto *other = std::get_if<Service>(&item.content);
        return other && other->id != service.id && beginning(other->discreetName) == purpose;
    });
    return isShared ? service.discreetName : purpose;
}

Rows smallRows(const Service &service, const Sheet &sheet, const SmallStyle &style,
               const Typesetter &typesetter)
{
    const QList<Phone> phones = shownPhones(service, style.mainOnly);
    if (phones.isEmpty())
        return {};
    const auto set = [&](const Typesetter &in) {
        const QString name = style.discreet ? purposeOf(service, sheet) : service.name;
        Rows rows = in.paragraphIn(service.language, name, {.size = nameSize});
        for (const Phone &phone : phones) {
            rows += smallNumberRows(phone, numberSize, in);
            rows += in.paragraph(keywordLine(phone), {.size = nameSize});
        }
        return rows;
    };
    Rows rows = style.code ? besideCode(phones.first(), typesetter, set) : set(typesetter);
    rows.first().spaceBefore = 4 * typesetter.scale();
    keepTogether(rows);
    return rows;
}

} // namespace waymark::sheets
