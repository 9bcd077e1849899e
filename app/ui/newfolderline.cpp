#include "ui/newfolderline.h"

#include "ui/theme.h"
#include "ui/widgets.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace waymark::ui {

using namespace Qt::StringLiterals;

NewFolderLine::NewFolderLine(QWidget *parent)
    : QWidget(parent)
    , m_open(new ActionButton(u"add"_s, tr("New folder")))
    , m_field(new QWidget)
    , m_name(new QLineEdit)
{
    m_open->setObjectName(u"newFolder"_s);
    connect(m_open, &QAbstractButton::clicked, this, &NewFolderLine::unfold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addWidget(m_field);
    addField();
    fold();
}

void NewFolderLine::addField()
{
    auto *label = new QLabel(tr("Name of the new folder"));
    label->setBuddy(m_name);
    m_name->setObjectName(u"newFolderName"_s);
    m_name->setAccessibleName(label->text());
    m_name->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_name->setDragEnabled(false);
    const int room = currentSizes().grid;
    m_name->setTextMargins(room, 0, room, 0);
    connect(m_name, &QLineEdit::returnPressed, this, &NewFolderLine::take);
    auto *make = new ActionButton(tr("Make the folder"));
    make->setObjectName(u"makeFolder"_s);
    connect(make, &QAbstractButton::clicked, this, &NewFolderLine::take);
    auto *grid = new QGridLayout(m_field);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(currentSizes().grid * 2);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_name, 1, 0);
    grid->addWidget(make, 1, 1);
}

void NewFolderLine::fold()
{
    m_field->hide();
    m_open->show();
    m_name->clear();
}

void NewFolderLine::unfold()
{
    m_field->show();
    m_name->setFocus();
    m_open->hide();
    Q_EMIT unfolded();
}

void NewFolderLine::take()
{
    const QString name = m_name->text().trimmed();
    m_name->setFocus();
    if (name.isEmpty())
        Q_EMIT nameRefused(tr("Type a name for the folder."));
    else if (name == "."_L1 || name == ".."_L1 || name.contains(u'/'))
        Q_EMIT nameRefused(
            tr("A folder cannot have the name “%1”. Type another one, without “/”.").arg(name));
    else
        Q_EMIT nameGiven(name);
}

void NewFolderLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_field->isHidden()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_open->show();
    m_open->setFocus();
    fold();
}

} // namespace waymark::ui
