#pragma once

#include "ui/columnpage.h"
#include "ui/context.h"

namespace waymark::ui {

/// All advice pages, each with a line about it.
class AdviceListPage : public ColumnPage
{
    Q_OBJECT

public:
    AdviceListPage(Context &context, Session &session, QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout &column, const Location &location) override;

private:
    Context &m_context;
};

} // namespace waymark::ui
