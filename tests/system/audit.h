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
        QStringList sockets;  ///< beginnings of the local sockets that may be connected to
        QString savedFile;    ///< the one file that may be written
        QString madeFolder;   ///< the one folder that may be made
        QString mayHearWords; ///< beginning of the one socket that words may go to: a screen reader's bus
    };
    /// Takes stock of the folder. `words` are what must be found nowhere.
    Audit(const QString &folder, const QByteArrayList &words, const Allowed &allowed);

    /// What strace is started with, as root where the tests are, to run a program as the person; `logs` is a
    /// folder, `more` are arguments of strace's own.
    static QStringList traced(const QString &logs, const QStringList &program, const QStringList &more = {});

    [[nodiscard]] QStringList traces(const QString &logs) const;
    /// Words that are in a text, as UTF-8 or UTF-16.
    [[nodiscard]] QStringList wordsIn(const QByteArray &text, const QString &where) const;

private:
    using Stock = QHash<QString, QByteArray>;
    [[nodiscard]] Stock takeStock() const;
    [[nodiscard]] QStringList leftBehind() const;
    [[nodiscard]] QStringList tracesOf(const QString &line) const;
    [[nodiscard]] QString traceIn(const QString &call, const QString &arguments, const QString &result) const;
    [[nodiscard]] bool isSaving(const QString &arguments) const;
    [[nodiscard]] bool isMakingFolder(const QString &call, const QString &arguments) const;
    [[nodiscard]] bool mayBeOpened(const QString &arguments) const;
    [[nodiscard]] bool mayBeConnected(const QString &arguments) const;
    [[nodiscard]] bool isHeardByReader(const QString &arguments) const;

    QString m_folder;
    QByteArrayList m_words;
    Allowed m_allowed;
    Stock m_before;
    mutable QStringList m_readersSockets; ///< as strace names them, found while it reads
};

} // namespace waymark::test
