#include "ui/savepanel.h"

#include "ui/flowlayout.h"
#include "ui/folderlist.h"
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

SavePanel::SavePanel(core::Saver &saver, std::function<QByteArray()> bytes, QWidget *parent)
    : QWidget(parent)
    , m_saver(saver)
    , m_bytes(std::move(bytes))
    , m_path(new QLineEdit)
    , m_status(new StatusLine)
    , m_save(new ActionButton(u"save"_s, QString(), ActionButton::Look::Primary))
    , m_close(new ActionButton(QString()))
    , m_folders(new FolderList)
{
    setObjectName(u"savePanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentSizes().grid * 2);
    addPath(*column);
    column->addWidget(m_status);
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

QWidget *SavePanel::firstField() const
{
    return m_path;
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
    group->addWidget(m_folders);
    connect(m_folders, &FolderList::folderChosen, this, &SavePanel::goTo);
    connect(m_folders, &FolderList::fileChosen, this, [this](const QString &name) {
        m_path->setText(QDir(m_folders->folder()).filePath(name));
        pathEdited();
    });
}

QString SavePanel::path() const
{
    QString typed = m_path->text().trimmed();
    if (typed.isEmpty())
        return {};
    if (typed == u'~' || typed.startsWith(u"~/"_s))
        typed.replace(0, 1, QDir::homePath());
    QFileInfo file(QDir::home(), typed);
    if (file.isDir())
        return QDir::cleanPath(file.absoluteFilePath());
    if (file.suffix().isEmpty())
        file.setFile(file.absoluteFilePath() + u".pdf"_s);
    return QDir::cleanPath(file.absoluteFilePath());
}

void SavePanel::goTo(const QString &folder)
{
    const QString name = QFileInfo(m_path->text()).fileName();
    m_folders->showFolder(folder);
    m_path->setText(QDir(folder).filePath(name.isEmpty() ? neutralName : name));
    m_status->clear();
    askToReplace(false);
}

void SavePanel::pathEdited()
{
    m_status->clear();
    askToReplace(false);
    const QFileInfo file(path());
    const QString folder = file.isDir() ? file.absoluteFilePath() : file.absolutePath();
    if (!path().isEmpty() && folder != m_folders->folder() && QFileInfo(folder).isDir())
        m_folders->showFolder(folder);
}

QString SavePanel::objectionTo(const QString &path) const
{
    const QFileInfo file(path);
    if (path.isEmpty())
        return tr("Type a folder and a name for the file, such as %1.")
            .arg(core::isolated(u"~/"_s + neutralName));
    if (file.isDir())
        return tr("%1 is a folder. Add a name for the file after it.").arg(core::isolated(path));
    if (!file.absoluteDir().exists())
        return tr("There is no folder %1. Choose one that is there.")
            .arg(core::isolated(file.absolutePath()));
    return {};
}

void SavePanel::save()
{
    const QString objection = objectionTo(path());
    if (!objection.isEmpty()) {
        m_status->say(objection);
        m_path->setFocus();
        return;
    }
    if (QFileInfo::exists(path()) && !m_mayReplace) {
        m_status->say(tr("There is already a file %1. If you replace it, what is in it now is gone.")
                          .arg(core::isolated(path())));
        askToReplace(true);
        return;
    }
    write();
}

void SavePanel::write()
{
    const QString target = path();
    m_path->setText(target);
    m_status->say(tr("Saving…"));
    m_save->setEnabled(false);
    m_saver.save(target, m_bytes(), [panel = QPointer(this), target](const core::Result<core::Done> &result) {
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
    m_folders->showFolder(m_folders->folder());
    (result.ok() ? static_cast<QWidget *>(m_close) : m_path)->setFocus();
}

void SavePanel::askToReplace(bool ask)
{
    m_mayReplace = ask;
    m_save->setText(ask ? tr("Replace the file") : tr("Save"));
}

void SavePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace waymark::ui
