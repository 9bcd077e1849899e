#include "interchange/shelter.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark::interchange {

using namespace Qt::StringLiterals;

bool concernsShelter(const QStringList &topics, const QStringList &texts)
{
    static const QRegularExpression words(
        uR"(\b(refuges?|(women's|family|emergency|domestic violence) shelters?|shelters?|safe ?houses?|safe accommodation)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return topics.contains(u"shelter-refuge"_s) ||
           std::any_of(texts.begin(), texts.end(),
                       [](const QString &text) { return words.match(text).hasMatch(); });
}

QString streetAddressIn(const QString &text)
{
    // House number, one to four words with a capital, a word for a street; or a postcode of the UK or
    // Ireland.
    static const QRegularExpression address(
        uR"(\b\d{1,5}[A-Za-z]?(-\d{1,5}[A-Za-z]?)?,?\s+([A-Z][\w'’.-]*\s+){1,4}(Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|)"_s
        uR"(Close|Court|Ct|Place|Pl|Terrace|Crescent|Way|Square|Gardens|Row|Boulevard|Blvd|Hill|Grove|Mews|Parade|Quay)\b)"_s
        uR"(|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}\b)"_s
        uR"(|\b([AC-FHKNPRTV-Y]\d\d|D6W)\s?[0-9AC-FHKNPRTV-Y]{4}\b)"_s);
    return address.match(text).captured(0);
}

bool isMarkedPrivate(const QString &text)
{
    static const QRegularExpression words(
        uR"(\b(confidential|undisclosed|unlisted|withheld|not (disclosed|published|public)|private) (location|address|site)\b)"_s
        uR"(|\b(location|address|site)( is)? (kept )?(confidential|undisclosed|unlisted|withheld|private|not (disclosed|published|public))\b)"_s
        uR"(|^\s*(confidential|private|undisclosed|withheld)\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

} // namespace waymark::interchange
