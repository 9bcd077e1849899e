#include "sheets/serviceblocks.h"

#include "core/wording.h"
#include "sheets/contactwords.h"
#include "sheets/fonts.h"
#include "sheets/furniture.h"
#include "sheets/keepwhole.h"
#include "sheets/languagenames.h"
#include "sheets/numberrows.h"
#include "sheets/paginate.h"
#include "sheets/qrcode.h"
#include "sheets/sources.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <utility>

namespace waymark::sheets {

using namespace Qt::StringLiterals;
using core::Phone;
using core::PhoneType;
using core::Service;
using What = Block::What;
namespace wording = core::wording;

namespace {

constexpr int nameSize = 18;
constexpr int numberSize = 26;
constexpr qreal besideCodes = 6;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::sheets::ServiceRows)
};

/// Makes the blocks of one service, in the order that they are read in.
class ServiceWriter
{
public:
    ServiceWriter(const Service &service, const Sheet &sheet, const Spot &spot)
        : m_service(service)
        , m_sheet(sheet)
        , m_spot(spot)
        , m_set(&spot.column)
    {}

    Blocks core()
    {
        name(m_service.name);
        if (m_service.organization != m_service.name)
            published(What::Organization, m_service.organization, {});
        block(What::WhoFor, 0, [this] { whoFor(); });
        contacts();
        if (m_service.phones.isEmpty())
            own(What::Number, Words::tr("There is no number to ring."));
        hours();
        return std::exchange(m_blocks, {});
    }

    Blocks discreetCore()
    {
        // Its own words may tell; so do ways of contact that the sheet does not name.
        name(m_service.discreetName);
        contacts();
        labelledHours(discreetHours(m_service, m_spot.language, m_sheet.now.date()));
        return std::exchange(m_blocks, {});
    }

    Blocks details()
    {
        published(What::Fees, m_service.fees);
        published(What::Interpretation, m_service.interpretation);
        if (m_service.languages != QStringList{m_spot.language})
            block(What::Languages, 0, [this] {
                labelled(Words::tr("Languages:"), languageNames(m_service.languages, m_spot.language));
            });
        if (!m_service.bslInfo.isEmpty())
            published(What::SignLanguage, m_service.bslInfo);
        else if (m_service.hasBsl)
            own(What::SignLanguage, Words::tr("You can use British Sign Language (BSL)."));
        onceBlock(What::Address, 0, [this] { addresses(); });
        published(What::NotServed, m_service.notServed);
        published(What::Alert, m_service.alert);
        own(What::Confidence, wording::confidence(m_service.confidence));
        own(What::Sources, sourcesLine(m_service), {.size = smallSize(m_sheet.layout), .spaceBefore = 3});
        return std::exchange(m_blocks, {});
    }

private:
    [[nodiscard]] bool isInOwnLanguage() const { return m_service.language == m_spot.language; }
    [[nodiscard]] bool isColumn() const { return m_spot.isColumn; }

    /// The texts that `write` sets make one block.
    void block(What what, int of, const std::function<void()> &write)
    {
        write();
        if (!m_rows.isEmpty())
            m_blocks.append({what, of, std::exchange(m_rows, {}), m_set == &m_spot.whole && isColumn()});
    }

    /// The same, set across the paper.
    void onceBlock(What what, int of, const std::function<void()> &write)
    {
        m_set = &m_spot.whole;
        block(what, of, write);
        m_set = &m_spot.column;
    }

    void paragraph(const QString &text, const Style &style = {.spaceBefore = 3})
    {
        m_rows += m_set->paragraph(text, style);
    }

    void own(What what, const QString &text, const Style &style = {.spaceBefore = 3}, int of = 0)
    {
        block(what, of, [&] { paragraph(text, style); });
    }

    /// A text of the publisher's. One that is in neither column's language stands once.
    void published(What what, const QString &text, const Style &style = {.spaceBefore = 3}, int of = 0)
    {
        const auto write = [&] { m_rows += m_set->paragraphIn(m_service.language, text, style); };
        if (!isColumn() || isInOwnLanguage())
            block(what, of, write);
        else if (m_sheet.language != m_service.language && m_sheet.secondLanguage != m_service.language)
            onceBlock(what, of, write);
    }

    /// In every column: a name has no other language.
    void name(const QString &text)
    {
        block(What::Name, 0, [&] {
            m_rows += m_set->paragraphIn(m_service.language, text, {.size = nameSize, .bold = true});
        });
    }

