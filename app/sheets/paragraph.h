#pragma once

#include <QFont>
#include <QList>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <utility>

namespace waymark::sheets {

/// A text and how it is set. It keeps no lines: a booklet waits with thousands of them to be painted, and
/// lines take several times the room of their words. Laid out anew, it breaks where it did before.
struct Paragraph
{
    QString text{};
    QFont font{};
    QList<std::pair<int, int>> strong{}; ///< where bold stretches begin, and how long they are
    qreal width = 0;                     ///< in points; 0: one line, as long as it comes
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool atRight = false; ///< where its lines begin or end, if there is a width

    [[nodiscard]] std::unique_ptr<QTextLayout> laidOut() const;
};

} // namespace waymark::sheets
