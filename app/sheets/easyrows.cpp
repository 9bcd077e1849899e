#include "sheets/easyrows.h"

#include "core/wording.h"
#include "sheets/checkedlanguages.h"
#include "sheets/contactwords.h"
#include "sheets/easyblocks.h"
#include "sheets/hours.h"
#include "sheets/qrcode.h"
#include "sheets/sources.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::sheets {

using namespace Qt::StringLiterals;
using core::EasyRead;
using core::EasyReadLine;
using core::Phone;
using core::PhoneType;
using core::Service;
namespace wording = core::wording;

namespace {

constexpr int nameSize = 18;
constexpr int titleSize = 26;
constexpr int relatedNumberSize = 26;
constexpr Style source{.size = 14, .spaceBefore = 14};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::sheets::EasyRead)
};

QString pictureFor(const Phone &phone)
{
    switch (phone.type) {
    case PhoneType::Voice:
    case PhoneType::Relay:
        return u"call"_s;
    case PhoneType::Sms:
    case PhoneType::WhatsApp:
        return u"text"_s;
    case PhoneType::Textphone:
    case PhoneType::Ussd:
        return u"press"_s;
    case PhoneType::Video:
        return u"computer"_s;
    }
    Q_UNREACHABLE();
}

QString askFor(const Phone &phone)
{
    if (phone.type == PhoneType::Voice)
        return Words::tr("Ring this number:");
    if (phone.type == PhoneType::Sms)
        return Words::tr("Send a text to this number:");
    //: %1 is a way of contact, as in "WhatsApp"
    return Words::tr("%1:", "way of contact").arg(wording::channel(core::channelOf(phone.type)));
}

void addNumbers(EasyBlocks &blocks, const Service &service, const Sheet &sheet, const Typesetter &typesetter)
{
    for (const Phone &phone : service.phones) {
        const auto set = [&](const Typesetter &room) {
            const EasyBlocks narrow(room);
            Rows rows = narrow.words(askFor(phone)) + narrow.number(phone.printed);
            rows += narrow.words(keywordLine(phone));
            if (!sheet.discreet)
                rows += narrow.wordsIn(service.language, besideKeyword(phone.description, phone));
            return rows + narrow.words(wording::cost(phone));
        };
        const bool hasCode = sheet.qr && &phone == service.mainPhone();
        blocks.add(pictureFor(phone), hasCode ? besideCode(phone, typesetter, set) : set(typesetter));
    }
}

/// Made from the rows where there are any: a service's own words may be long, and tell what it is about.
void addHours(EasyBlocks &blocks, Service service, const Sheet &sheet)
{
    if (sheet.discreet)
        service.schedules.removeIf([&service](const core::Schedule &row) {
            return std::none_of(service.phones.begin(), service.phones.end(), [&row](const Phone &phone) {
                return core::channelOf(phone.type) == row.channel;
            });
        });
    if (sheet.discreet || service.alwaysOpen || !service.schedules.isEmpty())
        service.hoursText.clear();
    Rows rows;
    for (const Hours &hours : hoursInWords(service, sheet.language, sheet.now.date())) {
        //: Stands before opening hours; %1 is a way of contact: "When (Online chat):"
        const QString when = hours.of.isEmpty() ? Words::tr("When:") : Words::tr("When (%1):").arg(hours.of);
        rows += blocks.words({{when, true}, {u' ' + hours.words}});
    }
    blocks.add(u"time"_s, rows);
}

void addAddress(EasyBlocks &blocks, const QString &picture, const QString &label, const QString &address)
{
    if (!address.isEmpty())
        blocks.add(picture, blocks.words(label) + blocks.words(address, true));
}

void addAddresses(EasyBlocks &blocks, const Service &service)
{
    addAddress(blocks, u"chat"_s, Words::tr("Online chat:"), webAddress(service.webchat));
    if (service.website != service.webchat)
        addAddress(blocks, u"computer"_s, Words::tr("Website:"), webAddress(service.website));
    addAddress(blocks, u"write"_s, Words::tr("E-mail:"), leftToRight(service.email));
}

