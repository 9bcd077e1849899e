#pragma once

#include "ui/columnpage.h"
#include "ui/context.h"

namespace waymark::ui {

/// What Waymark promises, what it cannot hide, how to leave, and what it is made of.
class AboutPage : public ColumnPage
{
    Q_OBJECT

public:
    AboutPage(Context &context, Session &session, QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout &column, const Location &location) override;

private:
    void addLinks(QVBoxLayout &column);
    void addPack(QVBoxLayout &column);

    Context &m_context;
};

} // namespace waymark::ui
