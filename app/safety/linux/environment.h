#pragma once

#include <QString>

namespace waymark::safety {

/// Steps that change what libraries find in the environment and on their paths. Each is called before the
/// QApplication, while there is one thread; each says whether it took effect.

/// Removes what would load the desktop's theme plugin, register with a session manager, or let the
/// environment choose plugins.
bool cleanEnvironment();
/// Keeps libraries from the system bus, and from starting a session bus where there is none.
bool limitBuses();
/// Where XDG_RUNTIME_DIR is unset Qt makes a folder for it in the temporary folder, which stays. Points it at
/// the system's own folder for this user where there is one.
bool findRuntimeFolder();
/// After the QApplication: removes the folder that Qt made all the same, if it could (Landlock forbids making
/// it) and it is empty.
void removeRuntimeFolder();
/// Fonts and their ready-made caches are the system's; none is written. Empty when there is no such file:
/// false.
bool useFontsFile(const QString &path);
/// Plugins come from this folder alone. False when it holds no platform plugins; Qt's own folders are then
/// kept.
bool usePluginFolder(const QString &path);
/// No file of settings or of dialog history can be written or read.
bool closeSettings();
/// Typing goes to no input method but the compose key, unless the person asked for theirs.
bool chooseInputMethod(bool desktopsOwn);

} // namespace waymark::safety
