#include "ui/filterbar.h"

#include "core/directory.h"
#include "ui/filterwords.h"
#include "ui/flowlayout.h"
#include "ui/menus.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QMenu>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;
using core::FilterKind;

namespace {

QString objectNameOf(FilterKind kind)
{
    switch (kind) {
    case FilterKind::Topic:
        return u"filterTopic"_s;
    case FilterKind::Audience:
        return u"filterAudience"_s;
    case FilterKind::Where:
        return u"filterWhere"_s;
    case FilterKind::OpenNow:
        return u"filterOpenNow"_s;
    case FilterKind::Channel:
        return u"filterChannel"_s;
    case FilterKind::Free:
        return u"filterFree"_s;
    case FilterKind::Language:
        return u"filterLanguage"_s;
    case FilterKind::Age:
        return u"filterAge"_s;
    }
    Q_UNREACHABLE();
}

bool isSwitch(FilterKind kind)
{
    return kind == FilterKind::OpenNow || kind == FilterKind::Free;
}

/// For what is shown of them.
bool areSame(const QList<core::UnderstoodFilter> &these, const QList<core::UnderstoodFilter> &those)
{
    return std::equal(these.begin(), these.end(), those.begin(), those.end(),
                      [](const auto &a, const auto &b) {
                          return a.kind == b.kind && a.value == b.value && a.applied == b.applied;
                      });
}

QString fromWords(const core::UnderstoodFilter &said)
{
    //: A filter that was understood from the words that the person typed; %1 is "Text", "Men", "Scotland"
    return FilterBar::tr("%1: from your words").arg(filterValue(said.kind, said.value));
}

} // namespace

