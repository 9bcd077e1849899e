#include "waymark/window.h"

#include "output/cupsprinting.h"
#include "output/rememberedfile.h"
#include "safety/clipboardrules.h"
#include "safety/desktoplook.h"
#include "safety/linux/display.h"
#include "safety/linux/environment.h"
#include "safety/linux/process.h"
#include "safety/wayout.h"
#include "store/backgroundsearch.h"
#include "ui/mainwindow.h"
#include "waymark/folders.h"
#include "waymark/languages.h"
#include "waymark/nothingremembered.h"
#include "waymark/openedpack.h"
#include "waymark/options.h"
#include "waymark/preparation.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// The first frame has the computer to itself.
constexpr std::chrono::milliseconds untilSearchGetsReady{100};

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

/// What was remembered, if anything was: a computer that many people use forgets.
core::Result<std::optional<core::Preferences>> rememberedPreferences(const Options &options)
{
    return options.shared ? std::optional<core::Preferences>() : output::RememberedFile::load();
}

core::Preferences initialPreferences(const Options &options,
                                     const std::optional<core::Preferences> &remembered,
                                     const QStringList &languages)
{
    core::Preferences preferences;
    preferences.language = desktopsLanguage(languages);
    // Nobody who set high contrast for the whole desktop shall meet a white window.
    const safety::DesktopLook look = safety::desktopLook();
    preferences.theme = look.theme;
    preferences.textPercent = look.textPercent;
    preferences = remembered.value_or(preferences);
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

int showUntilLeft(const Options &options, const Folders &folders,
                  const std::optional<core::Preferences> &remembered, output::FileSaver &saver)
{
    QGuiApplication::setWindowIcon(QIcon(u":/program/waymark.svg"_s));
    safety::WayOut wayOut;

    safety::ClipboardRules clipboard;
    output::CupsPrinting printing;
    output::RememberedFile file(saver);
    NothingRemembered nothing;
    Languages languages(folders.translations);
    const core::Preferences preferences = initialPreferences(options, remembered, languages.available());
    languages.apply(preferences.language);
    // Again, now that it can be said in the person's language.
    const auto asked = rememberedPreferences(options);
    wayOut.setKeys(preferences.leaveKey, preferences.slowLeaving);

    const OpenedPack pack = OpenedPack::open(options.pack.isEmpty() ? folders.pack : options.pack);
    store::BackgroundSearch searching(pack.path);
    ui::Context context{
        .directory = *pack.directory,
        .searching = searching,
        .leaving = wayOut,
        .clipboard = clipboard,
        .saver = saver,
        .printing = printing,
        .remembered = options.shared ? static_cast<core::RememberedPreferences &>(nothing) : file,
        .clock = [] { return QDateTime::currentDateTime(); },
        .pack = {pack.path, options.pack.isEmpty(), pack.error},
        .applyLanguage = [&languages](const QString &language) { languages.apply(language); },
        .languages = languages.available(),
        .elapsed = safety::timeSinceStart,
        .isShared = options.shared,
        .remark = asked ? std::nullopt : std::optional(asked.error()),
        .interpreter = &languages.interpreter(),
    };
    ui::MainWindow window(context, preferences);
    QObject::connect(&wayOut, &safety::WayOut::remainingChanged, &window,
                     &ui::MainWindow::setRemainingPresses);
    window.show();
    // Without a window manager nobody else gives it the focus.
    window.activateWindow();
    QTimer::singleShot(untilSearchGetsReady, &window, [&searching] { searching.getReady(); });
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
    if (!safety::canOpenOn(*platform, folders.plugins))
        return refuse(
            Words::tr("Waymark needs XWayland to open its window on this desktop, or Qt's plugin for Wayland "
                      "(on Debian the package xwayland, or qt6-wayland)."));
    if (!options.pack.isEmpty() && !QFileInfo::exists(options.pack))
        return refuse(Words::tr("There is no file “%1” to open as a pack.").arg(options.pack));
    qputenv("QT_QPA_PLATFORM", *platform);
    const auto kept = rememberedPreferences(options);
    const std::optional<core::Preferences> remembered = kept ? kept.value() : std::nullopt;
    Options wanted = options;
    wanted.inputMethod = wanted.inputMethod || (remembered && remembered->inputMethod);
    const Preparation prepared = prepare(wanted, folders, true);
    nameProgram();
    const QApplication application(argc, argv);
    safety::removeRuntimeFolder();
    return showUntilLeft(options, folders, remembered, *prepared.saver);
}

} // namespace waymark