    /// A label in bold, then what it is about.
    void labelled(const QString &label, const QString &text)
    {
        if (!text.isEmpty())
            m_rows += m_set->paragraph({{label, true}, {u' ' + text}}, {.spaceBefore = 3});
    }

    void whoFor()
    {
        if (m_service.eligibility.isEmpty() || !isInOwnLanguage()) {
            paragraph(wording::whoFor(m_service));
            return;
        }
        paragraph(m_service.eligibility);
        if (m_service.localArea.isSet())
            //: Stands before the area that a local service serves
            labelled(Words::tr("Area:"), apart(m_service.localArea.name()));
    }

    void contacts()
    {
        for (int index = 0; index < m_service.phones.size(); ++index)
            contact(m_service.phones[index], index);
    }

    void contact(const Phone &phone, int index)
    {
        const auto number = [&] { m_rows += numberRows(phone, numberSize, *m_set); };
        // On both sides, so that both can point to it; across the paper where it would not stay whole.
        if (fitsOn(phone, m_spot.column))
            block(What::Number, index, number);
        else
            onceBlock(What::Number, index, number);
        own(What::Keyword, keywordLine(phone), {}, index);
        own(What::Facts, factsOf(phone), {}, index);
        if (m_sheet.discreet)
            return;
        published(What::Bill, phone.billNote, {}, index);
        if (phone.billNote.isEmpty() && phone.showsOnBill != core::Known::Unknown)
            own(What::Bill, wording::bill(phone), {}, index);
        published(What::Note, besideKeyword(phone.note, phone), {}, index);
    }

    [[nodiscard]] QString factsOf(const Phone &phone) const
    {
        if (m_sheet.discreet) {
            // A number in another language must not pass for one of the others.
            const bool isOneOfSeveral = m_service.phones.size() > 1 && !phone.languages.isEmpty();
            const QString spoken =
                isOneOfSeveral ? languageNames(phone.languages, m_spot.language) : QString();
            return spoken.isEmpty()
                       ? plainFacts(phone)
                       : spoken + Words::tr(" · ", "between facts about a number") + plainFacts(phone);
        }
        const bool saysMore = !besideKeyword(phone.description, phone).isEmpty();
        const QString label = labelOf(phone, saysMore && (!isColumn() || isInOwnLanguage()));
        return label.isEmpty()
                   ? wording::cost(phone)
                   : label + Words::tr(" · ", "between facts about a number") + wording::cost(phone);
    }

    void hours()
    {
        const QList<Hours> all = hoursInWords(m_service, m_spot.language, m_sheet.now.date());
        labelledHours(all);
        if (isAbroad() && all.first().words != m_service.hoursText)
            own(What::LocalTimes, localTimes());
    }

    void labelledHours(const QList<Hours> &all)
    {
        for (int index = 0; index < all.size(); ++index) {
            const Hours &hours = all[index];
            block(What::Hours, index, [&] { labelled(hoursLabel(hours), hours.words); });
        }
    }

    [[nodiscard]] bool isAbroad() const
    {
        const QString here = m_sheet.place.isSet() ? m_sheet.place.country() : u"GB"_s;
        return !m_service.places.isEmpty() &&
               std::none_of(m_service.places.begin(), m_service.places.end(),
                            [&here](const core::Place &place) { return place.country() == here; });
    }

    [[nodiscard]] QString localTimes() const
    {
        const QByteArray zone =
            m_service.schedules.isEmpty() ? QByteArray() : m_service.schedules.first().timezone;
        if (!zone.contains('/'))
            return {};
        const QString city = QString::fromLatin1(zone.mid(zone.lastIndexOf('/') + 1)).replace(u'_', u' ');
        //: %1 is a city, as in "Paris"
        return Words::tr("Times are those of %1.").arg(apart(city));
    }

    void addresses()
    {
        const bool isSame = !m_service.website.isEmpty() && m_service.webchat == m_service.website;
        labelled(isSame ? Words::tr("Website and online chat:") : Words::tr("Website:"),
                 webAddress(m_service.website));
        if (!isSame)
            labelled(Words::tr("Online chat:"), webAddress(m_service.webchat));
        labelled(Words::tr("E-mail:"), leftToRight(m_service.email));
    }

    const Service &m_service;
    const Sheet &m_sheet;
    const Spot &m_spot;
    const Typesetter *m_set;
    Rows m_rows;
    Blocks m_blocks;
};

