#include "sheets/advicerows.h"

#include "sheets/servicerows.h"

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

QList<Run> runsOf(const QTextBlock &block)
{
    QList<Run> runs;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        runs.append({it.fragment().text(), it.fragment().charFormat().fontWeight() >= QFont::Bold});
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

Rows relatedRows(const core::AdvicePage &page, const Sheet &sheet, const Typesetter &typesetter)
{
    Rows rows;
    for (const QString &id : page.services) {
        const auto found =
            std::find_if(sheet.related.begin(), sheet.related.end(),
                         [&id](const core::ServiceSummary &service) { return service.id == id; });
        if (found != sheet.related.end())
            rows += shortServiceRows(*found, typesetter);
    }
    if (rows.isEmpty())
        return {};
    return typesetter.paragraph(
               Words::tr("Numbers for this page"),
               {.size = headingSize, .bold = true, .spaceBefore = 14, .keepWithNext = true}) +
           rows;
}

} // namespace

Rows adviceRows(const core::AdvicePage &page, const Sheet &sheet, const Typesetter &typesetter)
{
    // An English page in an Arabic sheet begins at the left, all of it.
    const Typesetter own(typesetter.width(), page.language.isEmpty() ? sheet.language : page.language,
                         typesetter.scale());
    Rows rows = own.paragraph(page.title, {.size = titleSize, .bold = true, .keepWithNext = true});
    if (own.language() != sheet.language)
        rows += typesetter.paragraph(Words::tr("This page has not been translated."), {.keepWithNext = true});
    QTextDocument document;
    document.setMarkdown(page.markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) |
                                            QTextDocument::MarkdownDialectCommonMark);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        rows += rowsOf(block, own);
    return rows + relatedRows(page, sheet, typesetter);
}

} // namespace waymark::sheets
