#pragma once

#include "core/services.h"
#include "sheets/sheet.h"
#include "ui/pathreader.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace waymark::ui {

class ActionButton;
class FolderList;
class MakingLine;
class NewFolderLine;
class StatusLine;

/// Asks where to save, in the window itself, makes a folder for it where there is none, and saves. Keeps
/// nothing of where: a file dialog of a library would write it down. Whether a file may be replaced is asked
/// in place; so is everything said that went wrong.
class SavePanel : public QWidget
{
    Q_OBJECT

public:
    /// `sheets` are asked for when the person saves: all in one file; `read` as for PathReader.
    SavePanel(core::Saver &saver, std::function<QList<sheets::Sheet>()> sheets,
              PathReader::Read read = lookAt, QWidget *parent = nullptr);

    /// Gives the field for the path the focus.
    void open();

Q_SIGNALS:
    /// The person is done, or does not want to.
    void closed();
    /// This part of it has to be on the screen now: it has the focus, or says something.
    void mattersNow(QWidget *widget, const QRect &part);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Down goes from the field into the list; a path can be begun in the list.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPath(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    void addFolders(QVBoxLayout &column);
    /// What is typed, made absolute; empty when nothing is.
    [[nodiscard]] QString path() const;
    void goTo(const QString &folder);
    /// A folder of the list was chosen.
    void complete(const QString &folder);
    /// In the folder that the list shows.
    void makeFolder(const QString &name);
    void folderMade(const QString &folder, const core::Result<core::Done> &result);
    void pathEdited();
    void showFolderOf(const PathLook &look);
    void save();
    void saveAt(const PathLook &look);
    void make(const QString &target);
    void write(const QString &target, const QByteArray &pdf);
    void stopped();
    void saved(const QString &path, const core::Result<core::Done> &result);
    /// Once it is laid out.
    void reveal(QWidget *widget);
    void revealRow();
    /// With the focus in the field for the path.
    void sayAtPath(const QString &sentence);
    void askToReplace(bool ask);

    core::Saver &m_saver;
    std::function<QList<sheets::Sheet>()> m_sheets;
    PathReader m_reader;
    QLineEdit *m_path = nullptr;
    StatusLine *m_status = nullptr;
    MakingLine *m_making = nullptr;
    ActionButton *m_save = nullptr;
    ActionButton *m_close = nullptr;
    FolderList *m_folders = nullptr;
    NewFolderLine *m_newFolder = nullptr;
    bool m_mayReplace = false; ///< the person was asked about this very path
};

} // namespace waymark::ui
