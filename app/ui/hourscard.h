#pragma once

#include "core/service.h"
#include "ui/widgets.h"

#include <QDateTime>

class QVBoxLayout;

namespace waymark::ui {

struct ChannelHours;

/// When a service is listed as open: today first, then the week, channel by channel. Hours that are not known
/// are said to be that, never "closed".
class HoursCard : public Card
{
    Q_OBJECT

public:
    HoursCard(const core::Service &service, const QDateTime &now, QWidget *parent = nullptr);

private:
    void addChannel(const ChannelHours &hours, bool namesChannel);
    void addWeek(const ChannelHours &hours);
    void addLine(const QString &text, const QString &objectName, bool quiet = false);

    QVBoxLayout *m_column = nullptr;
};

} // namespace waymark::ui
