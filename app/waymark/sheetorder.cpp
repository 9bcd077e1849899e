#include "waymark/sheetorder.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;
using core::TrayItem;
using sheets::Layout;
using sheets::Paper;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::SheetOrder)
};

template<class T> using Named = QList<std::pair<QString, T>>;

const Named<Layout> &layouts()
{
    static const Named<Layout> all{{u"full"_s, Layout::Full},       {u"large"_s, Layout::Large18},
                                   {u"large24"_s, Layout::Large24}, {u"easy"_s, Layout::EasyRead},
                                   {u"cards"_s, Layout::Cards},     {u"folded"_s, Layout::FoldedCards},
                                   {u"poster"_s, Layout::Poster},   {u"bilingual"_s, Layout::Bilingual}};
    return all;
}

const Named<Paper> &papers()
{
    static const Named<Paper> all{{u"a4"_s, Paper::A4}, {u"letter"_s, Paper::Letter}, {u"a5"_s, Paper::A5}};
    return all;
}

template<class T> std::optional<T> named(const Named<T> &all, const QString &name)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const auto &one) { return one.first == name; });
    return found == all.end() ? std::nullopt : std::optional<T>(found->second);
}

template<class T> QString namesOf(const Named<T> &all)
{
    QStringList names;
    for (const auto &one : all)
        names.append(one.first);
    return names.join(u", "_s);
}

QString nameOf(Layout layout)
{
    const auto found = std::find_if(layouts().begin(), layouts().end(),
                                    [layout](const auto &one) { return one.second == layout; });
    return found->first;
}

core::Error usage(const QString &sentence)
{
    return {core::ErrorKind::Usage, sentence, {}};
}

QList<TrayItem> listed(const QString &ids, TrayItem::Kind kind)
{
    QList<TrayItem> items;
    for (const QString &id : ids.split(u',', Qt::SkipEmptyParts)) {
        if (!id.trimmed().isEmpty())
            items.append({kind, id.trimmed()});
    }
    return items;
}

/// What parses but makes no sense; empty when all is well.
QString misuse(const QCommandLineParser &parser, const SheetOrder &order)
{
    if (order.picked.isEmpty())
        return Words::tr(
            "--sheet needs --services with at least one id, for example --services rcew-247,victim-support.");
    if (!sheets::papersFor(order.layout).contains(order.paper))
        return Words::tr("The %1 layout is not made on %2; say a4 or letter.")
            .arg(nameOf(order.layout), sheets::paperName(order.paper));
    const bool hasSmallNames = sheets::isUsuallyDiscreet(order.layout) || order.layout == Layout::Poster;
    if (order.fullNames && (order.discreet || !hasSmallNames))
        return Words::tr("--full-names goes with --layout cards, folded or poster, and not with --discreet.");
    const bool isBilingual = order.layout == Layout::Bilingual;
    if (parser.isSet(u"and"_s) && !isBilingual)
        return Words::tr("--and names the second language of --layout bilingual.");
    if (isBilingual && order.secondLanguage == order.language)
        return Words::tr("--layout bilingual needs two languages, for example --lang cy --and en.");
    return {};
}

} // namespace

sheets::Sheet SheetOrder::sheet() const
{
    sheets::Sheet made;
    made.layout = layout;
    made.paper = paper;
    made.discreet = discreet || (sheets::isUsuallyDiscreet(layout) && !fullNames);
    made.tellingTabs = fullNames;
    made.summaries = summaries;
    made.qr = qr;
    made.notes = notes;
    made.contact = contact;
    made.language = language;
    made.secondLanguage = secondLanguage;
    made.place = where;
    return made;
}

void declareSheetOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"services"_s, Words::tr("What is on the sheet, by id, with commas between."), Words::tr("ids")},
        {u"pages"_s, Words::tr("Advice pages on the sheet, by id."), Words::tr("ids")},
        {u"summaries"_s, Words::tr("Advice pages as a summary, not in full.")},
        {u"layout"_s,
         Words::tr(
             "full (unless said otherwise), large (18 pt), large24, easy (Easy Read), cards, folded (cards "
             "of two faces), poster or bilingual."),
         Words::tr("layout")},
        {u"discreet"_s,
         Words::tr(
             "Nothing on the sheet that tells what it is about. Cards and a poster's tabs always are so.")},
        {u"full-names"_s, Words::tr("Cards, or a poster's tabs, that are not discreet.")},
        {u"paper"_s, Words::tr("a4 (unless said otherwise) or letter; a5 for the full layout."),
         Words::tr("size")},
        {u"qr"_s, Words::tr("A code to scan beside each number. Scanning leaves a trace on the phone.")},
        {u"notes"_s, Words::tr("Text for a box on the sheet; - reads it from standard input."),
         Words::tr("text")},
        {u"contact"_s, Words::tr("Whom to ask for, and how: a line on the sheet."), Words::tr("text")},
        {u"where"_s, Words::tr("The place of the reader: ENG, WLS, SCT, NIR, UK, IE, FR …"),
         Words::tr("code")},
        {u"lang"_s, Words::tr("The language, as two letters: en, cy, ar."), Words::tr("code")},
        {u"and"_s, Words::tr("The second language of the bilingual layout; en, unless said otherwise."),
         Words::tr("code")},
    });
}

QStringList sheetOptionNames()
{
    return {u"services"_s, u"pages"_s, u"summaries"_s, u"layout"_s,  u"discreet"_s, u"full-names"_s,
            u"paper"_s,    u"qr"_s,    u"notes"_s,     u"contact"_s, u"and"_s};
}

core::Result<SheetOrder> orderOf(const QCommandLineParser &parser)
{
    const auto valueOr = [&parser](const QString &name, const QString &usual) {
        return parser.isSet(name) ? parser.value(name) : usual;
    };
    SheetOrder order;
    order.file = parser.value(u"sheet"_s);
    order.picked = listed(parser.value(u"services"_s), TrayItem::Kind::Service) +
                   listed(parser.value(u"pages"_s), TrayItem::Kind::Advice);
    const QString layoutName = valueOr(u"layout"_s, u"full"_s).toLower();
    const auto layout = named(layouts(), layoutName);
    if (!layout)
        return usage(Words::tr("“%1” is no layout that Waymark knows; there are %2.")
                         .arg(layoutName, namesOf(layouts())));
    const QString paperName = valueOr(u"paper"_s, u"a4"_s).toLower();
    const auto paper = named(papers(), paperName);
    if (!paper)
        return usage(Words::tr("“%1” is no paper size that Waymark knows; there are %2.")
                         .arg(paperName, namesOf(papers())));
    order.layout = *layout;
    order.paper = *paper;
    order.discreet = parser.isSet(u"discreet"_s);
    order.fullNames = parser.isSet(u"full-names"_s);
    order.summaries = parser.isSet(u"summaries"_s);
    order.qr = parser.isSet(u"qr"_s);
    order.notes = parser.value(u"notes"_s);
    order.contact = parser.value(u"contact"_s);
    order.where = core::Place::parse(parser.value(u"where"_s)).value_or(core::Place());
    order.language = valueOr(u"lang"_s, u"en"_s);
    if (order.layout == Layout::Bilingual)
        order.secondLanguage = valueOr(u"and"_s, u"en"_s);
    const QString wrong = misuse(parser, order);
    return wrong.isEmpty() ? core::Result<SheetOrder>(order) : usage(wrong);
}

} // namespace waymark