void addTitle(EasyBlocks &blocks, const EasyRead &text, const Sheet &sheet, const Typesetter &typesetter)
{
    blocks.plain(typesetter.paragraphIn(text.language, text.title,
                                        {.size = titleSize, .bold = true, .keepWithNext = true}));
    if (text.language != sheet.language)
        blocks.plain(typesetter.paragraph(Words::tr("This Easy Read has not been translated."),
                                          {.size = easyTextSize, .keepWithNext = true}));
}

void addLines(EasyBlocks &blocks, const EasyRead &text, qsizetype from = 0)
{
    for (const EasyReadLine &line : text.lines.mid(from))
        blocks.add(line, text.language);
}

Rows serviceRows(const Service &service, const EasyRead &text, const Sheet &sheet,
                 const Typesetter &typesetter, qreal pageHeight)
{
    EasyBlocks blocks(typesetter);
    addTitle(blocks, text, sheet, typesetter);
    if (service.name != text.title)
        blocks.plain(
            typesetter.paragraphIn(service.language, service.name, {.size = nameSize, .keepWithNext = true}));
    addNumbers(blocks, service, sheet, typesetter);
    addHours(blocks, service, sheet);
    blocks.keepOn(pageHeight);
    addAddresses(blocks, service);
    addLines(blocks, text);
    blocks.below(typesetter.paragraph(sourcesLine(service), source));
    return blocks.taken();
}

Rows discreetEasyRows(const Service &service, const Sheet &sheet, const Typesetter &typesetter,
                      qreal pageHeight)
{
    if (service.phones.isEmpty())
        return {};
    EasyBlocks blocks(typesetter);
    blocks.plain(typesetter.paragraphIn(service.language, service.discreetName,
                                        {.size = easyHeadingSize, .bold = true, .keepWithNext = true}));
    addNumbers(blocks, service, sheet, typesetter);
    addHours(blocks, service, sheet);
    blocks.keepOn(pageHeight);
    return blocks.taken();
}

/// Those that serve the sheet's place: too many to choose from is no help.
QList<core::ServiceSummary> relatedTo(const core::AdvicePage &page, const Sheet &sheet)
{
    QList<core::ServiceSummary> found;
    for (const QString &id : page.services) {
        for (const core::ServiceSummary &service : sheet.related) {
            const bool isNear =
                std::any_of(service.places.begin(), service.places.end(),
                            [&sheet](const core::Place &place) { return place.serves(sheet.place); });
            const bool isInHead = service.kind == "emergency"_L1;
            if (service.id == id && !isInHead && service.mainPhone() && (isNear || service.places.isEmpty()))
                found.append(service);
        }
    }
    return found;
}

void addRelated(EasyBlocks &blocks, const core::AdvicePage &page, const Sheet &sheet)
{
    const QList<core::ServiceSummary> services = relatedTo(page, sheet);
    if (!services.isEmpty())
        blocks.heading(Words::tr("Numbers for this page"), sheet.language);
    for (const core::ServiceSummary &service : services) {
        const Phone &phone = *service.mainPhone();
        const Rows rows =
            blocks.wordsIn(u"en"_s, service.name) + blocks.number(phone.printed, relatedNumberSize);
        blocks.add(pictureFor(phone), rows + blocks.words(keywordLine(phone)));
    }
}

Rows pageRows(const core::AdvicePage &page, const EasyRead &text, const Sheet &sheet,
              const Typesetter &typesetter)
{
    EasyBlocks blocks(typesetter);
    addTitle(blocks, text, sheet, typesetter);
    addLines(blocks, text);
    addRelated(blocks, page, sheet);
    blocks.below(typesetter.paragraph(sourcesLine(page), source));
    return blocks.taken();
}

QString emergencyNumber(const Sheet &sheet)
{
    return sheet.emergency.first();
}

/// Where there is no one number to show large.
QString plainEmergencyLine(const Sheet &sheet, wording::In in = wording::In::Window)
{
    return sheet.emergency.country.isEmpty() ? wording::emergencyLineUnset(in)
                                             : wording::emergencyLine(sheet.emergency, true, in);
}

