#include "ui/makingline.h"

#include "ui/theme.h"
#include "ui/widgets.h"

#include <QHBoxLayout>

#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

// A press may be answered a little later than a frame; what moves may not.
constexpr qint64 firstSlice = 40;
constexpr qint64 slice = 10;
constexpr qint64 notWorthSaying = 300;

} // namespace

MakingLine::MakingLine(QWidget *parent)
    : QWidget(parent)
    , m_progress(new BodyLabel)
{
    setObjectName(u"making"_s);
    m_progress->setObjectName(u"makingProgress"_s);
    auto *stopIt = new ActionButton(tr("Stop"));
    stopIt->setObjectName(u"stopMaking"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(currentSizes().grid * 2);
    row->addWidget(m_progress);
    row->addWidget(stopIt, 0, Qt::AlignTop);
    row->addStretch(1);
    hide();
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, [this] { workFor(slice); });
    connect(stopIt, &QAbstractButton::clicked, this, &MakingLine::stop);
}

void MakingLine::make(const QList<sheets::Sheet> &sheets, const sheets::Binding &binding, Made made)
{
    m_maker.emplace(sheets, binding);
    m_made = std::move(made);
    m_since.start();
    m_next.start();
    workFor(firstSlice);
}

void MakingLine::workFor(qint64 milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (m_maker->step()) {
        if (timer.elapsed() >= milliseconds) {
            showProgress();
            return;
        }
    }
    finish();
}

void MakingLine::finish()
{
    m_next.stop();
    hide();
    const QByteArray pdf = m_maker->pdf();
    m_maker.reset();
    std::exchange(m_made, {})(pdf);
}

void MakingLine::showProgress()
{
    if (m_since.elapsed() < notWorthSaying)
        return;
    constexpr int percent = 100;
    //: %1 is a number: "45 %"
    m_progress->setBody(tr("Making the pages: %1 %").arg(int(m_maker->share() * percent)));
    show();
}

void MakingLine::stop()
{
    m_next.stop();
    m_maker.reset();
    m_made = {};
    hide();
    Q_EMIT stopped();
}

} // namespace waymark::ui
