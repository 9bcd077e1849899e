#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QString>
#include <QStringList>

namespace waymark::test {

/// What a program did and left behind, read from strace's account of it (one file for each thread) and from
/// what lies in a folder before and after. Each trace is a sentence; none is the aim.
class Audit
{
public:
    struct Allowed
    {
        QStringList sockets;         ///< beginnings of the local sockets that may be connected to
        QString savedFile;           ///< the one file that may be written
        bool wordsMayBeSaid = false; ///< a screen reader listens: words go over its bus
    };
    /// Takes stock of the folder. `words` are what must be found nowhere.
    Audit(const QString &folder, const QByteArrayList &words, const Allowed &allowed);

    /// The command that runs a program under strace; `logs` is a folder.
    static QStringList traced(const QString &logs, const QStringList &program);

    [[nodiscard]] QStringList traces(const QString &logs) const;
    /// Words that are in a text, as UTF-8 or UTF-16.
    [[nodiscard]] QStringList wordsIn(const QByteArray &text, const QString &where) const;

private:
    using Stock = QHash<QString, QByteArray>;
    [[nodiscard]] Stock takeStock() const;
    [[nodiscard]] QStringList leftBehind() const;
    [[nodiscard]] QString traceIn(const QString &call, const QString &arguments, const QString &result) const;
    [[nodiscard]] bool isSaving(const QString &arguments) const;
    [[nodiscard]] bool mayBeOpened(const QString &arguments) const;
    [[nodiscard]] bool mayBeConnected(const QString &arguments) const;

    QString m_folder;
    QByteArrayList m_words;
    Allowed m_allowed;
    Stock m_before;
};

} // namespace waymark::test
