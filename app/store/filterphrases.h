#pragma once

#include "core/query.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace waymark::store {

/// What a run of words says about who asks and how they want to get in touch.
struct FilterPhrase
{
    enum class When {
        Always,
        Evening, ///< "tonight" means "now" once it is evening
    };
    core::FilterKind kind = core::FilterKind::Topic;
    core::Filters value; ///< with this one filter
    When when = When::Always;
};

/// Runs of folded words with single spaces between, in our nine languages, that plainly ask for a filter
/// wherever they stand: "by text", "for men", "open now". Words that may as well tell what happened ("he sent
/// me a text", "i want to be free") are in none.
const QHash<QString, FilterPhrase> &filterPhrases();
qsizetype longestFilterPhrase();

/// One word that asks for a filter where nothing else is told: "text", "free helpline".
const QHash<QString, FilterPhrase> &filterWordsAlone();

/// Whether a folded word may stand beside one of filterWordsAlone(): "i need", "please".
bool isAskingWord(const QString &folded);

/// Whether a folded word behind a way to get in touch shows that it tells what happened: "can i text him
/// back", "text messages from my ex".
bool tellsOfSomebody(const QString &next);
/// Likewise before: "his whatsapp number", "in an online chat".
bool isSomebodys(const QString &before);

} // namespace waymark::store
