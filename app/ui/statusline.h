#pragma once

#include "core/result.h"

#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

class Announcer;

/// Says in place how something went: a sentence, and the details of an error behind "More". Takes no room
/// while there is nothing to say; a screen reader is told.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void say(const QString &sentence);
    void say(const core::Error &error);
    void clear();
    [[nodiscard]] QString text() const { return m_text; }

private:
    void showText(const QString &sentence, const QString &details);

    QVBoxLayout *m_column = nullptr;
    Announcer *m_announcer = nullptr;
    QWidget *m_content = nullptr;
    QString m_text;
};

} // namespace waymark::ui
