#pragma once

#include "ui/pathreader.h"

#include <QListWidget>

namespace waymark::ui {

/// What is in a folder, to go elsewhere from: the folder above, the folders in it, and the PDF files that are
/// there already. Remembers nothing and watches nothing.
class FolderList : public QListWidget
{
    Q_OBJECT

public:
    explicit FolderList(QWidget *parent = nullptr);

    void showFolder(const PathLook &look);
    /// Hides what begins otherwise, as long as a folder begins so; shows all for no text.
    void narrowTo(const QString &beginning);
    /// The row to start from by keyboard.
    void selectFirst();
    [[nodiscard]] QString folder() const { return m_folder; }

Q_SIGNALS:
    void folderChosen(const QString &folder);
    void fileChosen(const QString &fileName);

private:
    void choose(const QListWidgetItem *item);
    void add(const QString &text, const QString &iconName, const QString &path, bool isFolder);

    QString m_folder;
};

/// Folders that people save to: home, and in it documents and desktop; sticks and discs that are plugged in,
/// which may not answer.
struct SavePlace
{
    QString name;
    QString path;
};
QList<SavePlace> savePlaces();

} // namespace waymark::ui
