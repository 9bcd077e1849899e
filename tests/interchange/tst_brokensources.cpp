#include "interchange/recordingsink.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString smallSource()
{
    return QStringLiteral(WAYMARK_SOURCE_DIR "/tests/data/small-source");
}

/// A copy of the small source that a test may break.
class Copy
{
public:
    Copy()
    {
        QDirIterator files(smallSource(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString from = files.next();
            const QString to = m_folder.path() + from.sliced(smallSource().size());
            QDir().mkpath(QFileInfo(to).path());
            QFile::copy(from, to);
            QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    /// Replaces `before` where it stands first; the whole file where `before` is empty. False when it does
    /// not stand there.
    [[nodiscard]] bool change(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        QFile file(path(name));
        QByteArray text;
        if (file.open(QIODevice::ReadOnly))
            text = file.readAll();
        file.close();
        if (!before.isEmpty() && !text.contains(before))
            return false;
        text = before.isEmpty() ? after : text.replace(text.indexOf(before), before.size(), after);
        QDir().mkpath(QFileInfo(path(name)).path());
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
    }

    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_folder.path() : m_folder.path() + u'/' + name;
    }

private:
    QTemporaryDir m_folder;
};

/// A list of YAML in `levels` lines, each of which has the one before ten times.
QByteArray growing(int levels)
{
    QByteArray yaml = "&a0 [a]";
    for (int level = 1; level < levels; ++level) {
        const QByteArray before = " *a" + QByteArray::number(level - 1);
        yaml += "\nlevel" + QByteArray::number(level) + ": &a" + QByteArray::number(level) + " [" +
                (before + ',').repeated(9) + before + "]";
    }
    return yaml;
}

constexpr auto testLine = "directory/uk/test-line.json";
constexpr auto firstPage = "advice/en/first-page.md";
constexpr auto easyRead = "easy-read/en/test-line.md";

} // namespace

/// Each kind of mistake that an editor can make, and the line that tells of it.
class BrokenSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSmallSourceIsFine();
    void aMistakeIsToldWithItsFileAndLine_data();
    void aMistakeIsToldWithItsFileAndLine();
    void allMistakesAreToldInOneRun();
    void whatIsMerelyWorthKnowingIsNoError_data();
    void whatIsMerelyWorthKnowingIsNoError();
    void aSourceThatIsNotThereIsAnError();
    void aFolderWithNothingToReadIsAnError();
    void twoSourcesWithOneIdDoNotFitTogether();
};

void BrokenSourcesTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void BrokenSourcesTest::theSmallSourceIsFine()
{
    const Import import({smallSource()});
    QCOMPARE(import.said, QStringList());
    QCOMPARE(import.sink.services.size(), 3);
}

