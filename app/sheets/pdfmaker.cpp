#include "sheets/pdfmaker.h"

#include "sheets/layingout.h"
#include "sheets/pdfpages.h"

#include <optional>
#include <utility>

namespace waymark::sheets {

struct PdfMaker::State
{
    QList<Sheet> sheets;
    Binding binding;
    qsizetype sheet = 0;
    int page = 0;              ///< of this sheet
    int pagesBefore = 0;       ///< of the sheets before
    bool sheetIsBegun = false; ///< it has a page in the PDF
    std::optional<LayingOut> layingOut;
    std::shared_ptr<Pages> pages; ///< once this sheet is laid out
    std::unique_ptr<PdfPages> pdf;
    QStringList said;
    QByteArray finished;

    bool step();
    void layOutSome();
    void paintOne();
    void addPage();
    void nextSheet();
};

namespace {

/// Of the work on one sheet, roughly.
constexpr double shareOfLayingOut = 0.4;

} // namespace

PdfMaker::PdfMaker(QList<Sheet> sheets, const Binding &binding)
    : m_state(std::make_unique<State>())
{
    Q_ASSERT(!sheets.isEmpty());
    m_state->sheets = std::move(sheets);
    m_state->binding = binding;
}

PdfMaker::~PdfMaker() = default;
PdfMaker::PdfMaker(PdfMaker &&) noexcept = default;
PdfMaker &PdfMaker::operator=(PdfMaker &&) noexcept = default;

bool PdfMaker::step()
{
    return m_state->step();
}

double PdfMaker::share() const
{
    if (m_state->sheet == m_state->sheets.size())
        return 1;
    double ofSheet = 0;
    if (m_state->pages)
        ofSheet =
            shareOfLayingOut + (1 - shareOfLayingOut) * m_state->page / double(m_state->pages->bodies.size());
    else if (m_state->layingOut)
        ofSheet = shareOfLayingOut * m_state->layingOut->share();
    return (double(m_state->sheet) + ofSheet) / double(m_state->sheets.size());
}

QStringList PdfMaker::remarks() const
{
    QStringList once = m_state->said;
    once.removeDuplicates();
    return once;
}

QByteArray PdfMaker::pdf() const
{
    return m_state->finished;
}

bool PdfMaker::State::step()
{
    if (sheet == sheets.size())
        return false;
    if (!pages)
        layOutSome();
    else
        paintOne();
    return true;
}

void PdfMaker::State::layOutSome()
{
    if (!layingOut)
        layingOut.emplace(sheets[sheet]);
    if (layingOut->step())
        return;
    pages = layingOut->pages();
    layingOut.reset();
    said += waymark::sheets::remarks(sheets[sheet], LaidOutSheet(pages));
    if (!pdf)
        pdf = std::make_unique<PdfPages>(pages->size);
}

void PdfMaker::State::paintOne()
{
    const int number = pagesBefore + page + 1;
    if (number >= binding.firstPage && number <= binding.lastPage)
        addPage();
    pages->bodies[page].clear();
    if (++page == pages->bodies.size())
        nextSheet();
}

void PdfMaker::State::addPage()
{
    const bool wouldBeABack = pdf->count() % 2 == 1;
    if (binding.bothSides && !sheetIsBegun && wouldBeABack)
        pdf->addBlank();
    sheetIsBegun = true;
    pdf->add([this](QPainter &painter) { paintPage(painter, *pages, page); });
}

void PdfMaker::State::nextSheet()
{
    pagesBefore += page;
    page = 0;
    sheetIsBegun = false;
    pages.reset();
    if (++sheet == sheets.size())
        finished = std::exchange(pdf, nullptr)->finish();
}

} // namespace waymark::sheets
