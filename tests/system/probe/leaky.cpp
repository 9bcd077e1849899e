#include <csignal>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>
#include <string>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <xcb/xcb.h>

// leaky_probe LEAK WORD SOCKET: leaves one trace, as programs do. What looks for traces has to find each.

namespace {

std::string home()
{
    return std::getenv("HOME");
}

void makeAndRemoveFile()
{
    const std::string path = home() + "/removed";
    ::close(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    ::unlink(path.c_str());
}

void makeAndRemoveFolder()
{
    const std::string path = home() + "/made";
    ::mkdir(path.c_str(), 0700);
    ::rmdir(path.c_str());
}

void makeUnnamedFile(const std::string &word)
{
    const int opened = ::open(std::getenv("TMPDIR"), O_WRONLY | O_TMPFILE | O_CLOEXEC, 0600);
    (void)::write(opened, word.data(), word.size());
    ::close(opened);
}

/// Two bytes a letter, as Qt and Java keep their text.
std::string wide(const std::string &word)
{
    std::string doubled;
    for (const char letter : word)
        doubled += {letter, '\0'};
    return doubled;
}

void connectToInternet()
{
    ::close(::socket(AF_INET, SOCK_STREAM, 0));
}

void tellByLocalSocket(const std::string &path, const std::string &word)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    const int opened = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (::connect(opened, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        (void)::send(opened, word.data(), word.size(), MSG_NOSIGNAL);
    ::close(opened);
}

void nameRootWindow(const std::string &word)
{
    xcb_connection_t *x = xcb_connect(nullptr, nullptr);
    const auto root = xcb_setup_roots_iterator(xcb_get_setup(x)).data->root;
    xcb_change_property(x, XCB_PROP_MODE_REPLACE, root, XCB_ATOM_WM_NAME, XCB_ATOM_STRING, 8,
                        std::uint32_t(word.size()), word.data());
    free(xcb_get_input_focus_reply(x, xcb_get_input_focus(x), nullptr));
    xcb_disconnect(x);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    const std::string word = argv[2];
    const std::string socket = argv[3];
    const std::map<std::string, std::function<void()>> leaks{
        {"nothing", [] {}},
        {"file", [&] { std::ofstream(home() + "/history") << word; }},
        {"file-of-wide-text", [&] { std::ofstream(home() + "/history") << wide(word); }},
        {"unnamed-file", [&] { makeUnnamedFile(word); }},
        {"file-removed-again", makeAndRemoveFile},
        {"folder-removed-again", makeAndRemoveFolder},
        {"internet-socket", connectToInternet},
        {"another-local-socket", [&] { tellByLocalSocket(socket, {}); }},
        {"word-told-to-others", [&] { tellByLocalSocket(socket, word); }},
        {"wide-word-told-to-others", [&] { tellByLocalSocket(socket, wide(word)); }},
        {"core-dumped", [] { ::raise(SIGSEGV); }},
        {"program-started", [] { (void)std::system("true"); }},
        {"root-window", [&] { nameRootWindow(word); }},
    };
    const auto asked = leaks.find(argv[1]);
    if (asked == leaks.end())
        return 2;
    asked->second();
    return 0;
}
