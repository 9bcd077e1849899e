#pragma once

#include "sheets/pdfmaker.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace waymark::ui {

class BodyLabel;

/// Makes a PDF in the window's own thread, a few milliseconds at a time, so that the window stays awake. When
/// it takes a while it says how far it is and offers to stop; else it takes no room.
class MakingLine : public QWidget
{
    Q_OBJECT

public:
    using Made = std::function<void(const QByteArray &pdf)>;

    explicit MakingLine(QWidget *parent = nullptr);

    /// `made` is called once, at once for a short job, unless the person stops it or another is begun.
    void make(const QList<sheets::Sheet> &sheets, const sheets::Binding &binding, Made made);

Q_SIGNALS:
    /// The person did.
    void stopped();

private:
    void workFor(qint64 milliseconds);
    void finish();
    void showProgress();
    void stop();

    std::optional<sheets::PdfMaker> m_maker;
    Made m_made;
    QTimer m_next;
    QElapsedTimer m_since;
    BodyLabel *m_progress = nullptr;
};

} // namespace waymark::ui
