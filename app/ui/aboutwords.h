#pragma once

#include <QString>
#include <QStringList>

/// What About says, in plain words.
namespace waymark::ui {

struct AboutSection
{
    QString title;
    QString opening;
    QStringList points;
};

AboutSection leavingWords();
AboutSection promiseWords();
/// What no program can hide, in short.
AboutSection limitWords();
/// The id of the page that tells it in full, where the pack has it.
QString limitsPageId();
AboutSection licenceWords();
/// Other people's work that the program carries, each with its licence.
QStringList libraryWords();

} // namespace waymark::ui
