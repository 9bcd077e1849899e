#include "ui/copyline.h"

#include "core/services.h"
#include "ui/announcer.h"
#include "ui/phoneblock.h"
#include "ui/servicewords.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

CopyLine::CopyLine(const QString &label, const QString &address, core::Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
{
    auto *kind = new BodyLabel(label);
    kind->setQuiet(true);
    auto *shown = new BodyLabel(wrappedAddress(address));
    shown->setObjectName(u"address"_s);
    shown->setAccessibleName(address);
    auto *copy = new ActionButton(u"copy"_s, tr("Copy"), ActionButton::Look::Plain);
    copy->setObjectName(u"copyAddress"_s);
    //: %1 is a web or e-mail address
    copy->setAccessibleName(tr("Copy %1").arg(address));
    auto *copied = new BodyLabel;
    copied->setObjectName(u"copied"_s);
    copied->setQuiet(true);
    copied->hide();
    auto *announcer = new Announcer(this);
    connect(copy, &QAbstractButton::clicked, this, [&clipboard, copied, announcer, address] {
        clipboard.copy(address);
        copied->setBody(copiedNotice());
        copied->show();
        announcer->sayAgain(copiedNotice());
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(currentSizes().grid * 2);
    // As wide as a line may be before it wraps.
    row->addWidget(shown, 1000);
    row->addWidget(copy, 0, Qt::AlignTop);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(kind);
    column->addLayout(row);
    column->addWidget(copied);
}

} // namespace waymark::ui