void BrokenSourcesTest::aMistakeIsToldWithItsFileAndLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("where"); ///< file:line that has to be told
    QTest::addColumn<QString>("what");  ///< words that the message has to have
    const auto row = [](const char *name, const char *file, const QByteArray &before, const QByteArray &after,
                        const QString &where, const QString &what) {
        const QString at = where.startsWith(u':') ? QString::fromLatin1(file) + where : where;
        QTest::newRow(name) << QString::fromLatin1(file) << before << after << at << what;
    };
    // JSON
    row("missing comma", testLine, "\"Test Line\",", "\"Test Line\"", u":4"_s, u"not valid JSON"_s);
    row("empty file", testLine, "", "", u":1"_s, u"not valid JSON"_s);
    row("a list instead of an object", testLine, "", "[]", u":1"_s, u"has to be an object"_s);
    row("a key twice", testLine, "\"name\": \"Test Line\",", "\"name\": \"Test Line\",\n\"name\": \"Other\",",
        u":4"_s, u"“name” is written twice"_s);
    row("number instead of text", testLine, "\"Test Line\"", "7", u":3"_s, u"“name” has to be a text"_s);
    row("text instead of number", testLine, "\"minimum_age\": 16", "\"minimum_age\": \"16\"", u":9"_s,
        u"“minimum_age” has to be a number"_s);
    row("blank at the end", testLine, "\"Test Line\"", "\"Test Line \"", u":3"_s, u"blanks"_s);
    // Identity
    row("identifier is not the file's name", testLine, "\"identifier\": \"test-line\"",
        "\"identifier\": \"line-test\"", u":118"_s, u"name of the file"_s);
    row("identifier with capitals", testLine, "\"identifier\": \"test-line\"",
        "\"identifier\": \"Test-line\"", u":118"_s, u"small letters"_s);
    row("identifier missing", testLine, "\"identifier\": \"test-line\",", "", u":117"_s,
        u"“identifier” is missing"_s);
    row("uuid missing", testLine, "\"id\": \"8610147c-4093-5839-9c5e-5af77f26bf8c\",", "", u":27"_s,
        u"paste \"id\""_s);
    row("uuid malformed", testLine, "8610147c-4093", "8610147c-XXXX", u":28"_s, u"no UUID"_s);
    row("uuid twice in a service", testLine, "8610147c-4093-5839-9c5e-5af77f26bf8c",
        "93ef9e54-61a6-56d6-ad05-1c34d793444b", u":28"_s, u"also that of line 17"_s);
    row("uuid of another service", testLine, "d09623e8-9393-5b73-8a6b-d5afc3d032bb",
        "5f1efe34-5ccf-5358-85f9-388230dd50b5", u":1"_s, u"every id has to be its own"_s);
    row("waymark object missing", testLine, "\"waymark\": {\n    \"identifier\"",
        "\"waymarks\": {\n    \"identifier\"", u":1"_s, u"“waymark” object is missing"_s);
    row("unknown property of ours", testLine, "\"discreet_name\"", "\"discrete_name\"", u":122"_s,
        u"“discrete_name” is not known"_s);
    // Texts
    row("name missing", testLine, "\"name\": \"Test Line\",", "", u":1"_s, u"“name” is missing"_s);
    row("description empty", testLine, "\"Somebody to talk to.\"", "\"\"", u":5"_s,
        u"“description” is missing"_s);
    row("discreet name missing", testLine, "\"discreet_name\": \"Support line by day\",", "", u":117"_s,
        u"“discreet_name” is missing"_s);
    row("discreet name twice", testLine, "Support line by day", "support Line (Ireland)", u":122"_s,
        u"also that of directory/ireland/irish-line.json"_s);
    row("discreet name is the name", testLine, "Support line by day", "TEST line", u":122"_s,
        u"the name itself"_s);
    row("unknown kind", testLine, "\"helpline\"", "\"hotline\"", u":119"_s, u"use one of: helpline"_s);
    row("unknown publish state", testLine, "\"publish\": \"ready\"", "\"publish\": \"yes\"", u":120"_s,
        u"check-first"_s);
    row("confidence missing", testLine, "\"confidence\": \"high\",", "", u":117"_s,
        u"“confidence” is missing"_s);
    row("unknown status", testLine, "\"status\": \"active\"", "\"status\": \"open\"", u":4"_s,
        u"“status” cannot be “open”"_s);
    row("ages the wrong way round", testLine, "\"minimum_age\": 16,",
        "\"minimum_age\": 16,\n\"maximum_age\": 12,", u":10"_s, u"below “minimum_age”"_s);
    row("half a year of age", testLine, "\"minimum_age\": 16", "\"minimum_age\": 16.5", u":9"_s,
        u"whole number"_s);
    row("web address without scheme", testLine, "\"https://example.org\"", "\"example.org\"", u":6"_s,
        u"no web address"_s);
    row("e-mail without at", testLine, "help@example.org", "help.example.org", u":7"_s,
        u"no e-mail address"_s);
    row("organization differs", testLine, "\"Example Trust\"", "\"Other Trust\"", u":10"_s,
        u"differs from the one of the same id"_s);
    // Phones
    row("number without digits", testLine, "\"number\": \"0808 157 0001\"", "\"number\": \"\"", u":18"_s,
        u"“number” is missing"_s);
    row("number that nobody has", testLine, "\"number\": \"0808 157 0003\"", "\"number\": \"0808 157\"",
        u":38"_s, u"0808 157 is not known as a number of GB"_s);
    row("e164 is another number", testLine, "+448081570001", "+448081570009", u":22"_s,
        u"“e164” +448081570009 is not the printed number"_s);
    row("e164 with blanks", testLine, "+448081570001", "+44 808 1570001", u":22"_s, u"+ and digits only"_s);
    row("dial is another number", testLine, "\"08081570001\"", "\"08081570003\"", u":21"_s,
        u"“dial” 08081570003"_s);
    row("dial with blanks", testLine, "\"08081570001\"", "\"0808 1570001\"", u":21"_s,
        u"only what is pressed"_s);
    row("unknown type of phone", testLine, "\"type\": \"sms\"", "\"type\": \"text\"", u":47"_s,
        u"“type” cannot be “text”"_s);
    row("unknown status of a phone", testLine, "\"status\": \"closed\"", "\"status\": \"shut\"", u":41"_s,
        u"“status” cannot be “shut”"_s);
    row("status of a phone missing", testLine, "\"status\": \"closed\"", "\"note\": \"shut\"", u":40"_s,
        u"“status” is missing"_s);
    row("previous number without a new one", testLine, "\"replaced_by\": \"0808 157 0001\"",
        "\"note\": \"Old.\"", u":27"_s, u"which number to ring now"_s);
    row("replaced by a number that is not there", testLine, "\"replaced_by\": \"0808 157 0001\"",
        "\"replaced_by\": \"0808 1570001\"", u":27"_s, u"no current number of this service"_s);
    row("replaced by a closed number", testLine, "\"replaced_by\": \"0808 157 0001\"",
        "\"replaced_by\": \"0808 157 0003\"", u":27"_s, u"no current number of this service"_s);
    row("current number that is replaced", testLine, "\"status\": \"closed\"",
        "\"status\": \"current\", \"replaced_by\": \"4321\"", u":36"_s, u"status is not previous"_s);
    row("number twice", testLine, "\"number\": \"0808 157 0003\"", "\"number\": \"0808 157 0001\"", u":36"_s,
        u"stands here twice"_s);
    row("free to call, perhaps", testLine, "\"free_to_call\": \"yes\"", "\"free_to_call\": \"maybe\"",
        u":24"_s, u"use one of: yes, no"_s);
    row("short code without its exception", "directory/number-exceptions.json", "\"4321\"", "\"1234\"",
        u"directory/uk/test-line.json:46"_s, u"number-exceptions.json"_s);
    row("exception without a reason", "directory/number-exceptions.json", "\"reason\"", "\"because\"",
        u":2"_s, u"“reason” is missing"_s);
    // Hours
    row("one digit of the hour", testLine, "\"09:00\"", "\"9:00\"", u":60"_s, u"HH:MM"_s);
    row("hour 25", testLine, "\"17:00\"", "\"25:00\"", u":61"_s, u"HH:MM"_s);
    row("minute 60", testLine, "\"17:00\"", "\"16:60\"", u":61"_s, u"HH:MM"_s);
    row("opens as it closes", testLine, "\"17:00\"", "\"09:00\"", u":61"_s, u"same moment"_s);
    row("weekday in words", testLine, "\"byday\": \"SA\"", "\"byday\": \"Sat\"", u":70"_s,
        u"MO,TU,WE,TH,FR,SA,SU"_s);
    row("weekday twice", testLine, "MO,TU,WE,TH,FR", "MO,TU,MO", u":59"_s, u"MO,TU,WE,TH,FR,SA,SU"_s);
    row("rows that overlap", testLine, "\"byday\": \"SA\",\n      \"opens_at\": \"22:00\"",
        "\"byday\": \"FR\",\n      \"opens_at\": \"16:00\"", u":67"_s, u"overlaps"_s);
    row("monthly row", testLine, "\"WEEKLY\"", "\"MONTHLY\"", u":58"_s, u"has to be WEEKLY"_s);
    row("time zone of nowhere", testLine, "\"Europe/London\"", "\"Europe/Londn\"", u":64"_s,
        u"no time zone"_s);
    row("time zone missing", testLine, "\"channel\": \"phone\",\n        \"timezone\": \"Europe/London\"",
        "\"channel\": \"phone\"", u":62"_s, u"“timezone” is missing"_s);
    row("unknown channel", testLine, "\"channel\": \"phone\"", "\"channel\": \"fax\"", u":63"_s,
        u"“channel” cannot be “fax”"_s);
    row("valid to before from", testLine, "\"freq\": \"WEEKLY\",",
        "\"freq\": \"WEEKLY\", \"valid_from\": \"2026-12-26\",\n\"valid_to\": \"2026-12-24\",", u":59"_s,
        u"before “valid_from”"_s);
    row("date in words", testLine, "\"freq\": \"WEEKLY\",",
        "\"freq\": \"WEEKLY\", \"valid_from\": \"Christmas\",", u":58"_s, u"YYYY-MM-DD"_s);
    row("always, and rows", testLine, "\"source_date\"", "\"hours_status\": \"always\",\n\"source_date\"",
        u":123"_s, u"keep one of the two"_s);
    // Links, topics, places, sources
    row("unknown topic", testLine, "\"code\": \"rape-sexual-assault\"", "\"code\": \"theft\"", u":101"_s,
        u"“theft” is not among topics"_s);
    row("topic's name differs", testLine, "\"Rape and sexual assault\"", "\"Rape\"", u":99"_s,
        u"differ from directory/topics.json"_s);
    row("unknown taxonomy", testLine, "\"waymark-audiences\"", "\"audiences\"", u":113"_s,
        u"waymark-topics, waymark-audiences"_s);
    row("instead names nothing", testLine, "\"irish-line\"", "\"welsh-line\"", u":132"_s,
        u"no service here"_s);
    row("instead names itself", testLine, "\"irish-line\"", "\"test-line\"", u":132"_s,
        u"the service itself"_s);
    row("place of nowhere", testLine, "\"GB-ENG\"", "\"ENGLAND\"", u":91"_s, u"ISO code"_s);
    row("country that does not exist", testLine, "\"GB-ENG\"", "\"QX\"", u":91"_s, u"ISO code"_s);
    row("short place", testLine, "\"GB-ENG\"", "\"ENG\"", u":91"_s, u"ISO code"_s);
    row("no source", testLine, "\"sources\": [", "\"sources\": [],\n\"conflicts\": [", u":124"_s,
        u"no source is named"_s);
    row("source with half a date", testLine, "\"page_date\": \"2024-05\"", "\"page_date\": \"May 2024\"",
        u":128"_s, u"YYYY-MM"_s);
    row("month 13", testLine, "\"page_date\": \"2024-05\"", "\"page_date\": \"2024-13\"", u":128"_s,
        u"YYYY-MM"_s);
    // Shelter
    row("location of a refuge", "directory/uk/unchecked-line.json", "\"phones\": [",
        "\"service_at_locations\": [],\n\"phones\": [", u":15"_s, u"where people shelter"_s);
    row("address of a refuge", "directory/uk/unchecked-line.json", "Somebody to talk to.",
        "Come to 12 Acacia Avenue.", u":5"_s, u"12 Acacia Avenue"_s);
    row("address in an entry that speaks of a refuge", testLine, "Somebody to talk to.",
        "A refuge at 12 Acacia Avenue.", u":5"_s, u"12 Acacia Avenue"_s);
    // Advice
    row("no front matter", firstPage, "---\nid", "id", u":1"_s, u"front matter is missing"_s);
    row("front matter is no YAML", firstPage, "title: \"A first page\"", "title: \"A first page", u":5"_s,
        u"not valid YAML"_s);
    row("front matter that holds itself", firstPage, "[rape-sexual-assault]", "&all [*all]", u":6"_s,
        u"an alias repeats them"_s);
    row("front matter that grows without end", firstPage, "[rape-sexual-assault]", growing(12), u":6"_s,
        u"an alias repeats them"_s);
    row("front matter that is nested deeply", firstPage, "[rape-sexual-assault]",
        QByteArray(100, '[') + QByteArray(100, ']'), u":6"_s, u"nested too deep"_s);
    row("page cut in the middle of a letter", firstPage, "", "---\nid: advice-1\n---\nCaf\xc3",
        QString::fromLatin1(firstPage), u"this is not UTF-8"_s);
    row("page without a title", firstPage, "title: \"A first page\"\n", "", u":2"_s, u"“title” is missing"_s);
    row("order in words", firstPage, "order: 1", "order: first", u":3"_s, u"“order” has to be a number"_s);
    row("page id twice", firstPage, "id: advice-1", "id: second-page", u"advice/en/second-page.md:2"_s,
        u"every page has its own"_s);
    row("unknown topic of a page", firstPage, "topics: [rape-sexual-assault]", "topics: [theft]", u":6"_s,
        u"“theft”"_s);
    row("unknown service of a page", firstPage, "services: [test-line, irish-line]",
        "services: [test-line, welsh-line]", u":7"_s, u"welsh-line"_s);
    row("service of a page twice", firstPage, "services: [test-line, irish-line]",
        "services: [test-line, test-line]", u":7"_s, u"twice"_s);
    row("title in the text", firstPage, "## Then", "# Then", u":16"_s, u"begin headings with ##"_s);
    row("raw HTML", firstPage, "Do this first.", "<b>Do</b> this first.", u":14"_s, u"raw HTML"_s);
    row("web link", firstPage, "page:second-page", "https://example.org", u":18"_s, u"web link"_s);
    row("bare web address", firstPage, "Do this first.", "See www.example.org first.", u":14"_s,
        u"web link"_s);
    row("link to no page", firstPage, "page:second-page", "page:third-page", u":18"_s,
        u"no page “third-page”"_s);
    row("link to no service", firstPage, "service:test-line", "service:welsh-line", u":14"_s,
        u"no service “welsh-line”"_s);
    row("link to something else", firstPage, "page:second-page", "tel:999", u":18"_s,
        u"page:ID or service:ID"_s);
    row("picture", firstPage, "Do this first.", "![A picture](page:second-page)", u":14"_s, u"no pictures"_s);
    row("page without text", "advice/en/second-page.md", "Nothing **more**.\n", "", u":11"_s, u"no text"_s);
    row("translation without English", "advice/fr/third.md", "",
        "---\nid: third\norder: 3\ntitle: Tiers\nsummary: S\ntopics: []\nfacts_date: \"2026\"\n---\nTexte.\n",
        u"advice/en"_s, u"no English text"_s);
    // Easy Read
    row("unknown picture", easyRead, "- talk:", "- talking:", u":11"_s,
        u"no picture “talking”; there are ask,"_s);
    row("easy text for nothing", easyRead, "for: test-line", "for: welsh-line", u":2"_s,
        u"no service, no page and not “emergency”"_s);
    row("easy text in another's file", easyRead, "for: test-line", "for: irish-line", u":2"_s,
        u"name of the file"_s);
    row("easy text without an id", easyRead, "for: test-line\n", "", u":2"_s, u"“for” is missing"_s);
    row("sixteen words", easyRead, "You can talk to someone.",
        "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.",
        u":11"_s, u"16 words are too many"_s);
    row("sixteen words in a heading", easyRead, "Who it is for", "Who it is for, "_ba.repeated(4), u":13"_s,
        u"16 words are too many"_s);
    row("number in an easy text", easyRead, "You can talk to someone.", "You can ring 0808 157 0001.",
        u":11"_s, u"“0808 157 0001” looks like a number"_s);
    row("short code in an easy text", easyRead, "You can talk to someone.", "Ring 999.", u":11"_s,
        u"“999” looks like a number"_s);
    row("number in Arabic digits", easyRead, "You can talk to someone.", "٩٩٩", u":11"_s,
        u"looks like a number"_s);
    row("hours in an easy text", easyRead, "You can talk to someone.", "You can ring until 9 pm.", u":11"_s,
        u"“9 pm” looks like a number or a time"_s);
    row("round the clock in an easy text", easyRead, "You can talk to someone.", "You can ring 24/7.",
        u":11"_s, u"“24/7” looks like"_s);
    row("number in an easy title", easyRead, "Talk to the Test Line", "Ring 4321", u":3"_s,
        u"“4321” looks like"_s);
    row("two sentences in a line", easyRead, "You can talk to someone.", "You can talk. You can ring.",
        u":11"_s, u"more than one sentence"_s);
    row("easy line without a picture", easyRead, "- talk: You", "- You", u":11"_s, u"write “- picture:"_s);
    row("easy paragraph", easyRead, "- talk: You can talk", "You can talk", u":11"_s, u"write “- picture:"_s);
    row("heading over nothing", easyRead, "- person: You need to be 16 or older.\n", "", u":13"_s,
        u"nothing stands below"_s);
    row("empty easy text", "easy-read/en/emergency.md", "- emergency: Are you in danger now?\n", "", u":7"_s,
        u"there is no text"_s);
    row("empty easy file", easyRead, "", "", u":1"_s, u"front matter is missing"_s);
    row("easy text that does not say whether it was checked", easyRead,
        "checked_by_people_with_learning_disabilities: false\n", "", u":2"_s,
        u"“checked_by_people_with_learning_disabilities” is missing"_s);
    row("easy text perhaps checked", easyRead, "disabilities: false", "disabilities: nearly", u":4"_s,
        u"has to be true or false"_s);
    row("easy text of no date", easyRead, "facts_date: \"2026-11\"\n", "", u":2"_s,
        u"“facts_date” is missing"_s);
    // Lists
    row("pack without a date", "pack.json", "\"content_date\": \"2026-11-01\",", "", u":1"_s,
        u"“content_date” is missing"_s);
    row("pack with an unknown home", "pack.json", "\"IE\"", "\"IRELAND\"", u":8"_s, u"IRELAND"_s);
    row("topic's code twice", "directory/topics.json", "\"code\": \"stealthing\"",
        "\"code\": \"shelter-refuge\"", u":17"_s, u"is taken"_s);
    row("topic falls back on nothing", "directory/topics.json", "\"rape-sexual-assault\"\n      ]",
        "\"theft\"\n      ]", u":20"_s, u"“theft” is no topic"_s);
    row("word without topics", "words/en.json", "[\"rape-sexual-assault\"]", "[]", u":2"_s, u"no topics"_s);
    row("word with an unknown topic", "words/en.json", "[\"rape-sexual-assault\"]", "[\"theft\"]", u":2"_s,
        u"“theft”"_s);
    row("word twice", "words/en.json", "rapped", "raped", u":3"_s, u"twice"_s);
    row("country twice", "emergency/numbers.json", "\"FR\"", "\"GB\"", u":3"_s, u"twice"_s);
    row("number in words", "emergency/numbers.json", "\"112\"", "\"one one two\"", u":2"_s, u"digits only"_s);
}

