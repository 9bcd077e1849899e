#include "sheets/advicerows.h"

#include "sheets/keepwhole.h"
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

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::sheets::AdviceRows)
};

struct Paragraph
{
    QString text;
    QList<Strong> strong;
};

Paragraph paragraphOf(const QTextBlock &block)
{
    Paragraph paragraph;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QString text = withWholeNumbers(it.fragment().text());
        if (it.fragment().charFormat().fontWeight() >= QFont::Bold)
            paragraph.strong.append({int(paragraph.text.size()), int(text.size())});
        paragraph.text += text;
    }
    return paragraph;
}

QString markerOf(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    const bool isNumbered = list->format().style() == QTextListFormat::ListDecimal;
    return isNumbered ? core::isolated(QString::number(list->itemNumber(block) + 1) + u'.') : u"•"_s;
}

Rows rowsOf(const QTextBlock &block, const Typesetter &typesetter)
{
    const Paragraph paragraph = paragraphOf(block);
    if (block.blockFormat().headingLevel() > 0)
        return typesetter.paragraph(
            paragraph.text, {.size = headingSize, .bold = true, .spaceBefore = 14, .keepWithNext = true});
    if (const QTextList *list = block.textList()) {
        const bool isFirst = list->itemNumber(block) == 0;
        const Style style{.spaceBefore = isFirst ? 6.0 : 3.0,
                          .indent = listIndent * std::max(1, list->format().indent())};
        return typesetter.listItem(markerOf(block), paragraph.text, style, paragraph.strong);
    }
    // "To the person:" belongs to the list below it.
    const bool leadsToList = block.next().isValid() && block.next().textList();
    return typesetter.paragraph(paragraph.text, {.spaceBefore = 6, .keepWithNext = leadsToList},
                                paragraph.strong);
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
    const Typesetter own(typesetter.width(), page.language.isEmpty() ? sheet.language : page.language);
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
