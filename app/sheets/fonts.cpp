#include "sheets/fonts.h"

#include <QGlyphRun>
#include <QLocale>
#include <QSet>

namespace waymark::sheets {

using namespace Qt::StringLiterals;

namespace {

bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Other_Control || QChar::isSpace(c) ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

bool canBeDrawn(char32_t c, const QFont &font)
{
    QTextLayout layout(QString::fromUcs4(&c, 1), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun &run : layout.glyphRuns()) {
        if (run.glyphIndexes().contains(0))
            return false;
    }
    return true;
}

} // namespace

Qt::LayoutDirection directionOf(const QString &language)
{
    return QLocale(language).textDirection();
}

QStringList fontFamilies(const QString &language)
{
    const QStringList families{
        u"Noto Sans"_s,           u"Noto Sans Arabic"_s,   u"Noto Sans Hebrew"_s,   u"Noto Sans Devanagari"_s,
        u"Noto Sans Bengali"_s,   u"Noto Sans Gurmukhi"_s, u"Noto Sans Gujarati"_s, u"Noto Sans Tamil"_s,
        u"Noto Sans Telugu"_s,    u"Noto Sans Sinhala"_s,  u"Noto Sans Thai"_s,     u"Noto Sans Ethiopic"_s,
        u"Noto Sans Georgian"_s,  u"Noto Sans Armenian"_s, u"Noto Sans Khmer"_s,    u"DejaVu Sans"_s,
        u"WenQuanYi Micro Hei"_s,
    };
    // Urdu is read in Nastaliq; Noto Sans before it keeps the digits upright and plain.
    return language == "ur"_L1 ? QStringList{u"Noto Sans"_s, u"Noto Nastaliq Urdu"_s} + families.mid(1)
                               : families;
}

QFont sheetFont(const QString &language, int size, bool bold)
{
    QFont font;
    font.setFamilies(fontFamilies(language));
    font.setPixelSize(size);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleHint(QFont::SansSerif);
    // The least spacing there is keeps Latin letters from joining: a joined "ff" cannot be found in a PDF.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

QString missingIn(const QStringList &texts, const QFont &font, QSet<char32_t> &seen)
{
    QString missing;
    for (const QString &text : texts) {
        for (const char32_t c : text.toUcs4()) {
            if (isInvisible(c) || seen.contains(c))
                continue;
            seen.insert(c);
            if (!canBeDrawn(c, font))
                missing += QString::fromUcs4(&c, 1);
        }
    }
    return missing;
}

} // namespace waymark::sheets
