#pragma once

#include "core/result.h"

#include <QStringList>
#include <QTranslator>

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

private:
    QString m_folder;
    QTranslator m_translator;
};

} // namespace waymark
