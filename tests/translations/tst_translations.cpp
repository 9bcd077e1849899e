#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList forms;
    bool unfinished = false;

    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

QString tsPath(const QString &language)
{
    return QStringLiteral(WAYMARK_SOURCE_DIR "/translations/waymark_%1.ts").arg(language);
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        if (xml.isEndElement() && xml.name() == "translation"_L1 && messages.last().forms.isEmpty())
            messages.last().forms.append(text);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append({context, {}, {}, {}, false});
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            messages.last().comment = xml.readElementText();
        else if (xml.name() == "numerusform"_L1)
            messages.last().forms.append(xml.readElementText());
        else if (xml.name() == "translation"_L1) {
            messages.last().unfinished = xml.attributes().hasAttribute("type"_L1);
            text.clear();
        }
    }
    return messages;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?\\d+"_s);
    QSet<QString> found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured());
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileHoldsEveryStringOfTheSources_data();
    void aFileHoldsEveryStringOfTheSources();
    void everyStringIsTranslated_data();
    void everyStringIsTranslated();
    void placeholdersAreKept_data();
    void placeholdersAreKept();
    void theBuiltFileIsLoadedAndAnswers_data();
    void theBuiltFileIsLoadedAndAnswers();

private:
    QSet<QString> stringsOfTheSources();
};

namespace {

void languageRows()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"ar"_s, u"cy"_s, u"qps"_s})
        QTest::newRow(qPrintable(language)) << language;
}

} // namespace

QSet<QString> TranslationsTest::stringsOfTheSources()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fresh.ts"_s);
    QStringList arguments{u"-silent"_s,
                          u"-locations"_s,
                          u"none"_s,
                          u"-extensions"_s,
                          u"cpp,h"_s,
                          u"-I"_s,
                          QStringLiteral(WAYMARK_SOURCE_DIR "/app")};
    for (const QString &layer :
         {u"core"_s, u"sheets"_s, u"output"_s, u"safety"_s, u"store"_s, u"ui"_s, u"waymark"_s})
        arguments.append(QStringLiteral(WAYMARK_SOURCE_DIR "/app/") + layer);
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), arguments + QStringList{u"-ts"_s, path});
    if (!lupdate.waitForFinished(120000))
        return {};
    QSet<QString> keys;
    for (const Message &message : messagesOf(path))
        keys.insert(message.key());
    return keys;
}

void TranslationsTest::aFileHoldsEveryStringOfTheSources_data()
{
    languageRows();
}

void TranslationsTest::aFileHoldsEveryStringOfTheSources()
{
    QFETCH(QString, language);
    static const QSet<QString> wanted = stringsOfTheSources();
    QVERIFY2(wanted.size() > 300, "lupdate read too little");
    QSet<QString> held;
    for (const Message &message : messagesOf(tsPath(language)))
        held.insert(message.key());
    const QStringList missing = QSet<QString>(wanted).subtract(held).values();
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"Run the target update_translations; missing:\n"_s + missing.join(u"\n\n"_s)));
}

void TranslationsTest::everyStringIsTranslated_data()
{
    languageRows();
}

void TranslationsTest::everyStringIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(tsPath(language));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(!message.unfinished, qPrintable(message.key()));
        for (const QString &form : message.forms)
            QVERIFY2(!form.trimmed().isEmpty(), qPrintable(message.key()));
    }
}

void TranslationsTest::placeholdersAreKept_data()
{
    languageRows();
}

void TranslationsTest::placeholdersAreKept()
{
    QFETCH(QString, language);
    for (const Message &message : messagesOf(tsPath(language))) {
        for (const QString &form : message.forms)
            QVERIFY2(placeholders(form) == placeholders(message.source),
                     qPrintable(message.key() + u"\n"_s + form));
    }
}

void TranslationsTest::theBuiltFileIsLoadedAndAnswers_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("ar") << QStringLiteral(WAYMARK_BINARY_DIR "/share/waymark/translations/waymark_ar.qm");
    QTest::newRow("cy") << QStringLiteral(WAYMARK_BINARY_DIR "/share/waymark/translations/waymark_cy.qm");
    QTest::newRow("en-has-plurals") << QStringLiteral(WAYMARK_BINARY_DIR
                                                      "/share/waymark/translations/waymark_en.qm");
    QTest::newRow("qps-stands-apart") << QStringLiteral(WAYMARK_BINARY_DIR "/tests/waymark_qps.qm");
}

void TranslationsTest::theBuiltFileIsLoadedAndAnswers()
{
    QFETCH(QString, path);
    QTranslator translator;
    QVERIFY(translator.load(path));
    const QString said = translator.translate("waymark::core::Wording", "%1 and %n more countries",
                                              "a place and how many others", 3);
    QVERIFY(said.contains(u"%1"_s));
    QVERIFY(!translator.isEmpty());
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