/// In English below it where nobody has checked the words.
Rows inEnglishToo(const EasyBlocks &blocks, const Sheet &sheet, const QString &own, const QString &english)
{
    const Rows rows = blocks.words(own, true);
    return own == english || !needsEnglish(sheet, sheet.language)
               ? rows
               : rows + blocks.wordsIn(u"en"_s, english, true);
}

bool isPrinted(const Sheet::Item &item)
{
    return item.easyRead.has_value();
}

/// Where it works: a mobile phone in the UK.
void addSilentCall(EasyBlocks &blocks, const Sheet &sheet)
{
    if (sheet.emergency.country == "GB"_L1)
        //: %1 is 55
        blocks.add(u"press"_s,
                   blocks.words(Words::tr("If you cannot speak on a mobile, press %1 when you are asked.")
                                    .arg(core::isolated(u"55"_s))));
}

} // namespace

Rows easyEmergencyRows(const Sheet &sheet, const Typesetter &typesetter)
{
    EasyBlocks blocks(typesetter);
    const QString number = emergencyNumber(sheet);
    if (sheet.discreet || number.isEmpty())
        blocks.add(u"emergency"_s, inEnglishToo(blocks, sheet, plainEmergencyLine(sheet),
                                                plainEmergencyLine(sheet, wording::In::English)));
    else
        blocks.add(u"emergency"_s, inEnglishToo(blocks, sheet, Words::tr("In danger now? Ring this number:"),
                                                u"In danger now? Ring this number:"_s) +
                                       blocks.number(number));
    return blocks.taken();
}

Rows easyItemRows(const Sheet::Item &item, const Sheet &sheet, const Typesetter &typesetter, qreal pageHeight)
{
    const auto *service = std::get_if<Service>(&item.content);
    if (sheet.discreet)
        return service ? discreetEasyRows(*service, sheet, typesetter, pageHeight) : Rows();
    if (!item.easyRead)
        return {};
    return service ? serviceRows(*service, *item.easyRead, sheet, typesetter, pageHeight)
                   : pageRows(std::get<core::AdvicePage>(item.content), *item.easyRead, sheet, typesetter);
}

Rows nothingToRead(const Sheet &sheet, const Typesetter &typesetter)
{
    if (sheet.discreet || sheet.items.isEmpty() ||
        std::any_of(sheet.items.begin(), sheet.items.end(), isPrinted))
        return {};
    Rows rows = typesetter.paragraph(Words::tr("There is no Easy Read yet for what was picked."),
                                     {.size = easyTextSize, .spaceBefore = aboveEasyHeading});
    return rows + typesetter.paragraph(Words::tr("The full sheet and large print have it."),
                                       {.size = easyTextSize, .spaceBefore = betweenEasyBlocks});
}

Rows easyClosingRows(const Sheet &sheet, const Typesetter &typesetter, qreal pageHeight)
{
    const std::optional<EasyRead> &text = sheet.emergencyEasyRead;
    if (sheet.discreet || !text || text->lines.isEmpty())
        return {};
    EasyBlocks blocks(typesetter);
    addTitle(blocks, *text, sheet, typesetter);
    blocks.add(text->lines.first(), text->language);
    const QString number = emergencyNumber(sheet);
    blocks.add(u"call"_s, number.isEmpty()
                              ? blocks.words(plainEmergencyLine(sheet), true)
                              : blocks.words(Words::tr("Ring this number:")) + blocks.number(number));
    addLines(blocks, *text, 1);
    addSilentCall(blocks, sheet);
    blocks.keepOn(pageHeight);
    return blocks.taken();
}

bool hasUncheckedEasyRead(const Sheet &sheet)
{
    if (sheet.layout != Layout::EasyRead || sheet.discreet)
        return false;
    if (sheet.emergencyEasyRead && !sheet.emergencyEasyRead->isChecked)
        return true;
    return std::any_of(sheet.items.begin(), sheet.items.end(),
                       [](const Sheet::Item &item) { return item.easyRead && !item.easyRead->isChecked; });
}

} // namespace waymark::sheets