void BrokenSourcesTest::aMistakeIsToldWithItsFileAndLine()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, where);
    QFETCH(QString, what);
    const Copy copy;
    QVERIFY2(copy.change(file, before, after), "the text to be replaced is not in the file");
    const Import import({copy.path()}, {}, copy.path());
    QVERIFY(import.errors > 0);
    const QString begin = where + u": "_s;
    const bool told = std::any_of(import.said.begin(), import.said.end(), [&](const QString &line) {
        return line.startsWith(begin) && line.contains(what);
    });
    QVERIFY2(told,
             qPrintable(u"expected "_s + begin + u"… "_s + what + u"\ngot:\n"_s + import.said.join(u'\n')));
}

void BrokenSourcesTest::allMistakesAreToldInOneRun()
{
    const Copy copy;
    QVERIFY(copy.change(QString::fromLatin1(testLine), "\"09:00\"", "\"9:00\""));
    QVERIFY(copy.change(QString::fromLatin1(testLine), "\"helpline\"", "\"hotline\""));
    QVERIFY(copy.change(QString::fromLatin1(firstPage), "page:second-page", "page:third-page"));
    QVERIFY(copy.change(u"words/en.json"_s, "rapped", "raped"));
    const Import import({copy.path()}, {}, copy.path());
    QCOMPARE(import.errors, 4);
}

