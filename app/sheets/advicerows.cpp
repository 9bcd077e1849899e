#include "sheets/advicerows.h"

#include "sheets/furniture.h"
#include "sheets/numberrows.h"
#include "sheets/servicerows.h"
#include "sheets/sources.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>

namespace waymark::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr int titleSize = 20;
constexpr int headingSize = 16;
constexpr qreal listIndent = 22;
constexpr int wholeList = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::sheets::AdviceRows)
};

/// On paper nothing shows that words lead to another page, so that its title stands in quotes.
QString textOf(const QTextFragment &fragment)
{
    return fragment.charFormat().anchorHref().startsWith("page:"_L1) ? u"“%1”"_s.arg(fragment.text())
                                                                     : fragment.text();
}

QList<Run> runsOf(const QTextBlock &block)
{
    QList<Run> runs;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        runs.append({textOf(it.fragment()), it.fragment().charFormat().fontWeight() >= QFont::Bold});
    return runs;
}

QString markerOf(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    const bool isNumbered = list->format().style() == QTextListFormat::ListDecimal;
    return isNumbered ? core::isolated(QString::number(list->itemNumber(block) + 1) + u'.') : u"•"_s;
}

Rows listRows(const QTextBlock &block, const QTextList &list, const Typesetter &typesetter)
{
    const int number = list.itemNumber(block);
    const int following = list.count() - 1 - number;
    // A short list stays whole; of a long one, neither the first nor the last item stands alone.
    const bool keeps = following > 0 && (list.count() <= wholeList || number == 0 || following == 1);
    const Style style{.spaceBefore = number == 0 ? 6.0 : 3.0,
                      .indent = listIndent * std::max(1, list.format().indent()),
                      .keepWithNext = keeps};
    return typesetter.listItem(markerOf(block), runsOf(block), style);
}

Rows rowsOf(const QTextBlock &block, const Typesetter &typesetter)
{
    if (block.blockFormat().headingLevel() > 0)
        return typesetter.paragraph(
            block.text(), {.size = headingSize, .bold = true, .spaceBefore = 14, .keepWithNext = true});
    if (const QTextList *list = block.textList())
        return listRows(block, *list, typesetter);
    // "To the person:" belongs to the list below it.
    const bool leadsToList = block.next().isValid() && block.next().textList();
    return typesetter.paragraph(runsOf(block), {.spaceBefore = 6, .keepWithNext = leadsToList});
}

constexpr Style title{.size = titleSize, .bold = true, .keepWithNext = true};
constexpr Style firstOfList{.size = headingSize, .bold = true, .spaceBefore = 14, .keepWithNext = true};

/// What stands together until the next heading, paragraph by paragraph.
using Section = QList<Rows>;

/// An English page in an Arabic sheet begins at the left, all of it.
Typesetter ownTypesetter(const core::AdvicePage &page, const Typesetter &typesetter)
{
    return Typesetter(typesetter.width(), page.language.isEmpty() ? typesetter.language() : page.language,
                      typesetter.scale());
}

QList<Section> sectionsOf(const core::AdvicePage &page, const Sheet &sheet, const Typesetter &typesetter)
{
    const Typesetter own = ownTypesetter(page, typesetter);
    if (sheet.summaries)
        return {{own.paragraph(page.summary, {.spaceBefore = 6})}};
    QList<Section> sections{Section()};
    QTextDocument document;
    document.setMarkdown(page.markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) |
                                            QTextDocument::MarkdownDialectCommonMark);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            sections.append(Section());
        sections.last().append(rowsOf(block, own));
    }
    return sections;
}

Rows titleRows(const core::AdvicePage &page, const Typesetter &typesetter)
{
    return ownTypesetter(page, typesetter).paragraph(page.title, title);
}

Rows untranslatedRows(const core::AdvicePage &page, const Typesetter &typesetter)
{
    return ownTypesetter(page, typesetter).language() == typesetter.language()
               ? Rows()
               : typesetter.paragraph(Words::tr("This page has not been translated."),
                                      {.keepWithNext = true});
}

