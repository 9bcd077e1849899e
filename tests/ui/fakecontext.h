#pragma once

#include "sheets/interpreter.h"
#include "ui/context.h"

#include "ui/fakedirectory.h"
#include <QObject>

namespace waymark::tests {

class FakeLeaving : public core::Leaving
{
public:
    int count = 0;
    bool isPractising = false;
    int functionKey = 0;
    bool slow = false;
    void leave() noexcept override { ++count; }
    void setPractising(bool on) noexcept override { isPractising = on; }
    void setKeys(int chosenKey, bool isSlow) noexcept override
    {
        functionKey = chosenKey;
        slow = isSlow;
    }
};

class FakeClipboard : public core::Clipboard
{
public:
    QStringList copied;
    int cleared = 0;
    void copy(const QString &text) override { copied.append(text); }
    void clear() override { ++cleared; }
};

/// Answers at once from a directory; with `slow` only when answer() is called.
class FakeSearching : public core::Searching
{
public:
    explicit FakeSearching(const core::Directory &directory)
        : m_directory(directory)
    {}
    bool slow = false;
    QList<core::Query> asked;
    int forgotten = 0;
    void ask(const core::Query &query, const QDateTime &now, Answer answer) override;
    void forget() override;
    void answer(const core::Results &results) const;
    /// What waits for an answer, however late that comes.
    [[nodiscard]] Answer taken() const { return m_answer; }

private:
    const core::Directory &m_directory;
    Answer m_answer;
};

/// Keeps what it was asked to save. Answers from the event loop, as the real one; with `silent` only when
/// answer() is called.
class FakeSaver : public core::Saver
{
public:
    struct Saved
    {
        QString path;
        QByteArray bytes;
    };
    QList<Saved> saved;
    QStringList folders; ///< made, for real
    std::optional<core::Error> error;
    bool silent = false;
    void makeFolder(const QString &path, Callback done) override;
    void save(const QString &path, const QByteArray &bytes, Callback done) override;
    void answer();

private:
    Callback m_waiting;
    QObject m_life; ///< answers that are still to come end with it
};

/// As FakeSaver: `silent` is a server that never answers.
class FakePrinting : public core::Printing
{
public:
    QStringList printers{QStringLiteral("Office-Laser"), QStringLiteral("Front_desk")};
    std::optional<core::Error> listError;
    std::optional<core::Error> printError;
    bool silent = false;
    int listed = 0;
    QList<Job> jobs;
    void list(ListCallback listed) override;
    void print(const Job &job, PrintCallback printed) override;
    void answer();

private:
    PrintCallback m_waiting;
    ListCallback m_listWaiting;
    QObject m_life;
};

class FakeRemembered : public core::RememberedPreferences
{
public:
    std::optional<core::Preferences> kept;
    std::optional<core::Error> error;
    [[nodiscard]] bool exists() const override { return kept.has_value(); }
    [[nodiscard]] QString path() const override
    {
        return QStringLiteral("/home/person/.config/waymark.conf");
    }
    core::Result<core::Done> remember(const core::Preferences &preferences) override;
    core::Result<core::Done> forget() override;
};

/// Everything that a window needs, made up. The clock stands at Wednesday 18 November 2026, 14:30 in London,
/// until a test sets it.
struct FakeContext
{
    FakeDirectory directory;
    FakeSearching searching{directory};
    FakeLeaving leaving;
    FakeClipboard clipboard;
    FakeSaver saver;
    FakePrinting printing;
    FakeRemembered remembered;
    sheets::Interpreter interpreter; ///< of a program without translations: other languages are English
    QDateTime now;
    std::chrono::milliseconds elapsed{}; ///< until a test moves it
    QStringList appliedLanguages;
    ui::Context context;

    FakeContext();
    FakeContext(const FakeContext &) = delete;
    FakeContext &operator=(const FakeContext &) = delete;
};

} // namespace waymark::tests
