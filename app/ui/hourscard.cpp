#include "ui/hourscard.h"

#include "core/wording.h"
#include "ui/hours.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString namesOf(const QList<core::Channel> &channels)
{
    QStringList names;
    for (const core::Channel channel : channels)
        names.append(core::wording::channel(channel));
    //: Between ways to get in touch: "Call, Text"
    return names.join(HoursCard::tr(", "));
}

} // namespace

HoursCard::HoursCard(const core::Service &service, const QDateTime &now, QWidget *parent)
    : Card(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(currentSizes().grid);
    m_column->addWidget(new Heading(tr("Hours"), 2));
    addLine(core::wording::openStateWithYear(service, now), u"openState"_s);
    const QList<ChannelHours> all = hoursOf(service, now);
    for (const ChannelHours &hours : all)
        addChannel(hours, all.size() > 1 || hours.channels != QList{core::Channel::Call});
    if (all.isEmpty() && !service.alwaysOpen)
        addLine(tr("No source that we read gives the hours. That does not mean that it is closed."),
                u"hoursUnknown"_s);
    // The publisher's own words say what rows cannot: "not on bank holidays".
    addLine(service.hoursText, u"hoursText"_s, true);
    m_column->addStretch(1);
}

void HoursCard::addChannel(const ChannelHours &hours, bool namesChannel)
{
    if (namesChannel)
        m_column->addWidget(new Heading(namesOf(hours.channels), 2));
    if (hours.everyDayAlike)
        //: %1 are the hours of every day: "09:00 to 17:00", "Day and night"
        addLine(tr("Every day: %1").arg(hours.days.first().hours), u"today"_s);
    else
        //: %1 are today's hours
        addLine(tr("Today: %1").arg(hours.days.first().hours), u"today"_s);
    addLine(hours.zoneNote, u"zoneNote"_s);
    if (!hours.everyDayAlike)
        addWeek(hours);
}

void HoursCard::addWeek(const ChannelHours &hours)
{
    auto *week = new QWidget;
    week->setObjectName(u"week"_s);
    auto *grid = new QGridLayout(week);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(currentSizes().grid * 2);
    grid->setVerticalSpacing(currentSizes().grid / 2);
    for (qsizetype row = 0; row < hours.days.size(); ++row) {
        auto *day = new QLabel(hours.days[row].name);
        auto *spans = new BodyLabel(hours.days[row].hours);
        day->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(day, int(row), 0);
        grid->addWidget(spans, int(row), 1);
    }
    grid->setColumnStretch(1, 1);
    m_column->addWidget(week);
}

void HoursCard::addLine(const QString &text, const QString &objectName, bool quiet)
{
    if (text.isEmpty())
        return;
    auto *line = new BodyLabel(text);
    line->setObjectName(objectName);
    line->setQuiet(quiet);
    m_column->addWidget(line);
}

} // namespace waymark::ui
