#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace waymark::core {

/// Failures sorted by who must act. A bug of ours is not here: it asserts.
enum class ErrorKind {
    World,     ///< a disk, a printer, a permission: the person or their machine can mend it
    File,      ///< a file that is not what it has to be: whoever made it must mend it
    Usage,     ///< asked for in a way that cannot be done: ask differently
    Cancelled, ///< the person said stop
};

/// What went wrong: `sentence` is for the person (whole, plain, translated), `details` stands behind "More".
struct Error
{
    ErrorKind kind = ErrorKind::World;
    QString sentence;
    QString details;
};

/// A value, or the error that stands in its place. Look before you take: value() on an error asserts.
template<class T> class Result
{
public:
    Result(T value)
        : m_state(std::move(value))
    {}
    Result(Error error)
        : m_state(std::move(error))
    {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const
    {
        Q_ASSERT(ok());
        return *std::get_if<T>(&m_state);
    }
    [[nodiscard]] T take()
    {
        Q_ASSERT(ok());
        return std::move(*std::get_if<T>(&m_state));
    }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<Error>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// For an action that gives nothing back.
struct Done
{};

} // namespace waymark::core
