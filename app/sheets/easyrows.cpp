#include "sheets/easyrows.h"

#include "core/wording.h"
#include "sheets/contactwords.h"
#include "sheets/fonts.h"
#include "sheets/hours.h"
#include "sheets/paginate.h"

#include <QCoreApplication>
#include <QSvgRenderer>

#include <algorithm>
#include <utility>

namespace waymark::sheets {

using namespace Qt::StringLiterals;
using core::EasyRead;
using core::EasyReadLine;
using core::Phone;
using core::PhoneType;
using core::Service;
namespace wording = core::wording;

namespace {

constexpr qreal millimetre = 72 / 25.4;
constexpr qreal pictureSize = 25 * millimetre;
constexpr qreal besideText = 6 * millimetre;
constexpr qreal betweenBlocks = 10;
constexpr qreal aboveHeading = 18;
constexpr int textSize = 16;
constexpr int nameSize = 18;
constexpr int headingSize = 20;
constexpr int titleSize = 26;
constexpr int numberSize = 36;
constexpr int relatedNumberSize = 26;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::sheets::EasyRead)
};

std::shared_ptr<const Picture> pictureOf(const QString &name)
{
    auto drawing = std::make_shared<QSvgRenderer>(u":/easy-read/%1.svg"_s.arg(name));
    if (!drawing->isValid()) // of a pack that is newer than this program
        return nullptr;
    return std::make_shared<Picture>(Picture{{}, {pictureSize, pictureSize}, std::move(drawing)});
}

/// Pictures in a column at the sheet's start side, in whatever language the words beside them are.
class Blocks
{
public:
    explicit Blocks(const Typesetter &typesetter)
        : m_typesetter(typesetter)
        , m_pictureX(directionOf(typesetter.language()) == Qt::RightToLeft ? typesetter.width() - pictureSize
                                                                           : 0)
    {}

    /// Words that leave room for a picture.
    [[nodiscard]] Rows words(const QList<Run> &runs) const
    {
        return m_typesetter.paragraph(runs, {.size = textSize, .indent = indent});
    }

    [[nodiscard]] Rows words(const QString &text, bool bold = false) const { return words({{text, bold}}); }

    [[nodiscard]] Rows wordsIn(const QString &language, const QString &text) const
    {
        return m_typesetter.paragraphIn(language, text, {.size = textSize, .indent = indent});
    }

    [[nodiscard]] Rows number(const QString &printed, int size = numberSize) const
    {
        const QString shown = core::isolated(printed);
        const Typesetter narrow(m_typesetter.width() - indent, m_typesetter.language());
        Style style = fitting(shown, {.size = size, .bold = true}, narrow);
        style.indent = indent;
        // In a paragraph of its own direction the marks fall away, which a PDF would hold as spaces.
        return m_typesetter.paragraphIn(u"en"_s, shown, style);
    }

    /// Words beside a picture, in its middle where they are less high.
    void add(const QString &picture, const Rows &beside)
    {
        if (beside.isEmpty())
            return;
        const qreal room = std::max(0.0, (pictureSize - heightOf(beside)) / 2);
        Rows block = Rows{roomOf(room)} + beside;
        block.first().spaceBefore = betweenBlocks;
        keepTogether(block);
        if (auto drawn = pictureOf(picture))
            block = besidePicture(block, std::move(drawn), m_pictureX);
        m_rows += block;
    }

    void add(const EasyReadLine &line, const QString &language)
    {
        if (line.isHeading()) {
            heading(line.text, language);
            return;
        }
        // What explains a word stays with it; a second explanation may go to the next page.
        const bool explains = line.picture == "meaning"_L1;
        if (explains && !m_explained && !m_rows.isEmpty())
            m_rows.last().keepWithNext = true;
        m_explained = explains;
        add(line.picture, wordsIn(language, line.text));
    }

    void heading(const QString &text, const QString &language)
    {
        m_rows += m_typesetter.paragraphIn(
            language, text,
            {.size = headingSize, .bold = true, .spaceBefore = aboveHeading, .keepWithNext = true});
    }

    void plain(const Rows &rows) { m_rows += rows; }

    /// All so far on one page, if one is high enough.
    void keepOn(qreal pageHeight)
    {
        if (heightOf(m_rows) <= pageHeight)
            keepTogether(m_rows);
    }

    [[nodiscard]] Rows taken() { return std::exchange(m_rows, {}); }

private:
    static constexpr qreal indent = pictureSize + besideText;

