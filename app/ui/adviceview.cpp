#include "ui/adviceview.h"

#include "ui/adaptiverow.h"
#include "ui/advicedocument.h"
#include "ui/fold.h"
#include "ui/parts.h"
#include "ui/readingview.h"
#include "ui/relatedservice.h"
#include "ui/servicewords.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/traybutton.h"
#include "ui/widgets.h"

#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersForTwoColumns = 96;
constexpr int fewestHeadingsForContents = 2;

} // namespace

AdviceView::AdviceView(Context &context, Session &session, QWidget *parent)
    : ColumnPage(session, parent)
    , m_context(context)
{}

void AdviceView::fill(QVBoxLayout &column, const Location &location)
{
    const auto page = m_context.directory.advice(location.id, m_session.preferences().language);
    if (!page) {
        fillUnknown(column);
        return;
    }
    addTop(column, *page);
    addBody(column, *page);
    addSources(column, *page);
}

void AdviceView::fillUnknown(QVBoxLayout &column)
{
    addHeading(column, tr("This page is not in the directory that is open"));
    addText(column, tr("Go back, or search for another one."), u"notFound"_s);
}

void AdviceView::addTop(QVBoxLayout &column, const core::AdvicePage &page)
{
    QVBoxLayout *top = addTopRow(column, new TrayButton({core::TrayItem::Kind::Advice, page.id}, m_session));
    addHeading(*top, page.title)->setAccessibleDescription(page.summary);
    addText(*top, page.summary, u"summary"_s)->setQuiet(true);
    addNotice(column, languageNote(page.language, m_session.preferences().language), u"languageNote"_s);
}

void AdviceView::addBody(QVBoxLayout &column, const core::AdvicePage &page)
{
    ReadingView *reading = readingOf(page);
    const QList<AdviceHeading> headings = headingsOf(*reading->document());
    if (headings.size() < fewestHeadingsForContents) {
        column.addWidget(new AdaptiveRow(reading, 2, sideOf(page, nullptr), 1, lettersForTwoColumns));
        return;
    }
    QWidget *beside = contentsOf(headings, reading);
    auto *row = new AdaptiveRow(reading, 2, sideOf(page, beside), 1, lettersForTwoColumns);
    // Without room beside the text its contents stand above it, folded: the first lines say what to do.
    auto *above = new Fold(tr("Show what is on this page"), tr("Hide what is on this page"));
    above->inside()->addWidget(contentsOf(headings, reading));
    above->setVisible(!row->isSideBySide());
    connect(row, &AdaptiveRow::arranged, above, [above, beside](bool isSideBySide) {
        above->setVisible(!isSideBySide);
        beside->setVisible(isSideBySide);
    });
    column.addWidget(above);
    column.addWidget(row);
}

ReadingView *AdviceView::readingOf(const core::AdvicePage &page)
{
    auto *reading = new ReadingView(
        adviceDocument(page.markdown, [this](const QUrl &link) { return leadsSomewhere(link); }));
    reading->setObjectName(u"text"_s);
    reading->setAccessibleName(page.title);
    connect(reading, &QTextBrowser::anchorClicked, this, &AdviceView::follow);
    connect(reading, &ReadingView::currentMoved, this,
            [this, reading](const QRect &where) { keepVisible(reading, where); });
    connect(reading, &ReadingView::copyAsked, this,
            [this](const QString &text) { m_context.clipboard.copy(text); });
    return reading;
}

QWidget *AdviceView::contentsOf(const QList<AdviceHeading> &headings, ReadingView *reading)
{
    auto *contents = new QWidget;
    contents->setObjectName(u"contents"_s);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Heading(tr("On this page"), 2));
    for (const AdviceHeading &heading : headings) {
        auto *link = new ActionButton(heading.text, ActionButton::Look::Link);
        link->setObjectName(u"contents-%1"_s.arg(heading.block));
        connect(link, &QAbstractButton::clicked, reading,
                [this, reading, block = heading.block] { scrollTo(reading, reading->topOf(block)); });
        column->addWidget(link);
    }
    return contents;
}

QWidget *AdviceView::sideOf(const core::AdvicePage &page, QWidget *contents)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentSizes().grid * 3);
    if (contents)
        column->addWidget(contents);
    const QList<core::ServiceSummary> services = m_context.directory.summaries(page.services);
    if (!services.isEmpty()) {
        auto *card = new Card;
        card->setObjectName(u"related"_s);
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(currentSizes().grid);
        inside->addWidget(new Heading(tr("Who can help"), 2));
        for (const core::ServiceSummary &service : services)
            inside->addWidget(new RelatedService(service, m_session));
        column->addWidget(card);
    }
    column->addStretch(1);
    return side;
}

void AdviceView::addSources(QVBoxLayout &column, const core::AdvicePage &page)
{
    QVBoxLayout *group = addGroup(column);
    if (!page.factsDate.isEmpty())
        addText(*group, tr("The facts on this page are of %1.").arg(dateInWords(page.factsDate)),
                u"factsDate"_s)
            ->setQuiet(true);
    if (page.sources.isEmpty())
        return;
    auto *fold = new Fold(tr("Show where this comes from"), tr("Hide where this comes from"));
    addSourceList(*fold->inside(), page.sources);
    column.addWidget(fold);
}

bool AdviceView::leadsSomewhere(const QUrl &link) const
{
    if (link.scheme() == "page"_L1)
        return m_context.directory.advice(link.path(), m_session.preferences().language).has_value();
    return link.scheme() == "service"_L1 && !m_context.directory.summaries({link.path()}).isEmpty();
}

void AdviceView::follow(const QUrl &link)
{
    if (!leadsSomewhere(link))
        return;
    const bool isPage = link.scheme() == "page"_L1;
    m_session.go(Location::of(isPage ? Location::Kind::Advice : Location::Kind::Service, link.path()));
}

} // namespace waymark::ui
