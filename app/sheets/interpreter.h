#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <functional>
#include <map>
#include <memory>

namespace waymark::sheets {

/// Days and months as that language writes them; English is British.
QLocale localeOf(const QString &language);

/// The application's translator, which can speak another language than the window's for a while: paper may be
/// in one that the window is not in, or in two. Nobody is told of a change of language by that. Main thread.
class Interpreter : public QTranslator
{
public:
    /// Gives the translator of an ISO 639-1 language; null where there is none: its words are then English.
    using Find = std::function<std::unique_ptr<QTranslator>(const QString &language)>;

    explicit Interpreter(Find find);

    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;

    /// All that is said while it lives is in `language`. One inside another is well. A null interpreter
    /// leaves everything as it is.
    class Turn
    {
    public:
        Turn(Interpreter *interpreter, const QString &language);
        ~Turn();
        Q_DISABLE_COPY_MOVE(Turn)

    private:
        Interpreter *m_interpreter;
        const QTranslator *m_before = nullptr;
        bool m_wasSpeaking = false;
    };

private:
    Find m_find;
    std::map<QString, std::unique_ptr<QTranslator>> m_found;
    const QTranslator *m_other = nullptr; ///< with m_isSpeaking: null is plain English
    bool m_isSpeaking = false;
};

} // namespace waymark::sheets
