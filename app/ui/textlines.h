#pragma once

#include <QCache>
#include <QFont>
#include <QFontMetrics>
#include <QStaticText>

class QPainter;

namespace waymark::ui {

/// Texts of one line in one font, laid out once for as long as they are shown again and again: laying out
/// takes most of the time of painting a list, which is mostly the list of the keystroke before. Main thread.
class TextLines
{
public:
    explicit TextLines(const QFont &font);

    [[nodiscard]] const QFontMetrics &metrics() const { return m_metrics; }
    /// In pixels, of the whole text.
    [[nodiscard]] int width(const QString &text);
    /// Draws what has room in `line`, in the painter's pen; returns the width that it took.
    int draw(QPainter &painter, const QRect &line, Qt::Alignment alignment, const QString &text,
             Qt::TextElideMode elide = Qt::ElideRight);
    /// Keeps nothing of what was shown.
    void forget() { m_lines.clear(); }

private:
    struct Cut
    {
        QString text;
        int width = -1; ///< that it was cut to; -1 when it is whole
        Qt::TextElideMode elide = Qt::ElideNone;
        friend bool operator==(const Cut &, const Cut &) = default;
        friend size_t qHash(const Cut &cut, size_t seed) noexcept
        {
            return qHashMulti(seed, cut.text, cut.width, cut.elide);
        }
    };

    /// Valid until the next call.
    const QStaticText &laidOut(const Cut &cut);

    QFont m_font;
    QFontMetrics m_metrics;
    QCache<Cut, QStaticText> m_lines;
};

} // namespace waymark::ui
