#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// The installed program from outside, without a display: arguments in; output, errors and exit status out.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsWrongIsSaidInOneSentence_data();
    void whatIsWrongIsSaidInOneSentence();
    void helpAndVersionAreForThePerson_data();
    void helpAndVersionAreForThePerson();
    void everyMeasureThatThisMachineCanHaveIsOn();
    void withoutADisplayItSaysHowToMakeASheet();
    void aSheetNeedsNoDisplay_data();
    void aSheetNeedsNoDisplay();
    void aListMakesManySheets();
    void aListWithSomethingWrongMakesNone_data();
    void aListWithSomethingWrongMakesNone();
    void aListThatIsNoTextMakesNone_data();
    void aListThatIsNoTextMakesNone();
    void aSheetThatCannotBeSavedLeavesTheOthers();
    void stoppedByTheUserEverySheetIsWhole();
    void aDiscreetSheetTellsOnlyThePersonWhoMakesIt_data();
    void aDiscreetSheetTellsOnlyThePersonWhoMakesIt();

private:
    struct Answer
    {
        int status = -1;
        QString output;
        QString errors;
    };
    Answer run(const QStringList &arguments);
    QString textOf(const QString &pdf);
    void putList(const QString &lines) const { put(lines.toUtf8()); }
    void put(const QByteArray &list) const;
    QStringList made() const
    {
        return QDir(m_folder->path()).entryList({u"*.pdf"_s}, QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CommandLineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile broken(m_folder->filePath(u"broken.waymark"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("not a pack");
}

CommandLineTest::Answer CommandLineTest::run(const QStringList &arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(m_folder->path());
    program.start(QStringLiteral(WAYMARK_PROGRAM), arguments);
    if (!program.waitForFinished())
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

QString CommandLineTest::textOf(const QString &pdf)
{
    QProcess pdftotext;
    pdftotext.start(QStringLiteral(PDFTOTEXT), {pdf, u"-"_s});
    return pdftotext.waitForFinished() ? QString::fromUtf8(pdftotext.readAllStandardOutput()) : QString();
}

void CommandLineTest::whatIsWrongIsSaidInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const QStringList sheet{u"--sheet"_s, u"sheet.pdf"_s};
    QTest::newRow("unknown-option") << QStringList{u"--colour"_s} << u"--colour"_s;
    QTest::newRow("stray-word") << QStringList{u"help"_s} << u"help"_s;
    QTest::newRow("pack-without-a-file") << QStringList{u"--pack"_s} << u"pack"_s;
    QTest::newRow("sheet-without-services") << sheet << u"--services"_s;
    QTest::newRow("services-without-sheet") << QStringList{u"--services"_s, u"rcew-247"_s} << u"--sheet"_s;
    QTest::newRow("unknown-service") << sheet + QStringList{u"--services"_s, u"no-such"_s} << u"no-such"_s;
    QTest::newRow("unknown-page") << sheet + QStringList{u"--services"_s, u"rcew-247"_s, u"--pages"_s,
                                                         u"advice-99"_s}
                                  << u"advice-99"_s;
    QTest::newRow("unknown-place") << sheet +
                                          QStringList{u"--services"_s, u"rcew-247"_s, u"--where"_s, u"??"_s}
                                   << u"??"_s;
    QTest::newRow("unknown-paper") << sheet +
                                          QStringList{u"--services"_s, u"rcew-247"_s, u"--paper"_s, u"b7"_s}
                                   << u"b7"_s;
    QTest::newRow("unknown-layout") << sheet + QStringList{u"--services"_s, u"rcew-247"_s, u"--layout"_s,
                                                           u"book"_s}
                                    << u"book"_s;
    QTest::newRow("small-paper-for-a-poster")
        << sheet +
               QStringList{u"--services"_s, u"rcew-247"_s, u"--layout"_s, u"poster"_s, u"--paper"_s, u"a5"_s}
        << u"A5"_s;
    QTest::newRow("full-names-on-a-sheet")
        << sheet + QStringList{u"--services"_s, u"rcew-247"_s, u"--full-names"_s} << u"--layout cards"_s;
    QTest::newRow("second-language-alone")
        << sheet + QStringList{u"--services"_s, u"rcew-247"_s, u"--and"_s, u"cy"_s}
        << u"--layout bilingual"_s;
    QTest::newRow("one-language-twice")
        << sheet + QStringList{u"--services"_s, u"rcew-247"_s, u"--layout"_s, u"bilingual"_s}
        << u"--lang cy --and en"_s;
    QTest::newRow("unknown-second-language")
        << sheet +
               QStringList{u"--services"_s, u"rcew-247"_s, u"--layout"_s, u"bilingual"_s, u"--and"_s, u"xx"_s}
        << u"“xx”"_s;
    QTest::newRow("one-sheet-and-many") << sheet + QStringList{u"--sheets"_s, u"list"_s} << u"--sheets"_s;
    QTest::newRow("sheets-without-a-list") << QStringList{u"--sheets"_s} << u"sheets"_s;
    QTest::newRow("a-list-that-is-not-there") << QStringList{u"--sheets"_s, u"gone"_s} << u"“gone”"_s;
    QTest::newRow("a-code-without-a-sheet") << QStringList{u"--qr"_s} << u"--sheet"_s;
    QTest::newRow("a-contact-without-a-sheet") << QStringList{u"--contact"_s, u"Sam"_s} << u"--sheet"_s;
    QTest::newRow("summaries-without-a-sheet") << QStringList{u"--summaries"_s} << u"--sheet"_s;
    QTest::newRow("discreet-without-a-sheet") << QStringList{u"--discreet"_s} << u"--sheet"_s;
    QTest::newRow("unknown-language")
        << sheet + QStringList{u"--services"_s, u"rcew-247"_s, u"--lang"_s, u"xx"_s} << u"xx"_s;
    QTest::newRow("missing-pack") << sheet +
                                         QStringList{u"--services"_s, u"rcew-247"_s, u"--pack"_s, u"gone"_s}
                                  << u"gone"_s;
    QTest::newRow("broken-pack") << sheet + QStringList{u"--services"_s, u"rcew-247"_s, u"--pack"_s,
                                                        u"broken.waymark"_s}
                                 << u"broken.waymark"_s;
    QTest::newRow("missing-folder") << QStringList{u"--sheet"_s, u"gone/sheet.pdf"_s, u"--services"_s,
                                                   u"rcew-247"_s}
                                    << u"gone"_s;
}

void CommandLineTest::whatIsWrongIsSaidInOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Answer answer = run(arguments);
    QVERIFY(answer.status > 0);
    QVERIFY2(answer.errors.contains(named), qPrintable(answer.errors));
    QCOMPARE(answer.errors.count(u'\n'), 1);
    QCOMPARE(answer.output, QString());
    QVERIFY(!QFile::exists(m_folder->filePath(u"sheet.pdf"_s)));
}

void CommandLineTest::helpAndVersionAreForThePerson_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("said");
    QTest::newRow("help") << u"--help"_s << u"--services"_s;
    QTest::newRow("version") << u"--version"_s << QStringLiteral("Waymark " WAYMARK_VERSION);
}

void CommandLineTest::helpAndVersionAreForThePerson()
{
    QFETCH(QString, option);
    QFETCH(QString, said);
    const Answer answer = run({option});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.output.contains(said), qPrintable(answer.output));
    QCOMPARE(answer.errors, QString());
}