    const Typesetter &m_typesetter;
    qreal m_pictureX;
    bool m_explained = false; ///< by the last line
    Rows m_rows;
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

void addNumbers(Blocks &blocks, const Service &service, bool discreet)
{
    for (const Phone &phone : service.phones) {
        Rows rows = blocks.words(askFor(phone)) + blocks.number(phone.printed);
        rows += blocks.words(keywordLine(phone));
        if (!discreet)
            rows += blocks.wordsIn(service.language, phone.description);
        blocks.add(pictureFor(phone), rows + blocks.words(wording::cost(phone)));
    }
}

/// Made from the rows where there are any: a service's own words may be long, and tell what it is about.
void addHours(Blocks &blocks, Service service, const Sheet &sheet)
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

void addAddress(Blocks &blocks, const QString &picture, const QString &label, const QString &address)
{
    if (!address.isEmpty())
        blocks.add(picture, blocks.words(label) + blocks.words(address, true));
}

void addAddresses(Blocks &blocks, const Service &service)
{
    addAddress(blocks, u"chat"_s, Words::tr("Online chat:"), webAddress(service.webchat));
    if (service.website != service.webchat)
        addAddress(blocks, u"computer"_s, Words::tr("Website:"), webAddress(service.website));
    addAddress(blocks, u"write"_s, Words::tr("E-mail:"), leftToRight(service.email));
}

void addTitle(Blocks &blocks, const EasyRead &text, const Sheet &sheet, const Typesetter &typesetter)
{
    blocks.plain(typesetter.paragraphIn(text.language, text.title,
                                        {.size = titleSize, .bold = true, .keepWithNext = true}));
    if (text.language != sheet.language)
        blocks.plain(typesetter.paragraph(Words::tr("This Easy Read has not been translated."),
                                          {.size = textSize, .keepWithNext = true}));
}

void addLines(Blocks &blocks, const EasyRead &text, qsizetype from = 0)
{
    for (const EasyReadLine &line : text.lines.mid(from))
        blocks.add(line, text.language);
}

Rows serviceRows(const Service &service, const EasyRead &text, const Sheet &sheet,
                 const Typesetter &typesetter, qreal pageHeight)
{
    Blocks blocks(typesetter);
    addTitle(blocks, text, sheet, typesetter);
    if (service.name != text.title)
        blocks.plain(
            typesetter.paragraphIn(service.language, service.name, {.size = nameSize, .keepWithNext = true}));
    addNumbers(blocks, service, false);
    addHours(blocks, service, sheet);
    blocks.keepOn(pageHeight);
    addAddresses(blocks, service);
    addLines(blocks, text);
    return blocks.taken();
}

Rows discreetEasyRows(const Service &service, const Sheet &sheet, const Typesetter &typesetter,
                      qreal pageHeight)
{
    if (service.phones.isEmpty())
        return {};
    Blocks blocks(typesetter);
    blocks.plain(typesetter.paragraphIn(service.language, service.discreetName,
                                        {.size = headingSize, .bold = true, .keepWithNext = true}));
    addNumbers(blocks, service, true);
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

void addRelated(Blocks &blocks, const core::AdvicePage &page, const Sheet &sheet)
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
    Blocks blocks(typesetter);
    addTitle(blocks, text, sheet, typesetter);
    addLines(blocks, text);
    addRelated(blocks, page, sheet);
    return blocks.taken();
}

QString emergencyNumber(const Sheet &sheet)
{
    return sheet.emergency.first();
}

/// Where there is no one number to show large.
QString plainEmergencyLine(const Sheet &sheet)
{
    return sheet.emergency.country.isEmpty() ? wording::emergencyLineUnset()
                                             : wording::emergencyLine(sheet.emergency, true);
}

bool isPrinted(const Sheet::Item &item)
{
    return item.easyRead.has_value();
}

/// Where it works: a mobile phone in the UK.
void addSilentCall(Blocks &blocks, const Sheet &sheet)
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
    Blocks blocks(typesetter);
    const QString number = emergencyNumber(sheet);
    if (sheet.discreet || number.isEmpty())
        blocks.add(u"emergency"_s, blocks.words(plainEmergencyLine(sheet), true));
    else
        blocks.add(u"emergency"_s,
                   blocks.words(Words::tr("In danger now? Ring this number:"), true) + blocks.number(number));
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
                                     {.size = textSize, .spaceBefore = aboveHeading});
    return rows + typesetter.paragraph(Words::tr("The full sheet and large print have it."),
                                       {.size = textSize, .spaceBefore = betweenBlocks});
}

Rows easyClosingRows(const Sheet &sheet, const Typesetter &typesetter, qreal pageHeight)
{
    const std::optional<EasyRead> &text = sheet.emergencyEasyRead;
    if (sheet.discreet || !text || text->lines.isEmpty())
        return {};
    Blocks blocks(typesetter);
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
