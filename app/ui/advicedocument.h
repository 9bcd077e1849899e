#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <memory>

class QTextDocument;
class QUrl;

namespace waymark::ui {

/// A heading of an advice page, for its contents.
struct AdviceHeading
{
    QString text;
    int block = 0; ///< QTextBlock::blockNumber()
};

/// An advice page as a document in the application's font and colours: body text at 1.5 line height, no third
/// size. Built away from any widget, which is three times as fast as a widget reading the Markdown. Links
/// stay links only where `leadsSomewhere` says so; all others become plain words.
std::unique_ptr<QTextDocument> adviceDocument(const QString &markdown,
                                              const std::function<bool(const QUrl &)> &leadsSomewhere);
/// The main headings, in order.
QList<AdviceHeading> headingsOf(const QTextDocument &document);

} // namespace waymark::ui