void CommandLineTest::everyMeasureThatThisMachineCanHaveIsOn()
{
#ifdef WAYMARK_SANITIZED
    QSKIP("a sanitizer build leaves measures out, and says so");
#endif
    const Answer answer = run({u"--self-check"_s});
    QVERIFY2(!answer.output.contains(": off"_L1), qPrintable(answer.output));
    QVERIFY2(answer.output.contains("seccomp): on"_L1), qPrintable(answer.output));
    QCOMPARE(answer.status, 0);
}

void CommandLineTest::withoutADisplayItSaysHowToMakeASheet()
{
    const Answer answer = run({});
    QVERIFY(answer.status > 0);
    QVERIFY2(answer.errors.contains("app/run --sheet sheet.pdf --services rcew-247,victim-support"_L1),
             qPrintable(answer.errors));
}

void CommandLineTest::aSheetNeedsNoDisplay_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("said");
    QTest::newRow("services") << QStringList{} << u"0808 500 2222"_s;
    QTest::newRow("pages-too") << QStringList{u"--pages"_s, u"advice-1"_s} << u"harassment"_s;
    QTest::newRow("pages-as-summaries")
        << QStringList{u"--pages"_s, u"advice-1"_s, u"--summaries"_s} << u"Five ways to speak up"_s;
    QTest::newRow("letter-paper") << QStringList{u"--paper"_s, u"letter"_s} << u"0808 500 2222"_s;
    QTest::newRow("small-paper") << QStringList{u"--paper"_s, u"a5"_s} << u"0808 500 2222"_s;
    QTest::newRow("large-print") << QStringList{u"--layout"_s, u"large"_s} << u"Places to turn to"_s;
    QTest::newRow("easy-read") << QStringList{u"--layout"_s, u"easy"_s}
                               << u"You can talk to someone about any crime."_s;
    QTest::newRow("poster") << QStringList{u"--layout"_s, u"poster"_s} << u"You can talk to someone"_s;
    QTest::newRow("folded cards") << QStringList{u"--layout"_s, u"folded"_s, u"--full-names"_s}
                                  << u"0808 500 2222"_s;
    QTest::newRow("two languages") << QStringList{u"--layout"_s, u"bilingual"_s, u"--lang"_s, u"cy"_s}
                                   << u"Lleoedd"_s;
    QTest::newRow("two languages, English first")
        << QStringList{u"--layout"_s, u"bilingual"_s, u"--and"_s, u"cy"_s} << u"Lleoedd"_s;
    QTest::newRow("contact") << QStringList{u"--contact"_s, u"Sam at the desk"_s} << u"Sam at the desk"_s;
    QTest::newRow("notes") << QStringList{u"--notes"_s, u"Come on Tuesday."_s} << u"Come on Tuesday."_s;
    QTest::newRow("cards-with-names")
        << QStringList{u"--layout"_s, u"cards"_s, u"--full-names"_s} << u"Rape and Sexual Abuse"_s;
    QTest::newRow("a-place") << QStringList{u"--where"_s, u"IE"_s} << u"112"_s;
}

