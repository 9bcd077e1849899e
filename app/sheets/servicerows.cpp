#include "sheets/servicerows.h"

#include "core/wording.h"
#include "sheets/contactwords.h"
#include "sheets/hours.h"
#include "sheets/keepwhole.h"
#include "sheets/paginate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace waymark::sheets {

using namespace Qt::StringLiterals;
using core::Phone;
using core::PhoneType;
using core::Service;
namespace wording = core::wording;

namespace {

constexpr int nameSize = 18;
constexpr int numberSize = 26;
constexpr int shortNumberSize = 17;
constexpr int posterNameSize = 20;
constexpr int posterNumberSize = 36;
constexpr int smallNameSize = 9;
constexpr int smallNumberSize = 14;
constexpr int smallestOnCard = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::sheets::ServiceRows)
};

/// The first to ring and the first to text.
QList<Phone> firstOfEach(const Service &service)
{
    QList<Phone> found;
    for (const Phone &phone : service.phones) {
        const bool isNew = std::none_of(found.begin(), found.end(),
                                        [&phone](const Phone &one) { return one.type == phone.type; });
        if (isNew && (phone.type == PhoneType::Voice || phone.type == PhoneType::Sms))
            found.append(phone);
    }
    return found.isEmpty() ? service.phones.mid(0, 1) : found;
}

