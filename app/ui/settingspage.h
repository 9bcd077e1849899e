#pragma once

#include "ui/columnpage.h"
#include "ui/context.h"

namespace waymark::ui {

/// What a person can set. Everything works at once and is forgotten on leaving, unless they ask to have it
/// remembered.
class SettingsPage : public ColumnPage
{
    Q_OBJECT

public:
    SettingsPage(Context &context, Session &session, QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout &column, const Location &location) override;

private:
    void addPlace(QVBoxLayout &column);
    void addLanguage(QVBoxLayout &column);
    void addLook(QVBoxLayout &column);
    void addTextSize(QVBoxLayout &column);
    void addPlainNames(QVBoxLayout &column);
    void addLeaving(QVBoxLayout &column);
    void addIdleClearing(QVBoxLayout &column);
    void addInputMethod(QVBoxLayout &column);
    void addRemembering(QVBoxLayout &column);
    void addBox(QVBoxLayout &group, const QString &text, const QString &objectName,
                bool core::Preferences::*value);
    void change(const std::function<void(core::Preferences &)> &how);
    void setRemembered(bool on);

    Context &m_context;
    std::optional<core::Error> m_failure; ///< of remembering or forgetting, until the next try
};

} // namespace waymark::ui
