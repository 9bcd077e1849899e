#pragma once

#include "core/services.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QClipboard;
class QMimeData;

namespace waymark::safety {

/// What is copied carries the hint by which clipboard managers keep passwords out of their history, and goes
/// after half a minute if it is still ours. What others put there is never touched. A mere selection stays
/// inside the window.
class ClipboardRules : public QObject, public core::Clipboard
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds keptFor{30};

    /// After the QGuiApplication.
    explicit ClipboardRules(std::chrono::milliseconds keep = keptFor);

    void copy(const QString &text) override;
    void clear() override;

private:
    [[nodiscard]] bool isOurs() const;
    /// A text field copies by itself (Ctrl+C), without the hint.
    void markOwnCopies();
    void dropSelection();

    QClipboard *m_clipboard;
    QPointer<const QMimeData> m_copied;
    QTimer m_goes;
};

} // namespace waymark::safety
