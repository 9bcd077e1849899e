#include "sheets/interpreter.h"

#include <utility>

namespace waymark::sheets {

using namespace Qt::StringLiterals;

QLocale localeOf(const QString &language)
{
    return QLocale(language == "en"_L1 ? u"en_GB"_s : language);
}

Interpreter::Interpreter(Find find)
    : m_find(std::move(find))
{}

QString Interpreter::translate(const char *context, const char *sourceText, const char *disambiguation,
                               int n) const
{
    if (!m_isSpeaking)
        return QTranslator::translate(context, sourceText, disambiguation, n);
    const QString said = m_other ? m_other->translate(context, sourceText, disambiguation, n) : QString();
    // A null answer would let the window's language in.
    return said.isEmpty() ? QString::fromUtf8(sourceText) : said;
}

Interpreter::Turn::Turn(Interpreter *interpreter, const QString &language)
    : m_interpreter(interpreter)
{
    if (!interpreter)
        return;
    m_before = interpreter->m_other;
    m_wasSpeaking = interpreter->m_isSpeaking;
    const auto [found, isNew] = interpreter->m_found.try_emplace(language);
    if (isNew)
        found->second = interpreter->m_find(language);
    interpreter->m_other = found->second.get();
    interpreter->m_isSpeaking = true;
}

Interpreter::Turn::~Turn()
{
    if (!m_interpreter)
        return;
    m_interpreter->m_other = m_before;
    m_interpreter->m_isSpeaking = m_wasSpeaking;
}

} // namespace waymark::sheets
