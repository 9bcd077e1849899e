#include "sheets/servicerows.h"

#include "core/wording.h"
#include "sheets/hours.h"
#include "sheets/keepwhole.h"
#include "sheets/paginate.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::sheets {

using namespace Qt::StringLiterals;
using core::Phone;
using core::PhoneType;
using core::Service;
namespace wording = core::wording;

namespace {

constexpr int nameSize = 18;
constexpr int numberSize = 26;
constexpr int smallestNumber = 14;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::sheets::ServiceRows)
};

QString drawnNumber(const QString &printed)
{
    return unbroken(core::isolated(printed));
}

/// A name stays on one line where it fits there.
Rows name(const QString &language, const QString &text, const Style &style, const Typesetter &typesetter)
{
    const QString whole = unbroken(text);
    return typesetter.paragraphIn(
        language, typesetter.widthOf(whole, style) <= typesetter.width() ? whole : text, style);
}

Style fitting(const QString &text, Style style, const Typesetter &typesetter)
{
    while (style.size > smallestNumber && typesetter.widthOf(text, style) > typesetter.width())
        --style.size;
    return style;
}

QString webAddress(const QString &url)
{
    QString shown = url;
    for (const QLatin1StringView scheme : {"https://"_L1, "http://"_L1}) {
        if (shown.startsWith(scheme))
            shown = shown.mid(scheme.size());
    }
    return core::isolated(shown.endsWith(u'/') ? shown.chopped(1) : shown);
}

QString languageNames(const QStringList &codes, const QString &sheetLanguage)
{
    QStringList names;
    for (const QString &code : codes) {
        const QLocale locale(code);
        const bool isKnown = locale.language() != QLocale::C;
        // In its own letters, so that whoever speaks it finds it, unless the sheet is in English.
        const QString own = sheetLanguage == "en"_L1 ? QLocale::languageToString(locale.language())
                                                     : locale.nativeLanguageName();
        names.append(isKnown && !own.isEmpty() ? apart(own) : code);
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
        m_rows += name(m_service.language, m_service.name, {nameSize, true}, m_typesetter);
        if (m_service.organization != m_service.name)
            m_rows += name(m_service.language, m_service.organization, {}, m_typesetter);
        whoFor();
        for (const Phone &phone : m_service.phones)
            number(phone, m_service.phones.size() > 1);
        contactWithoutNumber();
        hours();
        return std::exchange(m_rows, {});
    }

    Rows details()
    {
        published(m_service.fees);
        languages();
        if (!m_service.bslInfo.isEmpty())
            published(m_service.bslInfo);
        else if (m_service.hasBsl)
            own(Words::tr("You can use British Sign Language (BSL)."));
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
        m_rows += m_typesetter.paragraph(withWholeNumbers(text), style);
    }

    void published(const QString &text, const Style &style = {.spaceBefore = 3})
    {
        m_rows += m_typesetter.paragraphIn(m_service.language, withWholeNumbers(text), style);
    }

    void whoFor()
    {
        if (m_service.eligibility.isEmpty() || !isInSheetsLanguage()) {
            own(wording::whoFor(m_service));
            return;
        }
        published(m_service.eligibility);
        if (m_service.localArea.isSet())
            //: %1 is the area that a local service serves
            own(Words::tr("Area: %1").arg(apart(m_service.localArea.name())));
    }

    void number(const Phone &phone, bool isOneOfMany)
    {
        const QString drawn = drawnNumber(phone.printed);
        m_rows += m_typesetter.paragraph(
            drawn, fitting(drawn, {.size = numberSize, .bold = true, .spaceBefore = 6}, m_typesetter));
        if (!phone.keyword.isEmpty())
            //: %1 is a word to send in a text message
            own(Words::tr("Text the word %1 to this number.").arg(apart(phone.keyword)));
        QStringList facts;
        if (!phone.description.isEmpty())
            facts.append(apart(phone.description));
        else if (isOneOfMany || phone.type != PhoneType::Voice)
            facts.append(wording::channel(core::channelOf(phone.type)));
        facts.append(wording::cost(phone));
        own(facts.join(Words::tr(" · ", "between facts about a number")), {});
        if (phone.showsOnBill != core::Known::Unknown)
            own(wording::bill(phone), {});
        published(phone.billNote, {});
        published(phone.note, {});
    }

    void contactWithoutNumber()
    {
        if (m_service.phones.isEmpty())
            own(Words::tr("There is no number to ring."));
    }

    void hours()
    {
        const QStringList lines = hoursInWords(m_service, m_sheet.language, m_sheet.now.date());
        for (const QString &line : lines)
            own(line);
        const bool isAbroad =
            !m_service.places.isEmpty() && !m_service.places.contains(m_sheet.place) &&
            m_service.places.first().country() != (m_sheet.place.isSet() ? m_sheet.place.country() : u"GB"_s);
        const QByteArray zone =
            m_service.schedules.isEmpty() ? QByteArray() : m_service.schedules.first().timezone;
        if (isAbroad && zone.contains('/') && lines.first() != m_service.hoursText)
            //: %1 is a city, as in "Paris"
            own(Words::tr("Times are those of %1.")
                    .arg(
                        apart(QString::fromLatin1(zone.mid(zone.lastIndexOf('/') + 1)).replace(u'_', u' '))));
    }

    void languages()
    {
        published(m_service.interpretation);
        if (m_service.languages.size() > 1 || !m_service.languages.contains(m_sheet.language)) {
            if (!m_service.languages.isEmpty())
                //: %1 is a list of languages
                own(Words::tr("Languages: %1").arg(languageNames(m_service.languages, m_sheet.language)));
        }
    }

    void addresses()
    {
        const bool isSame = m_service.webchat == m_service.website;
        if (!m_service.website.isEmpty())
            //: %1 is a web address
            own((isSame ? Words::tr("Website and online chat: %1") : Words::tr("Website: %1"))
                    .arg(webAddress(m_service.website)));
        if (!m_service.webchat.isEmpty() && !isSame)
            //: %1 is a web address
            own(Words::tr("Online chat: %1").arg(webAddress(m_service.webchat)));
        if (!m_service.email.isEmpty())
            //: %1 is an e-mail address
            own(Words::tr("E-mail: %1").arg(core::isolated(m_service.email)));
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

Rows shortServiceRows(const core::ServiceSummary &service, const Typesetter &typesetter)
{
    const Phone *phone = service.mainPhone();
    if (!phone)
        return {};
    Rows rows = name(u"en"_s, service.name, {.spaceBefore = 6}, typesetter);
    const QString number = drawnNumber(phone->printed);
    rows += typesetter.paragraph(number, fitting(number, {.size = 18, .bold = true}, typesetter));
    if (phone->type != PhoneType::Voice)
        rows += typesetter.paragraph(wording::channel(core::channelOf(phone->type)), {});
    keepTogether(rows);
    return rows;
}

} // namespace waymark::sheets
