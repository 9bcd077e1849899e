#pragma once

#include "core/phone.h"
#include "sheets/typesetter.h"

#include <functional>

namespace waymark::sheets {

/// The side of the squares alone, in points: 20 mm, which an old phone reads from bad paper.
constexpr qreal codeSide = 20 * 72 / 25.4;

/// What a code beside the number holds: "tel:" or "sms:" and the number, nothing else; international where
/// that is known. Empty for a number that is neither rung nor texted or whose digits are not known.
QString codeText(const core::Phone &phone);

/// The text as a QR code (ISO/IEC 18004, correction level M) with the quiet zone of four squares that it
/// needs all around; `side` is that of the squares alone. Null for no text.
std::shared_ptr<const Picture> qrCode(const QString &text, qreal side = codeSide);

/// What `set` makes, with the number's code beside it at the end side. Where there is no code, what it makes
/// in the full width.
Rows besideCode(const core::Phone &phone, const Typesetter &typesetter,
                const std::function<Rows(const Typesetter &)> &set, qreal side = codeSide);

} // namespace waymark::sheets
