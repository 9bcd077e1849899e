#pragma once

#include "benchmarks/generatedcontent.h"

namespace waymark::benchmarks {

/// Writes made-up services as `waymark-pack build` reads them: a folder with pack.json and topics, and the
/// services as NDJSON beside it. Returns the arguments that name them; empty when they could not be written.
QStringList writeSources(const GeneratedContent &content, const QString &folder);

} // namespace waymark::benchmarks
