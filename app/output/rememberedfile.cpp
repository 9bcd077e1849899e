#include "output/rememberedfile.h"

#include "output/filesaver.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStandardPaths>

namespace waymark::output {

using namespace Qt::StringLiterals;
using core::Place;
using core::Preferences;

namespace {

constexpr qint64 largestFile = 4096;

const QString placeKey = u"place"_s;
const QString languageKey = u"language"_s;
const QString textKey = u"text-percent"_s;
const QString themeKey = u"theme"_s;
const QString plainNamesKey = u"plain-names"_s;
const QString leaveKeyKey = u"leave-key"_s;
const QString slowLeavingKey = u"slow-leaving"_s;

QString yesOrNo(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QByteArray written(const Preferences &preferences)
{
    const QStringList lines{
        u"[waymark]"_s,
        placeKey + u'=' + preferences.place.code(),
        languageKey + u'=' + preferences.language,
        textKey + u'=' + QString::number(preferences.textPercent),
        themeKey + u'=' + core::themeName(preferences.theme),
        plainNamesKey + u'=' + yesOrNo(preferences.plainNames),
        leaveKeyKey + u'=' + QString::number(preferences.leaveKey),
        slowLeavingKey + u'=' + yesOrNo(preferences.slowLeaving),
    };
    return lines.join(u'\n').toUtf8() + '\n';
}

QHash<QString, QString> pairs(const QString &text)
{
    QHash<QString, QString> found;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0)
            found.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return found;
}

Preferences read(const QHash<QString, QString> &values)
{
    static const QRegularExpression languageCode(u"^[a-z]{2,3}$"_s);
    Preferences preferences;
    preferences.place = Place::parse(values.value(placeKey)).value_or(Place());
    if (languageCode.match(values.value(languageKey)).hasMatch())
        preferences.language = values.value(languageKey);
    bool isNumber = false;
    const int percent = values.value(textKey).toInt(&isNumber);
    if (isNumber)
        preferences.textPercent = core::boundedTextPercent(percent);
    preferences.theme = core::themeNamed(values.value(themeKey));
    preferences.plainNames = values.value(plainNamesKey) == "true"_L1;
    preferences.leaveKey = core::knownLeaveKey(values.value(leaveKeyKey).toInt());
    preferences.slowLeaving = values.value(slowLeavingKey) == "true"_L1;
    return preferences;
}

} // namespace

RememberedFile::RememberedFile(FileSaver &saver, QString path)
    : m_saver(saver)
    , m_path(std::move(path))
{}

QString RememberedFile::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/waymark.conf"_s;
}

bool RememberedFile::exists() const
{
    return QFile::exists(m_path);
}

core::Result<core::Done> RememberedFile::remember(const Preferences &preferences)
{
    return m_saver.saveNow(m_path, written(preferences));
}

core::Result<core::Done> RememberedFile::forget()
{
    return m_saver.deleteNow(m_path);
}

std::optional<Preferences> RememberedFile::load() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return read(pairs(QString::fromUtf8(file.read(largestFile))));
}

} // namespace waymark::output
