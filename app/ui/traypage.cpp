#include "ui/traypage.h"

#include "ui/adaptiverow.h"
#include "ui/announcer.h"
#include "ui/carryline.h"
#include "ui/flowlayout.h"
#include "ui/parts.h"
#include "ui/previewwidget.h"
#include "ui/printchoices.h"
#include "ui/printpanel.h"
#include "ui/savepanel.h"
#include "ui/servicewords.h"
#include "ui/session.h"
#include "ui/sheetmaker.h"
#include "ui/theme.h"
#include "ui/trayrow.h"
#include "ui/widgets.h"

#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersForTwoColumns = 84;
constexpr std::chrono::milliseconds pauseInTyping(150);

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

QList<sheets::LaidOutSheet> laidOut(const QList<sheets::Sheet> &all)
{
    QList<sheets::LaidOutSheet> done;
    for (const sheets::Sheet &sheet : all)
        done.append(sheets::layOut(sheet));
    return done;
}

int pageCount(const QList<sheets::LaidOutSheet> &all)
{
    int count = 0;
    for (const sheets::LaidOutSheet &sheet : all)
        count += sheet.pageCount();
    return count;
}

QString remarksOn(const sheets::Sheet &sheet)
{
    return sheets::remarks(sheet, sheets::layOut(sheet)).join(u' ');
}

} // namespace

TrayPage::TrayPage(Context &context, Session &session, QWidget *parent)
    : ColumnPage(session, parent)
    , m_context(context)
    , m_announcer(new Announcer(this))
{
    // Queued: the row whose button was pressed is about to be replaced.
    connect(&session, &Session::trayChanged, this, &TrayPage::refresh, Qt::QueuedConnection);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, &TrayPage::showTyped);
}

void TrayPage::open(const Location &location)
{
    m_showing = Showing::Sheet;
    ColumnPage::open(location);
}

void TrayPage::clear()
{
    m_showing = Showing::Sheet;
    m_choices = {};
    m_announcer->forget();
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
    const sheets::Sheet made = sheet();
    const QList<sheets::LaidOutSheet> pages = laidOut(partsOf(made, m_choices));
    QVBoxLayout *top = addGroup(column);
    addHeading(*top, tr("Your sheet"));
    addText(*top, tr("%n page(s) of paper", nullptr, pageCount(pages)), u"pageCount"_s)->setQuiet(true);
    column.addWidget(actions());
    m_remarks = new QWidget;
    auto *remarks = new QVBoxLayout(m_remarks);
    remarks->setContentsMargins(0, 0, 0, 0);
    column.addWidget(m_remarks);
    showRemarks(remarksOn(made));
    auto *preview = new PreviewWidget(pages);
    preview->setObjectName(u"preview"_s);
    column.addWidget(new AdaptiveRow(items(), 1, preview, 1, lettersForTwoColumns));
}

void TrayPage::fillSaving(QVBoxLayout &column)
{
    addHeading(column, tr("Save the sheet as a PDF"));
    addCarryLine(column);
    auto *panel = new SavePanel(m_context.saver, [this] { return parts(); });
    connect(panel, &SavePanel::closed, this, [this] { showPart(Showing::Sheet); });
    connect(panel, &SavePanel::mattersNow, this, &TrayPage::keepVisible);
    column.addWidget(panel);
    showCarryState();
}

