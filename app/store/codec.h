#pragma once

#include "core/advice.h"
#include "core/easyread.h"
#include "core/emergency.h"
#include "core/service.h"

#include <QByteArray>
#include <QJsonObject>

/// Entries as the JSON of the pack's columns, and back. Same value, same bytes. Damaged JSON reads as an
/// empty value.
namespace waymark::store::codec {

QByteArray rowOf(const core::ServiceSummary &service); ///< without `id`
QByteArray pageOf(const core::Service &service);       ///< what the row lacks
void readRow(const QByteArray &json, core::ServiceSummary &service);
void readPage(const QByteArray &json, core::Service &service);

/// Only the texts, for a language beside the first.
QByteArray translatedRowOf(const core::ServiceSummary &service);
QByteArray translatedPageOf(const core::Service &service);

QByteArray rowOf(const core::AdviceSummary &page);
QByteArray pageOf(const core::AdvicePage &page);
void readRow(const QByteArray &json, core::AdviceSummary &page);
void readPage(const QByteArray &json, core::AdvicePage &page);

QByteArray numbersOf(const core::EmergencyNumbers &numbers); ///< without country and name
void readNumbers(const QByteArray &json, core::EmergencyNumbers &numbers);

QByteArray textOf(const core::EasyRead &text); ///< without id and language
void readText(const QByteArray &json, core::EasyRead &text);

QByteArray listOf(const QStringList &values);
QStringList readList(const QByteArray &json);

} // namespace waymark::store::codec
