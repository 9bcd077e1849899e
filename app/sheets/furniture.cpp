#include "sheets/furniture.h"

#include "core/wording.h"
#include "sheets/checkedlanguages.h"
#include "sheets/easyrows.h"
#include "sheets/interpreter.h"
#include "sheets/keepwhole.h"
#include "sheets/paginate.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::sheets {

using namespace Qt::StringLiterals;
namespace wording = core::wording;

namespace {

constexpr int headingSize = 24;
constexpr int emergencySize = 16;
constexpr qreal thickRule = 2;
constexpr qreal thinRule = 0.75;

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

QString emergencyLine(const Sheet &sheet, bool folded, wording::In in = wording::In::Window)
{
    if (!sheet.emergency.country.isEmpty())
        return wording::emergencyLine(sheet.emergency, folded, in);
    const QString unset = wording::emergencyLineUnset(in);
    if (sheet.discreet)
        return unset;
    //: %1 is "In the UK: 999."
    return in == wording::In::English ? u"In danger now? %1"_s.arg(unset)
                                      : Words::tr("In danger now? %1").arg(unset);
}

/// In English too where nobody has checked the words: this is the line that has to be right.
Rows emergencyRows(const Sheet &sheet, bool folded, const Typesetter &typesetter, const Style &style)
{
    const QString own = emergencyLine(sheet, folded);
    const QString english = emergencyLine(sheet, folded, wording::In::English);
    Rows rows = typesetter.paragraph(own, style);
    if (own == english || !needsEnglish(sheet, typesetter.language()))
        return rows;
    Style below = style;
    below.spaceBefore = 0;
    return rows + typesetter.paragraphIn(u"en"_s, english, below);
}

QString factsLine(const Sheet &sheet, const QString &language)
{
    if (!sheet.factsDate.isValid())
        return Words::tr("The date of these facts is not known.");
    const QString date = apart(westernDigits(localeOf(language).toString(sheet.factsDate, u"d MMMM yyyy"_s)));
    //: %1 is a date: "22 November 2026"
    return sheet.packIsOld ? Words::tr("Facts as of %1, over a year ago: some may have changed.").arg(date)
                           : Words::tr("Facts as of %1.").arg(date);
}

QString checkedLine(const Sheet &sheet, const QString &language)
{
    const QString facts = factsLine(sheet, language);
    const QString checked =
        sheet.discreet
            //: %1 is the sentence with the date of the facts
            ? Words::tr("%1 Nobody has checked these numbers by ringing.").arg(facts)
            //: %1 is the sentence with the date of the facts
            : Words::tr("%1 These numbers come from published pages. Nobody has checked them by ringing.")
                  .arg(facts);
    //: Stands on paper with QR codes; says that scanning leaves a trace without telling what the paper is
    //: about
    return sheet.qr ? checked + u' ' + Words::tr("A phone may keep a record of what it scans.") : checked;
}

Rows languageRows(const Sheet &sheet, const Typesetter &typesetter, const Style &style)
{
    const bool isInTwo = sheet.layout == Layout::Bilingual;
    if (isChecked(sheet.language) && (!isInTwo || isChecked(sheet.secondLanguage)))
        return {};
    const QString english = u"No native speaker has checked the words on this sheet."_s;
    const QString own = Words::tr("No native speaker has checked the words on this sheet.");
    if (own == english)
        return typesetter.paragraphIn(u"en"_s, english, style);
    const Rows rows = typesetter.paragraph(own, style);
    if (!needsEnglish(sheet, typesetter.language()))
        return rows;
    Style below = style;
    below.spaceBefore = 0;
    return rows + typesetter.paragraphIn(u"en"_s, english, below);
}

constexpr Style heading{.size = headingSize, .bold = true};
constexpr Style emergency{.size = emergencySize, .bold = true, .spaceBefore = 5};
constexpr Style footEmergency{.bold = true, .spaceBefore = 5};
constexpr Style columnHeading{.size = 20, .bold = true};
constexpr Style columnEmergency{.bold = true, .spaceBefore = 5};
constexpr Style note{.spaceBefore = 8};

bool namesPlaces(const Sheet &sheet)
{
    return !sheet.related.isEmpty() ||
           std::any_of(sheet.items.begin(), sheet.items.end(), [](const Sheet::Item &item) {
               return std::holds_alternative<core::Service>(item.content);
           });
}

QString headingOf(const Sheet &sheet)
{
    if (sheet.discreet)
        return Words::tr("Useful numbers");
    if (namesPlaces(sheet))
        return Words::tr("Places to turn to");
    //: Heads a sheet of pages to read, without any place to turn to
    return Words::tr("Useful to know");
}

/// The emergency number, and the page's at the other end of its line as long as there is room for both: on
/// all pages of all sheets alike.
Rows emergencyAndPage(const Sheet &sheet, const Typesetter &typesetter, int number, int count)
{
    constexpr int manyPages = 999;
    //: %1 is the page's number, %2 how many there are
    const Rows page =
        typesetter.paragraph(Words::tr("Page %1 of %2").arg(number).arg(count), {.atEnd = true});
    const QString widest = Words::tr("Page %1 of %2").arg(manyPages).arg(manyPages) + u"    "_s;
    Rows rows = emergencyRows(sheet, true, typesetter, footEmergency);
    if (typesetter.widthOf(emergencyLine(sheet, true), footEmergency) + typesetter.widthOf(widest, {}) >
        typesetter.width())
        return rows + page;
    rows.first().beside += page;
    return rows;
}

Rows headOf(const Typesetter &typesetter, const Rows &title, const Rows &danger, const Rows &notes)
{
    Rows rows = title;
    rows.append(typesetter.rule(thickRule, 6));
    rows += danger;
    rows.append(typesetter.rule(thickRule, 6));
    rows += notes;
    keepTogether(rows);
    return rows;
}

} // namespace

