#pragma once

#include "ui/columnpage.h"
#include "ui/context.h"

namespace waymark::ui {

/// One service: its number, hours and what it costs first, then who it is for and how we know.
class ServicePage : public ColumnPage
{
    Q_OBJECT

public:
    ServicePage(Context &context, Session &session, QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout &column, const Location &location) override;

private:
    void fillUnknown(QVBoxLayout &column);
    void addTop(QVBoxLayout &column, const core::Service &service);
    [[nodiscard]] QWidget *numbersOf(const core::Service &service);
    void addDoubts(QVBoxLayout &column, const core::Service &service);
    void addPeople(QVBoxLayout &column, const core::Service &service);
    void addLanguages(QVBoxLayout &column, const core::Service &service);
    void addOtherWays(QVBoxLayout &column, const core::Service &service);
    void addSources(QVBoxLayout &column, const core::Service &service);

    Context &m_context;
};

} // namespace waymark::ui
