#include "sheets/easyblocks.h"

#include "sheets/contactwords.h"
#include "sheets/fonts.h"
#include "sheets/paginate.h"

#include <QSvgRenderer>

#include <algorithm>
#include <utility>

namespace waymark::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal millimetre = 72 / 25.4;
constexpr qreal pictureSize = 25 * millimetre;
constexpr qreal indent = pictureSize + 6 * millimetre;

std::shared_ptr<const Picture> pictureOf(const QString &name)
{
    auto drawing = std::make_shared<QSvgRenderer>(u":/easy-read/%1.svg"_s.arg(name));
    if (!drawing->isValid()) // of a pack that is newer than this program
        return nullptr;
    return std::make_shared<Picture>(Picture{{}, {pictureSize, pictureSize}, std::move(drawing)});
}

} // namespace

EasyBlocks::EasyBlocks(const Typesetter &typesetter)
    : m_typesetter(typesetter)
    , m_pictureX(directionOf(typesetter.language()) == Qt::RightToLeft ? typesetter.width() - pictureSize : 0)
{}

Rows EasyBlocks::words(const QList<Run> &runs) const
{
    return m_typesetter.paragraph(runs, {.size = easyTextSize, .indent = indent});
}

Rows EasyBlocks::wordsIn(const QString &language, const QString &text, bool bold) const
{
    return m_typesetter.paragraphIn(language, text, {.size = easyTextSize, .bold = bold, .indent = indent});
}

Rows EasyBlocks::number(const QString &printed, int size) const
{
    const QString shown = core::isolated(printed);
    const Typesetter narrow(m_typesetter.width() - indent, m_typesetter.language());
    Style style = fitting(shown, {.size = size, .bold = true}, narrow);
    style.indent = indent;
    // In a paragraph of its own direction the marks fall away, which a PDF would hold as spaces.
    return m_typesetter.paragraphIn(u"en"_s, shown, style);
}

void EasyBlocks::add(const QString &picture, const Rows &beside)
{
    if (beside.isEmpty())
        return;
    const qreal room = std::max(0.0, (pictureSize - heightOf(beside)) / 2);
    Rows block = Rows{roomOf(room)} + beside;
    block.first().spaceBefore = betweenEasyBlocks;
    keepTogether(block);
    if (auto drawn = pictureOf(picture))
        block = besidePicture(block, std::move(drawn), m_pictureX);
    m_rows += block;
    m_mayExplain = false;
}

void EasyBlocks::add(const core::EasyReadLine &line, const QString &language)
{
    if (line.isHeading()) {
        heading(line.text, language);
        return;
    }
    // What explains a word stays with it; a second explanation may go to the next page.
    const bool explains = line.picture == "meaning"_L1;
    if (explains && m_mayExplain)
        m_rows.last().keepWithNext = true;
    add(line.picture, wordsIn(language, line.text));
    m_mayExplain = !explains;
}

void EasyBlocks::heading(const QString &text, const QString &language)
{
    m_rows += m_typesetter.paragraphIn(
        language, text,
        {.size = easyHeadingSize, .bold = true, .spaceBefore = aboveEasyHeading, .keepWithNext = true});
    m_mayExplain = false;
}

void EasyBlocks::below(const Rows &rows)
{
    if (!m_rows.isEmpty() && !rows.isEmpty())
        m_rows.last().keepWithNext = true;
    m_rows += rows;
}

void EasyBlocks::keepOn(qreal pageHeight)
{
    if (heightOf(m_rows) <= pageHeight)
        keepTogether(m_rows);
}

Rows EasyBlocks::taken()
{
    return std::exchange(m_rows, {});
}

} // namespace waymark::sheets
