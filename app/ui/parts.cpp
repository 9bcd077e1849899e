#include "ui/parts.h"

#include "ui/servicewords.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// From this text size on a title needs the whole width.
constexpr int stackedFrom = 150;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::Parts)
};

class Notice : public QFrame
{
public:
    explicit Notice(const QString &text, const QString &objectName)
    {
        auto *column = new QVBoxLayout(this);
        const int room = currentSizes().grid;
        column->setContentsMargins(room * 2, room, room * 2, room);
        addText(*column, text, objectName);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colours colours = coloursOf(palette());
        drawPanel(painter, rect(), colours.notice, colours.line);
    }
};

} // namespace

BodyLabel *addText(QVBoxLayout &column, const QString &text, const QString &objectName)
{
    if (text.isEmpty())
        return nullptr;
    auto *label = new BodyLabel(text);
    label->setObjectName(objectName);
    column.addWidget(label);
    return label;
}

QVBoxLayout *addTopRow(QVBoxLayout &column, QWidget *action)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(currentSizes().grid / 2);
    if (currentTextPercent() >= stackedFrom) {
        column.addLayout(group);
        column.addWidget(action, 0, Qt::AlignLeading);
        return group;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(currentSizes().grid * 2);
    row->addLayout(group, 1);
    row->addWidget(action, 0, Qt::AlignTop | Qt::AlignTrailing);
    column.addLayout(row);
    return group;
}

QVBoxLayout *addGroup(QVBoxLayout &column)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(currentSizes().grid / 2);
    column.addLayout(group);
    return group;
}

QVBoxLayout *addSection(QVBoxLayout &column, const QString &title, const QString &text,
                        const QString &objectName)
{
    if (text.isEmpty())
        return nullptr;
    QVBoxLayout *group = addGroup(column);
    group->addWidget(new Heading(title, 2));
    addText(*group, text, objectName);
    return group;
}

void addPoints(QVBoxLayout &column, const QStringList &points, const QString &objectName)
{
    for (const QString &point : points) {
        auto *row = new QHBoxLayout;
        row->setSpacing(currentSizes().grid);
        auto *bullet = new BodyLabel(u"•"_s);
        bullet->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        row->addWidget(bullet, 0, Qt::AlignTop);
        auto *text = new BodyLabel(point);
        text->setObjectName(objectName);
        row->addWidget(text, 1);
        row->addStretch();
        column.addLayout(row);
    }
}

void addNotice(QVBoxLayout &column, const QString &text, const QString &objectName)
{
    if (!text.isEmpty())
        column.addWidget(new Notice(text, objectName));
}

void addSourceList(QVBoxLayout &column, const QList<core::Source> &sources)
{
    for (const core::Source &source : sources) {
        QVBoxLayout *one = addGroup(column);
        if (BodyLabel *address = addText(*one, wrappedAddress(source.url), u"sourceAddress"_s))
            address->setAccessibleName(source.url);
        const QString date = dateInWords(source.pageDate);
        const QString line = source.supports.isEmpty()
                                 ? date
                                 //: A source: %1 is what was read there, %2 the date that its page shows
                                 : Words::tr("%1 (%2)", "source").arg(source.supports, date);
        addText(*one, line, u"source"_s)->setQuiet(true);
    }
}

} // namespace waymark::ui
