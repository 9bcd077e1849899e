#include "ui/emergencyline.h"

#include "core/wording.h"
#include "ui/context.h"
#include "ui/emergencywords.h"
#include "ui/menus.h"
#include "ui/preferencekeeping.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace waymark::ui {

using namespace Qt::StringLiterals;
namespace wording = core::wording;

namespace {

const QString noSpeechPage = u"cannot-speak-or-hear"_s;

} // namespace

EmergencyLine::EmergencyLine(Context &context, Session &session, bool withEnglish, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_withEnglish(withEnglish)
    , m_label(new BodyLabel)
    //: A button beside the emergency line, to the page for those who cannot speak or hear
    , m_noSpeech(new ActionButton(tr("Cannot speak or hear"), ActionButton::Look::Link))
    //: A button beside the emergency number, to choose another country
    , m_elsewhere(new ActionButton(tr("Somewhere else?"), ActionButton::Look::Link))
{
    const int grid = currentSizes().grid;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid / 2, 2 * grid, grid / 2);
    layout->setSpacing(2 * grid);
    m_label->setObjectName("emergencyText"_L1);
    m_label->setMaximumWidth(QWIDGETSIZE_MAX);
    m_noSpeech->setObjectName("cannotSpeak"_L1);
    m_elsewhere->setObjectName("somewhereElse"_L1);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_noSpeech);
    layout->addWidget(m_elsewhere);
    // Not fixed: that is the height at the width it would like, and words in less width need more.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    m_noSpeech->setVisible(context.directory.advice(noSpeechPage, u"en"_s).has_value());
    m_elsewhere->setVisible(!context.directory.emergencyCountries().isEmpty());
    connect(m_noSpeech, &ActionButton::clicked, this,
            [this] { m_session.go(Location::of(Location::Kind::Advice, noSpeechPage)); });
    connect(m_elsewhere, &ActionButton::clicked, this, &EmergencyLine::chooseCountry);
    connect(&session, &Session::preferencesChanged, this, &EmergencyLine::showCountry);
    showCountry();
}

void EmergencyLine::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    showCountry();
}

int EmergencyLine::unfoldedHeight(int width)
{
    const bool wasFolded = m_isFolded;
    setFolded(false);
    const QMargins margins = layout()->contentsMargins();
    int room = width - margins.left() - margins.right();
    for (const ActionButton *button : {m_noSpeech, m_elsewhere}) {
        const bool isTakenAway = button->isHidden() && button->testAttribute(Qt::WA_WState_ExplicitShowHide);
        room -= isTakenAway ? 0 : button->sizeHint().width() + layout()->spacing();
    }
    const int height = qMax(m_label->heightForWidth(room), m_elsewhere->sizeHint().height());
    setFolded(wasFolded);
    return height + margins.top() + margins.bottom();
}

void EmergencyLine::showCountry()
{
    // Two languages share the one line that there is height for.
    QFont words = bodyFont(currentTextPercent());
    if (m_isFolded && m_withEnglish)
        words.setPixelSize(qMax(sizesAt(100).body, currentSizes().body * 3 / 4));
    m_label->setFont(words);
    m_label->setBody(emergencyWords(m_context, m_session.preferences().place, m_isFolded, m_withEnglish));
}

void EmergencyLine::chooseCountry()
{
    QMenu *menu = menuFor(m_elsewhere);
    menu->setObjectName("countries"_L1);
    for (const core::EmergencyNumbers &numbers : m_context.directory.emergencyCountries()) {
        const auto place = core::Place::parse(numbers.country);
        if (!place)
            continue;
        menu->addAction(wording::place(*place, numbers.name), this, [this, place = *place] {
            core::Preferences changed = m_session.preferences();
            if (changed.place.country() != place.country())
                changed.place = place;
            if (const auto failure = takePreferences(m_context, m_session, changed))
                Q_EMIT failed(*failure);
        });
    }
    popUp(menu, m_elsewhere);
}

void EmergencyLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), colours.notice);
    painter.fillRect(QRect(0, 0, width(), 1), colours.line);
}

} // namespace waymark::ui
