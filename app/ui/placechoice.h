#pragma once

#include "core/place.h"

#include <QComboBox>

namespace waymark::core {
class Directory;
}

namespace waymark::ui {

/// "Not chosen", the UK and its nations, Ireland, then every other country that the pack has an emergency
/// number for.
class PlaceChoice : public QComboBox
{
    Q_OBJECT

public:
    PlaceChoice(const core::Directory &directory, const core::Place &current, QWidget *parent = nullptr);

Q_SIGNALS:
    /// By the person; unset for "Not chosen".
    void chosen(const core::Place &place);

private:
    void add(const core::Place &place, const QString &name);
};

} // namespace waymark::ui
