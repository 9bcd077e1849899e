#include "ui/practicepage.h"

#include "ui/parts.h"
#include "ui/session.h"
#include "ui/widgets.h"

#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

void PracticePage::fill(QVBoxLayout &column, const Location &)
{
    QVBoxLayout *top = addGroup(column);
    addHeading(*top, tr("Try how leaving looks"));
    addText(*top, tr("Open something ordinary first; it is what will be seen."), u"practiceOpening"_s);
    addPoints(*top,
              {tr("When you press “Try it”, this window goes away at once, as it does when you leave."),
               tr("After two seconds it comes back by itself, with the first screen."),
               tr("While it is away, one press of Esc or Shift really closes it."),
               tr("“Leave now”, at the top, really closes it at any time.")},
              u"practicePoint"_s);
    auto *tryIt = new ActionButton(tr("Try it"), ActionButton::Look::Primary);
    tryIt->setObjectName(u"tryIt"_s);
    tryIt->setAccessibleDescription(tr("The window goes away, and comes back after two seconds."));
    connect(tryIt, &QAbstractButton::clicked, &m_session, &Session::practise);
    column.addWidget(tryIt, 0, Qt::AlignLeading);
}

} // namespace waymark::ui
