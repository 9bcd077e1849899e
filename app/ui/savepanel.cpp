#include "ui/savepanel.h"

#include "ui/flowlayout.h"
#include "ui/folderlist.h"
#include "ui/makingline.h"
#include "ui/newfolderline.h"
#include "ui/parts.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// Tells nothing about what is in it.
const auto neutralName = u"sheet.pdf"_s;

QString startFolder()
{
    const QList<SavePlace> places = savePlaces();
    const auto documents = std::find_if(
        places.begin(), places.end(), [](const SavePlace &place) { return place.path != QDir::homePath(); });
    return documents == places.end() ? QDir::homePath() : documents->path;
}

} // namespace

SavePanel::SavePanel(core::Saver &saver, std::function<QList<sheets::Sheet>()> sheets, PathReader::Read read,
                     QWidget *parent)
    : QWidget(parent)
    , m_saver(saver)
    , m_sheets(std::move(sheets))
    , m_reader(std::move(read))
    , m_path(new QLineEdit)
    , m_status(new StatusLine)
    , m_making(new MakingLine)
    , m_save(new ActionButton(u"save"_s, QString(), ActionButton::Look::Primary))
    , m_close(new ActionButton(QString()))
    , m_folders(new FolderList)
    , m_newFolder(new NewFolderLine)
{
    setObjectName(u"savePanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentSizes().grid * 2);
    addPath(*column);
    column->addWidget(m_status);
    column->addWidget(m_making);
    connect(m_making, &MakingLine::stopped, this, &SavePanel::stopped);
    addButtons(*column);
    addFolders(*column);
    addText(*column, tr("Others who use this computer can find a saved file, also under “recent files”."),
            u"foundNote"_s);
    addText(
        *column,
        tr("Screen readers read saved PDF files and paper less well than this window: they carry no tags."),
        u"tagsNote"_s)
        ->setQuiet(true);
    goTo(startFolder());
}

void SavePanel::open()
{
    m_path->setFocus(Qt::OtherFocusReason);
    reveal(m_path);
}

void SavePanel::addPath(QVBoxLayout &column)
{
    QVBoxLayout *group = addGroup(column);
    auto *label = new QLabel(tr("Folder and name of the file"));
    label->setBuddy(m_path);
    group->addWidget(label);
    m_path->setObjectName(u"path"_s);
    m_path->setAccessibleName(label->text());
    m_path->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_path->setDragEnabled(false);
    // A path reads from the left in every language.
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_path->setAlignment(Qt::AlignAbsolute | Qt::AlignLeft);
    const int room = currentSizes().grid;
    m_path->setTextMargins(room, 0, room, 0);
    connect(m_path, &QLineEdit::textEdited, this, &SavePanel::pathEdited);
    connect(m_path, &QLineEdit::returnPressed, this, &SavePanel::save);
    m_path->installEventFilter(this);
    group->addWidget(m_path);
}

void SavePanel::addButtons(QVBoxLayout &column)
{
    auto *row = new FlowLayout;
    m_save->setObjectName(u"save"_s);
    m_close->setObjectName(u"close"_s);
    m_close->setText(tr("Back to the sheet"));
    connect(m_save, &QAbstractButton::clicked, this, &SavePanel::save);
    connect(m_close, &QAbstractButton::clicked, this, &SavePanel::closed);
    row->addWidget(m_save);
    row->addWidget(m_close);
    column.addLayout(row);
    askToReplace(false);
}

void SavePanel::addFolders(QVBoxLayout &column)
{
    QVBoxLayout *group = addGroup(column);
    group->addWidget(new Heading(tr("Folders"), 2));
    auto *places = new FlowLayout;
    for (const SavePlace &place : savePlaces()) {
        auto *button = new ActionButton(place.name);
        button->setObjectName(u"place-"_s + place.path);
        connect(button, &QAbstractButton::clicked, this, [this, folder = place.path] { goTo(folder); });
        places->addWidget(button);
    }
    group->addLayout(places);
    group->addWidget(m_newFolder);
    group->addWidget(m_folders);
    connect(m_newFolder, &NewFolderLine::nameGiven, this, &SavePanel::makeFolder);
    connect(m_newFolder, &NewFolderLine::nameRefused, this, [this](const QString &why) {
        m_status->say(why);
        reveal(m_status);
    });
    connect(m_newFolder, &NewFolderLine::unfolded, this, [this] { reveal(m_newFolder); });
    connect(m_folders, &FolderList::folderChosen, this, &SavePanel::complete);
    connect(m_folders, &QListWidget::currentItemChanged, this, &SavePanel::revealRow);
    m_folders->installEventFilter(this);
    connect(m_folders, &FolderList::fileChosen, this, [this](const QString &name) {
        m_path->setText(QDir(m_folders->folder()).filePath(name));
        pathEdited();
    });
}

QString SavePanel::path() const
{
    QString typed = m_path->text().trimmed();
    if (typed == u'~' || typed.startsWith(u"~/"_s))
        typed.replace(0, 1, QDir::homePath());
    return typed.isEmpty() ? QString() : QDir::home().absoluteFilePath(typed);
}

void SavePanel::goTo(const QString &folder)
{
    const QString name = QFileInfo(m_path->text()).fileName();
    m_path->setText(QDir(folder).filePath(name.isEmpty() ? neutralName : name));
    m_status->clear();
    m_newFolder->fold();
    askToReplace(false);
    m_reader.look(path(), [this](const PathLook &look) { showFolderOf(look); });
}

void SavePanel::makeFolder(const QString &name)
{
    // Until the disk has answered there is none to make it in.
    if (m_folders->folder().isEmpty())
        return;
    const QString folder = QDir(m_folders->folder()).filePath(name);
    m_saver.makeFolder(folder, [panel = QPointer(this), folder](const core::Result<core::Done> &result) {
        if (panel)
            panel->folderMade(folder, result);
    });
}

void SavePanel::folderMade(const QString &folder, const core::Result<core::Done> &result)
{
    if (!result.ok()) {
        m_status->say(result.error());
        reveal(m_status);
        return;
    }
    goTo(folder);
    sayAtPath(tr("Made the folder %1.").arg(core::isolated(folder)));
}

void SavePanel::complete(const QString &folder)
{
    // The beginning of the folder's name was typed to find it, and is no name for a file.
    const QFileInfo typed(m_path->text());
    if (QFileInfo(folder).fileName().startsWith(typed.fileName(), Qt::CaseInsensitive))
        m_path->setText(typed.dir().filePath(neutralName));
    goTo(folder);
}

void SavePanel::pathEdited()
{
    m_status->clear();
    askToReplace(false);
    if (!path().isEmpty())
        m_reader.look(path(), [this](const PathLook &look) { showFolderOf(look); });
}

void SavePanel::showFolderOf(const PathLook &look)
{
    if (look.folderIsThere)
        m_folders->showFolder(look);
    const bool isOffered = path().endsWith(u'/' + neutralName);
    m_folders->narrowTo(look.isFolder || isOffered ? QString() : QFileInfo(path()).fileName());
}

void SavePanel::save()
{
    if (!m_save->isEnabled())
        return;
    if (path().isEmpty()) {
        sayAtPath(tr("Type a folder and a name for the file, such as %1.")
                      .arg(core::isolated(u"~/"_s + neutralName)));
        return;
    }
    m_status->say(tr("Looking at that folder…"));
    m_reader.look(path(), [this](const PathLook &look) { saveAt(look); });
}

void SavePanel::saveAt(const PathLook &look)
{
    if (look.isFolder) {
        sayAtPath(tr("%1 is a folder. Add a name for the file after it.").arg(core::isolated(look.target)));
    } else if (!look.folderIsThere) {
        sayAtPath(tr("There is no folder %1. Choose one that is there, or make it with “New folder”.")
                      .arg(core::isolated(look.folder)));
    } else if (look.exists && !m_mayReplace) {
        m_status->say(tr("There is already a file %1. If you replace it, what is in it now is gone.")
                          .arg(core::isolated(look.target)));
        askToReplace(true);
        reveal(m_save);
    } else {
        make(look.target);
    }
}

void SavePanel::reveal(QWidget *widget)
{
    QMetaObject::invokeMethod(
        this, [this, widget] { Q_EMIT mattersNow(widget, widget->rect()); }, Qt::QueuedConnection);
}

void SavePanel::revealRow()
{
    if (m_folders->hasFocus() && m_folders->currentItem())
        Q_EMIT mattersNow(m_folders->viewport(), m_folders->visualItemRect(m_folders->currentItem()));
}

void SavePanel::sayAtPath(const QString &sentence)
{
    m_status->say(sentence);
    m_path->setFocus();
    reveal(m_status);
}

void SavePanel::make(const QString &target)
{
    m_path->setText(target);
    m_status->say(tr("Saving…"));
    m_save->setEnabled(false);
    m_making->make(m_sheets(), {}, [this, target](const QByteArray &pdf) { write(target, pdf); });
}

void SavePanel::stopped()
{
    m_save->setEnabled(true);
    m_status->say(tr("Stopped. Nothing was saved."));
    m_save->setFocus();
}

void SavePanel::write(const QString &target, const QByteArray &pdf)
{
    m_saver.save(target, pdf, [panel = QPointer(this), target](const core::Result<core::Done> &result) {
        if (panel)
            panel->saved(target, result);
    });
}

void SavePanel::saved(const QString &path, const core::Result<core::Done> &result)
{
    m_save->setEnabled(true);
    askToReplace(false);
    if (result.ok())
        m_status->say(tr("Saved as %1.").arg(core::isolated(path)));
    else
        m_status->say(result.error());
    m_reader.look(path, [this](const PathLook &look) { showFolderOf(look); });
    (result.ok() ? static_cast<QWidget *>(m_close) : m_path)->setFocus();
    reveal(m_status);
}

void SavePanel::askToReplace(bool ask)
{
    m_mayReplace = ask;
    m_save->setText(ask ? tr("Replace the file") : tr("Save"));
}

bool SavePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_path && key->key() == Qt::Key_Down) {
        m_folders->setFocus();
        m_folders->selectFirst();
        revealRow();
        return true;
    }
    if (watched == m_folders && (key->text() == "/"_L1 || key->text() == "~"_L1)) {
        m_path->setText(key->text());
        m_path->setFocus();
        pathEdited();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SavePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace waymark::ui
