#pragma once

#include <QHash>
#include <QObject>

#include <array>
#include <atomic>
#include <cstdint>

namespace waymark::safety {

/// The X ids of our windows, readable by any thread without a lock. One thread writes.
class WindowIds
{
public:
    /// More than there will ever be at once; what does not fit goes away with the process only.
    static constexpr std::size_t capacity = 256;

    WindowIds();
    ~WindowIds();
    WindowIds(const WindowIds &) = delete;
    WindowIds &operator=(const WindowIds &) = delete;

    void add(std::uint32_t id) noexcept;
    void remove(std::uint32_t id) noexcept;
    [[nodiscard]] bool contains(std::uint32_t id) const noexcept;

    template<class Visit> void forEach(Visit visit) const
    {
        for (const auto &slot : m_ids) {
            if (const std::uint32_t id = slot.load(std::memory_order_acquire))
                visit(id);
        }
    }

    /// An eventfd that becomes readable when an id was added, or by wake().
    [[nodiscard]] int wakeDescriptor() const noexcept { return m_wake; }
    void wake() const noexcept;

private:
    std::array<std::atomic<std::uint32_t>, capacity> m_ids{};
    int m_wake;
};

/// Keeps WindowIds true while Qt makes and destroys windows. Main thread; made before the first window.
class WindowTracker : public QObject
{
public:
    WindowTracker();

    [[nodiscard]] WindowIds &ids() noexcept { return m_ids; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    WindowIds m_ids;
    QHash<const QObject *, std::uint32_t> m_idOf;
};

} // namespace waymark::safety
