#include "ui/statusline.h"

#include "ui/announcer.h"
#include "ui/fold.h"
#include "ui/parts.h"

#include <QVBoxLayout>

#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_announcer(new Announcer(this))
{
    setObjectName(u"status"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void StatusLine::say(const QString &sentence)
{
    showText(sentence, {});
}

void StatusLine::say(const core::Error &error)
{
    showText(error.sentence, error.details);
}

void StatusLine::clear()
{
    delete std::exchange(m_content, nullptr);
    m_text.clear();
    m_announcer->forget();
    hide();
}

void StatusLine::showText(const QString &sentence, const QString &details)
{
    clear();
    m_text = sentence;
    m_content = new QWidget;
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    addNotice(*inside, sentence, u"statusText"_s);
    if (!details.isEmpty()) {
        auto *more = new Fold(tr("More about this"), tr("Less about this"));
        addText(*more->inside(), details, u"statusDetails"_s);
        inside->addWidget(more);
    }
    m_column->addWidget(m_content);
    QWidget::show();
    m_announcer->sayAgain(sentence);
}

} // namespace waymark::ui
