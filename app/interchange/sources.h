#pragma once

#include "core/result.h"

#include <QStringList>

namespace waymark::interchange {

/// The files of one source, each list sorted. In the words of the person: paths begin with what they gave.
struct Source
{
    QString path;
    bool foreign = false;     ///< HSDS service objects from elsewhere: only `services` is filled
    QString pack;             ///< pack.json; empty where there is none
    QString topics;           ///< directory/topics.json
    QString numberExceptions; ///< directory/number-exceptions.json
    QStringList services;
    QStringList advice;
    QStringList easyRead;
    QStringList words;
    QString emergency;
};

/// Tells a source in our own layout (resources/README.md) from HSDS files of others, and lists its files.
/// Refuses by name what cannot be read.
core::Result<Source> findSource(const QString &path);

} // namespace waymark::interchange
