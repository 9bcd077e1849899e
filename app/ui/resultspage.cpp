#include "ui/resultspage.h"

#include "core/homechoice.h"
#include "ui/announcer.h"
#include "ui/context.h"
#include "ui/emergencywords.h"
#include "ui/filterbar.h"
#include "ui/filterwords.h"
#include "ui/furtherrows.h"
#include "ui/homewords.h"
#include "ui/listcolumn.h"
#include "ui/noticebar.h"
#include "ui/noticestack.h"
#include "ui/resultsdelegate.h"
#include "ui/resultsmodel.h"
#include "ui/resultwords.h"
#include "ui/rowanchor.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<core::HomeChoice> choiceOf(const QString &id)
{
    const auto choices = core::homeChoices();
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const core::HomeChoice &choice) { return choice.id == id; });
    return found == choices.end() ? std::nullopt : std::optional(*found);
}

constexpr int leastRows = 2;  ///< of the list that are seen at once, however large the letters
constexpr int longWait = 300; ///< milliseconds without an answer, after which that is said

QString stillLooking()
{
    //: Quietly beside the number of results, while a long search goes on
    return ResultsPage::tr("Still looking …");
}

/// Whether the list is still the one that a choice on home leads to, whatever else narrows it.
bool isStillFrom(const core::HomeChoice &choice, const core::Filters &filters)
{
    return filters.topics == choice.filters.topics && filters.audience == choice.filters.audience;
}

} // namespace

ResultsPage::ResultsPage(Context &context, Session &session, bool withEnglish, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_session(session)
    , m_withEnglish(withEnglish)
    , m_area(new QScrollArea)
    , m_headingLine(new QHBoxLayout)
    , m_filters(new FilterBar(context.directory))
    , m_notices(new NoticeStack)
    , m_heading(new Heading({}, 2))
    , m_remark(new BodyLabel)
    , m_list(new QListView)
    , m_model(new ResultsModel(this))
    , m_further(new FurtherRows(context.searching, *m_model, this))
    , m_delegate(new ResultsDelegate(this))
    , m_announcer(new Announcer(this))
{
    addParts();
    m_announcer->setObjectName("resultsStatus"_L1);
    m_heading->setObjectName("resultsHeading"_L1);
    m_heading->setWordWrap(false);
    m_remark->setObjectName("remark"_L1);
    m_remark->setQuiet(true);
    m_remark->setMaximumWidth(QWIDGETSIZE_MAX);
    setUpList();
    connect(m_filters, &FilterBar::changed, this, &ResultsPage::narrow);
    connect(m_further, &FurtherRows::asked, this, [this] { m_patience.start(); });
    connect(m_further, &FurtherRows::extended, this, &ResultsPage::extend);
    m_patience.setSingleShot(true);
    m_patience.setInterval(longWait);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        remark(stillLooking());
        m_announcer->say(stillLooking());
    });
    // What stands above the list settles only after it was given the focus.
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_list->hasFocus())
            followFocus(m_list);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
}

void ResultsPage::addParts()
{
    const int grid = currentSizes().grid;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_area);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);

    auto *content = new ListColumn(*m_list);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * grid, 0, 2 * grid, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_filters);
    layout->addWidget(m_notices);
    m_headingLine->setContentsMargins(0, grid / 2, 0, 0);
    m_headingLine->addWidget(m_heading);
    m_headingLine->addWidget(m_remark, 1);
    layout->addLayout(m_headingLine);
    layout->addWidget(m_list, 1);
    m_area->setWidget(content);
}

void ResultsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void ResultsPage::fit()
{
    const int rowHeight = m_list->itemDelegate()->sizeHint({}, {}).height();
    m_list->setMinimumHeight(qMin(leastRows * rowHeight, height()));
    m_notices->setMaximumHeight(qMax(height() / 2, 2 * currentSizes().target));

    const int gap = 2 * currentSizes().grid;
    const QMargins margins = m_area->widget()->layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_heading->sizeHint().width() - gap;
    const bool isBeside = m_remark->fontMetrics().horizontalAdvance(m_remark->body()) < room;
    m_headingLine->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Set anew, it would have the layouts up to the window worked out again at each keystroke.
    if (const int wanted = isBeside ? gap : 0; wanted != m_headingLine->spacing())
        m_headingLine->setSpacing(wanted);
    const bool toTheRight = isBeside != (layoutDirection() == Qt::RightToLeft);
    m_remark->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter |
                           (toTheRight ? Qt::AlignRight : Qt::AlignLeft));
}

void ResultsPage::remark(const QString &words)
{
    if (words != m_remark->body())
        m_remark->setBody(words);
    // An empty line would stand below the heading where there is no room beside it.
    m_remark->setHidden(words.isEmpty());
    fit();
}