void CommandLineTest::aSheetNeedsNoDisplay()
{
    QFETCH(QStringList, more);
    QFETCH(QString, said);
    const Answer answer =
        run(QStringList{u"--sheet"_s, u"sheet.pdf"_s, u"--services"_s, u"rcew-247,victim-support"_s} + more);
    QCOMPARE(answer.errors, QString());
    QCOMPARE(answer.status, 0);
    const QString text = textOf(m_folder->filePath(u"sheet.pdf"_s));
    QVERIFY2(text.contains(said), qPrintable(text));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{u"broken.waymark"_s, u"sheet.pdf"_s}));
}

void CommandLineTest::put(const QByteArray &list) const
{
    QFile file(m_folder->filePath(u"list"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(list), list.size());
}

void CommandLineTest::aListMakesManySheets()
{
    putList(u"# for the rack by the door\n"
            "one.pdf --services rcew-247\n"
            "\n"
            "\"two words.pdf\" --layout large --services victim-support --notes \"Come on Tuesday.\"\n"
            "three.pdf --layout bilingual --lang cy --services rcew-247 --where WLS\n"_s);
    const Answer answer = run({u"--sheets"_s, u"list"_s, u"--where"_s, u"IE"_s});
    QCOMPARE(answer.errors,
             u"1 of 3: one.pdf\n2 of 3: two words.pdf\n3 of 3: three.pdf\nSheets saved: 3 of 3\n"_s);
    QCOMPARE(answer.status, 0);
    QCOMPARE(made(), (QStringList{u"one.pdf"_s, u"three.pdf"_s, u"two words.pdf"_s}));
    QVERIFY(textOf(m_folder->filePath(u"one.pdf"_s)).contains(u"112"_s));
    QVERIFY(textOf(m_folder->filePath(u"two words.pdf"_s)).contains(u"Come on Tuesday."_s));
    const QString three = textOf(m_folder->filePath(u"three.pdf"_s));
    QVERIFY2(three.contains(u"Lleoedd"_s) && three.contains(u"999"_s) && !three.contains(u"112"_s),
             qPrintable(three));
}

void CommandLineTest::aListWithSomethingWrongMakesNone_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown option") << u"x.pdf --colour"_s << u"list:3: There is no option --colour"_s;
    QTest::newRow("no file") << u"--services rcew-247"_s << u"list:3: A line begins with the name"_s;
    QTest::newRow("quotes alone") << u"\"\""_s << u"list:3: A line begins with the name"_s;
    QTest::newRow("a quote that never ends") << u"\""_s << u"list:3: A line begins with the name"_s;
    QTest::newRow("nothing on it") << u"x.pdf"_s << u"list:3: --sheet needs --services"_s;
    QTest::newRow("a name twice") << u"./one.pdf --services rcew-247"_s << u"list:3: Line 1 makes"_s;
    QTest::newRow("unknown service") << u"x.pdf --services no-such"_s
                                     << u"list:3: The pack has no service “no-such”"_s;
    QTest::newRow("unknown language")
        << u"x.pdf --services rcew-247 --lang xx"_s << u"list:3: There is no translation for “xx”"_s;
    QTest::newRow("a pack of its own")
        << u"x.pdf --services rcew-247 --pack y"_s << u"list:3: A line holds"_s;
    QTest::newRow("a list in a list") << u"x.pdf --sheets list"_s << u"list:3: "_s;
    QTest::newRow("one text for all")
        << u"x.pdf --services rcew-247 --notes -"_s << u"list:3: --notes - reads"_s;
}