FilterBar::FilterBar(const core::Directory &directory, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    //: A button that opens everything the list can be narrowed by
    , m_all(new ActionButton(tr("Narrow the list"), ActionButton::Look::Menu))
    //: Takes away all filters
    , m_clearAll(new ActionButton(tr("Clear all"), ActionButton::Look::Link))
{
    const int grid = currentSizes().grid;
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(grid / 2);
    setAccessibleName(tr("Filters"));

    m_all->setObjectName("filters"_L1);
    flow->addWidget(m_all);
    for (const FilterKind kind : filterKinds()) {
        auto *button = new ActionButton(filterTitle(kind));
        if (!filterChoices(kind, directory).isEmpty())
            m_offered.insert(kind);
        button->setObjectName(objectNameOf(kind));
        m_buttons.insert(kind, button);
        flow->addWidget(button);
        connect(button, &ActionButton::clicked, this, [this, kind] { press(kind); });
    }
    m_clearAll->setObjectName("clearAll"_L1);
    flow->addWidget(m_clearAll);
    connect(m_all, &ActionButton::clicked, this, &FilterBar::openAll);
    connect(m_clearAll, &ActionButton::clicked, this, [this] {
        m_filters = {};
        takeOff(m_understood);
    });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    showButtons();
}

void FilterBar::show(const core::Filters &filters, const QString &topicsName,
                     const QList<core::UnderstoodFilter> &understood)
{
    QList<core::UnderstoodFilter> applied = understood;
    applied.removeIf([](const core::UnderstoodFilter &one) { return !one.applied; });
    // At most keystrokes.
    if (filters == m_filters && topicsName == m_topicsName && areSame(applied, m_understood))
        return;
    m_filters = filters;
    m_topicsName = topicsName;
    m_understood = applied;
    showButtons();
}

QStringList FilterBar::saidByWords() const
{
    QStringList said;
    for (const core::UnderstoodFilter &one : m_understood)
        said.append(fromWords(one));
    return said;
}

bool FilterBar::isOn(FilterKind kind) const
{
    return !filterValue(kind, m_filters).isEmpty() || understood(kind);
}

/// The bar has no room for one more: languages stand at the end of the ways to get in touch.
bool FilterBar::hasButton(FilterKind kind) const
{
    return m_offered.contains(kind) && kind != FilterKind::Language;
}

const core::UnderstoodFilter *FilterBar::understood(FilterKind kind) const
{
    const auto found = std::find_if(m_understood.begin(), m_understood.end(),
                                    [kind](const core::UnderstoodFilter &one) { return one.kind == kind; });
    return found == m_understood.end() ? nullptr : &*found;
}

void FilterBar::press(FilterKind kind)
{
    if (const core::UnderstoodFilter *said = understood(kind)) {
        takeOff({*said});
    } else if (isOn(kind)) {
        change([kind](core::Filters &filters) { clearFilter(kind, filters); });
    } else if (isSwitch(kind)) {
        change(filterChoices(kind, m_directory).constFirst().apply);
    } else {
        QMenu *menu = menuFor(m_buttons[kind]);
        fillMenu(menu, kind);
        if (kind == FilterKind::Channel && m_offered.contains(FilterKind::Language) &&
            !isOn(FilterKind::Language))
            fillMenu(menu->addMenu(filterTitle(FilterKind::Language)), FilterKind::Language);
        popUp(menu, m_buttons[kind]);
    }
}

void FilterBar::change(const std::function<void(core::Filters &)> &how)
{
    how(m_filters);
    takeOff({});
}

void FilterBar::takeOff(const QList<core::UnderstoodFilter> &filters)
{
    QList<core::Filters> notMeant;
    for (const core::UnderstoodFilter &one : filters)
        notMeant.append(one.value);
    m_understood.removeIf([&](const core::UnderstoodFilter &one) { return notMeant.contains(one.value); });
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    showButtons();
    const QWidget *focus = QApplication::focusWidget();
    if (hadFocus && (!focus || !focus->isVisible())) {
        // What had the focus has gone: it stays in the bar.
        QWidget *first = m_all->isHidden() ? m_buttons[FilterKind::Topic] : m_all;
        first->setFocus();
    }
    Q_EMIT changed(m_filters, notMeant);
}

void FilterBar::fillMenu(QMenu *menu, FilterKind kind)
{
    menu->setObjectName(objectNameOf(kind) + "Menu"_L1);
    for (const FilterChoice &choice : filterChoices(kind, m_directory))
        menu->addAction(QString(choice.text).replace(u'&', "&&"_L1), this,
                        [this, apply = choice.apply] { change(apply); });
}

void FilterBar::openAll()
{
    QMenu *menu = menuFor(m_all);
    menu->setObjectName("filtersMenu"_L1);
    for (const FilterKind kind : filterKinds()) {
        if (isOn(kind) || !m_offered.contains(kind))
            continue;
        if (isSwitch(kind))
            fillMenu(menu, kind);
        else
            fillMenu(menu->addMenu(filterTitle(kind)), kind);
    }
    popUp(menu, m_all);
}

void FilterBar::showButtons()
{
    for (auto [kind, button] : m_buttons.asKeyValueRange())
        showButton(kind, button);
    m_clearAll->setVisible(!m_filters.isEmpty() || m_understood.size() > 1);
    fit();
}

void FilterBar::showButton(FilterKind kind, ActionButton *button)
{
    QString value = filterValue(kind, m_filters);
    if (kind == FilterKind::Topic && !value.isEmpty() && !m_topicsName.isEmpty())
        value = m_topicsName;
    if (const core::UnderstoodFilter *said = understood(kind))
        value = fromWords(*said);
    button->setText(value.isEmpty() ? filterTitle(kind) : value);
    const auto off = isSwitch(kind) ? ActionButton::Look::Plain : ActionButton::Look::Menu;
    button->setLook(value.isEmpty() ? off : ActionButton::Look::Chip);
    //: What a screen reader says of a filter that is on; pressing it takes it away. %1 is the filter, %2
    //: what is chosen
    const QString name = value.isEmpty() ? QString() : tr("%1: %2. Remove").arg(filterTitle(kind), value);
    // Naming tells the accessibility bus each time, and this runs at each keystroke.
    if (name != button->accessibleName())
        button->setAccessibleName(name);
}

void FilterBar::nameUnderstood(bool whole)
{
    for (const core::UnderstoodFilter &one : m_understood)
        m_buttons[one.kind]->setText(whole ? fromWords(one) : filterValue(one.kind, one.value));
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FilterBar::fit()
{
    nameUnderstood(true);
    setCompact(widthOfAll() > width());
    // In a second line they would take the room of the list.
    if (!m_all->isHidden() && widthOfShown() > width())
        nameUnderstood(false);
    updateGeometry();
}

void FilterBar::setCompact(bool compact)
{
    m_all->setVisible(compact);
    for (auto [kind, button] : m_buttons.asKeyValueRange())
        button->setVisible(isOn(kind) || (!compact && hasButton(kind)));
}

int FilterBar::widthOfShown() const
{
    int width = -layout()->spacing();
    for (int index = 0; index < layout()->count(); ++index) {
        if (const QLayoutItem *item = layout()->itemAt(index); !item->isEmpty())
            width += item->sizeHint().width() + layout()->spacing();
    }
    return width;
}

int FilterBar::widthOfAll() const
{
    int width = m_clearAll->isHidden() ? 0 : m_clearAll->sizeHint().width();
    for (auto [kind, button] : m_buttons.asKeyValueRange()) {
        if (isOn(kind) || hasButton(kind))
            width += button->sizeHint().width() + layout()->spacing();
    }
    return width;
}

} // namespace waymark::ui
