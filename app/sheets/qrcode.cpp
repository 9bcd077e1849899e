#include "sheets/qrcode.h"

#include "sheets/fonts.h"

#include <QRegularExpression>

#include <qrencode.h>

namespace waymark::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietZone = 4;       // squares
constexpr int smallestVersion = 2; // enough for any number: all codes of a sheet look alike
constexpr qreal beforeCode = 6;

/// One outline for each run of squares: where shapes touch, a bad printer shows a hair between them, so as
/// few of them as can be.
QPainterPath inkOf(const QRcode &code, qreal square)
{
    QPainterPath ink;
    ink.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.width; ++y) {
        for (int x = 0; x < code.width; ++x) {
            const int start = x;
            while (x < code.width && (code.data[y * code.width + x] & 1) != 0)
                ++x;
            if (x > start)
                ink.addRect((start + quietZone) * square, (y + quietZone) * square, (x - start) * square,
                            square);
        }
    }
    return ink;
}

} // namespace

QString codeText(const core::Phone &phone)
{
    const bool isRung = phone.type == core::PhoneType::Voice;
    if (!isRung && phone.type != core::PhoneType::Sms)
        return {};
    const QString number = phone.e164.isEmpty() ? phone.dial : phone.e164;
    static const QRegularExpression digitsAlone(u"^\\+?[0-9 ()-]+$"_s);
    if (!digitsAlone.match(number).hasMatch())
        return {};
    return (isRung ? u"tel:"_s : u"sms:"_s) + (number.startsWith(u'+') ? u"+"_s : QString()) +
           core::digitsOf(number);
}

std::shared_ptr<const Picture> qrCode(const QString &text, qreal side)
{
    if (text.isEmpty())
        return nullptr;
    const QByteArray bytes = text.toLatin1();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(bytes.constData(), smallestVersion, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return nullptr;
    const qreal square = side / code->width;
    const qreal whole = square * (code->width + 2 * quietZone);
    return std::make_shared<const Picture>(Picture{inkOf(*code, square), {whole, whole}});
}

Rows besideCode(const core::Phone &phone, const Typesetter &typesetter,
                const std::function<Rows(const Typesetter &)> &set, qreal side)
{
    const auto code = qrCode(codeText(phone), side);
    if (!code)
        return set(typesetter);
    const qreal room = code->size.width() + beforeCode;
    const Rows rows = set(Typesetter(typesetter.width() - room, typesetter.language(), typesetter.scale()));
    if (directionOf(typesetter.language()) == Qt::RightToLeft)
        return besidePicture(movedBy(rows, room), code, 0);
    return besidePicture(rows, code, typesetter.width() - code->size.width());
}

} // namespace waymark::sheets
