#pragma once

#include "core/advice.h"
#include "ui/columnpage.h"
#include "ui/context.h"

class QUrl;

namespace waymark::ui {

class AdaptiveRow;
class ReadingView;
struct AdviceHeading;

/// One advice page: its text, what is on it, and the services that it names.
class AdviceView : public ColumnPage
{
    Q_OBJECT

public:
    AdviceView(Context &context, Session &session, QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout &column, const Location &location) override;

private:
    void fillUnknown(QVBoxLayout &column);
    void addTop(QVBoxLayout &column, const core::AdvicePage &page);
    void addBody(QVBoxLayout &column, const core::AdvicePage &page);
    [[nodiscard]] ReadingView *readingOf(const core::AdvicePage &page);
    [[nodiscard]] QWidget *contentsOf(const QList<AdviceHeading> &headings, ReadingView *reading);
    [[nodiscard]] QWidget *sideOf(const core::AdvicePage &page, QWidget *contents);
    void addSources(QVBoxLayout &column, const core::AdvicePage &page);
    [[nodiscard]] bool leadsSomewhere(const QUrl &link) const;
    void follow(const QUrl &link);

    Context &m_context;
};

} // namespace waymark::ui
