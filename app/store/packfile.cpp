#include "store/packfile.h"

#include "store/codec.h"
#include "store/connection.h"
#include "store/lexicon.h"
#include "store/members.h"
#include "store/packhead.h"
#include "store/rows.h"
#include "store/search.h"
#include "store/tags.h"
#include "text/functionwords.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::store::PackFile)
};

core::Term termAt(const SQLite::Statement &row)
{
    core::Term term;
    term.code = textAt(row, 0);
    term.name = textAt(row, 1);
    term.description = textAt(row, 2);
    return term;
}

core::EmergencyNumbers numbersAt(const SQLite::Statement &row)
{
    core::EmergencyNumbers numbers;
    numbers.country = textAt(row, 0);
    numbers.name = textAt(row, 1);
    codec::readNumbers(viewAt(row, 2), numbers);
    return numbers;
}

core::PackInfo readInfo(Connection &connection)
{
    QHash<QString, QString> values;
    SQLite::Statement &rows = connection.prepared("SELECT key, value FROM info");
    while (rows.executeStep())
        values.insert(textAt(rows, 0), textAt(rows, 1));
    core::PackInfo info;
    info.id = values.value(u"id"_s);
    info.title = values.value(u"title"_s);
    info.publisher = values.value(u"publisher"_s);
    info.licence = values.value(u"licence"_s);
    info.contentDate = QDate::fromString(values.value(u"content_date"_s), Qt::ISODate);
    info.analyserVersion = values.value(u"analyser"_s);
    info.services = values.value(u"services"_s).toInt();
    info.advicePages = values.value(u"advice_pages"_s).toInt();
    for (const QString &code : values.value(u"home_places"_s).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto place = core::Place::parse(code))
            info.homePlaces.append(*place);
    }
    return info;
}

} // namespace

class PackFile::Private
{
public:
    Private(const QString &path, const std::string &uri)
        : file(path)
        , connection(uri, SQLite::OPEN_READONLY | SQLite::OPEN_URI)
        , rows(connection)
    {
        connection.database().exec(
            "PRAGMA temp_store = MEMORY; PRAGMA query_only = ON; PRAGMA cache_size = -3072;");
        packInfo = readInfo(connection);
    }

    /// Everyday words are read when somebody first types, not before the window is there.
    const Search &search()
    {
        if (!searching) {
            analyser = std::make_unique<text::Analyser>();
            lexicon = std::make_unique<Lexicon>(connection, *analyser);
            vocabulary = std::make_unique<Vocabulary>(connection, lexicon->words() + text::commonWords() +
                                                                      askerWords() + wordFilterWords());
            searching = std::make_unique<Search>(connection, *analyser, *lexicon, *vocabulary,
                                                 PackFigures{packInfo.homePlaces, packInfo.services});
            searching->setGivenUp(givenUp);
        }
        return *searching;
    }

    QString file;
    Connection connection;
    Rows rows;
    core::PackInfo packInfo;
    std::unique_ptr<text::Analyser> analyser;
    std::unique_ptr<Lexicon> lexicon;
    std::unique_ptr<Vocabulary> vocabulary;
    std::unique_ptr<Search> searching;
    Budget::GivenUp givenUp;
};

namespace {

/// A damaged pack throws in the middle of reading; whoever asked gets nothing rather than half of it.
template<class Action> auto readOrNothing(Action action) -> decltype(action())
{
    try {
        return action();
    } catch (const SQLite::Exception &) {
        return {};
    }
}

} // namespace

