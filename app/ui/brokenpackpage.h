#pragma once

#include "core/result.h"

#include <QWidget>

namespace waymark::ui {

/// In place of every page when there is no usable pack: what is wrong, what to do, and the emergency numbers
/// compiled in.
class BrokenPackPage : public QWidget
{
    Q_OBJECT

public:
    /// `path`: where the pack was looked for.
    BrokenPackPage(const core::Error &error, const QString &path, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *heading() const { return m_heading; }

private:
    QWidget *m_heading;
};

} // namespace waymark::ui
