#pragma once

#include "core/query.h"

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

    /// Shows these, and tells nobody. `topicsName` names several topics as one, after a choice on home.
    void show(const core::Filters &filters, const QString &topicsName);
    using QWidget::show;

Q_SIGNALS:
    /// The person chose or took away something.
    void changed(const core::Filters &filters);

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
    [[nodiscard]] bool isOn(core::FilterKind kind) const;

    const core::Directory &m_directory;
    core::Filters m_filters;
    QString m_topicsName;
    QHash<core::FilterKind, ActionButton *> m_buttons;
    QSet<core::FilterKind> m_offered; ///< those that the pack has something to choose from
    ActionButton *m_all;
    ActionButton *m_clearAll;
};

} // namespace waymark::ui
