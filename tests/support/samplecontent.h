#pragma once

#include "core/content.h"

namespace waymark::samples {

/// A made-up directory, small enough to know by heart and odd enough to show mistakes: each nation of the UK,
/// Ireland and France, services for anyone and for one group, local, reporting, emergency and own-behaviour
/// services, short codes and a replaced number. Names, ids and numbers are made up or in the ranges kept for
/// drama, but for 999, 101, 85258 and 116 123.
core::PackInfo info();
QList<core::Term> topics();
QList<core::Term> audiences();
QList<core::Service> services();
QList<core::AdvicePage> pages();
QList<core::EverydayWord> words();
QList<core::EmergencyNumbers> emergency();

/// All of it, in the order that a sink wants.
void pour(core::ContentSink &sink);

/// A service with a name and an id, a phone where `number` is given, for anyone, and otherwise nothing known.
core::Service service(const QString &id, const QString &name, const QStringList &places,
                      const QStringList &topics, const QString &number = {});
core::Phone phone(const QString &printed, const QString &e164 = {});
core::Service withAudiences(core::Service service, const QStringList &audiences);
core::Service inTown(core::Service service, const QString &town, const QString &area);
core::Schedule weekdays(int opens, int closes);

} // namespace waymark::samples
