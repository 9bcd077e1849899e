#pragma once

#include <QWidget>

namespace waymark::core {
class Clipboard;
}

namespace waymark::ui {

/// A web or e-mail address as text, with a copy button. Nothing opens a browser.
class CopyLine : public QWidget
{
    Q_OBJECT

public:
    CopyLine(const QString &label, const QString &address, core::Clipboard &clipboard,
             QWidget *parent = nullptr);
};

} // namespace waymark::ui
