#include "core/wording.h"
#include "store/facts.h"
#include "store/packfile.h"
#include "store/samplepack.h"
#include "support/samplecontent.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace waymark;

/// Packs that SQLite takes for whole, with columns that no Waymark wrote: a bad disk, somebody's editor.
class DamagedColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whateverAColumnHoldsThePackAnswers_data();
    void whateverAColumnHoldsThePackAnswers();
    void namesNeedNoLinesAroundThem();

private:
    QTemporaryDir m_folder;
    QByteArray m_good;
};

namespace {

using Database = std::unique_ptr<sqlite3, decltype([](sqlite3 *one) { sqlite3_close(one); })>;

enum Damage { Cut, Turned, AllOnes, Nothing, HighestNumber, LowestNumber, kindsOfDamage };

QByteArray damaged(QByteArray bytes, Damage damage)
{
    quint32 random = quint32(bytes.size()) + 1;
    switch (damage) {
    case Cut:
        return bytes.left(bytes.size() / 2);
    case Turned:
        for (qsizetype i = 0; i < bytes.size(); i += 1 + qsizetype(random >> 29)) {
            random = random * 1664525U + 1013904223U;
            bytes[i] = char(random >> 20);
        }
        return bytes;
    case AllOnes:
        return bytes.fill('\xff');
    default:
        return {};
    }
}

/// The SQL function damaged(value, kind).
void damagedInSql(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto damage = Damage(sqlite3_value_int(values[1]));
    if (damage == HighestNumber || damage == LowestNumber)
        return sqlite3_result_int64(context, damage == HighestNumber ? INT64_MAX : INT64_MIN);
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(values[0]));
    const QByteArray made = damaged(QByteArray(bytes, sqlite3_value_bytes(values[0])), damage);
    sqlite3_result_blob(context, made.constData(), int(made.size()), SQLITE_TRANSIENT);
}

Database opened(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database, "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY", nullptr, nullptr,
                 nullptr);
    return Database(database);
}

/// "table.column" of all that is stored, the shadow tables of the index too.
QStringList columnsOf(const QString &path)
{
    QStringList columns;
    const auto add = [](void *into, int, char **texts, char **) {
        static_cast<QStringList *>(into)->append(QString::fromUtf8(texts[0]));
        return 0;
    };
    sqlite3_exec(opened(path).get(),
                 "SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c"
                 " WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY 1",
                 add, &columns, nullptr);
    return columns;
}

