#include "ui/shell.h"

#include "ui/announcer.h"
#include "ui/brokenpackpage.h"
#include "ui/context.h"
#include "ui/emergencyline.h"
#include "ui/header.h"
#include "ui/homepage.h"
#include "ui/leavebutton.h"
#include "ui/noticebar.h"
#include "ui/pages.h"
#include "ui/resultspage.h"
#include "ui/searchfield.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;
using Kind = Location::Kind;

namespace {

constexpr int secondsOfLastCall = 10;

/// The languages whose words a native speaker has read.
bool isChecked(const QString &language)
{
    return language == "en"_L1;
}

} // namespace

Shell::Shell(Context &context, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_isUnchecked(!isChecked(session.preferences().language))
    , m_header(new Header(context.leaving, session, m_isUnchecked))
    , m_bars(new QWidget)
    , m_announcer(new Announcer(this))
    , m_stack(new QStackedWidget)
    , m_emergency(new EmergencyLine(context, session, m_isUnchecked))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(m_header);
    layout->addWidget(m_bars);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_emergency);
    auto *bars = new QVBoxLayout(m_bars);
    bars->setContentsMargins(0, 0, 0, currentSizes().grid / 2);
    bars->setSpacing(1);
    m_bars->hide();
    addBars();

    connectHeader();
    if (context.pack.error) {
        m_broken = new BrokenPackPage(*context.pack.error, context.pack.path);
        m_stack->addWidget(m_broken);
        m_header->showLeaveAlone();
        m_broken->heading()->setFocus();
        return;
    }
    connect(&session, &Session::aboutToMove, this, &Shell::rememberPlace);
    connect(&session, &Session::moved, this, &Shell::showPlace);
    connect(&session, &Session::startedAgain, this, &Shell::clearPages);
    showPlace(false);
}

void Shell::connectHeader()
{
    SearchField *field = m_header->field();
    connect(field, &SearchField::textChanged, this, &Shell::search);
    connect(field, &SearchField::downPressed, this, &Shell::goDown);
    connect(field, &SearchField::enterPressed, this, &Shell::openFirst);
    connect(m_header, &Header::startAgainPressed, this, &Shell::startAgainPressed);
    connect(m_emergency, &EmergencyLine::failed, this,
            [this](const core::Error &error) { say(error.sentence); });
}

void Shell::addBars()
{
    m_asking = addBar({}, u"stillHere"_s);
    m_asking->hide();
    showBars();
    if (!m_context.pack.isInstalledOne && !m_context.pack.error) {
        //: %1 is a file
        addBar(tr("This is not the directory that was installed with Waymark. It comes from %1.")
                   .arg(core::isolated(m_context.pack.path)),
               u"otherPack"_s);
    }
    if (m_isUnchecked) {
        const QString english = u"No native speaker has checked this translation."_s;
        const QString said = tr("No native speaker has checked this translation.");
        m_language = addBar(said == english ? english : said + u'\n' + english, u"uncheckedLanguage"_s);
        addClose(m_language, u"closeUncheckedLanguage"_s);
    }
}

NoticeBar *Shell::addBar(const QString &text, const QString &objectName)
{
    auto *bar = new NoticeBar(text);
    bar->setObjectName(objectName);
    m_bars->layout()->addWidget(bar);
    m_bars->show();
    return bar;
}

void Shell::addClose(NoticeBar *bar, const QString &objectName)
{
    ActionButton *close = bar->addAction(tr("Close"));
    close->setObjectName(objectName);
    connect(close, &ActionButton::clicked, this, [this, bar] {
        bar->hide();
        if (bar == m_language)
            m_isLanguageSaid = true;
        showBars();
        focusSearch();
    });
}

void Shell::showBars()
{
    const QList<NoticeBar *> bars = m_bars->findChildren<NoticeBar *>(Qt::FindDirectChildrenOnly);
    m_bars->setHidden(
        std::all_of(bars.begin(), bars.end(), [](const NoticeBar *bar) { return bar->isHidden(); }));
}

void Shell::showLanguageBar(Kind kind)
{
    if (!m_language)
        return;
    // Elsewhere the page needs the height; what must not be misread has its English beside it.
    m_language->setVisible(!m_isLanguageSaid && (kind == Kind::Home || kind == Kind::Settings));
    showBars();
}

void Shell::say(const QString &sentence)
{
    unsay();
    m_said = addBar(sentence, u"said"_s);
    addClose(m_said, u"closeSaid"_s);
    m_said->show();
    m_announcer->sayAgain(sentence);
}

void Shell::unsay()
{
    if (!m_said)
        return;
    m_announcer->forget();
    m_said->hide();
    m_said->deleteLater();
    m_said.clear();
    showBars();
}

void Shell::askWhoIsThere(int secondsLeft)
{
    //: %n seconds; said when nobody has touched keys or mouse for three minutes
    const QString words =
        tr("Still here? Press any key. In %n second(s) everything is cleared.", nullptr, secondsLeft);
    m_asking->setText(words);
    if (!m_asking->isHidden() && secondsLeft != secondsOfLastCall)
        return;
    m_asking->setSpoken(words);
    m_asking->show();
    showBars();
    m_announcer->sayAgain(words);
}

