#pragma once

#include "ui/columnpage.h"

namespace waymark::ui {

/// Where a person tries how leaving looks. Nothing on it tells what Waymark is about.
class PracticePage : public ColumnPage
{
    Q_OBJECT

public:
    using ColumnPage::ColumnPage;

protected:
    void fill(QVBoxLayout &column, const Location &location) override;
};

} // namespace waymark::ui
