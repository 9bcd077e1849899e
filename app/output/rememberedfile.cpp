#include "output/rememberedfile.h"

#include "output/filesaver.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace waymark::output {

using namespace Qt::StringLiterals;
using core::Place;
using core::Preferences;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::output::RememberedFile)
};

constexpr qint64 largestFile = 4096;

const QString placeKey = u"place"_s;
const QString languageKey = u"language"_s;
const QString textKey = u"text-percent"_s;
const QString themeKey = u"theme"_s;
const QString plainNamesKey = u"plain-names"_s;
const QString leaveKeyKey = u"leave-key"_s;
const QString slowLeavingKey = u"slow-leaving"_s;
const QString clearWhenIdleKey = u"clear-when-idle"_s;
const QString inputMethodKey = u"input-method"_s;

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
        clearWhenIdleKey + u'=' + yesOrNo(preferences.clearWhenIdle),
        inputMethodKey + u'=' + yesOrNo(preferences.inputMethod),
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
    preferences.clearWhenIdle = values.value(clearWhenIdleKey) == "true"_L1;
    preferences.inputMethod = values.value(inputMethodKey) == "true"_L1;
    return preferences;
}

bool holdsSettings(const QHash<QString, QString> &values)
{
    const QStringList keys = pairs(QString::fromUtf8(written({}))).keys();
    return std::ranges::any_of(keys, [&](const QString &key) { return values.contains(key); });
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

core::Result<std::optional<Preferences>> RememberedFile::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<Preferences>();
    const bool isOpen = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
    const auto values = isOpen ? pairs(QString::fromUtf8(file.read(largestFile))) : QHash<QString, QString>();
    if (!holdsSettings(values))
        return core::Error{core::ErrorKind::File,
                           //: %1 is the path of a file
                           Words::tr("The remembered settings in “%1” cannot be read, so they are not used. "
                                     "You can delete the file, or have the settings remembered again.")
                               .arg(path),
                           file.errorString()};
    return std::optional(read(values));
}

} // namespace waymark::output
