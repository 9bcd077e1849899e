#pragma once

#include "core/results.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QMenu;

namespace waymark::core {
class Directory;
}

namespace waymark::ui {

class ActionButton;

/// What the list can be narrowed by, and what it is narrowed by: each filter that is on stands as a chip that
/// pressing takes away. Where the filters that are off do not fit into one line, they stand behind one
/// button.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const core::Directory &directory, QWidget *parent = nullptr);

    /// Shows these, and tells nobody. `topicsName` names several topics as one, after a choice on home. Of
    /// `understood` only what is applied is shown.
    void show(const core::Filters &filters, const QString &topicsName,
              const QList<core::UnderstoodFilter> &understood = {});
    using QWidget::show;
    /// The filters that are on because of the person's words, as they are read.
    [[nodiscard]] QStringList saidByWords() const;

Q_SIGNALS:
    /// The person chose or took away something; `notMeant`: filters of their words that they took away.
    void changed(const core::Filters &filters, const QList<core::Filters> &notMeant);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void press(core::FilterKind kind);
    void change(const std::function<void(core::Filters &)> &how);
    void fillMenu(QMenu *menu, core::FilterKind kind);
    void openAll();
    void showButtons();
    void fit();
    void setCompact(bool compact);
    [[nodiscard]] int widthOfAll() const;
    [[nodiscard]] int widthOfShown() const;
    /// What was understood from the words says so where there is room; a screen reader always says it.
    void nameUnderstood(bool whole);
    [[nodiscard]] bool hasButton(core::FilterKind kind) const;
    [[nodiscard]] bool isOn(core::FilterKind kind) const;
    [[nodiscard]] const core::UnderstoodFilter *understood(core::FilterKind kind) const;
    void takeOff(const QList<core::UnderstoodFilter> &filters);
    void showButton(core::FilterKind kind, ActionButton *button);

    const core::Directory &m_directory;
    core::Filters m_filters;
    QString m_topicsName;
    QList<core::UnderstoodFilter> m_understood;
    QHash<core::FilterKind, ActionButton *> m_buttons;
    QSet<core::FilterKind> m_offered; ///< those that the pack has something to choose from
    ActionButton *m_all;
    ActionButton *m_clearAll;
};

} // namespace waymark::ui
