#include "ui/traypage.h"

#include "ui/adaptiverow.h"
#include "ui/choices.h"
#include "ui/flowlayout.h"
#include "ui/parts.h"
#include "ui/previewwidget.h"
#include "ui/printpanel.h"
#include "ui/savepanel.h"
#include "ui/servicewords.h"
#include "ui/session.h"
#include "ui/sheetmaker.h"
#include "ui/theme.h"
#include "ui/trayrow.h"
#include "ui/widgets.h"

#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersForTwoColumns = 84;

TrayRow::Content contentOf(const core::TrayItem &item, const core::Directory &directory,
                           const core::Preferences &preferences)
{
    TrayRow::Content content;
    content.item = item;
    if (item.kind == core::TrayItem::Kind::Advice) {
        const auto page = directory.advice(item.id, preferences.language);
        content.name = page ? page->title : item.id;
        content.line = content.spoken = TrayPage::tr("Page");
        return content;
    }
    const auto service = directory.service(item.id, preferences.language);
    content.name = service ? shownName(*service, preferences.plainNames) : item.id;
    if (const core::Phone *phone = service ? service->mainPhone() : nullptr) {
        content.line = core::isolated(phone->printed);
        content.spoken = core::spoken(phone->printed);
    }
    return content;
}

} // namespace

TrayPage::TrayPage(Context &context, Session &session, QWidget *parent)
    : ColumnPage(session, parent)
    , m_context(context)
{
    // Queued: the row whose button was pressed is about to be replaced.
    connect(&session, &Session::trayChanged, this, &TrayPage::refresh, Qt::QueuedConnection);
}

void TrayPage::open(const Location &location)
{
    m_showing = Showing::Sheet;
    ColumnPage::open(location);
}

void TrayPage::clear()
{
    m_showing = Showing::Sheet;
    m_paper.reset();
    ColumnPage::clear();
}

void TrayPage::fill(QVBoxLayout &column, const Location &)
{
    if (m_session.tray().items().isEmpty())
        fillEmpty(column);
    else if (m_showing == Showing::Saving)
        fillSaving(column);
    else if (m_showing == Showing::Printing)
        fillPrinting(column);
    else
        fillSheet(column);
}

void TrayPage::fillEmpty(QVBoxLayout &column)
{
    m_showing = Showing::Sheet;
    addHeading(column, tr("Your sheet"));
    addText(column,
            tr("Nothing is on the sheet yet. Open a service or a page and press “Add to the sheet”. Then you "
               "can print it "
               "here, or save it as a PDF."),
            u"empty"_s);
}

void TrayPage::fillSheet(QVBoxLayout &column)
{
    const sheets::LaidOutSheet sheet = laidOut();
    QVBoxLayout *top = addGroup(column);
    addHeading(*top, tr("Your sheet"));
    addText(*top, tr("%n page(s) of paper", nullptr, sheet.pageCount()), u"pageCount"_s)->setQuiet(true);
    const QString missing = sheet.missingCharacters();
    if (!missing.isEmpty())
        //: %1 are the characters that no font can draw
        addNotice(column, tr("This computer has no font for these characters: %1").arg(missing),
                  u"missingCharacters"_s);
    column.addWidget(actions());
    column.addWidget(new AdaptiveRow(items(), 1, previewOf(sheet), 1, lettersForTwoColumns));
}

void TrayPage::fillSaving(QVBoxLayout &column)
{
    addHeading(column, tr("Save the sheet as a PDF"));
    auto *panel = new SavePanel(m_context.saver, pdf());
    connect(panel, &SavePanel::closed, this, [this] { showPart(Showing::Sheet); });
    column.addWidget(panel);
}

void TrayPage::fillPrinting(QVBoxLayout &column)
{
    addHeading(column, tr("Print the sheet"));
    auto *panel = new PrintPanel(m_context.printing, pdf(), sheets::paperName(paper()));
    connect(panel, &PrintPanel::closed, this, [this] { showPart(Showing::Sheet); });
    connect(panel, &PrintPanel::pdfWanted, this, [this] { showPart(Showing::Saving); });
    column.addWidget(panel);
}

