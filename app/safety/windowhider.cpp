#include "safety/windowhider.h"

#include "safety/x11/hider.h"

#include <QGuiApplication>
#include <QThread>
#include <QWindow>

namespace waymark::safety {

using namespace Qt::StringLiterals;

namespace {

class QtHider : public WindowHider
{
public:
    void hideAll() noexcept override
    {
        if (QThread::currentThread() != qGuiApp->thread())
            return;
        for (QWindow *window : QGuiApplication::allWindows())
            window->hide();
    }
};

} // namespace

std::unique_ptr<WindowHider> makeWindowHider(const WindowIds &windows)
{
    if (QGuiApplication::platformName() == "xcb"_L1)
        return std::make_unique<X11Hider>(windows);
    return std::make_unique<QtHider>();
}

} // namespace waymark::safety
