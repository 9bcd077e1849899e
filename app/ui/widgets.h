#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QHash>
#include <QLabel>

/// Small widgets that the pages share. All take fonts and sizes from the application when they are made,
/// colours from their palette when they paint.
namespace waymark::ui {

/// A heading that can be given the focus when its page is new, so that a screen reader reads it. Not in the
/// tab order.
class Heading : public QLabel
{
    Q_OBJECT

public:
    /// The page's title is of level 1; parts of a page have level 2 and the size of body text.
    explicit Heading(const QString &text, int level = 1, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Words to read: wrapped, at most about 70 characters a line, 1.5 line height. Plain text only.
class BodyLabel : public QLabel
{
    Q_OBJECT

public:
    explicit BodyLabel(const QString &text = {}, QWidget *parent = nullptr);
    void setBody(const QString &plainText);
    [[nodiscard]] QString body() const { return m_body; }
    /// For second lines and small print.
    void setQuiet(bool quiet);
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_body;
    /// By width: layouts ask again and again, and each answer takes a whole layout of the text.
    mutable QHash<int, int> m_heights;
};

/// A panel on the ground, with a thin border and room inside.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Anything to press. Wraps its text where there is no room for one line, and is never lower than a target.
class ActionButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look {
        Plain,   ///< a bordered button
        Primary, ///< the one that the screen is about: accent border and words
        Choice,  ///< a way in on home: wide, words at the start, an arrow at the end
        Menu,    ///< opens a list of choices: an arrow down at the end
        Chip,    ///< something chosen that pressing, or Delete, takes away: a cross at the end
        Link,    ///< underlined words; a way to another screen
        Bare,    ///< words or icon alone, until it has the focus
    };

    explicit ActionButton(const QString &text, Look look = Look::Plain, QWidget *parent = nullptr);
    /// `iconName` is one of resources/icons; it takes the colour of the words.
    ActionButton(const QString &iconName, const QString &text, Look look = Look::Plain,
                 QWidget *parent = nullptr);

    /// Shows the icon alone; the words become the accessible name and the tool tip.
    void setIconOnly(bool iconOnly);
    void setLook(Look look);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QMargins padding() const;
    [[nodiscard]] QString endIcon() const;
    [[nodiscard]] int iconRoom() const;
    void drawFrame(QPainter &painter) const;
    void drawIcon(QPainter &painter, const QColor &ink) const;
    [[nodiscard]] QRect textRect(const QRect &inside) const;
    void setUp();

    Look m_look;
    QString m_iconName;
    bool m_iconOnly = false;
};

} // namespace waymark::ui
