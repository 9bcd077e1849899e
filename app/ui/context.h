#pragma once

#include "core/directory.h"
#include "core/leaving.h"
#include "core/preferences.h"
#include "core/searching.h"
#include "core/services.h"

#include <chrono>
#include <functional>
#include <optional>

namespace waymark::sheets {
class Interpreter;
}

namespace waymark::ui {

/// What the window knows about the pack that was opened.
struct PackState
{
    QString path;
    bool isInstalledOne = true;       ///< false: a bar that cannot be closed says which pack is in use
    std::optional<core::Error> error; ///< set when there is no usable pack; `directory` then holds nothing
};

/// Everything that the window needs from outside. Made by the program, outlives the window, passed by
/// reference.
struct Context
{
    core::Directory &directory;
    core::Searching &searching;
    core::Leaving &leaving;
    core::Clipboard &clipboard;
    core::Saver &saver;
    core::Printing &printing;
    core::RememberedPreferences &remembered;
    core::Clock clock;
    PackState pack;
    /// Loads the translation of an ISO 639-1 language and sets the layout direction; the window then rebuilds
    /// itself.
    std::function<void(const QString &language)> applyLanguage;
    /// The languages that the program has translations for, English first.
    QStringList languages;
    /// Time since some moment, going on while the computer sleeps: to tell whether somebody is still there.
    std::function<std::chrono::milliseconds()> elapsed = {};
    /// Started for many people, one after the other: cleared when nobody is there, and nothing remembered.
    bool isShared = false;
    /// What is to be said when the window opens.
    std::optional<core::Error> remark = {};
    /// Says the words of paper in other languages than the window's; none: paper is in the window's language.
    sheets::Interpreter *interpreter = nullptr;
};

} // namespace waymark::ui