void TrayPage::fillPrinting(QVBoxLayout &column)
{
    addHeading(column, tr("Print the sheet"));
    addCarryLine(column);
    auto *panel = new PrintPanel(m_context.printing, [this] { return parts(); });
    connect(&panel->choices(), &PrintChoicesBox::paperChosen, this, [this](sheets::Paper paper) {
        m_choices.paper = paper;
        // Queued: the button that was pressed is about to be replaced.
        QTimer::singleShot(0, this, &TrayPage::showCarryState);
    });
    connect(panel, &PrintPanel::closed, this, [this] { showPart(Showing::Sheet); });
    connect(panel, &PrintPanel::pdfWanted, this, [this] { showPart(Showing::Saving); });
    column.addWidget(panel);
    m_printPanel = panel;
    showCarryState();
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
    addChoices(*column);
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

void TrayPage::addChoices(QVBoxLayout &column)
{
    const core::Preferences &preferences = m_session.preferences();
    const QList<core::TrayItem> &picked = m_session.tray().items();
    auto *box = new SheetChoicesBox(
        m_choices, {.usualPaper = usualPaper(preferences.place),
                    .picked = picked.size(),
                    .hasPages = std::any_of(
                        picked.begin(), picked.end(),
                        [](const core::TrayItem &item) { return item.kind == core::TrayItem::Kind::Advice; }),
                    .languages = m_context.interpreter ? m_context.languages : QStringList(),
                    .language = preferences.language});
    connect(box, &SheetChoicesBox::changed, this, [this](const SheetChoices &choices) {
        m_choices = choices;
        refresh();
    });
    connect(box, &SheetChoicesBox::typed, this, [this](const SheetChoices &choices) {
        m_choices = choices;
        m_typing.start();
    });
    column.addWidget(box);
}

bool TrayPage::showRemarks(const QString &remarks)
{
    const auto *before = m_remarks->findChild<BodyLabel *>();
    if (remarks == (before ? before->body() : QString()))
        return false;
    qDeleteAll(m_remarks->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    addNotice(*static_cast<QVBoxLayout *>(m_remarks->layout()), remarks, u"remarks"_s);
    m_remarks->setHidden(remarks.isEmpty());
    return true;
}

void TrayPage::showTyped()
{
    if (!m_remarks)
        return;
    // In place: the person is still typing in a field of this column.
    const sheets::Sheet typed = sheet();
    const QList<sheets::LaidOutSheet> pages = laidOut(partsOf(typed, m_choices));
    if (const QString remarks = remarksOn(typed); showRemarks(remarks))
        m_announcer->say(remarks);
    if (auto *preview = findChild<PreviewWidget *>(u"preview"_s))
        preview->setSheets(pages);
    if (auto *count = findChild<BodyLabel *>(u"pageCount"_s))
        count->setBody(tr("%n page(s) of paper", nullptr, pageCount(pages)));
}

void TrayPage::addCarryLine(QVBoxLayout &column)
{
    auto *line = new CarryLine;
    connect(line, &CarryLine::discreetPressed, this, [this] {
        m_choices.discreet = !m_choices.isDiscreet();
        showCarryState();
    });
    connect(line, &CarryLine::cardsPressed, this, [this] {
        const bool isCards = m_choices.layout == sheets::Layout::Cards;
        m_choices.layout = isCards ? sheets::Layout::Full : sheets::Layout::Cards;
        m_choices.discreet.reset();
        showCarryState();
    });
    column.addWidget(line);
    m_carryLine = line;
}

void TrayPage::showCarryState()
{
    const sheets::Sheet made = sheet();
    if (m_carryLine)
        m_carryLine->showState(made.discreet, made.layout == sheets::Layout::Cards,
                               sheets::remarks(made, sheets::layOut(made)));
    if (m_printPanel)
        m_printPanel->choices().showSheet(pageCount(laidOut(partsOf(made, m_choices))),
                                          sheets::papersFor(made.layout), made.paper);
}

sheets::Sheet TrayPage::sheet() const
{
    return sheetOf(m_context, m_session, m_choices);
}

QList<sheets::Sheet> TrayPage::parts() const
{
    return partsOf(sheet(), m_choices);
}

void TrayPage::showPart(Showing part)
{
    m_showing = part;
    refresh();
    if (auto *panel = findChild<SavePanel *>())
        panel->open();
    else
        heading()->setFocus(Qt::OtherFocusReason);
    scrollToTop();
}

} // namespace waymark::ui
