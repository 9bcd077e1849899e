#include "benchmarks/generatedcontent.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWords = 60000;
constexpr double wordsOfService = 0.3; ///< larger directories have more words
constexpr int towns = 2000;
constexpr int topicCount = 40;
constexpr int audienceCount = 10;
constexpr int descriptionWords = 80;
constexpr double zipf = 1.05;
constexpr std::uint64_t wordSeed = 0x9E3779B97F4A7C15ULL;
constexpr std::uint64_t serviceSeed = 0xD1B54A32D192ED03ULL;
constexpr std::uint64_t querySeed = 0x94D049BB133111EBULL;

QString madeUpWord(Dice &dice)
{
    static const std::array<QString, 24> starts{u"b"_s, u"br"_s, u"c"_s,  u"ch"_s, u"d"_s,  u"f"_s,
                                                u"g"_s, u"h"_s,  u"j"_s,  u"k"_s,  u"l"_s,  u"m"_s,
                                                u"n"_s, u"p"_s,  u"pr"_s, u"r"_s,  u"s"_s,  u"st"_s,
                                                u"t"_s, u"tr"_s, u"v"_s,  u"w"_s,  u"sh"_s, u"th"_s};
    static const std::array<QString, 12> middles{u"a"_s, u"e"_s,  u"i"_s,  u"o"_s, u"u"_s, u"ea"_s,
                                                 u"é"_s, u"ou"_s, u"ai"_s, u"ö"_s, u"í"_s, u"y"_s};
    QString word;
    const std::size_t syllables = 1 + dice.below(4);
    for (std::size_t i = 0; i < syllables; ++i)
        word += starts[dice.below(starts.size())] + middles[dice.below(middles.size())];
    return dice.below(3) == 0 ? word + u"n"_s : word;
}

QStringList distinctWords(Dice &dice, int count)
{
    QStringList words;
    QSet<QString> seen;
    while (words.size() < count) {
        QString word = madeUpWord(dice);
        while (seen.contains(word))
            word += madeUpWord(dice);
        seen.insert(word);
        words.append(word);
    }
    return words;
}

QString capitalised(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words)
        all.append(word.left(1).toUpper() + word.mid(1));
    return all.join(u' ');
}

core::Schedule hours(const char *zone, int from, int to, int opens, int closes)
{
    core::Schedule row;
    row.timezone = zone;
    for (int day = from; day <= to; ++day)
        row.spans.append({day, opens * 60, closes * 60});
    return row;
}

/// A landline of the capital.
QString numberIn(const QString &country, int index)
{
    const QString digits = QString::number(1000000 + index % 1000000).mid(1);
    if (country == "IE"_L1)
        return u"01 6%1 %2"_s.arg(digits.left(2), digits.mid(2));
    if (country == "FR"_L1)
        return u"01 42 %1"_s.arg(digits);
    return u"020 7%1 %2"_s.arg(digits.left(3), digits.mid(3) + u'0');
}

/// Unknown, office hours, evenings, over midnight, day and night, weekends; in three time zones.
QList<core::Schedule> someHours(Dice &dice)
{
    static constexpr std::array zones{"Europe/London", "Europe/London", "Europe/Dublin", "Europe/Paris"};
    const char *zone = zones[dice.below(zones.size())];
    const int shift = int(dice.below(3));
    switch (dice.below(8)) {
    case 0:
    case 1:
        return {};
    case 2:
        return {hours(zone, 1, 7, 0, 24)};
    case 3:
        return {hours(zone, 1, 7, 18 + shift, 26 + shift)};
    case 4:
        return {hours(zone, 6, 7, 10, 14 + shift)};
    default:
        return {hours(zone, 1, 5, 8 + shift, 16 + shift)};
    }
}

struct AgeLimits
{
    int least = -1;
    int most = -1;
};

/// Most say nothing; adults, children, young people, the old.
AgeLimits someAges(Dice &dice)
{
    static constexpr std::array<AgeLimits, 12> limits{
        {{}, {}, {}, {}, {}, {}, {18, -1}, {18, -1}, {16, -1}, {-1, 18}, {11, 25}, {60, -1}}};
    return limits[dice.below(limits.size())];
}

QString withSlip(QString word, Dice &dice)
{
    if (word.size() < 4)
        return word;
    const qsizetype at = 1 + qsizetype(dice.below(std::size_t(word.size() - 2)));
    std::swap(word[at], word[at + 1]);
    return word;
}

} // namespace

