#include "store/placewords.h"

#include "store/prepared.h"
#include "text/countrynames.h"
#include "text/townnames.h"

namespace waymark::store {

void PlaceWords::addName(const QString &name, const core::Place &place, Kind kind)
{
    const QString key = m_analyser.key(name);
    if (mayNamePlace(key))
        insert(key, place.code(), kind);
}

void PlaceWords::addNamesOf(const QString &code)
{
    const auto place = core::Place::parse(code);
    if (!place)
        return;
    for (const QString &name : text::placeNames(code))
        addName(name, *place, Whole);
    for (const QString &name : text::townNames(code))
        addName(name, *place, Town);
}

void PlaceWords::addArea(QByteArrayView words, QByteArrayView place)
{
    const QByteArray key = words.toByteArray() + '\n' + place.toByteArray();
    if (m_areas.contains(key))
        return;
    m_areas.insert(key);
    insert(QString::fromUtf8(words), QString::fromUtf8(place), Area);
}

void PlaceWords::insert(const QString &words, const QString &place, Kind kind)
{
    SQLite::Statement &insert =
        m_connection.prepared("INSERT OR IGNORE INTO place_word(words, place, local) VALUES(?, ?, ?)");
    bind(insert, 1, words);
    bind(insert, 2, place);
    bind(insert, 3, qint64(kind));
    insert.exec();
}

} // namespace waymark::store
