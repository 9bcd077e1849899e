#include "core/service.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark::core {

using namespace Qt::StringLiterals;

bool ServiceSummary::isForOwnBehaviour() const
{
    return audiences.contains("perpetrators-wanting-to-change"_L1) && !audiences.contains("anyone"_L1);
}

bool ServiceSummary::isReporting() const
{
    return kind == "reporting"_L1;
}

const Phone *ServiceSummary::mainPhone() const
{
    const auto voice = std::find_if(phones.begin(), phones.end(),
                                    [](const Phone &phone) { return phone.type == PhoneType::Voice; });
    if (voice != phones.end())
        return &*voice;
    return phones.isEmpty() ? nullptr : &phones.first();
}

Channel ServiceSummary::mainChannel() const
{
    if (const Phone *phone = mainPhone())
        return channelOf(phone->type);
    if (hasChat)
        return Channel::Chat;
    return hasEmail ? Channel::Email : Channel::WebForm;
}

QList<Channel> ServiceSummary::channels() const
{
    QList<Channel> found;
    const auto add = [&found](Channel channel) {
        if (!found.contains(channel))
            found.append(channel);
    };
    for (const Phone &phone : phones)
        add(channelOf(phone.type));
    if (hasChat)
        add(Channel::Chat);
    if (hasBsl)
        add(Channel::Bsl);
    if (hasEmail)
        add(Channel::Email);
    // Hours for a way to get in touch tell that there is one; a row that names none is of calls.
    for (const Schedule &row : schedules) {
        if (row.channel != Channel::Call)
            add(row.channel);
    }
    return found;
}

OpenState ServiceSummary::openAt(const QDateTime &now) const
{
    if (alwaysOpen && schedules.isEmpty())
        return {Openness::Open, true, {}};
    return openState(schedules, mainChannel(), now);
}

Known ServiceSummary::freeToUse(std::optional<Channel> by) const
{
    Known shown = Known::Unknown;
    const Phone *first = nullptr;
    for (const Phone &phone : phones) {
        if (by && channelOf(phone.type) != *by)
            continue;
        if (phone.freeToCall == Known::Yes)
            return Known::Yes;
        if (!first || (first->type != PhoneType::Voice && phone.type == PhoneType::Voice)) {
            first = &phone;
            shown = phone.freeToCall;
        }
    }
    return shown;
}

QStringList languagesOffered(const Service &service)
{
    static const QRegularExpression interpreters(
        u"interpr[eè]t|int[eé]rpret|tłumacz|dolmetsch|cyfieithydd|tolk"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ofSigns(u"sign language interpret\\w*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList codes = service.languages;
    for (const Phone &phone : service.phones)
        codes += phone.languages;
    codes.removeDuplicates();
    if (QString(service.interpretation).remove(ofSigns).contains(interpreters))
        codes.append(manyLanguages);
    return codes;
}

QString yearOf(const QString &sourceDate)
{
    return sourceDate.left(4);
}

} // namespace waymark::core
