#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QPainter>
#include <QPdfWriter>

#include <functional>

namespace waymark::sheets {

/// A PDF that grows by a page at a time, without a title, author, program, version or time.
class PdfPages
{
public:
    /// In points.
    explicit PdfPages(QSizeF pageSize);

    void add(const std::function<void(QPainter &)> &paint);
    void addBlank();
    [[nodiscard]] int count() const { return m_count; }
    /// Ends it; once.
    QByteArray finish();

private:
    void turn();

    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    int m_count = 0;
};

} // namespace waymark::sheets
