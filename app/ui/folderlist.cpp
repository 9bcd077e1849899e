#include "ui/folderlist.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int isFolderRole = Qt::UserRole + 1;
constexpr int rowsShown = 6;

} // namespace

FolderList::FolderList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"folders"_s);
    setUniformItemSizes(true);
    const int iconSide = currentSizes().body * 5 / 4;
    setIconSize({iconSide, iconSide});
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(currentSizes().target * rowsShown);
    connect(this, &QListWidget::itemActivated, this, &FolderList::choose);
    connect(this, &QListWidget::itemClicked, this, &FolderList::choose);
}

void FolderList::showFolder(const PathLook &look)
{
    m_folder = look.folder;
    //: %1 is a folder
    setAccessibleName(tr("Folders in %1").arg(m_folder));
    clear();
    const QDir dir(m_folder);
    if (!dir.isRoot())
        add(tr("Folder above"), u"up"_s, QDir::cleanPath(dir.filePath(u".."_s)), true);
    for (const QString &name : look.folders)
        add(name, u"chevron-end"_s, dir.filePath(name), true);
    for (const QString &name : look.pdfs)
        add(name, u"page"_s, name, false);
    // Whoever went here by keys sees where they are.
    if (hasFocus())
        selectFirst();
}

void FolderList::narrowTo(const QString &beginning)
{
    const auto fits = [&beginning](const QListWidgetItem *one) {
        return one->data(isFolderRole).toBool() && one->text().startsWith(beginning, Qt::CaseInsensitive);
    };
    bool any = false;
    for (int row = 0; row < count(); ++row)
        any = any || fits(item(row));
    for (int row = 0; row < count(); ++row)
        setRowHidden(row, any && !beginning.isEmpty() && !fits(item(row)));
}

void FolderList::selectFirst()
{
    for (int row = 0; row < count(); ++row) {
        if (!isRowHidden(row)) {
            setCurrentRow(row);
            return;
        }
    }
}

void FolderList::add(const QString &text, const QString &iconName, const QString &path, bool isFolder)
{
    QIcon picture = icon(iconName, coloursOf(palette()).quietText);
    picture.addPixmap(icon(iconName, palette().color(QPalette::HighlightedText)).pixmap(iconSize()),
                      QIcon::Selected);
    auto *item = new QListWidgetItem(picture, text, this);
    item->setData(pathRole, path);
    item->setData(isFolderRole, isFolder);
    item->setSizeHint({0, currentSizes().target});
}

void FolderList::choose(const QListWidgetItem *item)
{
    const QString path = item->data(pathRole).toString();
    if (item->data(isFolderRole).toBool())
        Q_EMIT folderChosen(path);
    else
        Q_EMIT fileChosen(path);
}

QList<SavePlace> savePlaces()
{
    QList<SavePlace> places;
    const auto add = [&places](const QString &name, const QString &path) {
        const bool isNew = std::none_of(places.begin(), places.end(),
                                        [&](const SavePlace &one) { return one.path == path; });
        if (isNew && !path.isEmpty())
            places.append({name, path});
    };
    const auto addOwn = [&add](const QString &name, QStandardPaths::StandardLocation location) {
        const QString path = QStandardPaths::writableLocation(location);
        if (QDir(path).exists())
            add(name, path);
    };
    add(FolderList::tr("Home"), QDir::homePath());
    addOwn(FolderList::tr("Documents"), QStandardPaths::DocumentsLocation);
    addOwn(FolderList::tr("Desktop"), QStandardPaths::DesktopLocation);
    const QString user = QDir::home().dirName();
    // Not the list of mounts, and no question about a mounted one: both wait for a network that is away.
    for (const QString &media : {u"/media/"_s + user, u"/run/media/"_s + user}) {
        std::error_code none;
        for (const auto &entry : std::filesystem::directory_iterator(media.toStdString(), none)) {
            const QString path = QString::fromStdString(entry.path().string());
            add(path.section(u'/', -1), path);
        }
    }
    return places;
}

} // namespace waymark::ui
