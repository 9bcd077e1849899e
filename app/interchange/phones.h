#pragma once

#include "core/service.h"
#include "interchange/numbers.h"

namespace waymark::interchange {

/// Reads the phones of one of our own services and reports every slip. Fills `phones` with the current ones
/// and `otherPhones` with the previous ones; closed and uncertain ones are checked and left out. Needs
/// `places`.
void readPhones(const Fields &object, core::Service &service, NumberCheck &numbers);

/// Gathers the phones of a service from elsewhere, wherever they stand: at the service, its contacts, its
/// locations, and at its organization where there are no others. Fax numbers are left out. Needs `places`.
void readForeignPhones(const Fields &object, core::Service &service);

/// Codes of a `languages` list.
QStringList readLanguages(const Fields &object);

} // namespace waymark::interchange