void Shell::stopAsking()
{
    m_asking->hide();
    m_announcer->forget();
    showBars();
}

void Shell::setRemainingPresses(int remaining)
{
    m_header->leave()->setRemainingPresses(remaining);
}

Page *Shell::pageOf(Kind kind)
{
    if (Page *made = m_pages.value(kind))
        return made;
    Page *page = nullptr;
    if (kind == Kind::Home)
        page = m_home = new HomePage(m_context, m_session);
    else if (kind == Kind::Results)
        page = m_results = new ResultsPage(m_context, m_session, m_isUnchecked);
    else
        page = makePage(kind, m_context, m_session, nullptr);
    if (page == m_results)
        connect(m_results, &ResultsPage::leftUpwards, this, &Shell::focusSearch);
    m_pages.insert(kind, page);
    m_stack->addWidget(page);
    return page;
}

Page *Shell::currentPage() const
{
    return m_broken ? nullptr : static_cast<Page *>(m_stack->currentWidget());
}

void Shell::rememberPlace()
{
    Location place = m_session.location();
    if (const Page *page = m_pages.value(place.kind)) {
        page->remember(place);
        m_session.updateCurrent(place);
    }
}

void Shell::showPlace(bool isReturn)
{
    const Location place = m_session.location();
    unsay();
    showLanguageBar(place.kind);
    Page *page = pageOf(place.kind);
    const QWidget *focus = QApplication::focusWidget();
    // A list that changes while the person types or narrows it leaves the focus where they are.
    const bool keeps = place.kind == Kind::Results && !isReturn && focus &&
                       (focus == m_header->field() || (page->isAncestorOf(focus) && page == currentPage()));
    m_stack->setCurrentWidget(page);
    page->open(place);
    if (place.kind == Kind::Home || place.kind == Kind::Results)
        m_header->field()->show(place.query.text);
    // Whoever practises may have somebody behind them.
    m_header->field()->setNeutral(place.kind == Kind::Practice);
    giveFocus(page, isReturn, keeps);
}

void Shell::giveFocus(Page *page, bool isReturn, bool keeps)
{
    if (keeps)
        return;
    if (page == m_results && isReturn)
        m_results->focusList();
    else if (QWidget *heading = page->heading())
        heading->setFocus(Qt::OtherFocusReason);
    else
        focusSearch();
}

void Shell::refresh()
{
    fold();
    if (m_broken)
        return;
    rememberPlace();
    Location place = m_session.location();
    place.query.place = m_session.preferences().place;
    place.query.language = m_session.preferences().language;
    m_session.updateCurrent(place);
    if (place.kind != Kind::Settings)
        currentPage()->open(place);
}

void Shell::focusSearch()
{
    m_header->field()->setFocus(Qt::OtherFocusReason);
}

void Shell::search(const QString &text)
{
    const Location place = m_session.location();
    const bool isList = place.kind == Kind::Results;
    if (text.isEmpty() && (!isList || place.query.filters.isEmpty())) {
        if (isList)
            m_session.go(Location::home());
        return;
    }
    core::Query query = isList ? place.query : core::Query();
    query.text = text;
    query.asTyped = false;
    if (text.isEmpty())
        query.notMeant.clear();
    query.place = m_session.preferences().place;
    query.language = m_session.preferences().language;
    m_session.go(Location::results(query, isList ? place.id : QString()));
}

void Shell::goDown()
{
    if (currentPage() == m_results && m_results)
        m_results->focusList();
    else if (currentPage() == m_home && m_home)
        m_home->focusFirst();
}

void Shell::openFirst()
{
    if (m_results && currentPage() == m_results)
        m_results->openCurrent();
}

void Shell::clearPages()
{
    for (Page *page : std::as_const(m_pages))
        page->clear();
    m_header->field()->forget();
    unsay();
    m_announcer->forget();
}

TabWalk Shell::walk() const
{
    const Page *page = currentPage();
    QWidget *list = page ? page->heading() : m_broken ? m_broken->heading() : nullptr;
    QList<TabWalk::Region> regions;
    const auto add = [&](const QList<QWidget *> &parts, QWidget *first) {
        regions.append(TabWalk::Region{parts, first});
    };
    add({m_header->field()}, m_header->field());
    if (m_results && page == m_results)
        add({m_results->filters()}, nullptr);
    add({m_bars}, nullptr);
    add({m_stack}, list);
    add(m_header->buttons(), nullptr);
    add({m_emergency}, nullptr);
    add({m_header->leave()}, m_header->leave());
    return {window(), regions};
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void Shell::fold()
{
    const int open = m_header->sizeHint().height() + m_emergency->unfoldedHeight(width());
    // Two languages say everything twice: less of that leaves the rows their room.
    m_emergency->setFolded(open > height() / (m_isUnchecked ? 4 : 3));
}

} // namespace waymark::ui
