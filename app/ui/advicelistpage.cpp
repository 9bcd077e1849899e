#include "ui/advicelistpage.h"

#include "ui/parts.h"
#include "ui/servicewords.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

AdviceListPage::AdviceListPage(Context &context, Session &session, QWidget *parent)
    : ColumnPage(session, parent)
    , m_context(context)
{}

void AdviceListPage::fill(QVBoxLayout &column, const Location &)
{
    addHeading(column, tr("Pages to read"));
    const QString language = m_session.preferences().language;
    const QList<core::AdviceSummary> pages = m_context.directory.advicePages(language);
    if (pages.isEmpty())
        addText(column, tr("The directory that is open has no pages."), u"noPages"_s);
    column.setSpacing(currentSizes().grid);
    for (const core::AdviceSummary &page : pages) {
        auto *link = new ActionButton(page.title, ActionButton::Look::Link);
        link->setObjectName(u"page-"_s + page.id);
        link->setAccessibleDescription(page.summary);
        connect(link, &QAbstractButton::clicked, this,
                [this, id = page.id] { m_session.go(Location::of(Location::Kind::Advice, id)); });
        auto *one = new QVBoxLayout;
        one->setSpacing(0);
        one->addWidget(link, 0, Qt::AlignLeading);
        const QString note = languageNote(page.language, language);
        if (BodyLabel *summary =
                addText(*one, note.isEmpty() ? page.summary : page.summary + u'\n' + note, u"summary"_s)) {
            const int indent = currentSizes().grid / 2;
            summary->setContentsMargins(indent, 0, indent, 0);
            summary->setQuiet(true);
        }
        column.addLayout(one);
    }
}

} // namespace waymark::ui
