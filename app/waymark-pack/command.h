#pragma once

#include <QString>
#include <QStringList>

namespace waymark::pack {

class Console;

/// What the program ends with.
enum ExitCode : int {
    Fine = 0,
    ContentFault = 1, ///< a source, a pack or a disk is not as it has to be
    UsageFault = 2,   ///< asked for in a way that cannot be done
};

/// One command of waymark-pack.
class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual QString name() const = 0;
    /// What follows the name: "SOURCES… -o FILE".
    [[nodiscard]] virtual QString synopsis() const = 0;
    /// What it does, in one sentence.
    [[nodiscard]] virtual QString summary() const = 0;
    /// `arguments` are those after the name. Answers an ExitCode.
    virtual int run(const QStringList &arguments, Console &console) const = 0;
};

} // namespace waymark::pack