QWidget *TrayPage::actions()
{
    auto *actions = new QWidget;
    auto *row = new FlowLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    auto *print = new ActionButton(u"print"_s, tr("Print"), ActionButton::Look::Primary);
    auto *save = new ActionButton(u"save"_s, tr("Save as PDF"), ActionButton::Look::Primary);
    auto *clear = new ActionButton(tr("Take everything off"));
    print->setObjectName(u"print"_s);
    save->setObjectName(u"savePdf"_s);
    clear->setObjectName(u"clearTray"_s);
    connect(print, &QAbstractButton::clicked, this, [this] { showPart(Showing::Printing); });
    connect(save, &QAbstractButton::clicked, this, [this] { showPart(Showing::Saving); });
    connect(clear, &QAbstractButton::clicked, &m_session, &Session::clearTray);
    for (ActionButton *button : {print, save, clear})
        row->addWidget(button);
    return actions;
}

QWidget *TrayPage::items()
{
    auto *items = new QWidget;
    auto *column = new QVBoxLayout(items);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentSizes().grid);
    column->addWidget(new Heading(tr("On it, in this order"), 2));
    for (qsizetype index = 0; index < m_session.tray().items().size(); ++index)
        column->addWidget(rowOf(index));
    column->addSpacing(currentSizes().grid);
    addPaperChoice(*column);
    column->addStretch(1);
    return items;
}

QWidget *TrayPage::rowOf(qsizetype index)
{
    const QList<core::TrayItem> &picked = m_session.tray().items();
    const core::TrayItem item = picked[index];
    TrayRow::Content content = contentOf(item, m_context.directory, m_session.preferences());
    content.isFirst = index == 0;
    content.isLast = index == picked.size() - 1;
    auto *row = new TrayRow(content);
    connect(row, &TrayRow::moved, this, [this, index](int by) { m_session.moveInTray(index, index + by); });
    connect(row, &TrayRow::removed, this, [this, item] { m_session.removeFromTray(item); });
    connect(row, &TrayRow::opened, this, [this, item] {
        const bool isService = item.kind == core::TrayItem::Kind::Service;
        m_session.go(Location::of(isService ? Location::Kind::Service : Location::Kind::Advice, item.id));
    });
    return row;
}

void TrayPage::addPaperChoice(QVBoxLayout &column)
{
    QVBoxLayout *group = addGroup(column);
    group->addWidget(new Heading(tr("Paper"), 2));
    FlowLayout *row = addChoices(*group);
    for (const sheets::Paper one : {sheets::Paper::A4, sheets::Paper::Letter}) {
        const QString name = sheets::paperName(one);
        QAbstractButton *button = addChoice(*row, name, u"paper"_s + name, one == paper());
        connect(button, &QAbstractButton::clicked, this, [this, one] {
            m_paper = one;
            refresh();
        });
    }
}

QWidget *TrayPage::previewOf(const sheets::LaidOutSheet &sheet)
{
    auto *preview = new PreviewWidget(sheet);
    preview->setObjectName(u"preview"_s);
    return preview;
}

sheets::Paper TrayPage::paper() const
{
    return m_paper.value_or(usualPaper(m_session.preferences().place));
}

sheets::LaidOutSheet TrayPage::laidOut() const
{
    return sheets::layOut(sheetOf(m_context, m_session, paper()));
}

std::function<QByteArray()> TrayPage::pdf() const
{
    return [this] { return sheets::toPdf(laidOut()); };
}

void TrayPage::showPart(Showing part)
{
    m_showing = part;
    refresh();
    if (auto *panel = findChild<SavePanel *>())
        panel->firstField()->setFocus(Qt::OtherFocusReason);
    else
        heading()->setFocus(Qt::OtherFocusReason);
    scrollToTop();
}

} // namespace waymark::ui
