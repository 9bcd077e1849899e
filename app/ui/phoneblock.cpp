#include "ui/phoneblock.h"

#include "core/services.h"
#include "core/wording.h"
#include "ui/announcer.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString kindOf(const core::Phone &phone, bool isMain)
{
    if (!phone.description.isEmpty())
        return phone.description;
    if (isMain && phone.type == core::PhoneType::Voice)
        return {};
    return core::wording::channel(core::channelOf(phone.type));
}

} // namespace

QString copiedNotice()
{
    return PhoneBlock::tr(
        "Copied. Paste it before you leave; it goes when Waymark closes. Other programs may keep a copy.");
}

PhoneBlock::PhoneBlock(const core::Phone &phone, bool isMain, core::Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_copy(new ActionButton(u"copy"_s, tr("Copy"), ActionButton::Look::Plain))
    , m_copied(new BodyLabel)
    , m_announcer(new Announcer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentSizes().grid / 2);
    addLine(kindOf(phone, isMain), u"phoneKind"_s);
    addNumber(phone, clipboard);
    if (phone.type == core::PhoneType::Sms && !phone.keyword.isEmpty())
        //: %1 is a word to send in a text message, %2 the number to send it to
        addLine(tr("Text %1 to %2").arg(phone.keyword, core::isolated(phone.printed)), u"keyword"_s);
    addLine(core::wording::cost(phone), u"cost"_s);
    addLine(core::wording::bill(phone), u"bill"_s);
    addLine(phone.billNote, u"billNote"_s);
    addLine(phone.type == core::PhoneType::Sms ? tr("The phone keeps the messages.")
                                               : tr("The phone keeps a list of calls."),
            u"callList"_s);
    addLine(phone.note, u"phoneNote"_s);
}

void PhoneBlock::addNumber(const core::Phone &phone, core::Clipboard &clipboard)
{
    auto *number = new QLabel(core::isolated(phone.printed));
    number->setObjectName(u"number"_s);
    number->setTextFormat(Qt::PlainText);
    number->setFont(numberFont(currentTextPercent()));
    number->setAccessibleName(core::spoken(phone.printed));
    m_copy->setObjectName(u"copyNumber"_s);
    //: %1 is a phone number, digit by digit
    m_copy->setAccessibleName(tr("Copy the number %1").arg(core::spoken(phone.printed)));
    m_copied->setObjectName(u"copied"_s);
    m_copied->setQuiet(true);
    m_copied->hide();
    connect(m_copy, &QAbstractButton::clicked, this,
            [this, &clipboard, printed = phone.printed] { copy(clipboard, printed); });
    auto *row = new QHBoxLayout;
    row->setSpacing(currentSizes().grid * 2);
    row->addWidget(number);
    row->addWidget(m_copy);
    row->addStretch(1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(row);
    column->addWidget(m_copied);
}

void PhoneBlock::addLine(const QString &text, const QString &objectName)
{
    if (text.isEmpty())
        return;
    auto *line = new BodyLabel(text);
    line->setObjectName(objectName);
    layout()->addWidget(line);
}

void PhoneBlock::copy(core::Clipboard &clipboard, const QString &printed)
{
    clipboard.copy(printed);
    m_copied->setBody(copiedNotice());
    m_copied->show();
    m_announcer->sayAgain(copiedNotice());
}

} // namespace waymark::ui
