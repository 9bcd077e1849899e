#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

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
#ifdef __SANITIZE_ADDRESS__
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
    QTest::newRow("letter-paper") << QStringList{u"--paper"_s, u"letter"_s} << u"0808 500 2222"_s;
    QTest::newRow("small-paper") << QStringList{u"--paper"_s, u"a5"_s} << u"0808 500 2222"_s;
    QTest::newRow("large-print") << QStringList{u"--layout"_s, u"large"_s} << u"Places to turn to"_s;
    QTest::newRow("easy-read") << QStringList{u"--layout"_s, u"easy"_s}
                               << u"You can talk to someone about any crime."_s;
    QTest::newRow("poster") << QStringList{u"--layout"_s, u"poster"_s} << u"You can talk to someone"_s;
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
