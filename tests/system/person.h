#pragma once

#include <QProcess>
#include <QString>

namespace waymark::test {

/// Whom programs run as. Waymark is for people without rights, so tests that were started by root become
/// "nobody" and start everything so, but for the few tools that need root to watch (strace) or to serve
/// (cupsd). Started by somebody else they stay who they are.
class Person
{
public:
    /// For the rest of this process. After the QCoreApplication: Qt runs in no program that has two users.
    static void becomeOrdinary();
    /// Whether the tests were started by root.
    [[nodiscard]] static bool isTestedByRoot();
    [[nodiscard]] static QString name() { return QStringLiteral("nobody"); }

    /// What this process starts has no way back to root.
    static void startAsPerson(QProcess &process);
    /// What this process starts is root, where the tests are.
    static void startAsRoot(QProcess &process);

    /// This process itself is root again, as long as the object lives, where the tests were started so.
    class AsRoot
    {
    public:
        AsRoot();
        ~AsRoot();
        AsRoot(const AsRoot &) = delete;
        AsRoot &operator=(const AsRoot &) = delete;

    private:
        bool m_wasOrdinary;
    };
};

} // namespace waymark::test
