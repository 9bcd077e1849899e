#include "sheets/numberrows.h"

#include "sheets/contactwords.h"

#include <algorithm>

namespace waymark::sheets {

using namespace Qt::StringLiterals;
using core::Phone;
using core::PhoneType;

namespace {

constexpr int smallestNumber = 14;
constexpr int smallestOnCard = 8;

Rows fitted(const Phone &phone, const Style &style, const Typesetter &typesetter, int smallest)
{
    const QString number = core::isolated(phone.printed);
    // In a paragraph of its own direction the marks fall away, which a PDF would hold as spaces.
    return typesetter.paragraphIn(u"en"_s, number, fitting(number, style, typesetter, smallest));
}

} // namespace

Rows numberRows(const Phone &phone, int size, const Typesetter &typesetter)
{
    return fitted(phone, {.size = size, .bold = true, .spaceBefore = 6}, typesetter, smallestNumber);
}

Rows smallNumberRows(const Phone &phone, int size, const Typesetter &typesetter)
{
    return fitted(phone, {.size = size, .bold = true}, typesetter, smallestOnCard);
}

bool fitsOn(const Phone &phone, const Typesetter &typesetter)
{
    const Style smallest{.size = smallestNumber, .bold = true};
    return typesetter.widthOf(core::isolated(phone.printed), smallest) <= typesetter.width();
}

QList<int> firstOfEach(const QList<Phone> &phones)
{
    QList<int> found;
    for (int index = 0; index < phones.size(); ++index) {
        const PhoneType type = phones[index].type;
        const bool isNew =
            std::none_of(found.begin(), found.end(), [&](int one) { return phones[one].type == type; });
        if (isNew && (type == PhoneType::Voice || type == PhoneType::Sms))
            found.append(index);
    }
    return found.isEmpty() && !phones.isEmpty() ? QList<int>{0} : found;
}

} // namespace waymark::sheets
