#include "sheets/paragraph.h"

namespace waymark::sheets {

namespace {

QTextOption optionOf(const Paragraph &paragraph)
{
    QTextOption option;
    option.setTextDirection(paragraph.direction);
    option.setUseDesignMetrics(true);
    if (paragraph.width > 0) {
        option.setAlignment((paragraph.atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    }
    return option;
}

QList<QTextLayout::FormatRange> formatsOf(const Paragraph &paragraph)
{
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : paragraph.strong) {
        formats.append({start, length, {}});
        formats.last().format.setFontWeight(QFont::Bold);
    }
    return formats;
}

} // namespace

std::unique_ptr<QTextLayout> Paragraph::laidOut() const
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    layout->setTextOption(optionOf(*this));
    layout->setFormats(formatsOf(*this));
    // Whoever asks wants to measure or draw it, for which its letters would have to be shaped again.
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        if (width > 0)
            line.setLineWidth(width);
    }
    layout->endLayout();
    return layout;
}

} // namespace waymark::sheets
