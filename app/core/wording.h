#pragma once

#include "core/emergency.h"
#include "core/query.h"
#include "core/results.h"

#include <QDateTime>
#include <QString>

/// Values in words, translated, the same on screen, on paper and on the command line. Whole phrases only.
namespace waymark::core::wording {

/// Whose language a sentence is in. English stands beside the window's own where nobody has checked the
/// translation.
enum class In { Window, English };

/// "England", "United Kingdom", "Ireland"; other countries by `fallback` (the pack's English name) or their
/// code.
QString place(const Place &place, const QString &fallback = {});
/// "UK", "England and Wales", "Scotland": all the places of a service in one short phrase; empty when not
/// stated.
QString places(const QList<Place> &places);

QString channel(Channel channel);
/// For a topic or audience code; `fallback` (the pack's own name) for codes that we have no words for.
QString topic(const QString &code, const QString &fallback = {});
QString audience(const QString &code, const QString &fallback = {});
/// "Polish", for an ISO 639 code.
QString language(const QString &code);
/// "Speaks Polish"; "Has interpreters" for manyLanguages.
QString speaks(const QString &code);
/// "Aged 14", "Under 18", "Aged 60 or over".
QString ages(const Ages &ages);

/// One line: who it is for and where: "Anyone aged 16 or over · England and Wales"; local services start with
/// their area; services about one's own behaviour say so.
QString whoFor(const ServiceSummary &service);
/// "Free to call", "Not free: your network's usual price", "We do not know what a call costs".
QString cost(const Phone &phone);
/// "Does not show on the phone bill, its source says." or "May show on the phone bill. We do not know."
QString bill(const Phone &phone);
/// "Listed as open until 17:00", "Listed as closed; opens Monday 09:00", "Hours not known", "Listed as open
/// day and night". Never "open now". Times are in the service's own zone.
QString openState(const OpenState &state);
/// Adds how old the listing is: "Listed as open, 2020" or "… date not known" where nobody has checked the
/// entry.
QString openStateWithYear(const ServiceSummary &service, const QDateTime &now);
/// "09:00 to 17:00", "day and night", "22:00 to 06:00 the next day".
QString span(const WeeklySpan &span);
/// "High", "Medium", "Low" as a sentence about how sure we are; empty for High.
QString confidence(Confidence confidence);
/// Why a hit is listed: "Name", "Matches “groped”: sexual harassment".
QString why(const Why &why);
/// The emergency line of a country: "In danger now? Ring 999. …". With `folded`: "Emergency: 999".
QString emergencyLine(const EmergencyNumbers &numbers, bool folded = false, In in = In::Window);
/// While no country is chosen: "In the UK: 999."
QString emergencyLineUnset(In in = In::Window);
/// "This number has changed. The number to ring now is 0808 500 2222."
QString replaced(const ReplacedNumber &number, In in = In::Window);

} // namespace waymark::core::wording
