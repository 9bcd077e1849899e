#include "ui/folderlist.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

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

void FolderList::showFolder(const QString &folder)
{
    m_folder = QDir::cleanPath(folder);
    //: %1 is a folder
    setAccessibleName(tr("Folders in %1").arg(m_folder));
    clear();
    const QDir dir(m_folder);
    if (!dir.isRoot())
        add(tr("Folder above"), u"up"_s, QDir::cleanPath(dir.filePath(u".."_s)), true);
    for (const QString &name :
         dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::IgnoreCase))
        add(name, u"chevron-end"_s, dir.filePath(name), true);
    for (const QString &name : dir.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name | QDir::IgnoreCase))
        add(name, u"page"_s, name, false);
}

void FolderList::add(const QString &text, const QString &iconName, const QString &path, bool isFolder)
{
    auto *item = new QListWidgetItem(icon(iconName, coloursOf(palette()).quietText), text, this);
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
        if (isNew && !path.isEmpty() && QDir(path).exists())
            places.append({name, path});
    };
    add(FolderList::tr("Home"), QDir::homePath());
    add(FolderList::tr("Documents"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    add(FolderList::tr("Desktop"), QStandardPaths::writableLocation(QStandardPaths::DesktopLocation));
    const QString user = QDir::home().dirName();
    // Not the list of mounts: asking for those waits for a network that is away.
    for (const QString &media : {u"/media/"_s + user, u"/run/media/"_s + user}) {
        const QDir dir(media);
        for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            add(name, dir.filePath(name));
    }
    return places;
}

} // namespace waymark::ui
