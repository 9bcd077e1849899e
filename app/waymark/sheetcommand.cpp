#include "waymark/sheetcommand.h"

#include "safety/stoprequest.h"
#include "sheets/gathering.h"
#include "sheets/pdfmaker.h"
#include "waymark/folders.h"
#include "waymark/languages.h"
#include "waymark/openedpack.h"
#include "waymark/options.h"
#include "waymark/preparation.h"
#include "waymark/sheetlist.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <optional>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;
constexpr int notUnderstood = 2;
constexpr int stoppedByTheUser = 130; // as a shell says it of Ctrl+C
constexpr qint64 betweenWords = 2000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::SheetCommand)
};

void say(const QString &sentence)
{
    std::fputs(qUtf8Printable(sentence + u'\n'), stderr);
}

int refuse(const QStringList &sentences, int status)
{
    for (const QString &sentence : sentences)
        say(sentence);
    return status;
}

/// The sheets of one call. Nothing is written before everything has been checked.
class SheetCommand
{
public:
    SheetCommand(const SheetList &list, const QString &listFile, Languages &languages,
                 const core::Directory &directory, core::Saver &saver)
        : m_list(list)
        , m_listFile(listFile)
        , m_languages(languages)
        , m_directory(directory)
        , m_saver(saver)
    {}

    /// Sentences of what cannot be made.
    [[nodiscard]] QStringList problems() const
    {
        QStringList found;
        for (const SheetList::Line &line : m_list.lines) {
            const QString problem = problemOf(line.order);
            if (!problem.isEmpty())
                found.append(placed(line, problem));
        }
        return found;
    }

    int run()
    {
        int saved = 0;
        const qsizetype count = m_list.lines.size();
        for (qsizetype i = 0; i < count && !m_stop.isMade(); ++i) {
            if (isList())
                //: %1 and %2 are numbers, %3 is a file: "3 of 40: rack/three.pdf"
                say(Words::tr("%1 of %2: %3").arg(i + 1).arg(count).arg(m_list.lines[i].order.file));
            saved += make(m_list.lines[i]) ? 1 : 0;
        }
        if (m_stop.isMade()) {
            say(saved == 0
                    ? Words::tr("Stopped. Nothing was saved.")
                    : Words::tr("Stopped. Sheets saved until then, each of them whole: %1").arg(saved));
            return stoppedByTheUser;
        }
        if (isList())
            say(Words::tr("Sheets saved: %1 of %2").arg(saved).arg(count));
        return saved == count ? 0 : failed;
    }

private:
    [[nodiscard]] bool isList() const { return !m_listFile.isEmpty(); }

    [[nodiscard]] QString placed(const SheetList::Line &line, const QString &sentence) const
    {
        return isList() ? u"%1:%2: %3"_s.arg(m_listFile).arg(line.number).arg(sentence) : sentence;
    }

    [[nodiscard]] QString problemOf(const SheetOrder &order) const
    {
        for (const QString &language : {order.language, order.secondLanguage}) {
            if (!language.isEmpty() && !m_languages.available().contains(language))
                return Words::tr("There is no translation for “%1”; there are %2.")
                    .arg(language, m_languages.available().join(u", "_s));
        }
        sheets::Sheet sheet = order.sheet();
        const QList<core::TrayItem> missing = sheets::gather(sheet, m_directory, order.picked);
        if (missing.isEmpty())
            return {};
        if (missing.first().kind == core::TrayItem::Kind::Service)
            return Words::tr("The pack has no service “%1”; waymark-pack search FILE WORDS lists ids.")
                .arg(missing.first().id);
        return Words::tr("The pack has no page “%1”; their ids are advice-1, advice-2 and so on.")
            .arg(missing.first().id);
    }

    bool make(const SheetList::Line &line)
    {
        sheets::Sheet sheet = line.order.sheet();
        sheet.interpreter = &m_languages.interpreter();
        sheet.now = QDateTime::currentDateTime();
        sheets::gather(sheet, m_directory, line.order.picked);
        sheets::PdfMaker maker({sheet});
        QElapsedTimer quiet;
        quiet.start();
        while (maker.step()) {
            if (m_stop.isMade())
                return false;
            if (quiet.hasExpired(betweenWords)) {
                constexpr int percent = 100;
                //: %1 is a number: "45 %"
                say(Words::tr("Making the pages: %1 %").arg(int(maker.share() * percent)));
                quiet.start();
            }
        }
        for (const QString &remark : maker.remarks())
            say(placed(line, remark));
        return save(line, maker.pdf());
    }

    bool save(const SheetList::Line &line, const QByteArray &pdf)
    {
        QEventLoop waiting;
        bool isSaved = false;
        m_saver.save(line.order.file, pdf, [&](const core::Result<core::Done> &result) {
            isSaved = result.ok();
            if (!isSaved)
                say(placed(line, result.error().sentence));
            waiting.quit();
        });
        waiting.exec();
        return isSaved;
    }

    const SheetList &m_list;
    QString m_listFile;
    Languages &m_languages;
    const core::Directory &m_directory;
    core::Saver &m_saver;
    safety::StopRequest m_stop;
};

SheetList listOf(const Options &options)
{
    if (options.task == Options::Task::Sheets)
        return SheetList::read(options.sheetsFile, options.ofSheets);
    SheetList one{{{1, options.sheet}}, {}};
    QString &notes = one.lines.first().order.notes;
    QFile input;
    if (notes == "-"_L1)
        notes = input.open(stdin, QIODevice::ReadOnly) ? QString::fromUtf8(input.readAll()) : QString();
    return one;
}

} // namespace

int makeSheets(int argc, char **argv, const Options &options, const Folders &folders)
{
    // First: from the preparation on, Ctrl+C waits until somebody looks, and a terminal may never answer.
    const SheetList list = listOf(options);
    if (!list.problems.isEmpty())
        return refuse(list.problems, notUnderstood);
    const Preparation prepared = prepare(options, folders, false);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    Languages languages(folders.translations);
    languages.apply(u"en"_s);
    const OpenedPack pack = OpenedPack::open(options.pack.isEmpty() ? folders.pack : options.pack);
    if (pack.error)
        return refuse({pack.error->sentence}, failed);
    SheetCommand command(list, options.sheetsFile, languages, *pack.directory, *prepared.saver);
    const QStringList problems = command.problems();
    return problems.isEmpty() ? command.run() : refuse(problems, failed);
}

} // namespace waymark