PackFile::PackFile(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{}

PackFile::~PackFile() = default;

core::Result<std::unique_ptr<PackFile>> PackFile::open(const QString &path)
{
    if (const auto head = checkPackHead(path); !head)
        return head.error();
    try {
        return std::unique_ptr<PackFile>(new PackFile(std::make_unique<Private>(path, readOnlyUri(path))));
    } catch (const SQLite::Exception &error) {
        return core::Error{core::ErrorKind::File,
                           Words::tr("The pack %1 is damaged. Copy or download it again.")
                               .arg(QDir::toNativeSeparators(path)),
                           QString::fromUtf8(error.what())};
    }
}

QString PackFile::path() const
{
    return d->file;
}

bool PackFile::hasOurAnalyser() const
{
    return d->packInfo.analyserVersion == text::Analyser::version();
}

void PackFile::getReady() const
{
    core::Query any;
    any.text = u"a"_s;
    any.language = u"en"_s;
    any.limit = 1;
    search(any, QDateTime::currentDateTime(), core::Effort::WithinAFrame);
}

void PackFile::setGivenUp(std::function<bool()> givenUp)
{
    d->givenUp = std::move(givenUp);
    if (d->searching)
        d->searching->setGivenUp(d->givenUp);
}

core::PackInfo PackFile::info() const
{
    return d->packInfo;
}

core::Results PackFile::search(const core::Query &query, const QDateTime &now, core::Effort effort) const
{
    return readOrNothing([&] { return d->search().run(query, now, effort); });
}

std::optional<core::Service> PackFile::service(const QString &id, const QString &language) const
{
    return readOrNothing([&] { return d->rows.service(id, language); });
}

QList<core::ServiceSummary> PackFile::summaries(const QStringList &ids) const
{
    return readOrNothing([&] {
        QList<core::ServiceSummary> found;
        for (const QString &id : ids) {
            const auto row = d->rows.rowOf(id);
            if (const auto summary = row ? d->rows.summary(*row, {}) : std::nullopt)
                found.append(*summary);
        }
        return found;
    });
}

std::optional<core::AdvicePage> PackFile::advice(const QString &id, const QString &language) const
{
    return readOrNothing([&] { return d->rows.advice(id, language); });
}

QList<core::AdviceSummary> PackFile::advicePages(const QString &language) const
{
    return readOrNothing([&] { return d->rows.pages(language); });
}

std::optional<core::EasyRead> PackFile::easyRead(const QString &id, const QString &language) const
{
    return readOrNothing([&] { return d->rows.easyRead(id, language); });
}

std::optional<core::EmergencyNumbers> PackFile::emergency(const QString &country) const
{
    return readOrNothing([&]() -> std::optional<core::EmergencyNumbers> {
        SQLite::Statement &row =
            d->connection.prepared("SELECT country, name, numbers FROM emergency WHERE country = ?");
        bind(row, 1, country);
        return row.executeStep() ? std::optional(numbersAt(row)) : std::nullopt;
    });
}

QList<core::EmergencyNumbers> PackFile::emergencyCountries() const
{
    return readOrNothing([&] {
        QList<core::EmergencyNumbers> all;
        SQLite::Statement &rows =
            d->connection.prepared("SELECT country, name, numbers FROM emergency ORDER BY name, country");
        while (rows.executeStep())
            all.append(numbersAt(rows));
        return all;
    });
}

core::FilterChoices PackFile::filterChoices() const
{
    return readOrNothing([&] {
        core::FilterChoices choices;
        SQLite::Statement &topics = d->connection.prepared(
            "SELECT code, name, description, falls_back, falls_back_audiences FROM topic WHERE services > 0"
            " ORDER BY position");
        while (topics.executeStep()) {
            core::Term term = termAt(topics);
            term.fallsBack = codec::readList(bytesAt(topics, 3));
            term.fallsBackAudiences = codec::readList(bytesAt(topics, 4));
            choices.topics.append(term);
        }
        SQLite::Statement &audiences = d->connection.prepared(
            "SELECT code, name, description FROM audience WHERE services > 0 ORDER BY position");
        while (audiences.executeStep())
            choices.audiences.append(termAt(audiences));
        SQLite::Statement &kinds =
            d->connection.prepared("SELECT kind, code FROM choice ORDER BY kind, rowid");
        while (kinds.executeStep()) {
            if (textAt(kinds, 0) == "channel"_L1)
                choices.channels.append(members::enumerated<core::Channel>(kinds.getColumn(1).getInt64()));
            else if (textAt(kinds, 0) == "language"_L1)
                choices.languages.append(textAt(kinds, 1));
            else if (textAt(kinds, 0) != "place"_L1)
                continue;
            else if (const auto place = core::Place::parse(textAt(kinds, 1)))
                choices.places.append(*place);
        }
        return choices;
    });
}

QStringList PackFile::tellingWords() const
{
    // What these are about is a way to get in touch, an age or a danger of any kind: it tells nothing.
    static const QStringList plainTopics{u"emergency"_s, u"accessibility"_s, u"listening"_s,
                                         u"service-finder"_s, u"young-people-support"_s};
    return readOrNothing([&] {
        QStringList words;
        SQLite::Statement &rows = d->connection.prepared("SELECT phrase, topics FROM phrase ORDER BY rowid");
        while (rows.executeStep()) {
            const QStringList topics = codec::readList(bytesAt(rows, 1));
            const bool isPlain = std::any_of(topics.begin(), topics.end(), [](const QString &topic) {
                return plainTopics.contains(topic);
            });
            if (!isPlain)
                words.append(textAt(rows, 0));
        }
        return words;
    });
}

} // namespace waymark::store
