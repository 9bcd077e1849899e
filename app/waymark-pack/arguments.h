#pragma once

#include "core/result.h"

#include <QCommandLineParser>

namespace waymark::pack {

/// Options that a command takes, and their values; a sentence for what cannot be.
class Arguments
{
public:
    /// `valueName` is empty for a switch.
    void add(const QStringList &names, const QString &valueName = {});
    /// A Usage error for what is unknown, or lacks its value.
    core::Result<core::Done> parse(const QStringList &arguments);

    [[nodiscard]] bool has(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }

private:
    QCommandLineParser m_parser;
};

} // namespace waymark::pack
