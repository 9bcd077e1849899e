#pragma once

#include "core/advice.h"
#include "core/easyread.h"
#include "core/emergency.h"
#include "core/service.h"

#include <QDateTime>
#include <QList>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>

class QPainter;

namespace waymark::sheets {

class Interpreter;

enum class Paper { A4, Letter, A5 };

/// "A4", "Letter" or "A5": for people and for print servers alike.
QString paperName(Paper paper);

enum class Layout {
    Full,    ///< everything, 14 pt
    Large18, ///< the same in 18 pt, set anew
    Large24,
    Cards,       ///< ten on a page, 85 x 54 mm, to cut out: names and numbers of services alone
    Poster,      ///< a page to put up: services with their main numbers, tabs to tear off along its foot
    FoldedCards, ///< cards of two faces, folded between them
    Bilingual,   ///< the full sheet in two languages side by side, 14 pt
    EasyRead,    ///< pictures and short sentences, 16 pt, of what has an Easy Read text (see addEasyRead())
};

/// Whether notes and contact are printed.
bool holdsNotes(Layout layout);
/// Cards are, unless the person asks otherwise.
bool isUsuallyDiscreet(Layout layout);
/// That a layout can be made on, the usual one first.
QList<Paper> papersFor(Layout layout);

/// What to print, in order. Everything that the paper says is in here: nothing is looked up.
struct Sheet
{
    using Content = std::variant<core::Service, core::AdvicePage>;
    struct Item
    {
        Content content;
        /// Bilingual: the same in the second language, or in English where the pack has none of it.
        std::optional<Content> second = std::nullopt;
        /// EasyRead: its text. Without one it is left out, except on discreet paper, which holds no texts.
        std::optional<core::EasyRead> easyRead = std::nullopt;
    };
    QList<Item> items;
    /// Services that the advice pages name (AdvicePage::services): those found here stand with their numbers
    /// after the page.
    QList<core::ServiceSummary> related;
    Layout layout = Layout::Full;
    Paper paper = Paper::A4; ///< one of papersFor(layout)
    /// Nothing that tells what it is about: a neutral heading, discreet names, numbers, cost, hours, the date
    /// of the facts, the emergency number. Pages are left out. The tabs of a poster are so in any case.
    bool discreet = false;
    bool summaries = false;                  ///< of pages, in place of their whole text
    QStringList tellingWords;                ///< discreet: that remarks() looks for on its pages
    bool tellingTabs = false;                ///< a poster's tabs carry the names that the sheet does
    bool qr = false;                         ///< beside each main number, a code that rings or texts it
    QString notes;                           ///< typed by the person; printed in a box of Full and Large
    QString contact;                         ///< likewise: whom to ask, in one line
    QString language = QStringLiteral("en"); ///< ISO 639-1 of the sheet's own words; decides its direction
    QString secondLanguage;                  ///< Bilingual: the helper's, ISO 639-1, other than `language`
    /// Says the sheet's own words in its languages; outlives layOut(). None: they are in the application's
    /// language.
    Interpreter *interpreter = nullptr;
    core::Place place;
    std::optional<core::EasyRead> emergencyEasyRead{}; ///< EasyRead: the text of the emergency line
    core::EmergencyNumbers emergency;                  ///< of the place; empty country: no place was chosen
    QDate factsDate;                                   ///< content date of the pack
    bool packIsOld = false;                            ///< facts over 12 months old: the sheet says so
    QDateTime now; ///< listed exceptions to the hours that are over by then are left out
};

struct Pages;

/// A sheet on its pages; painting never changes it. Cheap to copy. Needs a QGuiApplication (offscreen will
/// do), for its fonts.
class LaidOutSheet
{
public:
    explicit LaidOutSheet(std::shared_ptr<const Pages> pages);

    [[nodiscard]] int pageCount() const;
    /// In points.
    [[nodiscard]] QSizeF pageSize() const;
    /// Black ink only, on whatever is there; the painter is scaled so that 1 unit is 1 point, its origin the
    /// page's top left. `page` counts from 0.
    void paint(QPainter &painter, int page) const;
    /// The paragraphs that begin on this page, those of its foot last.
    [[nodiscard]] QStringList texts(int page) const;
    /// Characters that no font here can draw, each once: to be told before printing. Empty when all is well.
    [[nodiscard]] QString missingCharacters() const;
    /// No card had room for the QR codes that were asked for.
    [[nodiscard]] bool leftOutCodes() const;

private:
    std::shared_ptr<const Pages> m_pages;
};

/// At least one page. The last one is never empty.
LaidOutSheet layOut(const Sheet &sheet);

/// What to tell the person before they print or save: what this layout leaves out or cannot show. Whole
/// sentences, translated; empty when there is nothing to say.
QStringList remarks(const Sheet &sheet, const LaidOutSheet &laidOut);

/// The same pages as PDF, its fonts embedded. It carries no title, author, program, version or time, so the
/// same sheet gives the same bytes.
QByteArray toPdf(const LaidOutSheet &sheet);

} // namespace waymark::sheets