bool damage(const QString &path, const QString &column, Damage how)
{
    const Database database = opened(path);
    sqlite3_create_function(database.get(), "damaged", 2, SQLITE_UTF8, nullptr, damagedInSql, nullptr,
                            nullptr);
    const QStringList names = column.split(u'.');
    const QString sql =
        u"UPDATE OR IGNORE %1 SET %2 = damaged(%2, %3)"_s.arg(names[0], names[1]).arg(int(how));
    const int result = sqlite3_exec(database.get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    // A rowid takes numbers only.
    return result == SQLITE_OK || result == SQLITE_MISMATCH;
}

bool isOneOf(int value, int last)
{
    return value >= 0 && value <= last;
}

/// What the window and the sheets do with a service; false when a value is none of its kind.
bool tellAll(const core::ServiceSummary &service)
{
    core::wording::whoFor(service);
    core::wording::openStateWithYear(service, samples::mondayAfternoon());
    core::wording::confidence(service.confidence);
    bool isRight = isOneOf(int(service.confidence), int(core::Confidence::High));
    for (const core::Phone &phone : service.phones) {
        core::wording::cost(phone);
        core::wording::bill(phone);
        isRight = isRight && isOneOf(int(phone.type), int(core::PhoneType::Ussd)) &&
                  isOneOf(int(phone.status), int(core::PhoneStatus::Uncertain)) &&
                  isOneOf(int(phone.freeToCall), int(core::Known::No)) &&
                  isOneOf(int(phone.showsOnBill), int(core::Known::No));
    }
    for (const core::Schedule &row : service.schedules) {
        isRight = isRight && isOneOf(int(row.channel), int(core::Channel::WebForm));
        for (const core::WeeklySpan &span : row.spans)
            core::wording::span(span);
    }
    return isRight;
}

bool search(const core::Directory &pack)
{
    bool isRight = true;
    const auto ask = [&](const core::Query &query) {
        const core::Results results = pack.search(query, samples::mondayAfternoon());
        for (const core::Hit &hit : results.hits) {
            core::wording::why(hit.why);
            isRight = tellAll(hit.service) && isRight;
        }
    };
    for (const QString &text : {QString(), u"rape"_s, u"07700 900"_s, u"he touched me"_s, u"manchster"_s,
                                u"free polish helpline open now"_s, u"cedar line"_s})
        ask(samples::query(text, u"ENG"_s));
    core::Query narrowed = samples::query(u"rape"_s, u"ENG"_s);
    narrowed.filters.openNow = true;
    narrowed.filters.ages = {14, 14};
    ask(narrowed);
    return isRight;
}

bool read(const core::Directory &pack)
{
    bool isRight = true;
    for (const core::Service &sample : samples::services()) {
        const auto service = pack.service(sample.id, u"cy"_s);
        isRight = isRight && (!service || tellAll(*service));
        (void)pack.easyRead(sample.id, u"en"_s);
    }
    for (const core::AdviceSummary &page : pack.advicePages(u"en"_s))
        (void)pack.advice(page.id, u"ar"_s);
    for (const core::EmergencyNumbers &numbers : pack.emergencyCountries())
        isRight = isRight && isOneOf(int(numbers.confidence), int(core::Confidence::High));
    for (const core::Channel channel : pack.filterChoices().channels)
        isRight = isRight && isOneOf(int(channel), int(core::Channel::WebForm));
    (void)pack.summaries({u"cedar-line"_s});
    (void)pack.emergency(u"GB"_s);
    (void)pack.tellingWords();
    return isRight;
}

} // namespace

void DamagedColumnsTest::initTestCase()
{
    const QString path = m_folder.filePath(u"good.waymark"_s);
    QVERIFY(samples::writeSamplePack(path));
    m_good = samples::bytesOf(path);
}

void DamagedColumnsTest::whateverAColumnHoldsThePackAnswers_data()
{
    QTest::addColumn<QString>("column");
    const QStringList columns = columnsOf(m_folder.filePath(u"good.waymark"_s));
    QVERIFY(columns.contains("fact.facts"_L1) && columns.contains("service_names_data.block"_L1));
    for (const QString &column : columns)
        QTest::newRow(qPrintable(column)) << column;
}

void DamagedColumnsTest::whateverAColumnHoldsThePackAnswers()
{
    QFETCH(QString, column);
    const QString path = m_folder.filePath(u"damaged.waymark"_s);
    for (int how = 0; how < kindsOfDamage; ++how) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_good) == m_good.size());
        file.close();
        QVERIFY(damage(path, column, Damage(how)));
        const auto pack = store::PackFile::open(path);
        if (!pack) {
            QCOMPARE(pack.error().kind, core::ErrorKind::File);
            continue;
        }
        QVERIFY2(search(*pack.value()), qPrintable(QString::number(how)));
        QVERIFY2(read(*pack.value()), qPrintable(QString::number(how)));
    }
}

void DamagedColumnsTest::namesNeedNoLinesAroundThem()
{
    store::Facts facts;
    facts.names = u"cedar line"_s;
    QVERIFY(facts.hasInName(u"cedar"_s, false));
    QVERIFY(facts.hasInName(u"line"_s, false));
    QVERIFY(!facts.hasInName(u"lin"_s, false));
}

QTEST_GUILESS_MAIN(DamagedColumnsTest)
#include "tst_damagedcolumns.moc"
