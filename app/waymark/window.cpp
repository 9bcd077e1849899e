#include "waymark/window.h"

#include "output/cupsprinting.h"
#include "output/rememberedfile.h"
#include "safety/clipboardrules.h"
#include "safety/linux/display.h"
#include "safety/linux/environment.h"
#include "safety/wayout.h"
#include "ui/mainwindow.h"
#include "waymark/folders.h"
#include "waymark/languages.h"
#include "waymark/openedpack.h"
#include "waymark/options.h"
#include "waymark/preparation.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>

#include <cstdio>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::Window)
};

int refuse(const QString &sentence)
{
    std::fputs(qUtf8Printable(sentence + u'\n'), stderr);
    return 1;
}

/// The desktop's language where there is a translation for it.
QString desktopsLanguage(const QStringList &available)
{
    for (const QString &tag : QLocale::system().uiLanguages()) {
        const QString language = tag.section(u'-', 0, 0);
        if (available.contains(language))
            return language;
    }
    return u"en"_s;
}

core::Preferences initialPreferences(const Options &options, const output::RememberedFile &remembered,
                                     const QStringList &languages)
{
    core::Preferences preferences;
    preferences.language = desktopsLanguage(languages);
    preferences = remembered.load().value_or(preferences);
    if (languages.contains(options.language))
        preferences.language = options.language;
    if (options.where.isSet())
        preferences.place = options.where;
    return preferences;
}

/// Neutral everywhere: taskbar, window lists and screen readers show these.
void nameProgram()
{
    QCoreApplication::setApplicationName(u"Waymark"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WAYMARK_VERSION));
    QGuiApplication::setDesktopFileName(u"waymark"_s);
}

int showUntilLeft(const Options &options, const Folders &folders, output::FileSaver &saver)
{
    QGuiApplication::setWindowIcon(QIcon(u":/program/waymark.svg"_s));
    safety::WayOut wayOut;

    safety::ClipboardRules clipboard;
    output::CupsPrinting printing;
    output::RememberedFile remembered(saver);
    Languages languages(folders.translations);
    const core::Preferences preferences = initialPreferences(options, remembered, languages.available());
    languages.apply(preferences.language);
    wayOut.setKeys(preferences.leaveKey, preferences.slowLeaving);

    const OpenedPack pack = OpenedPack::open(options.pack.isEmpty() ? folders.pack : options.pack);
    ui::Context context{
        .directory = *pack.directory,
        .leaving = wayOut,
        .clipboard = clipboard,
        .saver = saver,
        .printing = printing,
        .remembered = remembered,
        .clock = [] { return QDateTime::currentDateTime(); },
        .pack = {pack.path, options.pack.isEmpty(), pack.error},
        .applyLanguage = [&languages](const QString &language) { languages.apply(language); },
        .languages = languages.available(),
    };
    ui::MainWindow window(context, preferences);
    QObject::connect(&wayOut, &safety::WayOut::remainingChanged, &window,
                     &ui::MainWindow::setRemainingPresses);
    window.show();
    // Without a window manager nobody else gives it the focus.
    window.activateWindow();
    return QApplication::exec();
}

} // namespace

int runWindow(int argc, char **argv, const Options &options, const Folders &folders)
{
    const auto platform = safety::findDisplay();
    if (!platform)
        return refuse(
            Words::tr("Waymark cannot reach a display to open its window. To make a sheet without one:\n"
                      "  app/run --sheet sheet.pdf --services rcew-247,victim-support"));
    if (!options.pack.isEmpty() && !QFileInfo::exists(options.pack))
        return refuse(Words::tr("There is no file “%1” to open as a pack.").arg(options.pack));
    qputenv("QT_QPA_PLATFORM", *platform);
    const Preparation prepared = prepare(options, folders, true);
    nameProgram();
    const QApplication application(argc, argv);
    safety::removeRuntimeFolder();
    return showUntilLeft(options, folders, *prepared.saver);
}

} // namespace waymark
