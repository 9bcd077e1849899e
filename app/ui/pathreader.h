#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace waymark::ui {

/// What the disk says about a path that somebody may save to.
struct PathLook
{
    QString target; ///< the file to write: the path, with ".pdf" where it has no ending; the path itself when
                    ///< it is a folder
    bool isFolder = false; ///< `target` is one
    bool exists = false;   ///< `target` does
    QString folder;        ///< that the target is in, or is
    bool folderIsThere = false;
    QStringList folders; ///< in `folder`, by name
    QStringList pdfs;    ///< files in `folder`, by name
};

/// Looks now, on the calling thread: waits as long as the disk does.
PathLook lookAt(const QString &absolutePath);

/// Asks the disk on other threads, so that a network folder that is away never holds the window. Only the
/// newest question is answered, from the event loop; none once this is gone.
class PathReader : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<PathLook(const QString &absolutePath)>;
    using Callback = std::function<void(const PathLook &)>;

    /// `read` is called on other threads, also after this is gone.
    explicit PathReader(Read read = lookAt);

    void look(const QString &absolutePath, Callback answered);

private:
    void start(const QString &absolutePath);
    void answer(int number, const PathLook &look);

    Read m_read;
    Callback m_answered;
    int m_number = 0;  ///< of the newest question
    int m_running = 0; ///< threads; those that a disk holds stay among them
    QString m_waiting; ///< the newest question, when too many threads are held
};

} // namespace waymark::ui