void BrokenSourcesTest::whatIsMerelyWorthKnowingIsNoError_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("said");
    QTest::newRow("link to what is kept out")
        << QString::fromLatin1(firstPage) << "service:test-line"_ba
        << "service:unchecked-line"_ba
        << u"advice/en/first-page.md:14: note: the service “unchecked-line” is kept out of the pack; the words stay, the link goes"_s;
    QTest::newRow("page's service that is kept out")
        << QString::fromLatin1(firstPage) << "irish-line]"_ba
        << "unchecked-line]"_ba
        << u"advice/en/first-page.md:7: note: “services” names unchecked-line, which is kept out of the pack; it is left out"_s;
    QTest::newRow("instead is kept out")
        << QString::fromLatin1(testLine) << "\"irish-line\""_ba
        << "\"unchecked-line\""_ba
        << u"directory/uk/test-line.json:132: note: “instead” names unchecked-line, which is kept out of the pack; it is left out"_s;
    QTest::newRow("easy text of what is kept out")
        << u"easy-read/en/unchecked-line.md"_s << ""_ba
        << "---\nfor: unchecked-line\ntitle: T\nchecked_by_people_with_learning_disabilities: false\n"
           "facts_date: \"2026\"\n---\n- talk: You can talk.\n"_ba
        << u"easy-read/en/unchecked-line.md:2: note: unchecked-line is kept out of the pack; so is this text"_s;
    QTest::newRow("exception that nobody needs")
        << u"directory/number-exceptions.json"_s << "\n]"_ba
        << ",\n{\"number\": \"0808 157 0001\", \"region\": \"GB\", \"reason\": \"None.\"}]"_ba
        << u"directory/number-exceptions.json:3: note: the exception for GB 0808 157 0001 is not needed; remove it"_s;
    QTest::newRow("page not translated yet")
        << u"advice/cy/first-page.md"_s << ""_ba
        << "---\nid: advice-1\norder: 1\ntitle: T\nsummary: S\ntopics: []\nfacts_date: \"2026\"\n---\nTestun.\n"_ba
        << u"advice/cy: note: these pages have no text in this language yet: second-page"_s;
}

