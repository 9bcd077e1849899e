#include "store/lexicon.h"

#include "store/codec.h"
#include "store/placewords.h"
#include "store/wordclasses.h"

#include <QSet>

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

/// Words of a phrase that is found in a text. Nobody types a longer one as somebody else did: of those is
/// only learned what words mean.
constexpr qsizetype longestFound = 12;
constexpr qsizetype shortestShortForm = 5; ///< letters of a place's name

} // namespace

Lexicon::Lexicon(Connection &connection, const text::Analyser &analyser)
    : m_analyser(analyser)
{
    loadTopics(connection);
    loadPhrases(connection);
    loadPlaces(connection);
}

void Lexicon::loadTopics(Connection &connection)
{
    SQLite::Statement &rows = connection.prepared(
        "SELECT code, services, falls_back, falls_back_audiences FROM topic ORDER BY position");
    QHash<QString, TopicTargets> raw;
    QStringList codes;
    while (rows.executeStep()) {
        const QString code = textAt(rows, 0);
        codes.append(code);
        const qint64 services = rows.getColumn(1).getInt64();
        raw.insert(code, {codec::readList(bytesAt(rows, 2)),
                          codec::readList(bytesAt(rows, 3)),
                          services > 0,
                          services,
                          {},
                          {}});
    }
    for (const QString &code : codes) {
        TopicTargets targets;
        targets.carried = raw[code].carried;
        targets.services = raw[code].services;
        // Falling back goes on until something is carried; a ring of topics ends by itself, since each is
        // visited once.
        QStringList open{code};
        for (qsizetype i = 0; i < open.size(); ++i) {
            const TopicTargets &one = raw[open[i]];
            if (one.carried) {
                targets.topics.append(open[i]);
                continue;
            }
            // A code that is no topic's is an audience's.
            for (const QString &next : one.topics)
                unite(raw.contains(next) ? open : targets.audiences, {next});
            unite(targets.audiences, one.audiences);
        }
        if (targets.carried) {
            for (const QString &next : std::as_const(raw[code].topics)) {
                if (raw[next].carried)
                    targets.furtherTopics.append(next);
                else if (!raw.contains(next))
                    targets.furtherAudiences.append(next);
            }
            unite(targets.furtherAudiences, raw[code].audiences);
        }
        m_targets.insert(code, targets);
    }
}

void Lexicon::add(const QString &key, const QStringList &topics)
{
    if (key.isEmpty())
        return;
    unite(m_phrases[key], topics);
    m_longest = std::max(m_longest, key.count(u' ') + 1);
}

void Lexicon::addPhrase(const PhraseKeys &keys, const QStringList &topics, QHash<QString, QString> &classes)
{
    if (!m_phrases.contains(keys.whole))
        m_sorted.append(keys.whole);
    for (const QString &key : {keys.whole, keys.stems, keys.content})
        add(key, topics);
    addAlike(keys.content, topics, classes);
}

void Lexicon::loadPhrases(Connection &connection)
{
    SQLite::Statement &rows =
        connection.prepared("SELECT whole, stems, content, topics FROM phrase ORDER BY rowid");
    QHash<QString, QString> classes; // of stems, which come often
    while (rows.executeStep()) {
        const QStringList topics = codec::readList(bytesAt(rows, 3));
        // The pack is damaged.
        if (topics.isEmpty())
            continue;
        const PhraseKeys keys{textAt(rows, 0), textAt(rows, 1), textAt(rows, 2)};
        if (keys.whole.count(u' ') < longestFound)
            addPhrase(keys, topics, classes);
        learn(keys, topics);
    }
    m_evidence.finish();
    std::sort(m_sorted.begin(), m_sorted.end());
}

void Lexicon::loadPlaces(Connection &connection)
{
    SQLite::Statement &rows =
        connection.prepared("SELECT words, place, local FROM place_word ORDER BY words, local");
    QList<std::pair<QString, core::Place>> towns;
    while (rows.executeStep()) {
        const QString words = textAt(rows, 0);
        const auto place = core::Place::parse(textAt(rows, 1));
        const int kind = rows.getColumn(2).getInt();
        if (!place || m_places.contains(words))
            continue;
        if (kind == PlaceWords::Town)
            towns.append({words, *place});
        else
            m_places.insert(words, {*place, kind == PlaceWords::Area});
        m_longestPlace = std::max(m_longestPlace, words.count(u' ') + 1);
    }
    addShortForms();
    for (const auto &[words, place] : std::as_const(towns)) {
        if (!m_places.contains(words))
            m_places.insert(words, {place, false, {}, true});
    }
}

/// "hereford" of Herefordshire, "yorkshire" of North Yorkshire: who serves the county serves its town, and a
/// part of a county is meant by the county.
void Lexicon::addShortForms()
{
    static const QStringList parts{u"north "_s, u"south "_s, u"east "_s,
                                   u"west "_s,  u"mid "_s,   u"greater "_s};
    QStringList names = m_places.keys();
    std::sort(names.begin(), names.end());
    for (const QString &name : std::as_const(names)) {
        const PlaceWord known = m_places.value(name);
        const auto add = [&](const QString &form) {
            if (known.local && form.size() >= shortestShortForm && !m_places.contains(form))
                m_places.insert(form, {known.place, true, name});
        };
        if (name.endsWith(u"shire"_s) && !name.contains(u' '))
            add(name.chopped(5));
        for (const QString &part : parts) {
            if (name.startsWith(part))
                add(name.mid(part.size()));
        }
    }
}

/// "found child abuse pictures" is alike "found child abuse images".
void Lexicon::addAlike(const QString &content, const QStringList &topics, QHash<QString, QString> &classes)
{
    const qsizetype mark = content.indexOf(contentMark);
    if (mark < 0 || isGrave(topics) || !content.contains(u' '))
        return;
    QStringList key;
    for (const QString &stem : content.mid(mark + 1).split(u' ')) {
        QString &known = classes[stem];
        if (known.isEmpty())
            known = wordClass(stem);
        key.append(known);
    }
    add(content.left(mark) + classMark + key.join(u' '), topics);
}

void Lexicon::learn(const PhraseKeys &keys, const QStringList &topics)
{
    const QString &marked = keys.stems.isEmpty() ? keys.content : keys.stems;
    const qsizetype mark = marked.indexOf(keys.stems.isEmpty() ? contentMark : stemsMark);
    if (mark > 0)
        m_evidence.learn(marked.left(mark),
                         (keys.stems.isEmpty() ? keys.whole : marked.mid(mark + 1)).split(u' '), topics);
}

QStringList Lexicon::words() const
{
    QSet<QString> all;
    for (const QString &phrase : m_sorted) {
        for (const QString &word : phrase.split(u' '))
            all.insert(word);
    }
    for (auto it = m_places.constBegin(); it != m_places.constEnd(); ++it) {
        for (const QString &word : it.key().split(u' '))
            all.insert(word);
    }
    return QStringList(all.begin(), all.end());
}

} // namespace waymark::store
