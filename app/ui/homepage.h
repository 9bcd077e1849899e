#pragma once

#include "ui/page.h"

#include <QList>

class QGridLayout;
class QLayout;
class QScrollArea;
class QVBoxLayout;

namespace waymark::ui {

class ActionButton;
struct Context;
class SentenceLayout;
class Session;

/// The first screen: ways in, a line about the computer, how sure the numbers are, and all pages to read.
class HomePage : public Page
{
    Q_OBJECT

public:
    HomePage(Context &context, Session &session, QWidget *parent = nullptr);

    void open(const Location &location) override;
    void remember(Location &location) const override;
    /// The search field keeps the focus here.
    [[nodiscard]] QWidget *heading() const override { return nullptr; }
    void clear() override;

    void focusFirst();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addNotices(QVBoxLayout &column);
    void addChoices(QVBoxLayout &column);
    void addSmallPrint(QVBoxLayout &column);
    SentenceLayout *addLine(QVBoxLayout &column, const QString &text, const QString &objectName);
    void addPageLink(QLayout &row, const QString &text, const QString &objectName, const Location &place);
    void addPages(QVBoxLayout &column);
    void showRemembered();
    void arrange(QGridLayout &grid, const QList<ActionButton *> &buttons, int columns);
    void fit();
    void choose(const QString &choiceId);

    Context &m_context;
    Session &m_session;
    QScrollArea *m_area;
    QWidget *m_remembered;
    QGridLayout *m_choiceGrid;
    QGridLayout *m_pageGrid;
    QList<ActionButton *> m_choices;
    QList<ActionButton *> m_pages;
    int m_columns = 0;
};

} // namespace waymark::ui