/// In its own letters, so that whoever speaks it finds it. Most of a language's locales name its country too
/// ("American English"); the shortest does not.
QString ownName(QLocale::Language language)
{
    QString shortest;
    for (const QLocale &locale :
         QLocale::matchingLocales(language, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString name = locale.nativeLanguageName();
        if (shortest.isEmpty() || (!name.isEmpty() && name.size() < shortest.size()))
            shortest = name;
    }
    return shortest;
}

QString languageNames(const QStringList &codes, const QString &sheetLanguage)
{
    QStringList names;
    for (const QString &code : codes) {
        const QLocale::Language language = QLocale::codeToLanguage(code);
        const QString name =
            sheetLanguage == "en"_L1 ? QLocale::languageToString(language) : ownName(language);
        names.append(language == QLocale::AnyLanguage || name.isEmpty() ? code : apart(name));
    }
    return names.join(Words::tr(", ", "between languages"));
}

/// Puts the paragraphs of one service one under the other.
class ServiceWriter
{
public:
    ServiceWriter(const Service &service, const Sheet &sheet, const Typesetter &typesetter)
        : m_service(service)
        , m_sheet(sheet)
        , m_typesetter(typesetter)
    {}

    Rows core()
    {
        m_rows +=
            m_typesetter.paragraphIn(m_service.language, m_service.name, {.size = nameSize, .bold = true});
        if (m_service.organization != m_service.name)
            m_rows += m_typesetter.paragraphIn(m_service.language, m_service.organization, {});
        whoFor();
        for (const Phone &phone : m_service.phones)
            contact(phone);
        if (m_service.phones.isEmpty())
            own(Words::tr("There is no number to ring."));
        hours();
        return std::exchange(m_rows, {});
    }

    Rows discreet()
    {
        // Its own words may tell; so do ways of contact that the sheet does not name.
        if (!m_service.discreetName.isEmpty())
            published(m_service.discreetName, {.size = nameSize, .bold = true});
        for (const Phone &phone : m_service.phones) {
            number(phone, numberSize);
            own(plainFacts(phone), {});
        }
        plainHours();
        return std::exchange(m_rows, {});
    }

    Rows poster()
    {
        const Phone &phone = *m_service.mainPhone();
        published(m_sheet.discreet ? m_service.discreetName : m_service.name,
                  {.size = posterNameSize, .bold = true});
        number(phone, posterNumberSize);
        own(plainFacts(phone), {});
        plainHours();
        return std::exchange(m_rows, {});
    }

    Rows details()
    {
        published(m_service.fees);
        languages();
        signLanguage();
        addresses();
        published(m_service.notServed);
        published(m_service.alert);
        howSure();
        return std::exchange(m_rows, {});
    }

private:
    [[nodiscard]] bool isInSheetsLanguage() const { return m_service.language == m_sheet.language; }

    void own(const QString &text, const Style &style = {.spaceBefore = 3})
    {
        m_rows += m_typesetter.paragraph(text, style);
    }

    void published(const QString &text, const Style &style = {.spaceBefore = 3})
    {
        m_rows += m_typesetter.paragraphIn(m_service.language, text, style);
    }

    /// A label in bold, then what it is about.
    void labelled(const QString &label, const QString &text)
    {
        if (!text.isEmpty())
            m_rows += m_typesetter.paragraph({{label, true}, {u' ' + text}}, {.spaceBefore = 3});
    }

    void whoFor()
    {
        if (m_service.eligibility.isEmpty() || !isInSheetsLanguage()) {
            own(wording::whoFor(m_service));
            return;
        }
        published(m_service.eligibility);
        if (m_service.localArea.isSet())
            //: Stands before the area that a local service serves
            labelled(Words::tr("Area:"), apart(m_service.localArea.name()));
    }

    void number(const Phone &phone, int size)
    {
        const QString number = core::isolated(phone.printed);
        // In a paragraph of its own direction the marks fall away, which a PDF would hold as spaces.
        const Style large{.size = size, .bold = true, .spaceBefore = 6};
        m_rows += m_typesetter.paragraphIn(u"en"_s, number, fitting(number, large, m_typesetter));
        own(keywordLine(phone), {});
    }

    void plainHours()
    {
        Service plain = m_service;
        plain.hoursText.clear();
        plain.schedules.removeIf([this](const core::Schedule &row) {
            return std::none_of(m_service.phones.begin(), m_service.phones.end(), [&row](const Phone &phone) {
                return core::channelOf(phone.type) == row.channel;
            });
        });
        labelledHours(hoursInWords(plain, m_sheet.language, m_sheet.now.date()));
    }

    void contact(const Phone &phone)
    {
        number(phone, numberSize);
        QStringList facts;
        if (const QString label = labelOf(phone); !label.isEmpty())
            facts.append(label);
        facts.append(wording::cost(phone));
        own(facts.join(Words::tr(" · ", "between facts about a number")), {});
        published(phone.billNote, {});
        if (phone.billNote.isEmpty() && phone.showsOnBill != core::Known::Unknown)
            own(wording::bill(phone), {});
        published(phone.note, {});
    }

    void hours()
    {
        const QList<Hours> all = hoursInWords(m_service, m_sheet.language, m_sheet.now.date());
        labelledHours(all);
        if (isAbroad() && all.first().words != m_service.hoursText)
            own(localTimes());
    }

    void labelledHours(const QList<Hours> &all)
    {
        for (const Hours &hours : all)
            //: %1 is a way of contact: "Hours (Online chat):"
            labelled(hours.of.isEmpty() ? Words::tr("Hours:") : Words::tr("Hours (%1):").arg(hours.of),
                     hours.words);
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

    void languages()
    {
        published(m_service.interpretation);
        const bool isOnlyTheSheets = m_service.languages == QStringList{m_sheet.language};
        if (!isOnlyTheSheets)
            labelled(Words::tr("Languages:"), languageNames(m_service.languages, m_sheet.language));
    }

    void signLanguage()
    {
        if (!m_service.bslInfo.isEmpty())
            published(m_service.bslInfo);
        else if (m_service.hasBsl)
            own(Words::tr("You can use British Sign Language (BSL)."));
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

    void howSure()
    {
        own(wording::confidence(m_service.confidence));
        if (m_service.assuredDate.isValid())
            //: %1 is a year
            own(Words::tr("Checked in %1.").arg(m_service.assuredDate.year()));
        else if (m_service.sourceDate.isEmpty())
            own(Words::tr("The pages that this comes from show no date."));
        else
            //: %1 is a year
            own(Words::tr("From a page of %1.").arg(core::yearOf(m_service.sourceDate)));
    }

    const Service &m_service;
    const Sheet &m_sheet;
    const Typesetter &m_typesetter;
    Rows m_rows;
};

} // namespace

Rows serviceRows(const Service &service, const Sheet &sheet, const Typesetter &typesetter, qreal pageHeight)
{
    ServiceWriter writer(service, sheet, typesetter);
    Rows core = writer.core();
    keepTogether(core);
    const Rows details = writer.details();
    Rows all = core + details;
    if (heightOf(all) <= pageHeight)
        keepTogether(all);
    return all;
}

Rows discreetRows(const Service &service, const Sheet &sheet, const Typesetter &typesetter)
{
    if (service.phones.isEmpty())
        return {};
    Rows rows = ServiceWriter(service, sheet, typesetter).discreet();
    keepTogether(rows);
    return rows;
}

Rows posterRows(const Service &service, const Sheet &sheet, const Typesetter &typesetter)
{
    if (!service.mainPhone())
        return {};
    Rows rows = ServiceWriter(service, sheet, typesetter).poster();
    keepTogether(rows);
    return rows;
}

Rows smallRows(const Service &service, bool discreet, bool mainOnly, const Typesetter &typesetter)
{
    QList<Phone> phones = firstOfEach(service);
    if (mainOnly && service.mainPhone())
        phones = {*service.mainPhone()};
    if (phones.isEmpty())
        return {};
    const QString name = discreet ? service.discreetName : service.name;
    Rows rows = typesetter.paragraphIn(service.language, name, {.size = smallNameSize, .spaceBefore = 4});
    for (const Phone &phone : std::as_const(phones)) {
        const QString number = core::isolated(phone.printed);
        const Style style{.size = smallNumberSize, .bold = true};
        rows += typesetter.paragraphIn(u"en"_s, number, fitting(number, style, typesetter, smallestOnCard));
        rows += typesetter.paragraph(keywordLine(phone), {.size = smallNameSize});
    }
    keepTogether(rows);
    return rows;
}

Rows shortServiceRows(const core::ServiceSummary &service, const Typesetter &typesetter)
{
    Rows rows = typesetter.paragraphIn(u"en"_s, service.name, {.spaceBefore = 6});
    for (const Phone &phone : service.phones) {
        QList<Run> runs{{core::isolated(phone.printed), true}};
        if (const QString label = labelOf(phone); !label.isEmpty())
            runs.append({u"   "_s + label});
        rows += typesetter.paragraph(runs, {.size = shortNumberSize});
    }
    keepTogether(rows);
    return service.phones.isEmpty() ? Rows() : rows;
}

} // namespace waymark::sheets
