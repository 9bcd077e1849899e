#include "ui/fakecontext.h"

#include <QDir>
#include <QTimeZone>
#include <QTimer>

#include <utility>

namespace waymark::tests {

using namespace Qt::StringLiterals;

namespace {

template<class T> core::Result<T> answerOf(const std::optional<core::Error> &error, const T &value)
{
    return error ? core::Result<T>(*error) : core::Result<T>(value);
}

} // namespace

void FakeSearching::ask(const core::Query &query, const QDateTime &now, Answer answer)
{
    asked.append(query);
    m_answer = std::move(answer);
    if (!slow)
        this->answer(m_directory.search(query, now));
}

void FakeSearching::forget()
{
    ++forgotten;
    m_answer = {};
}

void FakeSearching::answer(const core::Results &results) const
{
    // A copy: what it does may ask the next question.
    if (const Answer answer = m_answer)
        answer(results);
}

void FakeSaver::save(const QString &path, const QByteArray &bytes, Callback done)
{
    saved.append({path, bytes});
    m_waiting = std::move(done);
    if (!silent)
        QTimer::singleShot(0, &m_life, [this] { answer(); });
}

void FakeSaver::makeFolder(const QString &path, Callback done)
{
    if (!error && QDir().mkdir(path))
        folders.append(path);
    m_waiting = std::move(done);
    if (!silent)
        QTimer::singleShot(0, &m_life, [this] { answer(); });
}

void FakeSaver::answer()
{
    if (const Callback done = std::exchange(m_waiting, {}))
        done(answerOf(error, core::Done()));
}

void FakePrinting::list(ListCallback whenListed)
{
    ++listed;
    m_listWaiting = std::move(whenListed);
    if (!silent)
        QTimer::singleShot(0, &m_life, [this] { answer(); });
}

void FakePrinting::print(const Job &job, PrintCallback printed)
{
    jobs.append(job);
    m_waiting = std::move(printed);
    if (!silent)
        QTimer::singleShot(0, &m_life, [this] { answer(); });
}

void FakePrinting::answer()
{
    if (const ListCallback done = std::exchange(m_listWaiting, {}))
        done(answerOf(listError, printers));
    if (const PrintCallback done = std::exchange(m_waiting, {}))
        done(answerOf(printError, core::Done()));
}

core::Result<core::Done> FakeRemembered::remember(const core::Preferences &preferences)
{
    if (!error)
        kept = preferences;
    return answerOf(error, core::Done());
}

core::Result<core::Done> FakeRemembered::forget()
{
    if (!error)
        kept.reset();
    return answerOf(error, core::Done());
}

FakeContext::FakeContext()
    : interpreter([](const QString &) { return nullptr; })
    , now(QDate(2026, 11, 18), QTime(14, 30), QTimeZone("Europe/London"))
    , context{directory,
              searching,
              leaving,
              clipboard,
              saver,
              printing,
              remembered,
              [this] { return now; },
              {u"/usr/share/waymark/directory.waymark"_s, true, {}},
              [this](const QString &language) { appliedLanguages.append(language); },
              {u"en"_s, u"cy"_s, u"ar"_s},
              [this] { return elapsed; }}
{
    context.interpreter = &interpreter;
}

} // namespace waymark::tests