void ResultsPage::followFocus(QWidget *focus)
{
    // Under a pressed mouse nothing moves: it would be let go over something else.
    if (!focus || !m_area->isAncestorOf(focus) || QApplication::mouseButtons() != Qt::NoButton)
        return;
    if (focus == m_list)
        m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->maximum());
    else
        m_area->ensureWidgetVisible(focus, 0, 0);
}

bool ResultsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
            Q_EMIT leftUpwards();
            return true;
        }
    }
    if (watched == m_list->viewport() && event->type() == QEvent::Wheel) {
        QScrollBar *all = m_area->verticalScrollBar();
        const bool isDown = static_cast<QWheelEvent *>(event)->angleDelta().y() < 0;
        // First all of the list comes into sight, then it scrolls; upwards Qt does the same by itself.
        if (isDown && all->value() < all->maximum()) {
            QApplication::sendEvent(all, event);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ResultsPage::setUpList()
{
    m_list->setObjectName("results"_L1);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(m_delegate->isUniform());
    m_list->setResizeMode(m_delegate->isUniform() ? QListView::Fixed : QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    // What has to be known stands before the list, which takes what is left.
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_list->verticalScrollBar()->setSingleStep(currentSizes().body * 2);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
}

void ResultsPage::open(const Location &location)
{
    m_shown = location;
    m_whenAnswered = {};
    // What somebody saw before they came back from elsewhere is nothing to keep in sight until then.
    if (m_isNewHere && !m_answered.isSameScreen(location))
        m_model->clear();
    m_isNewHere = false;
    m_area->verticalScrollBar()->setValue(0);
    ask();
}

void ResultsPage::showEvent(QShowEvent *event)
{
    m_isNewHere = true;
    Page::showEvent(event);
}

void ResultsPage::remember(Location &location) const
{
    const QModelIndex current = m_list->currentIndex();
    location.selectedId = current.isValid() ? m_model->row(current.row()).id : QString();
    location.scroll = m_list->verticalScrollBar()->value();
    location.rows = m_model->rowCount();
}

QWidget *ResultsPage::heading() const
{
    return m_heading;
}

void ResultsPage::clear()
{
    m_context.searching.forget();
    m_further->stop();
    m_patience.stop();
    m_isWaiting = false;
    m_whenAnswered = {};
    m_shown = m_answered = {};
    m_model->clear();
    m_delegate->forget();
    m_filters->show({}, {});
    m_announcer->forget();
    m_notices->clear();
    m_told.clear();
    m_offered.clear();
    m_heading->clear();
    remark({});
}

QWidget *ResultsPage::filters() const
{
    return m_filters;
}

QString ResultsPage::homeWords() const
{
    return homeChoiceWords(m_shown.id);
}

QList<core::AdviceSummary> ResultsPage::firstPages() const
{
    const auto choice = choiceOf(m_shown.id);
    if (!choice || !m_shown.query.text.isEmpty())
        return {};
    QList<core::AdviceSummary> pages;
    for (const QString &id : choice->pages) {
        if (const auto page = m_context.directory.advice(id, m_shown.query.language))
            pages.append(*page);
    }
    return pages;
}

void ResultsPage::ask()
{
    const QDateTime now = m_context.clock();
    m_isWaiting = true;
    m_further->stop();
    m_patience.start();
    m_context.searching.ask(m_shown.query, now, [page = QPointer(this), now](const core::Results &results) {
        if (page)
            page->take(results, now);
    });
}

void ResultsPage::take(const core::Results &results, const QDateTime &now)
{
    m_patience.stop();
    if (m_isWaiting) {
        m_isWaiting = false;
        m_answered = m_shown;
        replace(results, now);
        restore();
    } else {
        const QModelIndex current = m_list->currentIndex();
        const QString selected = current.isValid() ? m_model->row(current.row()).id : QString();
        const RowAnchor first(*m_list, *m_model);
        replace(results, now);
        select(selected);
        first.restore(*m_list, *m_model);
    }
    announce();
    m_isComingBack = m_shown.rows > results.hits.size();
    m_further->start(m_shown.query, now, int(results.hits.size()), m_shown.rows);
    if (const auto then = std::exchange(m_whenAnswered, {}))
        then();
}

void ResultsPage::replace(const core::Results &results, const QDateTime &now)
{
    const auto choice = choiceOf(m_shown.id);
    m_model->setAnswer(results, firstPages(), now, m_session.preferences().plainNames,
                       howAsked(m_shown.query, results));
    const QString topicsName = choice && !choice->filters.topics.isEmpty() ? homeWords() : QString();
    m_filters->show(m_shown.query.filters, topicsName, results.understood);
    showNotices(topicsName);
    showHeading();
    m_list->doItemsLayout();
}

void ResultsPage::select(const QString &id)
{
    const int row = m_model->indexOf(id);
    if (row < 0)
        return;
    m_list->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
}

void ResultsPage::restore()
{
    select(m_shown.selectedId);
    m_list->verticalScrollBar()->setValue(m_shown.scroll);
}

void ResultsPage::extend()
{
    m_patience.stop();
    showHeading();
    m_announcer->say(m_heading->text());
    if (std::exchange(m_isComingBack, !m_further->isThere()) && m_further->isThere())
        restore();
}

QList<ResultNotice> ResultsPage::notices(const QString &topicsName) const
{
    const core::Results &results = m_model->results();
    QList<ResultNotice> all = noticesOf(m_shown.query, results, topicsName, m_withEnglish);
    if (results.emergency)
        all.prepend(
            {emergencyWords(m_context, m_session.preferences().place, false, m_withEnglish), {}, false});
    return all;
}

void ResultsPage::showNotices(const QString &topicsName)
{
    const QList<ResultNotice> wanted = notices(topicsName);
    const bool offers = std::any_of(wanted.begin(), wanted.end(),
                                    [](const ResultNotice &notice) { return notice.offersAsTyped; });
    const QString offered = offers ? searchInstead() : QString();
    // At most keystrokes the same is to be known.
    if (wanted == m_told && offered == m_offered)
        return;
    m_told = wanted;
    m_offered = offered;
    m_notices->clear();
    for (const ResultNotice &notice : wanted) {
        NoticeBar *bar = m_notices->add(notice.text);
        bar->setObjectName("notice"_L1);
        if (notice.removes)
            addRemoval(*bar, *notice.removes);
        if (notice.offersAsTyped)
            addAsTyped(*bar);
    }
}

void ResultsPage::addRemoval(NoticeBar &bar, core::FilterKind kind)
{
    //: A button that takes away a filter which hides results
    ActionButton *remove = bar.addAction(tr("Remove it"));
    remove->setObjectName("removeFilter"_L1);
    connect(remove, &ActionButton::clicked, this, [this, kind] {
        core::Filters filters = m_shown.query.filters;
        clearFilter(kind, filters);
        narrow(filters, {});
        m_list->setFocus();
    });
}

QString ResultsPage::searchInstead() const
{
    //: A button beside "Showing results for …"; %1 is what the person typed
    return tr("Search for “%1” instead").arg(m_shown.query.text.trimmed());
}

void ResultsPage::addAsTyped(NoticeBar &bar)
{
    ActionButton *typed = bar.addAction(searchInstead());
    typed->setObjectName("searchAsTyped"_L1);
    connect(typed, &ActionButton::clicked, this, [this] {
        core::Query query = m_shown.query;
        query.asTyped = true;
        m_session.go(Location::results(query, m_shown.id));
        focusList();
    });
}

void ResultsPage::showHeading()
{
    const QString count = countOf(m_model->results());
    //: %1 is a choice on home such as "It has just happened", %2 is "12 services and 1 page"
    const QString heading = homeWords().isEmpty() ? count : tr("%1: %2").arg(homeWords(), count);
    if (heading != m_heading->text())
        m_heading->setText(heading);
    const core::Results &results = m_model->results();
    remark(results.stillLooking ? stillLooking() : remarkOn(m_shown.query.filters, results));
}

void ResultsPage::announce()
{
    QStringList said;
    for (const ResultNotice &notice : notices(homeWords())) {
        said.append(notice.text);
        if (notice.offersAsTyped)
            said.append(searchInstead());
    }
    said += m_filters->saidByWords();
    said.append(m_heading->text());
    if (m_model->results().stillLooking)
        said.append(stillLooking());
    if (m_model->rowCount() > 0)
        //: What a screen reader says after a pause in typing; %1 is the first row of the list
        said.append(tr("First: %1").arg(m_model->row(0).spoken));
    m_announcer->say(said.join(u". "_s));
}

void ResultsPage::narrow(const core::Filters &filters, const QList<core::Filters> &notMeant)
{
    core::Query query = m_shown.query;
    query.filters = filters;
    query.notMeant += notMeant;
    const auto choice = choiceOf(m_shown.id);
    const bool stays = choice && isStillFrom(*choice, filters);
    query.ownBehaviour = stays && choice->ownBehaviour;
    m_session.go(Location::results(query, stays ? m_shown.id : QString()));
}

void ResultsPage::focusList()
{
    if (m_isWaiting) {
        m_whenAnswered = [this] { focusList(); };
        return;
    }
    if (m_model->rowCount() == 0)
        return;
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void ResultsPage::openCurrent()
{
    if (m_isWaiting) {
        m_whenAnswered = [this] { openCurrent(); };
        return;
    }
    if (m_model->rowCount() > 0)
        openRow(qMax(0, m_list->currentIndex().row()));
}

void ResultsPage::openRow(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
    const ResultRow &shown = m_model->row(row);
    m_session.go(Location::of(shown.isPage ? Location::Kind::Advice : Location::Kind::Service, shown.id));
}

} // namespace waymark::ui
