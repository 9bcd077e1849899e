#include "ui/relatedservice.h"

#include "core/wording.h"
#include "ui/servicewords.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString numberLine(const core::ServiceSummary &service)
{
    const core::Phone *phone = service.mainPhone();
    if (!phone)
        return {};
    if (phone->type == core::PhoneType::Sms)
        //: %1 is a number
        return RelatedService::tr("Text: %1").arg(core::isolated(phone->printed));
    return core::isolated(phone->printed);
}

} // namespace

RelatedService::RelatedService(const core::ServiceSummary &service, Session &session, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *link =
        new ActionButton(shownName(service, session.preferences().plainNames), ActionButton::Look::Link);
    link->setObjectName(u"service-"_s + service.id);
    const core::Phone *phone = service.mainPhone();
    if (phone)
        //: Read out by a screen reader: %1 is a service's name, %2 its number, digit by digit
        link->setAccessibleName(tr("%1, %2").arg(link->text(), core::spoken(phone->printed)));
    connect(link, &QAbstractButton::clicked, &session,
            [&session, id = service.id] { session.go(Location::of(Location::Kind::Service, id)); });
    // Where the link's own words begin, inside the room for its focus ring.
    const int indent = currentSizes().grid / 2;
    column->addWidget(link, 0, Qt::AlignLeading);
    if (phone) {
        auto *number = new BodyLabel(numberLine(service));
        number->setObjectName(u"relatedNumber"_s);
        number->setAccessibleName(core::spoken(phone->printed));
        QFont strong = number->font();
        strong.setWeight(QFont::DemiBold);
        number->setFont(strong);
        number->setContentsMargins(indent, 0, indent, 0);
        column->addWidget(number);
    }
    auto *who = new BodyLabel(core::wording::whoFor(service));
    who->setQuiet(true);
    who->setContentsMargins(indent, 0, indent, 0);
    column->addWidget(who);
}

} // namespace waymark::ui