int smallSize(Layout layout)
{
    constexpr int small = 11;
    constexpr int asTheText = 14;
    return layout == Layout::Large18 || layout == Layout::EasyRead ? asTheText : small;
}

Rows headRows(const Sheet &sheet, const Typesetter &typesetter)
{
    const Rows danger = sheet.layout == Layout::EasyRead
                            ? easyEmergencyRows(sheet, typesetter)
                            : emergencyRows(sheet, sheet.discreet, typesetter, emergency);
    return headOf(typesetter, typesetter.paragraph(headingOf(sheet), heading), danger,
                  languageRows(sheet, typesetter, note));
}

Rows headRows(const Sheet &sheet, const Columns &columns)
{
    return headOf(
        columns.whole(),
        columns.inBoth(
            sheet,
            [&](const Typesetter &column) { return column.paragraph(headingOf(sheet), columnHeading); }),
        columns.inBoth(sheet,
                       [&](const Typesetter &column) {
                           return emergencyRows(sheet, sheet.discreet, column, columnEmergency);
                       }),
        columns.inBoth(sheet, [&](const Typesetter &column) { return languageRows(sheet, column, note); }));
}

Rows notesRows(const Sheet &sheet, const Typesetter &typesetter)
{
    const QString notes = sheet.notes.trimmed();
    const QString contact = sheet.contact.simplified();
    if (notes.isEmpty() && contact.isEmpty())
        return {};
    Rows rows{typesetter.rule(thinRule, 16)};
    rows.first().keepWithNext = true;
    if (!contact.isEmpty())
        //: Stands before a name or number that the person typed themselves
        rows += typesetter.paragraph({{Words::tr("Ask for:"), true}, {u' ' + apart(contact)}},
                                     {.spaceBefore = 6});
    if (!notes.isEmpty())
        rows +=
            typesetter.paragraph(Words::tr("Notes"), {.bold = true, .spaceBefore = 6, .keepWithNext = true});
    for (const QString &line : notes.split(u'\n'))
        rows += typesetter.paragraph(line.simplified(), {.spaceBefore = 2});
    Row below = typesetter.rule(thinRule, 8);
    rows[rows.size() - 1].keepWithNext = true;
    return rows << below;
}

Rows labelRows(const Sheet &sheet, const Typesetter &typesetter, int size)
{
    constexpr int largerBy = 2;
    Rows rows = emergencyRows(sheet, true, typesetter, {.size = size + largerBy, .bold = true});
    rows += typesetter.paragraph(checkedLine(sheet, typesetter.language()), {.size = size});
    rows += languageRows(sheet, typesetter, {.size = size});
    keepTogether(rows);
    return rows;
}

Rows footRows(const Sheet &sheet, const Typesetter &typesetter, int number, int count)
{
    const Style small{.size = smallSize(sheet.layout)};
    Rows rows{typesetter.rule(thinRule, 0)};
    rows += emergencyAndPage(sheet, typesetter, number, count);
    rows += typesetter.paragraph(checkedLine(sheet, typesetter.language()), small);
    if (hasUncheckedEasyRead(sheet))
        rows += typesetter.paragraph(
            Words::tr("This Easy Read has not yet been checked by people with learning disabilities."),
            small);
    return rows;
}

Rows footRows(const Sheet &sheet, const Columns &columns, int number, int count)
{
    const auto first = [&](const Typesetter &column) {
        return emergencyAndPage(sheet, column, number, count);
    };
    const auto last = [&](const Typesetter &column) {
        return column.paragraph(checkedLine(sheet, column.language()), {.size = smallSize(sheet.layout)});
    };
    return Rows{columns.whole().rule(thinRule, 0)} + columns.inBoth(sheet, first) +
           columns.inBoth(sheet, last);
}

} // namespace waymark::sheets
