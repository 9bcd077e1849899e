#pragma once

#include "core/phone.h"
#include "sheets/typesetter.h"

namespace waymark::sheets {

/// The style in the largest size, down to `smallest`, in which the text stays on one line.
Style fitting(const QString &text, Style style, const Typesetter &typesetter, int smallest = 14);

/// What a number is for, where that is not simply to ring it: in its publisher's words, or in ours alone.
QString labelOf(const core::Phone &phone, bool inPublishersWords = true);
/// The way of contact, where that is not simply to ring it, and the cost; nothing of the publisher's words.
QString plainFacts(const core::Phone &phone);
/// Empty when no word is to be sent.
QString keywordLine(const core::Phone &phone);
/// The publisher's text about the number; empty where it says no more than keywordLine(), as in "Text the
/// word HELP."
QString besideKeyword(const QString &text, const core::Phone &phone);

/// An address, which reads from left to right in every script; its digits stay as they are.
QString leftToRight(const QString &address);
/// An address on the web as people write it, left to right.
QString webAddress(const QString &url);

} // namespace waymark::sheets