void BrokenSourcesTest::whatIsMerelyWorthKnowingIsNoError()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, said);
    const Copy copy;
    QVERIFY(copy.change(file, before, after));
    const Import import({copy.path()}, {}, copy.path());
    QCOMPARE(import.errors, 0);
    QCOMPARE(import.said, QStringList{said});
}

void BrokenSourcesTest::aSourceThatIsNotThereIsAnError()
{
    const Import import({u"/nowhere/at/all"_s});
    QCOMPARE(import.failure.kind, waymark::core::ErrorKind::World);
    QVERIFY(import.failure.sentence.contains(u"/nowhere/at/all does not exist"_s));
}

void BrokenSourcesTest::aFolderWithNothingToReadIsAnError()
{
    const QTemporaryDir empty;
    const Import import({empty.path()});
    QVERIFY(import.failure.sentence.contains(u"holds nothing to read"_s));
}

void BrokenSourcesTest::twoSourcesWithOneIdDoNotFitTogether()
{
    const Copy copy;
    const Import import({smallSource(), copy.path()});
    QVERIFY(import.errors > 0);
    QVERIFY(import.said.join(u'\n').contains(u"the id test-line is also at "_s));
}

QTEST_GUILESS_MAIN(BrokenSourcesTest)
#include "tst_brokensources.moc"
