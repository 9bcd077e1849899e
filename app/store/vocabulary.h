#pragma once

#include "store/connection.h"
#include "store/wordlist.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace waymark::store {

/// Every word that a pack knows, for telling a misspelt word and what it was meant to be, and how frequent a
/// word is.
///
/// Distance is optimal string alignment: a letter added, left out, changed, or two neighbours swapped, each
/// count one. One is always allowed, two from six letters; only if one finds nothing. Words of under three
/// letters and words with a digit are never corrected. Among the nearest, those with the same first letter
/// and those that stand in more entries come first; what sounds like the typed word before what does not.
/// Where distance finds nothing, a word of everyday phrases that sounds like it (soundkey.h) is taken.
///
/// The nearest are found by walking down the sorted words with one row of the distance table for each letter
/// (nearword.h). All words are read when it is made. Not thread-safe.
class Vocabulary
{
public:
    /// `ownWords`: known besides those of the pack's entries, folded. Throws SQLite::Exception.
    Vocabulary(Connection &connection, const QStringList &ownWords);

    /// With `unfinished`, also when a known word starts with it.
    [[nodiscard]] bool knows(const QString &word, bool unfinished) const;
    /// What a word that is not known was meant to be; two words when only a space is missing; empty when
    /// nothing is near. With `unfinished` the word may go on.
    [[nodiscard]] QString nearest(const QString &word, bool unfinished) const;
    /// The same among the words of entries only, which surely find something.
    [[nodiscard]] QString nearestOfEntries(const QString &word) const;
    [[nodiscard]] std::size_t size() const { return m_words.size(); }
    /// In how many entries a whole word stands; with `unfinished`, all words that start with it together.
    [[nodiscard]] qint64 entries(const QString &word, bool unfinished) const;
    /// Words of the entries that start so, those in most entries first.
    [[nodiscard]] QStringList startingWith(const QString &beginning, std::size_t most) const;

private:
    [[nodiscard]] QString found(const QString &word, bool unfinished) const;
    [[nodiscard]] QString nearest(const QString &word, int allowed, bool unfinished) const;
    [[nodiscard]] QString soundingLike(const QString &word) const;
    [[nodiscard]] QString parted(const QString &word) const;
    [[nodiscard]] qint64 frequency(const QString &word) const;

    WordList m_words;
    WordList m_own;
    QSet<QString> m_isOwn;
    /// A misspelt word stands in every keystroke behind it.
    mutable QHash<std::pair<QString, bool>, QString> m_corrected;
    /// Places in m_own by soundKey(); filled when it is first needed.
    mutable QMultiHash<QString, std::size_t> m_sounds;
};

} // namespace waymark::store
