#include "sheets/pdfpages.h"
#include "sheets/sheet.h"

#include <QPageSize>

#include <algorithm>

namespace waymark::sheets {

namespace {

constexpr int pointsInInch = 72;

/// Qt 6.4 always writes its version and the time with its zone into the document information, first of all
/// that the file holds. Blanks of the same length leave every offset in the file right.
void blankInformation(QByteArray &pdf)
{
    const qsizetype title = pdf.indexOf("/Title ");
    const qsizetype end = pdf.indexOf(">>\nendobj", title);
    Q_ASSERT(title >= 0 && end >= 0);
    std::fill(pdf.begin() + title, pdf.begin() + end, ' ');
}

} // namespace

PdfPages::PdfPages(QSizeF pageSize)
    : m_buffer(&m_bytes)
    , m_writer((m_buffer.open(QIODevice::WriteOnly), &m_buffer))
{
    m_writer.setTitle({});
    m_writer.setCreator({});
    m_writer.setResolution(pointsInInch);
    m_writer.setPageSize(QPageSize(pageSize, QPageSize::Point));
    m_writer.setPageMargins({});
    m_painter.begin(&m_writer);
}

void PdfPages::add(const std::function<void(QPainter &)> &paint)
{
    turn();
    paint(m_painter);
}

void PdfPages::addBlank()
{
    turn();
}

void PdfPages::turn()
{
    if (m_count > 0)
        m_writer.newPage();
    ++m_count;
}

QByteArray PdfPages::finish()
{
    m_painter.end();
    m_buffer.close();
    blankInformation(m_bytes);
    return std::move(m_bytes);
}

QByteArray toPdf(const LaidOutSheet &sheet)
{
    PdfPages pdf(sheet.pageSize());
    for (int page = 0; page < sheet.pageCount(); ++page)
        pdf.add([&](QPainter &painter) { sheet.paint(painter, page); });
    return pdf.finish();
}

} // namespace waymark::sheets
