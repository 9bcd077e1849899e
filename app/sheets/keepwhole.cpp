#include "sheets/keepwhole.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar wordJoiner(0x2060);
constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar endOfIsolate(0x2069);

template<class Change> QString changed(const QString &text, const QRegularExpression &what, Change change)
{
    QString result;
    qsizetype end = 0;
    auto matches = what.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += text.mid(end, match.capturedStart() - end) + change(match.captured());
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

bool hasRightToLeftLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

QString withoutIsolates(QString text)
{
    return text.removeIf([](QChar c) { return c >= leftToRightIsolate && c <= endOfIsolate; });
}

} // namespace

QString unbroken(const QString &text)
{
    QString whole;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isHyphenInWord = c == u'-' && i + 1 < text.size() && text[i + 1].isLetter();
        whole += c == u' ' ? QChar(QChar::Nbsp) : c;
        if (isHyphenInWord || c == u'\u2013')
            whole += wordJoiner;
    }
    return whole;
}

QString withWholeNumbers(const QString &text, Qt::LayoutDirection direction)
{
    static const QRegularExpression number(uR"([+(]?\d[\d \x{00a0}()./:-]*\d)"_s);
    // Two times with a short word or a dash between; \d and \S take isolated ones too.
    static const QRegularExpression span(uR"(\S*\d\S*( ?[ap]m)? (\S{1,4}) \S*\d\S*( [ap]m\b)?)"_s);
    static const QRegularExpression date(uR"(\b\d{1,2} \p{L}+ \d{4}\b)"_s);
    static const QRegularExpression timeOfDay(uR"(\d [ap]m\b)"_s);
    const bool isLeftToRight = direction == Qt::LeftToRight && !hasRightToLeftLetters(text);
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return isLeftToRight ? withoutIsolates(text) : text;
    QString whole = text;
    for (const QRegularExpression *what : {&span, &date, &timeOfDay})
        whole = changed(whole, *what, unbroken);
    if (isLeftToRight)
        return changed(withoutIsolates(whole), number, unbroken);
    return changed(whole, number,
                   [](const QString &found) { return leftToRightIsolate + unbroken(found) + endOfIsolate; });
}

QString withoutLoneWord(const QString &text)
{
    constexpr qsizetype shortWord = 9;
    constexpr qsizetype aLine = 40;
    const qsizetype last = text.lastIndexOf(u' ');
    if (text.size() < aLine || text.size() - last > shortWord + 1)
        return text;
    QString kept = text;
    kept[last] = QChar::Nbsp;
    return kept;
}

QString apart(const QString &text)
{
    return firstStrongIsolate + text + endOfIsolate;
}

} // namespace waymark::sheets
