#pragma once

#include "sheets/sheet.h"

#include <limits>
#include <memory>

namespace waymark::sheets {

/// How sheets go into one PDF. Pages are counted through all of the sheets, from 1.
struct Binding
{
    /// Both sides of the paper will be printed: a sheet that would begin on the back of another has a blank
    /// page before it.
    bool bothSides = false;
    int firstPage = 1;
    int lastPage = std::numeric_limits<int>::max();
};

/// Lays sheets out one after the other and makes one PDF of them, in steps of a few milliseconds: a window
/// stays awake in between, and a long job can be dropped. All are of the same paper. A page is let go of once
/// it is in the PDF, so that a booklet takes little memory.
class PdfMaker
{
public:
    explicit PdfMaker(QList<Sheet> sheets, const Binding &binding = {});
    ~PdfMaker();
    PdfMaker(PdfMaker &&) noexcept;
    PdfMaker &operator=(PdfMaker &&) noexcept;

    /// False when all is done, and was before.
    bool step();
    /// How much is done, from 0 to 1.
    [[nodiscard]] double share() const;
    /// What to tell the person of the sheets laid out so far (see remarks()), each sentence once.
    [[nodiscard]] QStringList remarks() const;
    /// The whole PDF, once all is done; as toPdf() makes it. Where no page was asked for it has one, blank.
    [[nodiscard]] QByteArray pdf() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace waymark::sheets
