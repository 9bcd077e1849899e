#pragma once

#include <QWidget>

class QBoxLayout;

namespace waymark::ui {

/// Two widgets beside each other where there is room, else one below the other. "Room" is measured in
/// letters, so that large text stacks them too.
class AdaptiveRow : public QWidget
{
    Q_OBJECT

public:
    /// `stretch` are the shares of the width when side by side.
    AdaptiveRow(QWidget *first, int firstStretch, QWidget *second, int secondStretch, int fewestLetters);

    [[nodiscard]] bool isSideBySide() const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void arranged(bool isSideBySide);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_layout = nullptr;
    int m_fewestLetters = 0;
};

} // namespace waymark::ui