QList<core::ServiceSummary> servicesOf(const core::AdvicePage &page, const Sheet &sheet)
{
    QList<core::ServiceSummary> services;
    for (const QString &id : page.services) {
        const auto found =
            std::find_if(sheet.related.begin(), sheet.related.end(),
                         [&id](const core::ServiceSummary &service) { return service.id == id; });
        if (found != sheet.related.end() && !found->phones.isEmpty())
            services.append(*found);
    }
    return services;
}

Rows relatedRows(const core::ServiceSummary &service, const Sheet &sheet, const Columns &columns)
{
    const bool fits =
        std::all_of(service.phones.begin(), service.phones.end(), [&columns](const core::Phone &phone) {
            return fitsOn(phone, columns.first()) && fitsOn(phone, columns.second());
        });
    if (!fits)
        return shortServiceRows(service, columns.whole());
    // A list's labels are in English.
    return columns.inBoth(sheet, [&service](const Typesetter &column) {
        return shortServiceRows(service, column, column.language() == "en"_L1);
    });
}

Rows relatedHeading(const Typesetter &typesetter)
{
    return typesetter.paragraph(Words::tr("Numbers for this page"), firstOfList);
}

Rows sourceRows(const core::AdvicePage &page, const Sheet &sheet, const Typesetter &typesetter)
{
    return typesetter.paragraph(sourcesLine(page), {.size = smallSize(sheet.layout), .spaceBefore = 6});
}

Rows flat(const QList<Section> &sections)
{
    Rows rows;
    for (const Section &section : sections) {
        for (const Rows &paragraph : section)
            rows += paragraph;
    }
    return rows;
}

/// Heading beside heading, and after it paragraph beside paragraph.
Rows inPairs(const QList<Section> &first, const QList<Section> &second, const Columns &columns)
{
    Rows rows;
    for (qsizetype section = 0; section < std::max(first.size(), second.size()); ++section) {
        const Section left = first.value(section);
        const Section right = second.value(section);
        for (qsizetype paragraph = 0; paragraph < std::max(left.size(), right.size()); ++paragraph)
            rows += columns.sideBySide(left.value(paragraph), right.value(paragraph));
    }
    return rows;
}

/// In a language that both columns have to do with, across the paper.
Rows untranslatedPage(const core::AdvicePage &page, const Sheet &sheet, const Columns &columns)
{
    return titleRows(page, columns.whole()) + columns.inBoth(sheet, [&](const Typesetter &column) {
        return untranslatedRows(page, column);
    }) + flat(sectionsOf(page, sheet, columns.whole()));
}

Rows translatedPage(const core::AdvicePage &page, const core::AdvicePage &second, const Sheet &sheet,
                    const Columns &columns)
{
    const auto own = [&](const Typesetter &column) -> const core::AdvicePage & {
        return &column == &columns.first() ? page : second;
    };
    return columns.inBoth(sheet, [&](const Typesetter &column) { return titleRows(own(column), column); }) +
           columns.inBoth(sheet,
                          [&](const Typesetter &column) { return untranslatedRows(own(column), column); }) +
           inPairs(sectionsOf(page, sheet, columns.first()), sectionsOf(second, sheet, columns.second()),
                   columns);
}

} // namespace

Rows adviceRows(const core::AdvicePage &page, const Sheet &sheet, const Typesetter &typesetter)
{
    Rows rows = titleRows(page, typesetter) + untranslatedRows(page, typesetter) +
                flat(sectionsOf(page, sheet, typesetter));
    const QList<core::ServiceSummary> services = servicesOf(page, sheet);
    if (!services.isEmpty())
        rows += relatedHeading(typesetter);
    for (const core::ServiceSummary &service : services)
        rows += shortServiceRows(service, typesetter);
    return rows + sourceRows(page, sheet, typesetter);
}

Rows adviceRows(const core::AdvicePage &page, const core::AdvicePage &second, const Sheet &sheet,
                const Columns &columns)
{
    Rows rows = page.language == second.language ? untranslatedPage(page, sheet, columns)
                                                 : translatedPage(page, second, sheet, columns);
    const QList<core::ServiceSummary> services = servicesOf(page, sheet);
    if (!services.isEmpty())
        rows += columns.inBoth(sheet, relatedHeading);
    for (const core::ServiceSummary &service : services)
        rows += relatedRows(service, sheet, columns);
    return rows + sourceRows(page, sheet, columns.whole());
}

} // namespace waymark::sheets
