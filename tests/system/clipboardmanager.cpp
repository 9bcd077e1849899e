#include "system/clipboardmanager.h"

#include "system/desktop.h"

#include <QSocketNotifier>

#include <cstring>
#include <memory>
#include <xcb/xfixes.h>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

struct Freed
{
    void operator()(void *allocated) const { free(allocated); }
};
template<class T> using Owned = std::unique_ptr<T, Freed>;

constexpr auto eventMask = 0x7f;
constexpr std::uint32_t wholeProperty = 0xffff;

} // namespace

ClipboardManager::ClipboardManager(const Desktop &desktop, Manners manners)
    : m_manners(manners)
    , m_x(xcb_connect(desktop.environment().value(u"DISPLAY"_s).toLatin1().constData(), nullptr))
{
    if (xcb_connection_has_error(m_x) != 0)
        return;
    const auto *fixes = xcb_get_extension_data(m_x, &xcb_xfixes_id);
    const Owned<xcb_xfixes_query_version_reply_t> version(
        xcb_xfixes_query_version_reply(m_x, xcb_xfixes_query_version(m_x, 2, 0), nullptr));
    if (!fixes->present || !version)
        return;
    m_fixesEvent = fixes->first_event;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_x)).data->root;
    m_window = xcb_generate_id(m_x);
    xcb_create_window(m_x, 0, m_window, root, 0, 0, 1, 1, 0, XCB_WINDOW_CLASS_INPUT_ONLY, 0, 0, nullptr);
    for (const xcb_atom_t selection : {atom("CLIPBOARD"), xcb_atom_t(XCB_ATOM_PRIMARY)})
        xcb_xfixes_select_selection_input(m_x, m_window, selection,
                                          XCB_XFIXES_SELECTION_EVENT_MASK_SET_SELECTION_OWNER);
    xcb_set_selection_owner(m_x, m_window, atom("CLIPBOARD_MANAGER"), XCB_CURRENT_TIME);
    xcb_flush(m_x);
    auto *readable = new QSocketNotifier(xcb_get_file_descriptor(m_x), QSocketNotifier::Read, this);
    connect(readable, &QSocketNotifier::activated, this, &ClipboardManager::readEvents);
}

ClipboardManager::~ClipboardManager()
{
    xcb_disconnect(m_x);
}

void ClipboardManager::forget()
{
    m_history.clear();
    m_selected.clear();
    m_handedOver.clear();
    m_copiesSeen = 0;
}

void ClipboardManager::readEvents()
{
    while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_x)}) {
        const int kind = event->response_type & eventMask;
        if (kind == m_fixesEvent + XCB_XFIXES_SELECTION_NOTIFY)
            ownerChanged(reinterpret_cast<xcb_xfixes_selection_notify_event_t *>(event.get())->selection);
        else if (kind == XCB_SELECTION_NOTIFY)
            answered(*reinterpret_cast<xcb_selection_notify_event_t *>(event.get()));
        else if (kind == XCB_SELECTION_REQUEST)
            asked(*reinterpret_cast<xcb_selection_request_event_t *>(event.get()));
    }
    xcb_flush(m_x);
}

void ClipboardManager::ownerChanged(xcb_atom_t selection)
{
    if (selection == XCB_ATOM_PRIMARY)
        ask(selection, atom("UTF8_STRING"), atom("WAYMARK_TEST_SELECTED"));
    else
        ask(selection, atom("TARGETS"), atom("WAYMARK_TEST_TARGETS"));
}

void ClipboardManager::answered(const xcb_selection_notify_event_t &event)
{
    if (event.target == atom("UTF8_STRING") && m_receipt.requestor != XCB_NONE) {
        // The program that ends waits for this.
        xcb_send_event(m_x, 0, m_receipt.requestor, 0, reinterpret_cast<const char *>(&m_receipt));
        m_receipt = {};
    }
    // Nobody owns it any more, or its owner has no such thing.
    if (event.property == XCB_NONE)
        return;
    const QByteArray bytes = take(event.property);
    if (event.property != atom("WAYMARK_TEST_TARGETS")) {
        keep(event.property, QString::fromUtf8(bytes));
        return;
    }
    // Two changes close together were answered with one list.
    if (bytes.isEmpty())
        return;
    ++m_copiesSeen;
    const xcb_atom_t hint = atom("x-kde-passwordManagerHint");
    bool isSecret = false;
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4) {
        xcb_atom_t target = XCB_NONE;
        std::memcpy(&target, bytes.constData() + at, sizeof target);
        isSecret = isSecret || target == hint;
    }
    if (!isSecret || m_manners == Manners::TakesAll)
        ask(event.selection, atom("UTF8_STRING"), atom("WAYMARK_TEST_COPIED"));
}

void ClipboardManager::keep(xcb_atom_t property, const QString &text)
{
    if (text.isEmpty())
        return;
    if (property == atom("WAYMARK_TEST_SELECTED"))
        m_selected.append(text);
    else if (property == atom("WAYMARK_TEST_HANDED_OVER"))
        m_handedOver.append(text);
    else
        m_history.append(text);
}

void ClipboardManager::asked(const xcb_selection_request_event_t &event)
{
    xcb_selection_notify_event_t answer{};
    answer.response_type = XCB_SELECTION_NOTIFY;
    answer.requestor = event.requestor;
    answer.selection = event.selection;
    answer.target = event.target;
    answer.time = event.time;
    if (event.target == atom("SAVE_TARGETS")) {
        ask(atom("CLIPBOARD"), atom("UTF8_STRING"), atom("WAYMARK_TEST_HANDED_OVER"));
        answer.property = event.property;
        m_receipt = answer;
        return;
    }
    xcb_send_event(m_x, 0, event.requestor, 0, reinterpret_cast<const char *>(&answer));
}

void ClipboardManager::ask(xcb_atom_t selection, xcb_atom_t target, xcb_atom_t into)
{
    xcb_convert_selection(m_x, m_window, selection, target, into, XCB_CURRENT_TIME);
}

xcb_atom_t ClipboardManager::atom(const char *name) const
{
    const Owned<xcb_intern_atom_reply_t> reply(
        xcb_intern_atom_reply(m_x, xcb_intern_atom(m_x, 0, std::uint16_t(std::strlen(name)), name), nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_NONE);
}

QByteArray ClipboardManager::take(xcb_atom_t property) const
{
    const Owned<xcb_get_property_reply_t> reply(xcb_get_property_reply(
        m_x, xcb_get_property(m_x, 1, m_window, property, XCB_GET_PROPERTY_TYPE_ANY, 0, wholeProperty),
        nullptr));
    if (!reply)
        return {};
    return {static_cast<const char *>(xcb_get_property_value(reply.get())),
            xcb_get_property_value_length(reply.get())};
}

} // namespace waymark::test
