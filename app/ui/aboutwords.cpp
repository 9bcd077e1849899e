#include "ui/aboutwords.h"

#include <QCoreApplication>

namespace waymark::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::About)
};

} // namespace

AboutSection leavingWords()
{
    return {
        Words::tr("How to leave"),
        Words::tr("Open something ordinary first; it is what will be seen."),
        {Words::tr("Press “Leave now”, at the top of every screen."),
         Words::tr("Or press Esc three times, or Shift three times, quickly."),
         Words::tr("Or close the window. All of these close Waymark at once and ask nothing."),
         Words::tr(
             "While the window is minimised Waymark does not listen to keys. Leave instead of minimising.")}};
}

AboutSection promiseWords()
{
    return {Words::tr("What Waymark promises"),
            {},
            {Words::tr("It never goes on the internet, and opens no web pages."),
             Words::tr("It writes down nothing that you search for or read."),
             Words::tr(
                 "It writes a file only when you save a PDF, or turn on “Remember these on this computer”."),
             Words::tr("What you copy is cleared when Waymark closes, if it is still there."),
             Words::tr("The window, its icon and its name in lists say nothing of what it is about.")}};
}

AboutSection limitWords()
{
    return {
        Words::tr("What Waymark cannot hide"),
        Words::tr("No program can hide everything. If somebody checks this computer, one that they never use "
                  "is better."),
        {Words::tr("That Waymark is on this computer: its icon and its files can be seen, and the day it was "
                   "put there."),
         Words::tr(
             "That it was started, and when: the desktop and the system may keep lists of used programs. "
             "They do not hold what you read."),
         Words::tr(
             "Whoever looks over your shoulder, a camera, a program that records the screen or the keys, and "
             "anybody who helps from afar."),
         Words::tr("Files that you save: they stay until you delete them. The file manager may keep a small "
                   "picture of "
                   "them, and a backup or a shared folder may keep a copy. If you leave in the middle of "
                   "saving to a memory stick, part of the file can stay there, hidden."),
         Words::tr("What you print: the paper, the printer’s memory, and the print server’s list of jobs. "
                   "Leaving does not stop what the print server already has."),
         Words::tr("What you copy: programs that keep everything that is copied may have it still."),
         Words::tr("The computer’s memory: a computer that sleeps may write parts of it to its disk."),
         Words::tr("On a phone: the list of calls, the messages, and the bill."),
         Words::tr("The small light or name in the taskbar, for a moment after leaving.")}};
}

QString limitsPageId()
{
    return QStringLiteral("what-this-cannot-hide");
}

AboutSection licenceWords()
{
    return {Words::tr("Licences"),
            {},
            {Words::tr("The program: MIT licence."),
             Words::tr("The pages to read: Creative Commons Attribution 4.0 (CC BY 4.0)."),
             Words::tr("Facts from sources that ask for it: Creative Commons Attribution-ShareAlike 4.0 (CC "
                       "BY-SA 4.0).")}};
}

QStringList libraryWords()
{
    return {Words::tr(
                "Qt 6: GNU Lesser General Public License, version 3. You may replace it with your own copy."),
            Words::tr("SQLite: public domain."),
            Words::tr("SQLiteCpp: MIT licence."),
            Words::tr("ICU: Unicode licence."),
            Words::tr("Snowball stemmers (libstemmer): BSD licence."),
            Words::tr("CUPS library: Apache License 2.0, with an exception for the GPL."),
            Words::tr("libseccomp: GNU Lesser General Public License, version 2.1."),
            Words::tr("XCB libraries: MIT licence."),
            Words::tr("Noto fonts: SIL Open Font License 1.1.")};
}

} // namespace waymark::ui
