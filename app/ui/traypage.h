#pragma once

#include "sheets/sheet.h"
#include "ui/columnpage.h"
#include "ui/context.h"

#include <optional>

namespace waymark::ui {

/// The sheet: what was picked, in its order, how it looks on paper, and the panels to save and to print it.
class TrayPage : public ColumnPage
{
    Q_OBJECT

public:
    TrayPage(Context &context, Session &session, QWidget *parent = nullptr);

    void open(const Location &location) override;
    void clear() override;

protected:
    void fill(QVBoxLayout &column, const Location &location) override;

private:
    enum class Showing { Sheet, Saving, Printing };

    void fillSheet(QVBoxLayout &column);
    void fillEmpty(QVBoxLayout &column);
    void fillSaving(QVBoxLayout &column);
    void fillPrinting(QVBoxLayout &column);
    [[nodiscard]] QWidget *actions();
    [[nodiscard]] QWidget *items();
    [[nodiscard]] QWidget *rowOf(qsizetype index);
    void addPaperChoice(QVBoxLayout &column);
    [[nodiscard]] QWidget *previewOf(const sheets::LaidOutSheet &sheet);
    [[nodiscard]] sheets::Paper paper() const;
    [[nodiscard]] sheets::LaidOutSheet laidOut() const;
    [[nodiscard]] std::function<QByteArray()> pdf() const;
    void showPart(Showing part);

    Context &m_context;
    Showing m_showing = Showing::Sheet;
    std::optional<sheets::Paper> m_paper; ///< as the person chose; else what their country uses
};

} // namespace waymark::ui
