#pragma once

#include "core/service.h"

class QVBoxLayout;
class QWidget;

namespace waymark::ui {

class BodyLabel;

/// Pieces that pages are put together from. An empty text adds nothing and gives back null.

/// Wrapped text under the name that tests and screen readers find it by.
BodyLabel *addText(QVBoxLayout &column, const QString &text, const QString &objectName);
/// The top of a page: `action` stands at its end (below it in large text), the rest goes into the group that
/// is given back.
QVBoxLayout *addTopRow(QVBoxLayout &column, QWidget *action);
/// Widgets that stand closer together than sections do.
QVBoxLayout *addGroup(QVBoxLayout &column);
/// A heading of the second level and its text; more may be added to the group that is given back.
QVBoxLayout *addSection(QVBoxLayout &column, const QString &title, const QString &text,
                        const QString &objectName);
/// A list with bullets; every text has this name.
void addPoints(QVBoxLayout &column, const QStringList &points, const QString &objectName);
/// Something to mind, on the ground of notices.
void addNotice(QVBoxLayout &column, const QString &text, const QString &objectName);
/// Each source with its address, what it was read for and the date that it shows.
void addSourceList(QVBoxLayout &column, const QList<core::Source> &sources);

} // namespace waymark::ui
