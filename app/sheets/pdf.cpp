#include "sheets/sheet.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace waymark::sheets {

namespace {

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

QByteArray toPdf(const LaidOutSheet &sheet)
{
    constexpr int pointsInInch = 72;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle({});
        writer.setCreator({});
        writer.setResolution(pointsInInch);
        writer.setPageSize(QPageSize(sheet.pageSize(), QPageSize::Point));
        writer.setPageMargins({});
        QPainter painter(&writer);
        for (int page = 0; page < sheet.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            sheet.paint(painter, page);
        }
    }
    blankInformation(bytes);
    return bytes;
}

} // namespace waymark::sheets