std::uint64_t Dice::next()
{
    m_state ^= m_state >> 12U;
    m_state ^= m_state << 25U;
    m_state ^= m_state >> 27U;
    return m_state * 2685821657736338717ULL;
}

GeneratedContent::GeneratedContent(int services)
    : m_services(services)
{
    Dice dice(wordSeed);
    const int vocabulary = std::max(leastWords, int(wordsOfService * services));
    m_words = distinctWords(dice, vocabulary);
    m_towns = distinctWords(dice, towns);
    double sum = 0;
    for (int rank = 1; rank <= vocabulary; ++rank) {
        sum += 1 / std::pow(rank, zipf);
        m_upTo.push_back(sum);
    }
    for (int i = 0; i < topicCount; ++i)
        m_topics.append(u"topic-%1"_s.arg(i));
    for (int i = 0; i < audienceCount; ++i)
        m_audiences.append(i == 0 ? u"anyone"_s : u"audience-%1"_s.arg(i));
}

QString GeneratedContent::word(Dice &dice) const
{
    const auto at = std::lower_bound(m_upTo.begin(), m_upTo.end(), dice.share() * m_upTo.back());
    return m_words[at - m_upTo.begin()];
}

QStringList GeneratedContent::words(Dice &dice, int count) const
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(word(dice));
    return all;
}

core::Service GeneratedContent::service(int index) const
{
    static const std::array<QString, 7> places{u"GB"_s,     u"GB-ENG"_s, u"GB-SCT"_s, u"GB-WLS"_s,
                                               u"GB-NIR"_s, u"IE"_s,     u"FR"_s};
    Dice dice(serviceSeed + std::uint64_t(index) * 0x2545F4914F6CDD1DULL);
    core::Service made;
    made.id = u"service-%1"_s.arg(index);
    made.name = capitalised(words(dice, 3));
    made.organization = capitalised(words(dice, 2));
    made.description = words(dice, descriptionWords).join(u' ');
    made.keywords = words(dice, 3);
    made.kind = dice.below(3) == 0 ? u"local-centre"_s : u"helpline"_s;
    made.topics = {m_topics[qsizetype(dice.below(dice.below(topicCount) + 1))]};
    made.audiences = {m_audiences[qsizetype(dice.below(dice.below(audienceCount) + 1))]};
    made.places = {*core::Place::parse(places[dice.below(places.size())])};
    made.localArea = {m_towns[qsizetype(dice.below(dice.below(towns) + 1))], {}, made.places.first()};
    core::Phone phone;
    phone.printed = numberIn(made.places.first().country(), index);
    phone.dial = core::digitsOf(phone.printed);
    phone.freeToCall = dice.below(2) == 0 ? core::Known::Yes : core::Known::Unknown;
    made.phones = {phone};
    made.schedules = someHours(dice);
    if (dice.below(8) == 0)
        made.languages = {u"en"_s, dice.below(2) == 0 ? u"cy"_s : u"pl"_s};
    made.confidence = core::Confidence::High;
    const AgeLimits ages = someAges(dice);
    made.minimumAge = ages.least;
    made.maximumAge = ages.most;
    return made;
}

QStringList GeneratedContent::queries(int count, Typing typing) const
{
    Dice dice(querySeed + std::uint64_t(typing) * 7919);
    QStringList all;
    while (all.size() < count) {
        const core::Service one = service(int(dice.below(std::size_t(m_services))));
        const QStringList said = one.description.split(u' ');
        const QString any = said[qsizetype(dice.below(std::size_t(said.size())))];
        if (typing == Typing::Slips) {
            all.append(all.size() % 2 == 0
                           ? withSlip(any, dice)
                           : one.name.section(u' ', 0, 0).toLower() + u' ' + withSlip(word(dice), dice));
            continue;
        }
        switch (all.size() % 7) {
        case 0:
            all.append(one.name.toLower());
            break;
        case 1:
            all.append(any + u' ' + one.localArea.town);
            break;
        case 2:
            all.append(words(dice, 2).join(u' '));
            break;
        case 3:
            all.append(said.mid(0, 3).join(u' '));
            break;
        case 4:
            all.append(m_words[qsizetype(dice.below(30))] + u' ' + any);
            break;
        case 5:
            all.append(one.organization.toLower());
            break;
        default:
            all.append(dice.below(4) == 0 ? one.phones.first().printed : m_words[qsizetype(dice.below(300))]);
        }
    }
    return all;
}

} // namespace waymark::benchmarks
