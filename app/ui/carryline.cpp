#include "ui/carryline.h"

#include "ui/flowlayout.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

CarryLine::CarryLine(QWidget *parent)
    : QWidget(parent)
    , m_discreet(new ActionButton(QString()))
    , m_cards(new ActionButton(QString()))
    , m_remarks(new BodyLabel)
{
    setObjectName(u"carryLine"_s);
    m_discreet->setObjectName(u"makeDiscreet"_s);
    m_cards->setObjectName(u"makeCards"_s);
    m_remarks->setObjectName(u"remarks"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentSizes().grid);
    auto *question = new BodyLabel(tr("Is it all right for the person to carry this?"));
    question->setObjectName(u"carryQuestion"_s);
    column->addWidget(question);
    auto *row = new FlowLayout;
    row->addWidget(m_discreet);
    row->addWidget(m_cards);
    column->addLayout(row);
    column->addWidget(m_remarks);
    connect(m_discreet, &QAbstractButton::clicked, this, &CarryLine::discreetPressed);
    connect(m_cards, &QAbstractButton::clicked, this, &CarryLine::cardsPressed);
}

void CarryLine::showState(bool isDiscreet, bool isCards, const QStringList &remarks)
{
    m_discreet->setText(isDiscreet ? tr("It is discreet: tell all again") : tr("Make it discreet"));
    m_cards->setText(isCards ? tr("It is cards: make a full sheet again") : tr("Make it cards to cut out"));
    m_remarks->setBody(remarks.join(u' '));
    m_remarks->setVisible(!remarks.isEmpty());
}

} // namespace waymark::ui
