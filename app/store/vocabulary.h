#pragma once

#include "store/connection.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace waymark::store {

/// Every word that a pack knows, for telling a misspelt word and what it was meant to be.
///
/// Distance is optimal string alignment: a letter added, left out, changed, or two neighbours swapped, each
/// count one. One is always allowed, two from six letters; only if one finds nothing. Words of under three
/// letters and words with a digit are never corrected. Among the nearest, those with the same first letter
/// and those that stand in more entries come first.
///
/// The nearest are found by walking down the sorted words with one row of the distance table for each letter.
/// Words are read when the first one has to be corrected. Throws SQLite::Exception. Not thread-safe.
class Vocabulary
{
public:
    /// `ownWords`: known besides those of the pack's entries, folded.
    Vocabulary(Connection &connection, const QStringList &ownWords);

    /// With `unfinished`, also when a known word starts with it.
    [[nodiscard]] bool knows(const QString &word, bool unfinished) const;
    /// What a word that is not known was meant to be; two words when only a space is missing; empty when
    /// nothing is near. With `unfinished` the word may go on.
    [[nodiscard]] QString nearest(const QString &word, bool unfinished) const;

private:
    struct Entry
    {
        QString word;
        int entries = 0;
    };
    class Walk;

    void read() const;
    [[nodiscard]] QString parted(const QString &word) const;

    Connection &m_connection;
    QSet<QString> m_own;
    mutable QList<Entry> m_words; ///< sorted by code units
};

} // namespace waymark::store
