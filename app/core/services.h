#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>

namespace waymark::core {

/// The time of day, passed in wherever it matters.
using Clock = std::function<QDateTime()>;

/// The clipboard, by our rules: nothing leaves but what the person copies.
class Clipboard
{
public:
    virtual ~Clipboard() = default;
    /// Puts this text alone there.
    virtual void copy(const QString &text) = 0;
    /// Empties it if what it holds is ours.
    virtual void clear() = 0;
};

/// Writes finished bytes where the person said: the whole file under its name, or nothing; and makes a folder
/// for them. Never blocks the caller.
class Saver
{
public:
    virtual ~Saver() = default;
    using Callback = std::function<void(const Result<Done> &)>;
    /// `done` is called once, on the caller's thread, from its event loop.
    virtual void save(const QString &path, const QByteArray &bytes, Callback done) = 0;
    /// Makes one folder, in one that is there; what has that name already is left as it is. `done` as above.
    virtual void makeFolder(const QString &path, Callback done) = 0;
};

/// The local print server. Never blocks the caller; a silent server ends in an error.
class Printing
{
public:
    virtual ~Printing() = default;
    struct Job
    {
        QString printer;
        QByteArray pdf;
        int copies = 1;
        QString paper;             ///< "A4", "Letter" or "A5"
        bool bothSides = false;    ///< turned over at its long edge, where the printer can
        bool blackAndWhite = true; ///< no coloured ink, where the printer has any
    };
    using ListCallback = std::function<void(const Result<QStringList> &)>;
    using PrintCallback = std::function<void(const Result<Done> &)>;
    /// Names of the queues that the local server has. Callbacks come on the caller's thread, from its event
    /// loop.
    virtual void list(ListCallback listed) = 0;
    /// Carries a neutral title and user name; writes no temporary file.
    virtual void print(const Job &job, PrintCallback printed) = 0;
};

} // namespace waymark::core
