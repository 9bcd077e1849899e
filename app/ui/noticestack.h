#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace waymark::ui {

class NoticeBar;

/// Notices above a list, as high as their words need; they scroll where that would leave the list no room.
class NoticeStack : public QScrollArea
{
    Q_OBJECT

public:
    explicit NoticeStack(QWidget *parent = nullptr);

    NoticeBar *add(const QString &text);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int wantedHeight() const;

    QWidget *m_content;
    QVBoxLayout *m_layout;
};

} // namespace waymark::ui
