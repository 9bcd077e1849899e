#include "waymark/folders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace waymark {

using namespace Qt::StringLiterals;

Folders Folders::besideProgram()
{
    return beside(QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).path());
}

Folders Folders::beside(const QString &programFolder)
{
    const QDir prefix(QDir::cleanPath(programFolder + u"/.."_s));
    QDir libraries(prefix.filePath(QStringLiteral(WAYMARK_LIBDIR "/waymark")));
    // A build tree does not know of multi-architecture folders.
    if (!libraries.exists())
        libraries.setPath(prefix.filePath(u"lib/waymark"_s));
    return {libraries.filePath(u"plugins"_s), libraries.filePath(u"fonts.conf"_s),
            prefix.filePath(u"share/waymark/directory.waymark"_s),
            prefix.filePath(u"share/waymark/translations"_s)};
}

} // namespace waymark
