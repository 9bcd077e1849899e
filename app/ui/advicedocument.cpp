#include "ui/advicedocument.h"

#include "ui/theme.h"

#include <QApplication>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

namespace waymark::ui {

namespace {

constexpr int mainHeading = 2; // of Markdown: the title is not part of the text
constexpr int lineHeightPercent = 150;

void styleBlock(QTextCursor &cursor, const QTextBlock &block, const Sizes &sizes)
{
    const int level = block.blockFormat().headingLevel();
    const bool goesOn = block.textList() && block.textList() == block.next().textList();
    QTextBlockFormat format;
    // At least, not exactly: letters of some scripts are higher than Noto Sans.
    const int lineHeight = sizes.body * lineHeightPercent / 100;
    format.setLineHeight(lineHeight, QTextBlockFormat::MinimumHeight);
    const bool isFirst = block.blockNumber() == 0;
    format.setTopMargin(level > 0 && !isFirst ? (level <= mainHeading ? sizes.grid * 3 : sizes.grid) : 0);
    format.setBottomMargin(level > 0 || goesOn ? sizes.grid / 2 : sizes.grid * 3 / 2);
    cursor.setPosition(block.position());
    cursor.mergeBlockFormat(format);
    if (level == 0)
        return;
    QTextCharFormat words;
    words.setFontWeight(QFont::DemiBold);
    words.setProperty(QTextFormat::FontSizeAdjustment, 0);
    cursor.setPosition(block.position());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(words);
}

struct Link
{
    int from = 0;
    int to = 0;
    QString target;
};

QList<Link> linksOf(const QTextDocument &document)
{
    QList<Link> links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            if (part.charFormat().isAnchor())
                links.append(
                    {part.position(), part.position() + part.length(), part.charFormat().anchorHref()});
        }
    }
    return links;
}

void styleLinks(QTextDocument &document, const std::function<bool(const QUrl &)> &leadsSomewhere)
{
    const Colours colours = coloursOf(QApplication::palette());
    QTextCursor cursor(&document);
    for (const Link &link : linksOf(document)) {
        const bool isLink = leadsSomewhere(QUrl(link.target));
        cursor.setPosition(link.from);
        cursor.setPosition(link.to, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setAnchor(isLink);
        format.setAnchorHref(isLink ? link.target : QString());
        format.setFontUnderline(isLink);
        format.setForeground(isLink ? colours.accent : colours.text);
        cursor.mergeCharFormat(format);
    }
}

} // namespace

std::unique_ptr<QTextDocument> adviceDocument(const QString &markdown,
                                              const std::function<bool(const QUrl &)> &leadsSomewhere)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(QApplication::font());
    document->setIndentWidth(currentSizes().grid * 3);
    document->setMarkdown(markdown, QTextDocument::MarkdownNoHTML);
    QTextCursor cursor(document.get());
    cursor.beginEditBlock();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        styleBlock(cursor, block, currentSizes());
    styleLinks(*document, leadsSomewhere);
    cursor.endEditBlock();
    return document;
}

QList<AdviceHeading> headingsOf(const QTextDocument &document)
{
    QList<AdviceHeading> headings;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == mainHeading)
            headings.append({block.text(), block.blockNumber()});
    }
    return headings;
}

} // namespace waymark::ui
