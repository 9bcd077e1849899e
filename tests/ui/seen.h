#pragma once

#include "ui/widgets.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

namespace waymark::tests {

/// The widget of this objectName; fails the test where there is none.
template<class T = QWidget> T *find(const QWidget &in, const QString &name)
{
    T *found = in.findChild<T *>(name);
    if (!found)
        qFatal("no widget is called %s", qPrintable(name));
    return found;
}

/// What the person reads in a label.
inline QString textOf(const QLabel &label)
{
    const auto *body = qobject_cast<const ui::BodyLabel *>(&label);
    return body ? body->body() : label.text();
}

inline QString textOf(const QWidget &in, const QString &name)
{
    return textOf(*find<QLabel>(in, name));
}

/// Everything that labels and buttons show, and what a screen reader is told of them.
inline QString allText(const QWidget &in)
{
    QStringList texts;
    for (const QLabel *label : in.findChildren<QLabel *>())
        texts << textOf(*label) << label->accessibleName() << label->accessibleDescription();
    for (const QAbstractButton *button : in.findChildren<QAbstractButton *>())
        texts << button->text() << button->accessibleName() << button->accessibleDescription();
    return texts.join(u'\n');
}

inline void click(const QWidget &in, const QString &name)
{
    QTest::mouseClick(find<QAbstractButton>(in, name), Qt::LeftButton);
}

/// A warning of Qt's is a failure, but for the two that the offscreen platform prints itself.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
}

/// Shown and laid out.
inline void showAt(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

} // namespace waymark::tests
