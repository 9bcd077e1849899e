#pragma once

#include <QTextBrowser>

#include <memory>

namespace waymark::ui {

/// Shows a finished document at its full height, as a part of a page that scrolls. Never loads anything;
/// links are only told (anchorClicked). Keys that scroll are left to the page, unless a screen reader is
/// there and wants a caret.
class ReadingView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReadingView(std::unique_ptr<QTextDocument> document, QWidget *parent = nullptr);
    ~ReadingView() override;

    /// Where a block begins, from the top of this widget.
    [[nodiscard]] int topOf(int blockNumber) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// The link or caret that is current moved here.
    void currentMoved(const QRect &where);
    /// The person asked for a copy of what is selected.
    void copyAsked(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::unique_ptr<QTextDocument> m_shown;
};

} // namespace waymark::ui