void CommandLineTest::aListWithSomethingWrongMakesNone()
{
    QFETCH(QString, wrong);
    QFETCH(QString, said);
    putList(u"one.pdf --services rcew-247\n\n"_s + wrong + u"\n"_s);
    const Answer answer = run({u"--sheets"_s, u"list"_s});
    QVERIFY(answer.status > 0);
    QVERIFY2(answer.errors.startsWith(said), qPrintable(answer.errors));
    QCOMPARE(answer.errors.count(u'\n'), 1);
    QCOMPARE(made(), QStringList());
}

void CommandLineTest::aListThatIsNoTextMakesNone_data()
{
    QTest::addColumn<QByteArray>("list");
    const QByteArray line("one.pdf --services rcew-247");
    QTest::newRow("a byte of no UTF-8") << line + " --contact caf\xe9\n";
    QTest::newRow("cut in the middle of a letter") << line + " --contact caf\xc3";
    QTest::newRow("a null") << QByteArray("one\0.pdf --services rcew-247", 27);
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(u"one.pdf --services rcew-247"), 54);
    QTest::newRow("too long") << line + QByteArray(10 * 1024 * 1024, '\n');
}

void CommandLineTest::aListThatIsNoTextMakesNone()
{
    QFETCH(QByteArray, list);
    put(list);
    const Answer answer = run({u"--sheets"_s, u"list"_s});
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.errors.startsWith(u"The list “list” is not text"_s), qPrintable(answer.errors));
    QCOMPARE(made(), QStringList());
}

void CommandLineTest::aSheetThatCannotBeSavedLeavesTheOthers()
{
    putList(u"gone/one.pdf --services rcew-247\ntwo.pdf --services rcew-247\n"_s);
    const Answer answer = run({u"--sheets"_s, u"list"_s});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.errors.contains(u"list:1: There is no folder"_s), qPrintable(answer.errors));
    QVERIFY2(answer.errors.endsWith(u"Sheets saved: 1 of 2\n"_s), qPrintable(answer.errors));
    QCOMPARE(made(), QStringList{u"two.pdf"_s});
}

void CommandLineTest::stoppedByTheUserEverySheetIsWhole()
{
    QString lines;
    for (int i = 0; i < 5000; ++i)
        lines += u"%1.pdf --services rcew-247,victim-support\n"_s.arg(i);
    putList(lines);
    QProcess program;
    program.setWorkingDirectory(m_folder->path());
    program.start(QStringLiteral(WAYMARK_PROGRAM), {u"--sheets"_s, u"list"_s});
    QByteArray errors;
    QTRY_VERIFY_WITH_TIMEOUT((errors += program.readAllStandardError()).contains("3 of 5000"), 30'000);
    ::kill(pid_t(program.processId()), SIGINT);
    QVERIFY(program.waitForFinished());
    errors += program.readAllStandardError();
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 130);
    QVERIFY(made().size() >= 2 && made().size() < 5000);
    const QString last = u"Stopped. Sheets saved until then, each of them whole: %1\n"_s.arg(made().size());
    QVERIFY2(errors.endsWith(last.toUtf8()), errors.right(300).constData());
    for (const QString &name : made()) {
        QFile pdf(m_folder->filePath(name));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY2(pdf.readAll().trimmed().endsWith("%%EOF"), qPrintable(name));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), made().size() + 2);
}

void CommandLineTest::aDiscreetSheetTellsOnlyThePersonWhoMakesIt_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("discreet") << QStringList{u"--discreet"_s};
    QTest::newRow("discreet-easy-read") << QStringList{u"--layout"_s, u"easy"_s, u"--discreet"_s};
    QTest::newRow("cards-unless-asked-otherwise") << QStringList{u"--layout"_s, u"cards"_s};
}

void CommandLineTest::aDiscreetSheetTellsOnlyThePersonWhoMakesIt()
{
    QFETCH(QStringList, more);
    const Answer answer =
        run(QStringList{u"--sheet"_s, u"sheet.pdf"_s, u"--services"_s, u"rcew-247,victim-support"_s} + more);
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.errors, u"Anyone who rings or looks up the number will know.\n"_s);
    const QString text = textOf(m_folder->filePath(u"sheet.pdf"_s));
    QVERIFY2(text.contains(u"0808 500 2222"_s), qPrintable(text));
    for (const QString &telling : {u"Rape"_s, u"Victim"_s, u"Abuse"_s, u"www"_s, u".org"_s})
        QVERIFY2(!text.contains(telling, Qt::CaseInsensitive), qPrintable(text));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
