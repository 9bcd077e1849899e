#pragma once

#include "core/services.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace waymark::ui {

class ActionButton;
class FolderList;
class StatusLine;

/// Asks where to save, in the window itself, and saves. Keeps nothing of where: a file dialog of a library
/// would write it down. Whether a file may be replaced is asked in place; so is everything said that went
/// wrong.
class SavePanel : public QWidget
{
    Q_OBJECT

public:
    /// `bytes` is asked for once, when the person saves.
    SavePanel(core::Saver &saver, std::function<QByteArray()> bytes, QWidget *parent = nullptr);

    /// The field for the path: takes the focus when the panel opens.
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    /// The person is done, or does not want to.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPath(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    void addFolders(QVBoxLayout &column);
    [[nodiscard]] QString path() const;
    void goTo(const QString &folder);
    void pathEdited();
    void save();
    void write();
    void saved(const QString &path, const core::Result<core::Done> &result);
    /// Why this path cannot be saved to; empty when it can be tried.
    [[nodiscard]] QString objectionTo(const QString &path) const;
    void askToReplace(bool ask);

    core::Saver &m_saver;
    std::function<QByteArray()> m_bytes;
    QLineEdit *m_path = nullptr;
    StatusLine *m_status = nullptr;
    ActionButton *m_save = nullptr;
    ActionButton *m_close = nullptr;
    FolderList *m_folders = nullptr;
    bool m_mayReplace = false; ///< the person was asked about this very path
};

} // namespace waymark::ui
