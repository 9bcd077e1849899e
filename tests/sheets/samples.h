#pragma once

#include "sheets/sheet.h"

/// Made-up services and pages, with what is hard about real ones.
namespace samples {

waymark::core::Service service(const QString &name, const QString &number);
/// Several numbers, a long name, an alert and every other text.
waymark::core::Service fullService();
/// As many as asked for, each with a number of its own.
QList<waymark::sheets::Sheet::Item> services(int count);
QStringList numbers(int count);
waymark::core::AdvicePage page();
/// In the UK, with a fixed date.
waymark::sheets::Sheet sheet(const QList<waymark::sheets::Sheet::Item> &items);

} // namespace samples
