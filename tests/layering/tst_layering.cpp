#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The arrows of the house, read from the includes: a wrong one would compile, since the include root is
/// shared.
class LayeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLayerIncludesOnlyWhatItStandsOn_data();
    void aLayerIncludesOnlyWhatItStandsOn();
    void everyFolderOfAppIsAKnownLayer();
    void aWrongArrowIsSeen();
    void sqlIsSpokenInTheStoreAlone();
    void noClassReachesItselfThroughInstance();
};

namespace {

const QHash<QString, QSet<QString>> &arrows()
{
    static const QHash<QString, QSet<QString>> table{
        {u"core"_s, {}},
        {u"text"_s, {u"core"_s}},
        {u"interchange"_s, {u"core"_s}},
        {u"sheets"_s, {u"core"_s}},
        {u"output"_s, {u"core"_s}},
        {u"safety"_s, {u"core"_s}},
        {u"store"_s, {u"core"_s, u"text"_s}},
        {u"ui"_s, {u"core"_s, u"sheets"_s}},
        {u"waymark"_s, {u"core"_s, u"text"_s, u"store"_s, u"sheets"_s, u"output"_s, u"safety"_s, u"ui"_s}},
        {u"waymark-pack"_s, {u"core"_s, u"text"_s, u"interchange"_s, u"store"_s}},
    };
    return table;
}

QString sourceRoot()
{
    return QStringLiteral(WAYMARK_SOURCE_DIR "/app");
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Layers named in `#include "layer/…"` that `layer` may not use.
QStringList wrongArrows(const QString &layer, const QString &source)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*["<]([a-z-]+)/)"_s,
                                            QRegularExpression::MultilineOption);
    QStringList wrong;
    auto matches = include.globalMatch(source);
    while (matches.hasNext()) {
        const QString target = matches.next().captured(1);
        if (arrows().contains(target) && target != layer && !arrows().value(layer).contains(target))
            wrong.append(target);
    }
    return wrong;
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    return files;
}

} // namespace

void LayeringTest::aLayerIncludesOnlyWhatItStandsOn_data()
{
    QTest::addColumn<QString>("layer");
    for (auto it = arrows().begin(); it != arrows().end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key();
}

void LayeringTest::aLayerIncludesOnlyWhatItStandsOn()
{
    QFETCH(QString, layer);
    const QStringList files = sourcesBelow(sourceRoot() + u'/' + layer);
    QVERIFY2(!files.isEmpty(), "the layer has no sources");
    for (const QString &file : files) {
        const QStringList wrong = wrongArrows(layer, contents(file));
        QVERIFY2(wrong.isEmpty(), qPrintable(file + u" includes "_s + wrong.join(u", "_s)));
    }
}

void LayeringTest::everyFolderOfAppIsAKnownLayer()
{
    for (const QString &folder : QDir(sourceRoot()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(arrows().contains(folder), qPrintable(folder));
}

void LayeringTest::aWrongArrowIsSeen()
{
    QCOMPARE(wrongArrows(u"core"_s, u"#include \"core/place.h\"\n#include \"store/pack.h\"\n"_s),
             QStringList{u"store"_s});
    QCOMPARE(wrongArrows(u"ui"_s, u"#include \"store/pack.h\"\n"_s), QStringList{u"store"_s});
    QVERIFY(wrongArrows(u"ui"_s, u"#include \"sheets/sheet.h\"\n#include <QWidget>\n"_s).isEmpty());
}

void LayeringTest::sqlIsSpokenInTheStoreAlone()
{
    static const QRegularExpression sql(
        uR"(\b(SELECT\s+.+\s+FROM|INSERT\s+INTO|CREATE\s+(VIRTUAL\s+)?TABLE|sqlite3_|SQLite::))"_s);
    for (const QString &file : sourcesBelow(sourceRoot())) {
        if (!file.startsWith(sourceRoot() + u"/store/"_s))
            QVERIFY2(!sql.match(contents(file)).hasMatch(), qPrintable(file));
    }
}

void LayeringTest::noClassReachesItselfThroughInstance()
{
    static const QRegularExpression singleton(uR"(static\s+\w+\s*[&*]\s*instance\s*\()"_s);
    for (const QString &file : sourcesBelow(sourceRoot()))
        QVERIFY2(!singleton.match(contents(file)).hasMatch(), qPrintable(file));
}

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
