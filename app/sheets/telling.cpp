#include "sheets/telling.h"

#include <algorithm>

namespace waymark::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestWord = 3;

/// Words in small letters, one space before and after each.
QString wordsOf(const QString &text)
{
    QString words(u' ');
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Format)
            continue;
        if (c.isLetterOrNumber() || c.isMark())
            words += c.toLower();
        else if (!words.endsWith(u' '))
            words += u' ';
    }
    return words.endsWith(u' ') ? words : words + u' ';
}

bool saysSomething(const QString &words)
{
    return words.size() >= shortestWord + 2 &&
           std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
}

QStringList namesOf(const core::Service &service)
{
    const QStringList names{service.name, service.organization};
    return names + service.alternateName.split(u"; "_s);
}

QStringList listFor(const Sheet &sheet)
{
    QStringList list = sheet.tellingWords;
    for (const Sheet::Item &item : sheet.items) {
        if (const auto *service = std::get_if<core::Service>(&item.content))
            list += namesOf(*service);
        else
            list.append(std::get<core::AdvicePage>(item.content).title);
    }
    list.removeDuplicates();
    return list;
}

QString allWords(const LaidOutSheet &laidOut)
{
    QString words;
    for (int page = 0; page < laidOut.pageCount(); ++page) {
        for (const QString &text : laidOut.texts(page))
            words += wordsOf(text);
    }
    return words;
}

QStringList found(const QStringList &list, const QString &words)
{
    QStringList hits;
    for (const QString &word : list) {
        const QString wanted = wordsOf(word);
        if (saysSomething(wanted) && words.contains(wanted))
            hits.append(word);
    }
    return hits;
}

} // namespace

QStringList tellingOn(const LaidOutSheet &laidOut, const Sheet &sheet)
{
    const QStringList hits = found(listFor(sheet), allWords(laidOut));
    if (hits.isEmpty())
        return {};
    Sheet bare = sheet;
    bare.items.clear();
    bare.notes.clear();
    bare.contact.clear();
    const QStringList always = found(hits, allWords(layOut(bare)));
    QStringList telling = hits;
    telling.removeIf([&always](const QString &word) { return always.contains(word); });
    return telling;
}

} // namespace waymark::sheets
