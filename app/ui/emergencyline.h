#pragma once

#include "core/result.h"

#include <QWidget>

class QBoxLayout;
class QMenu;

namespace waymark::ui {

class ActionButton;
class BodyLabel;
struct Context;
class Session;

/// The line that is always there: whom to ring in danger, in the country that the person chose; the UK's,
/// named, until they do. Folds to the number alone where there is little height.
class EmergencyLine : public QWidget
{
    Q_OBJECT

public:
    EmergencyLine(Context &context, Session &session, bool withEnglish, QWidget *parent = nullptr);

    void setFolded(bool folded);
    /// The height that it would take unfolded at a width.
    [[nodiscard]] int unfoldedHeight(int width);

Q_SIGNALS:
    /// A country was chosen that could not be written down, though settings are remembered.
    void failed(const waymark::core::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCountry();
    void chooseCountry();

    Context &m_context;
    Session &m_session;
    bool m_withEnglish;
    bool m_isFolded = false;
    BodyLabel *m_label;
    ActionButton *m_noSpeech;
    ActionButton *m_elsewhere;
};

} // namespace waymark::ui