/// Where the core of a service is so high that it would leave much of a page white: before its further
/// numbers and further hours, never between its name and its first number, or a number and what is said of
/// it.
bool mayPartBefore(const Block &block)
{
    return (block.what == What::Number || block.what == What::Hours) && block.of > 0;
}

/// Hangs codes beside rows, each from its number down to the next one.
class CodeHanger
{
public:
    explicit CodeHanger(const CodePlace &place)
        : m_place(place)
        , m_room(roomForCodes(place.service, place.sheet))
        , m_coded(m_room > 0 ? firstOfEach(place.service.phones) : QList<int>())
    {}

    void add(const Block &block, Rows rows)
    {
        const bool isCoded = block.what == What::Number && m_coded.contains(block.of);
        const auto next = isCoded ? qrCode(codeText(m_place.service.phones[block.of])) : nullptr;
        const bool isAcross = block.once && m_place.at == CodesAt::Middle;
        if (next || isAcross)
            finish();
        if (next && !isAcross)
            m_code = next;
        m_group += movedBy(std::move(rows), isAtLeft() && m_place.at == CodesAt::EndSide ? m_room : 0);
        if (next && isAcross) {
            finish();
            m_code = next;
        }
    }

    Rows finished()
    {
        finish();
        return std::exchange(m_all, {});
    }

private:
    [[nodiscard]] bool isAtLeft() const { return directionOf(m_place.whole.language()) == Qt::RightToLeft; }

    [[nodiscard]] qreal leftOf(const Picture &code) const
    {
        const qreal free = m_place.whole.width() - code.size.width();
        if (m_place.at == CodesAt::Middle)
            return free / 2;
        return isAtLeft() ? 0 : free;
    }

    void finish()
    {
        if (m_code && m_group.isEmpty())
            m_group.append(roomOf(m_code->size.height()));
        m_all += m_code ? besidePicture(m_group, m_code, leftOf(*m_code)) : m_group;
        m_group.clear();
        m_code.reset();
    }

    const CodePlace &m_place;
    qreal m_room;
    QList<int> m_coded;
    Rows m_all;
    Rows m_group;
    std::shared_ptr<const Picture> m_code;
};

Rows withCodes(const Blocks &core, const CodePlace &place)
{
    CodeHanger codes(place);
    for (const Block &block : core) {
        Rows rows = block.rows;
        keepTogether(rows);
        if (!rows.isEmpty())
            rows.last().keepWithNext = &block != &core.last() && !mayPartBefore(*(&block + 1));
        codes.add(block, rows);
    }
    return codes.finished();
}

} // namespace

Blocks coreBlocks(const Service &service, const Sheet &sheet, const Spot &spot)
{
    ServiceWriter writer(service, sheet, spot);
    if (!sheet.discreet)
        return writer.core();
    return service.phones.isEmpty() ? Blocks() : writer.discreetCore();
}

Blocks detailBlocks(const Service &service, const Sheet &sheet, const Spot &spot)
{
    return sheet.discreet ? Blocks() : ServiceWriter(service, sheet, spot).details();
}

QString hoursLabel(const Hours &hours)
{
    //: %1 is a way of contact: "Hours (Online chat):"
    return hours.of.isEmpty() ? Words::tr("Hours:") : Words::tr("Hours (%1):").arg(hours.of);
}

qreal roomForCodes(const Service &service, const Sheet &sheet)
{
    qreal room = 0;
    for (const int index : sheet.qr ? firstOfEach(service.phones) : QList<int>()) {
        if (const auto code = qrCode(codeText(service.phones[index])))
            room = std::max(room, code->size.width() + besideCodes);
    }
    return room;
}

Rows oneBelowTheOther(const Blocks &core, const Blocks &details, const CodePlace &codes, qreal pageHeight)
{
    Rows all = withCodes(core, codes);
    if (heightOf(all) < pageHeight / 3)
        keepTogether(all);
    const qsizetype lastOfCore = all.size() - 1;
    for (const Block &block : details)
        all += block.rows;
    if (heightOf(all) < pageHeight / 4) {
        keepTogether(all);
        return all;
    }
    constexpr qsizetype noLonelyEnd = 3;
    for (qsizetype row = std::max(lastOfCore + 1, all.size() - noLonelyEnd); row + 1 < all.size(); ++row)
        all[row].keepWithNext = true;
    return all;
}

} // namespace waymark::sheets
