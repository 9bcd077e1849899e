#pragma once

#include "core/phone.h"

#include <QWidget>

class QLabel;

namespace waymark::core {
class Clipboard;
}

namespace waymark::ui {

class ActionButton;
class Announcer;
class BodyLabel;

/// One number to ring or text: large, with its copy button, what it costs and what it leaves on the bill.
/// Copies Phone::printed to the character, without the marks that it is drawn with.
class PhoneBlock : public QWidget
{
    Q_OBJECT

public:
    /// `isMain` is the one that the page is about; the others carry their kind as a label.
    PhoneBlock(const core::Phone &phone, bool isMain, core::Clipboard &clipboard, QWidget *parent = nullptr);

private:
    void addNumber(const core::Phone &phone, core::Clipboard &clipboard);
    void addLine(const QString &text, const QString &objectName);
    void copy(core::Clipboard &clipboard, const QString &printed);

    ActionButton *m_copy = nullptr;
    BodyLabel *m_copied = nullptr;
    Announcer *m_announcer = nullptr;
};

/// What is said after something was copied.
QString copiedNotice();

} // namespace waymark::ui
