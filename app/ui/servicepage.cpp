#include "ui/servicepage.h"

#include "core/wording.h"
#include "ui/adaptiverow.h"
#include "ui/copyline.h"
#include "ui/fold.h"
#include "ui/hourscard.h"
#include "ui/parts.h"
#include "ui/phoneblock.h"
#include "ui/relatedservice.h"
#include "ui/servicewords.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/traybutton.h"
#include "ui/widgets.h"

#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersForTwoColumns = 84;

/// For a screen reader that has just been put on the heading: the number, and when it is listed as open.
QString summaryOf(const core::Service &service, const QDateTime &now)
{
    const core::Phone *phone = service.mainPhone();
    const QString open = core::wording::openStateWithYear(service, now);
    //: Read out by a screen reader: %1 is a number, digit by digit, %2 when it is listed as open
    return phone ? ServicePage::tr("%1. %2").arg(core::spoken(phone->printed), open) : open;
}

} // namespace

ServicePage::ServicePage(Context &context, Session &session, QWidget *parent)
    : ColumnPage(session, parent)
    , m_context(context)
{}

void ServicePage::fill(QVBoxLayout &column, const Location &location)
{
    const auto service = m_context.directory.service(location.id, m_session.preferences().language);
    if (!service) {
        fillUnknown(column);
        return;
    }
    addTop(column, *service);
    column.addWidget(new AdaptiveRow(numbersOf(*service), 3, new HoursCard(*service, m_context.clock()), 2,
                                     lettersForTwoColumns));
    addSection(column, tr("What it is"), service->description, u"description"_s);
    addPeople(column, *service);
    addSection(column, tr("Confidentiality"), service->confidentiality, u"confidentiality"_s);
    addLanguages(column, *service);
    addOtherWays(column, *service);
    addSources(column, *service);
}

void ServicePage::fillUnknown(QVBoxLayout &column)
{
    addHeading(column, tr("This service is not in the directory that is open"));
    addText(column, tr("Go back, or search for another one."), u"notFound"_s);
}

void ServicePage::addTop(QVBoxLayout &column, const core::Service &service)
{
    const core::Preferences &preferences = m_session.preferences();
    QVBoxLayout *top =
        addTopRow(column, new TrayButton({core::TrayItem::Kind::Service, service.id}, m_session));
    const QString name = shownName(service, preferences.plainNames);
    addHeading(*top, name)->setAccessibleDescription(summaryOf(service, m_context.clock()));
    if (!preferences.plainNames && service.organization != service.name)
        addText(*top, service.organization, u"organization"_s)->setQuiet(true);
    addText(*top, core::wording::whoFor(service), u"whoFor"_s);
    if (BodyLabel *note =
            addText(*top, languageNote(service.language, preferences.language), u"languageNote"_s))
        note->setQuiet(true);
    addNotice(column, service.alert, u"alert"_s);
}

QWidget *ServicePage::numbersOf(const core::Service &service)
{
    auto *card = new Card;
    card->setObjectName(u"numbers"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentSizes().grid * 3);
    const QList<core::Phone> phones =
        service.publish == core::PublishState::NoPhone ? QList<core::Phone>() : service.phones;
    for (const core::Phone &phone : phones)
        column->addWidget(new PhoneBlock(phone, &phone == &phones.first(), m_context.clipboard));
    if (phones.isEmpty())
        addText(*column, tr("There is no number to ring or text. See the other ways below."), u"noNumber"_s);
    addText(*column, service.fees, u"fees"_s);
    if (service.confidence != core::Confidence::High)
        addDoubts(*column, service);
    column->addStretch(1);
    return card;
}

void ServicePage::addDoubts(QVBoxLayout &column, const core::Service &service)
{
    QVBoxLayout *doubts = addGroup(column);
    addNotice(*doubts, core::wording::confidence(service.confidence), u"confidence"_s);
    for (const QString &conflict : service.conflicts)
        addText(*doubts, conflict, u"conflict"_s);
}

void ServicePage::addPeople(QVBoxLayout &column, const core::Service &service)
{
    addSection(column, tr("Who can get in touch"), service.eligibility, u"eligibility"_s);
    const QList<core::ServiceSummary> others = m_context.directory.summaries(service.instead);
    if (service.notServed.isEmpty() && others.isEmpty())
        return;
    QVBoxLayout *section =
        addSection(column, tr("Who it is not for, and where they can go"), service.notServed, u"notServed"_s);
    if (!section)
        section = addGroup(column);
    for (const core::ServiceSummary &other : others)
        section->addWidget(new RelatedService(other, m_session));
}

void ServicePage::addLanguages(QVBoxLayout &column, const core::Service &service)
{
    QStringList lines;
    if (!service.languages.isEmpty())
        //: %1 is a list of languages
        lines.append(
            tr("Languages: %1").arg(languageNames(service.languages, m_session.preferences().language)));
    if (!service.interpretation.isEmpty())
        lines.append(service.interpretation);
    if (service.hasBsl)
        lines.append(service.bslInfo.isEmpty()
                         ? tr("British Sign Language (BSL) can be used.")
                         //: BSL is British Sign Language; %1 is what the service says about it
                         : tr("British Sign Language (BSL): %1").arg(service.bslInfo));
    addSection(column, tr("Languages and sign language"), lines.join(u'\n'), u"languages"_s);
}

void ServicePage::addOtherWays(QVBoxLayout &column, const core::Service &service)
{
    if (service.webchat.isEmpty() && service.website.isEmpty() && service.email.isEmpty())
        return;
    QVBoxLayout *section = addGroup(column);
    section->addWidget(new Heading(tr("Other ways to reach it"), 2));
    addText(*section, tr("Waymark opens no web pages. What you open in a browser may stay in its history."),
            u"browserNote"_s)
        ->setQuiet(true);
    const auto add = [&](const QString &label, const QString &address) {
        if (!address.isEmpty())
            section->addWidget(new CopyLine(label, address, m_context.clipboard));
    };
    add(tr("Online chat"), service.webchat);
    add(tr("E-mail"), service.email);
    if (service.website != service.webchat)
        add(tr("Web page"), service.website);
}

void ServicePage::addSources(QVBoxLayout &column, const core::Service &service)
{
    auto *fold = new Fold(tr("Show where this comes from"), tr("Hide where this comes from"));
    fold->inside()->setObjectName(u"sources"_s);
    QVBoxLayout &inside = *fold->inside();
    if (service.assuredDate.isValid())
        addText(inside, tr("Last checked with the service: %1.").arg(dateInWords(service.assuredDate)),
                u"assured"_s);
    else
        addText(inside, tr("Nobody has checked this entry by ringing."), u"assured"_s);
    addText(inside, tr("Newest date that a source shows: %1.").arg(dateInWords(service.sourceDate)),
            u"sourceDate"_s);
    if (service.confidence == core::Confidence::High) {
        for (const QString &conflict : service.conflicts)
            addText(inside, conflict, u"conflict"_s);
    }
    addSourceList(inside, service.sources);
    column.addWidget(fold);
}

} // namespace waymark::ui
