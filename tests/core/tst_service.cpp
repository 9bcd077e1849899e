#include "core/service.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::core;

class ServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMainNumberIsOneToSpeakTo();
    void withoutAPhoneTheMainChannelIsChatThenEMail();
    void aServiceForOwnBehaviourIsForNobodyElse_data();
    void aServiceForOwnBehaviourIsForNobodyElse();
    void saidToBeAlwaysOpenIsOpenWithoutRows();
    void channelsAreNamedOnce();
};

namespace {

Phone phone(const QString &printed, PhoneType type)
{
    Phone made;
    made.printed = printed;
    made.type = type;
    return made;
}

} // namespace

void ServiceTest::theMainNumberIsOneToSpeakTo()
{
    ServiceSummary service;
    QVERIFY(!service.mainPhone());
    service.phones = {phone(u"85258"_s, PhoneType::Sms)};
    QCOMPARE(service.mainPhone()->printed, u"85258"_s);
    QCOMPARE(service.mainChannel(), Channel::Text);
    service.phones.append(phone(u"116 123"_s, PhoneType::Voice));
    QCOMPARE(service.mainPhone()->printed, u"116 123"_s);
}

void ServiceTest::withoutAPhoneTheMainChannelIsChatThenEMail()
{
    ServiceSummary service;
    QCOMPARE(service.mainChannel(), Channel::WebForm);
    service.hasEmail = true;
    QCOMPARE(service.mainChannel(), Channel::Email);
    service.hasChat = true;
    QCOMPARE(service.mainChannel(), Channel::Chat);
}

void ServiceTest::aServiceForOwnBehaviourIsForNobodyElse_data()
{
    QTest::addColumn<QStringList>("audiences");
    QTest::addColumn<bool>("own");
    const QString wanting = u"perpetrators-wanting-to-change"_s;
    QTest::newRow("only") << QStringList{wanting} << true;
    QTest::newRow("professionals-too") << QStringList{wanting, u"professionals"_s} << true;
    QTest::newRow("anyone-as-well") << QStringList{u"anyone"_s, wanting} << false;
    QTest::newRow("women") << QStringList{u"women"_s} << false;
}

void ServiceTest::aServiceForOwnBehaviourIsForNobodyElse()
{
    QFETCH(QStringList, audiences);
    QFETCH(bool, own);
    ServiceSummary service;
    service.audiences = audiences;
    QCOMPARE(service.isForOwnBehaviour(), own);
}

void ServiceTest::saidToBeAlwaysOpenIsOpenWithoutRows()
{
    ServiceSummary service;
    const QDateTime now(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC);
    QCOMPARE(service.openAt(now).openness, Openness::Unknown);
    service.alwaysOpen = true;
    QVERIFY(service.openAt(now).always);
}

void ServiceTest::channelsAreNamedOnce()
{
    ServiceSummary service;
    service.phones = {phone(u"1"_s, PhoneType::Voice), phone(u"2"_s, PhoneType::Voice),
                      phone(u"3"_s, PhoneType::Sms)};
    service.hasChat = true;
    QCOMPARE(service.channels(), (QList<Channel>{Channel::Call, Channel::Text, Channel::Chat}));
}

QTEST_GUILESS_MAIN(ServiceTest)
#include "tst_service.moc"
