#include "safety/x11/xsettings.h"

#include "safety/x11/connection.h"
#include "safety/x11/reply.h"

#include <QtEndian>

#include <optional>
#include <string_view>

namespace waymark::safety {

namespace {

enum SettingType : std::uint8_t { Number = 0, Text = 1, Colour = 2 };
constexpr std::uint8_t mostSignificantFirst = 1;
constexpr qsizetype colourSize = 8;
/// More than any desktop has; a property without end must not be read for ever.
constexpr std::uint32_t mostWords = 1 << 16;

/// Takes values off the front of bytes; once too few are left, every answer is empty.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_isBigEndian(!bytes.isEmpty() && std::uint8_t(bytes.front()) == mostSignificantFirst)
    {}

    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    QByteArray take(qsizetype count)
    {
        if (count < 0 || count > m_bytes.size() - m_at) {
            m_isWhole = false;
            return {};
        }
        m_at += count;
        return m_bytes.mid(m_at - count, count);
    }
    /// Texts end on a multiple of four bytes.
    QByteArray takePadded(qsizetype count)
    {
        const QByteArray text = take(count);
        take((4 - count % 4) % 4);
        return text;
    }
    template<class T> T takeNumber()
    {
        const QByteArray bytes = take(sizeof(T));
        if (bytes.isEmpty())
            return 0;
        return m_isBigEndian ? qFromBigEndian<T>(bytes.constData()) : qFromLittleEndian<T>(bytes.constData());
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_isBigEndian;
    bool m_isWhole = true;
};

/// False when it is not whole, or of no kind that is known, so that nothing after it can be found.
bool takeSetting(Reader &reader, XSettings &settings)
{
    const auto type = reader.takeNumber<std::uint8_t>();
    reader.take(1);
    const QByteArray name = reader.takePadded(reader.takeNumber<std::uint16_t>());
    reader.take(sizeof(std::uint32_t)); // when it last changed
    if (type == Number) {
        const auto number = reader.takeNumber<qint32>();
        if (reader.isWhole())
            settings.numbers.insert(name, number);
    } else if (type == Text) {
        const QByteArray text = reader.takePadded(reader.takeNumber<std::uint32_t>());
        if (reader.isWhole())
            settings.texts.insert(name, text);
    } else if (type == Colour) {
        reader.take(colourSize);
    } else {
        return false;
    }
    return reader.isWhole();
}

xcb_atom_t atomNamed(const Connection &x, std::string_view name)
{
    const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(
        x.get(), xcb_intern_atom(x.get(), 0, std::uint16_t(name.size()), name.data()), nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_NONE);
}

} // namespace

XSettings parseXSettings(const QByteArray &bytes)
{
    XSettings settings;
    Reader reader(bytes);
    reader.take(4); // byte order, and nothing
    reader.take(sizeof(std::uint32_t));
    const auto count = reader.takeNumber<std::uint32_t>();
    for (std::uint32_t i = 0; i < count && takeSetting(reader, settings); ++i) {
    }
    return settings;
}

XSettings readXSettings()
{
    const Connection x;
    if (!x.isOpen())
        return {};
    const Reply<xcb_get_selection_owner_reply_t> manager(xcb_get_selection_owner_reply(
        x.get(), xcb_get_selection_owner(x.get(), atomNamed(x, x.screenName("_XSETTINGS_S"))), nullptr));
    const xcb_atom_t property = atomNamed(x, "_XSETTINGS_SETTINGS");
    if (!manager || manager->owner == XCB_NONE)
        return {};
    const Reply<xcb_get_property_reply_t> bytes(xcb_get_property_reply(
        x.get(), xcb_get_property(x.get(), 0, manager->owner, property, property, 0, mostWords), nullptr));
    if (!bytes || bytes->format != 8)
        return {};
    return parseXSettings({static_cast<const char *>(xcb_get_property_value(bytes.get())),
                           xcb_get_property_value_length(bytes.get())});
}

} // namespace waymark::safety
