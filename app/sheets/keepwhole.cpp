#include "sheets/keepwhole.h"

#include <QRegularExpression>

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

} // namespace

QString unbroken(const QString &text)
{
    QString whole;
    for (const QChar c : text) {
        if (c == u' ')
            whole += QChar::Nbsp;
        else if (c == u'-' || c == u'/' || c == u'\u2013')
            whole += QString(wordJoiner) + c + wordJoiner;
        else
            whole += c;
    }
    return whole;
}

QString withWholeNumbers(const QString &text)
{
    static const QRegularExpression number(uR"([+(]?\d[\d ()./:-]*\d)"_s);
    // Two times with a short word or a dash between; \d and \S take isolated ones too.
    static const QRegularExpression span(uR"(\S*\d\S*( ?[ap]m)? (\S{1,4}) \S*\d\S*( [ap]m\b)?)"_s);
    static const QRegularExpression date(uR"(\b\d{1,2} \p{L}+ \d{4}\b)"_s);
    static const QRegularExpression timeOfDay(uR"(\d [ap]m\b)"_s);
    QString whole = text;
    for (const QRegularExpression *what : {&span, &date, &timeOfDay})
        whole = changed(whole, *what, unbroken);
    return changed(whole, number,
                   [](const QString &found) { return leftToRightIsolate + unbroken(found) + endOfIsolate; });
}

QString apart(const QString &text)
{
    return firstStrongIsolate + text + endOfIsolate;
}

} // namespace waymark::sheets
