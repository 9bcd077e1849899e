#pragma once

#include "core/advice.h"
#include "core/easyread.h"
#include "core/emergency.h"
#include "core/service.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

/// Entries as the bytes of the pack's columns (members.h), and back. Same value, same bytes. Damaged bytes
/// read as what stands before the damage. Lists of codes are JSON.
namespace waymark::store::codec {

QByteArray rowOf(const core::ServiceSummary &service); ///< without `id`
QByteArray pageOf(const core::Service &service);       ///< what the row lacks
void readRow(QByteArrayView bytes, core::ServiceSummary &service);
void readPage(QByteArrayView bytes, core::Service &service);

/// Only the texts, for a language beside the first.
QByteArray translatedRowOf(const core::ServiceSummary &service);
QByteArray translatedPageOf(const core::Service &service);

QByteArray rowOf(const core::AdviceSummary &page);
QByteArray pageOf(const core::AdvicePage &page);
void readRow(QByteArrayView bytes, core::AdviceSummary &page);
void readPage(QByteArrayView bytes, core::AdvicePage &page);

QByteArray numbersOf(const core::EmergencyNumbers &numbers); ///< without country and name
void readNumbers(QByteArrayView bytes, core::EmergencyNumbers &numbers);

QByteArray textOf(const core::EasyRead &text); ///< without id and language
void readText(QByteArrayView bytes, core::EasyRead &text);

QByteArray listOf(const QStringList &values);
QStringList readList(const QByteArray &json);

} // namespace waymark::store::codec
