#include "safety/clipboardrules.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace waymark::safety {

using namespace Qt::StringLiterals;

ClipboardRules::ClipboardRules(std::chrono::milliseconds keep)
    : m_clipboard(QGuiApplication::clipboard())
{
    m_goes.setSingleShot(true);
    m_goes.setInterval(keep);
    connect(&m_goes, &QTimer::timeout, this, &ClipboardRules::clear);
    connect(m_clipboard, &QClipboard::dataChanged, this, &ClipboardRules::markOwnCopies);
    connect(m_clipboard, &QClipboard::selectionChanged, this, &ClipboardRules::dropSelection);
}

void ClipboardRules::copy(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    // Honoured by Klipper, KeePassXC's own and other managers; the name is KDE's.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    m_copied = data;
    m_clipboard->setMimeData(data);
    m_goes.start();
}

void ClipboardRules::clear()
{
    if (isOurs())
        m_clipboard->clear();
    m_copied.clear();
    m_goes.stop();
}

bool ClipboardRules::isOurs() const
{
    return m_copied && m_clipboard->mimeData() == m_copied;
}

void ClipboardRules::markOwnCopies()
{
    if (!m_clipboard->ownsClipboard() || isOurs())
        return;
    const QMimeData *data = m_clipboard->mimeData();
    if (data && data->hasText() && !data->text().isEmpty())
        copy(data->text());
}

void ClipboardRules::dropSelection()
{
    if (m_clipboard->ownsSelection())
        m_clipboard->clear(QClipboard::Selection);
}

} // namespace waymark::safety
