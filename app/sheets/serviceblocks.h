#pragma once

#include "sheets/hours.h"
#include "sheets/sheet.h"
#include "sheets/typesetter.h"

namespace waymark::sheets {

/// One thing that paper says about a service.
struct Block
{
    enum class What {
        Name,
        Organization,
        WhoFor,
        Number,
        Keyword,
        Facts,
        Bill,
        Note,
        Hours,
        LocalTimes,
        Fees,
        Interpretation,
        Languages,
        SignLanguage,
        Address,
        NotServed,
        Alert,
        Confidence,
        Sources,
    };
    What what = What::Name;
    int of = 0; ///< which number, which hours
    Rows rows;
    bool once = false; ///< the same in both languages: set across the paper

    /// Whether both say the same thing, each in its language.
    [[nodiscard]] bool matches(const Block &other) const { return what == other.what && of == other.of; }
};

using Blocks = QList<Block>;

/// Where a service's words go: in one of two columns, or, with one typesetter for both, across the paper.
struct Spot
{
    QString language; ///< of the words there
    const Typesetter &column;
    const Typesetter &whole;
    bool isColumn = false; ///< one of two
};

/// Name, whom it is for, numbers, cost and hours; with sheet.discreet the discreet name and nothing that
/// tells. In a column, texts that are in the other one's language alone stand there alone.
Blocks coreBlocks(const core::Service &service, const Sheet &sheet, const Spot &spot);
/// All the rest; nothing with sheet.discreet.
Blocks detailBlocks(const core::Service &service, const Sheet &sheet, const Spot &spot);

/// "Hours:", or of one way of contact.
QString hoursLabel(const Hours &hours);

/// Width that codes take of core blocks; 0 where the sheet or the service has none.
qreal roomForCodes(const core::Service &service, const Sheet &sheet);

enum class CodesAt {
    EndSide,
    Middle, ///< between two columns; below what is set across the paper
};

/// The service that blocks are of, and where its codes go.
struct CodePlace
{
    const core::Service &service;
    const Sheet &sheet;
    const Typesetter &whole;
    CodesAt at = CodesAt::EndSide;
};

/// With a code beside each number that has one where the sheet wants them. All stays on one page where it is
/// less than a quarter of it, else the core where that is less than a third; else a name and its first
/// number, and each further number and its facts: more would leave too much of the paper white.
Rows oneBelowTheOther(const Blocks &core, const Blocks &details, const CodePlace &codes, qreal pageHeight);

} // namespace waymark::sheets
