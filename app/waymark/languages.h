#pragma once

#include "core/result.h"
#include "sheets/interpreter.h"

#include <QStringList>

namespace waymark {

/// The translations that lie beside the program, and the one that is in use. Main thread; outlives the
/// window.
class Languages
{
public:
    explicit Languages(QString folder);

    /// ISO 639-1, English first. The pseudo-language is there in a build tree only.
    [[nodiscard]] QStringList available() const;
    /// Translates what is said from now on, and sets the direction of layouts. A language without a file
    /// gives English.
    void apply(const QString &language);
    /// For sheets in other languages than the one in use.
    [[nodiscard]] sheets::Interpreter &interpreter() { return m_interpreter; }

private:
    [[nodiscard]] std::unique_ptr<QTranslator> find(const QString &language) const;

    QString m_folder;
    sheets::Interpreter m_interpreter;
};

} // namespace waymark
