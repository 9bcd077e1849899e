#include "sheets/furniture.h"

#include "core/wording.h"
#include "sheets/easyrows.h"
#include "sheets/interpreter.h"
#include "sheets/keepwhole.h"
#include "sheets/paginate.h"

#include <QCoreApplication>

namespace waymark::sheets {

using namespace Qt::StringLiterals;
namespace wording = core::wording;

namespace {

constexpr int headingSize = 24;
constexpr int emergencySize = 16;
constexpr qreal thickRule = 2;
constexpr qreal thinRule = 0.75;

/// Languages whose words a native speaker has read through.
const QStringList &checkedLanguages()
{
    static const QStringList languages{u"en"_s};
    return languages;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::sheets::Furniture)
};

QString westernDigits(const QString &text)
{
    QString western;
    for (const QChar c : text)
        western += c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c;
    return western;
}

QString emergencyLine(const Sheet &sheet, bool folded)
{
    if (!sheet.emergency.country.isEmpty())
        return wording::emergencyLine(sheet.emergency, folded);
    if (sheet.discreet)
        return wording::emergencyLineUnset();
    //: %1 is "In the UK: 999."
    return Words::tr("In danger now? %1").arg(wording::emergencyLineUnset());
}

QString factsLine(const Sheet &sheet)
{
    if (!sheet.factsDate.isValid())
        return Words::tr("The date of these facts is not known.");
    const QString date =
        apart(westernDigits(localeOf(sheet.language).toString(sheet.factsDate, u"d MMMM yyyy"_s)));
    //: %1 is a date: "22 November 2026"
    return sheet.packIsOld ? Words::tr("Facts as of %1, over a year ago: some may have changed.").arg(date)
                           : Words::tr("Facts as of %1.").arg(date);
}

QString checkedLine(const Sheet &sheet)
{
    if (sheet.discreet)
        //: %1 is the sentence with the date of the facts
        return Words::tr("%1 Nobody has checked these numbers by ringing.").arg(factsLine(sheet));
    //: %1 is the sentence with the date of the facts
    return Words::tr("%1 These numbers come from published pages. Nobody has checked them by ringing.")
        .arg(factsLine(sheet));
}

Rows languageRows(const Sheet &sheet, const Typesetter &typesetter, const Style &style)
{
    if (checkedLanguages().contains(sheet.language))
        return {};
    const QString english = u"No native speaker has checked the words on this sheet."_s;
    const QString own = Words::tr("No native speaker has checked the words on this sheet.");
    Rows rows;
    if (own != english)
        rows = typesetter.paragraph(own, style);
    Style second = style;
    second.spaceBefore = rows.isEmpty() ? style.spaceBefore : 0;
    return rows + typesetter.paragraphIn(u"en"_s, english, second);
}

} // namespace

Rows headRows(const Sheet &sheet, const Typesetter &typesetter)
{
    Rows rows =
        typesetter.paragraph(sheet.discreet ? Words::tr("Useful numbers") : Words::tr("Places to turn to"),
                             {.size = headingSize, .bold = true});
    rows.append(typesetter.rule(thickRule, 6));
    if (sheet.layout == Layout::EasyRead)
        rows += easyEmergencyRows(sheet, typesetter);
    else
        rows += typesetter.paragraph(emergencyLine(sheet, sheet.discreet),
                                     {.size = emergencySize, .bold = true, .spaceBefore = 5});
    rows.append(typesetter.rule(thickRule, 6));
    rows += languageRows(sheet, typesetter, {.spaceBefore = 8});
    keepTogether(rows);
    rows.last().keepWithNext = !sheet.items.isEmpty();
    return rows;
}

Rows notesRows(const Sheet &sheet, const Typesetter &typesetter)
{
    const QString notes = sheet.notes.trimmed();
    const QString contact = sheet.contact.simplified();
    if (notes.isEmpty() && contact.isEmpty())
        return {};
    Rows rows{typesetter.rule(thinRule, 16)};
    if (!contact.isEmpty())
        //: Stands before a name or number that the person typed themselves
        rows += typesetter.paragraph({{Words::tr("Ask for:"), true}, {u' ' + apart(contact)}},
                                     {.spaceBefore = 6});
    if (!notes.isEmpty())
        rows += typesetter.paragraph(Words::tr("Notes"), {.bold = true, .spaceBefore = 6});
    for (const QString &line : notes.split(u'\n'))
        rows += typesetter.paragraph(line.simplified(), {.spaceBefore = 2});
    Row below = typesetter.rule(thinRule, 8);
    rows[rows.size() - 1].keepWithNext = true;
    return rows << below;
}

Rows labelRows(const Sheet &sheet, const Typesetter &typesetter, int size)
{
    constexpr int largerBy = 2;
    Rows rows = typesetter.paragraph(emergencyLine(sheet, true), {.size = size + largerBy, .bold = true});
    rows += typesetter.paragraph(checkedLine(sheet), {.size = size});
    rows += languageRows(sheet, typesetter, {.size = size});
    keepTogether(rows);
    return rows;
}

Rows footRows(const Sheet &sheet, const Typesetter &typesetter, int number, int count)
{
    const QString emergency = emergencyLine(sheet, true);
    const Style bold{.bold = true, .spaceBefore = 5};
    //: %1 is the page's number, %2 how many there are
    Rows page = typesetter.paragraph(Words::tr("Page %1 of %2").arg(number).arg(count), {.atEnd = true});
    // On one line, from either side, as long as there is room: on all pages alike, so measured with the
    // highest number.
    const QString widest = Words::tr("Page %1 of %2").arg(count).arg(count) + u"    "_s;
    if (typesetter.widthOf(emergency, bold) + typesetter.widthOf(widest, {}) < typesetter.width())
        page.first().spaceBefore = -page.first().height;
    Rows rows{typesetter.rule(thinRule, 0)};
    rows += typesetter.paragraph(emergency, bold);
    rows += page;
    rows += typesetter.paragraph(checkedLine(sheet), {});
    if (hasUncheckedEasyRead(sheet))
        rows += typesetter.paragraph(
            Words::tr("This Easy Read has not yet been checked by people with learning disabilities."), {});
    return rows;
}

} // namespace waymark::sheets
