#include "store/phrasekeys.h"

#include "text/functionwords.h"

#include <QSet>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

/// A phrase of one telling word is found by that word alone; a very short one would be found by chance.
constexpr qsizetype shortestContent = 4;

/// Words of phrases whose other words say nothing, that alone speak for no matter: "picks on me" is not "he
/// picked me up", "blacked out" no black man, and "in the past" not "because of her past".
bool isNoMatterAlone(const QString &word)
{
    static const QSet<QString> words = [] {
        const QString list =
            u"black blacked trans disabled ending disappear point hang harm hurting killing burn burning "
            u"burnt cutting punish blame starving zoning turns loses breaks opened checked count counts "
            u"released dressed wearing leading invited along area christmas refusal laws stuff step "
            u"involved respond react picked picks picking eyeing past ended "
            u"lead documents male passed"_s;
        const QStringList all = list.split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    return words.contains(word);
}

} // namespace

QString stemOrWord(const QString &word, const QString &language, const text::Analyser &analyser)
{
    const QString stem = analyser.stem(word, language);
    return stem.isEmpty() ? word : stem;
}

bool meansMuchElse(const QString &word)
{
    static const QSet<QString> words{u"text"_s,  u"chat"_s, u"email"_s, u"message"_s,
                                     u"free"_s,  u"open"_s, u"now"_s,   u"tonight"_s,
                                     u"today"_s, u"wont"_s, u"cant"_s,  u"phone"_s};
    return words.contains(word);
}

bool isGrave(const QString &topic)
{
    return topic == "emergency"_L1 || topic == "perpetrator-change"_L1;
}

bool isGrave(const QStringList &topics)
{
    return isGrave(topics.value(0)) || topics.contains("emergency"_L1);
}

void unite(QStringList &into, const QStringList &more)
{
    for (const QString &one : more) {
        if (!into.contains(one))
            into.append(one);
    }
}

PhraseKeys keysOf(const QString &phrase, const QString &language, const text::Analyser &analyser)
{
    QStringList whole;
    QStringList stems;
    QStringList content;
    bool isGeneric = true;
    for (const text::Word &word : analyser.words(phrase)) {
        const QString stem = stemOrWord(word.folded, language, analyser);
        whole.append(word.folded);
        stems.append(stem);
        if (!text::isFunctionWord(word.folded, language)) {
            content.append(stem);
            isGeneric = isGeneric && (text::isGenericWord(word.folded) || text::isCommonWord(word.folded) ||
                                      meansMuchElse(word.folded) || isNoMatterAlone(word.folded));
        }
    }
    PhraseKeys keys{whole.join(u' '), {}, content.join(u' ').prepend(language + contentMark)};
    if (stems != whole)
        keys.stems = language + stemsMark + stems.join(u' ');
    const bool tells =
        content.size() > 1 || (!content.isEmpty() && content.first().size() >= shortestContent && !isGeneric);
    if (!tells)
        keys.content.clear();
    return keys;
}

} // namespace waymark::store
