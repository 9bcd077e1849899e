#pragma once

#include <QString>

#include <optional>

namespace waymark::core {

/// A country and, in the UK, optionally a nation: `GB`, `GB-ENG`, `IE`, `FR`. Unset means "not chosen", and
/// is never filled in by guessing. Codes are ISO 3166-1 alpha-2, or 3166-2 for the UK's nations (`XK` is
/// taken for Kosovo).
class Place
{
public:
    Place() = default;

    /// Takes ISO codes and the short ones that people use: ENG, WLS, SCT, NIR, UK, IRL; case does not matter.
    /// Nothing for a text that is no such code; the code's existence in the world is not checked.
    static std::optional<Place> parse(const QString &text);

    [[nodiscard]] bool isSet() const { return !m_code.isEmpty(); }
    [[nodiscard]] bool isNation() const { return m_code.size() > 2; }
    /// The whole code: "GB-ENG", "IE"; empty when unset.
    [[nodiscard]] QString code() const { return m_code; }
    /// The country's two letters: "GB" of "GB-ENG".
    [[nodiscard]] QString country() const { return m_code.left(2); }

    /// Whether something for this place serves somebody who is at `person`: GB serves GB-ENG; GB-ENG serves a
    /// person of whom only GB is known (it may be theirs); GB-SCT does not serve GB-ENG. An unset person is
    /// served by all.
    [[nodiscard]] bool serves(const Place &person) const;

    friend bool operator==(const Place &, const Place &) = default;

private:
    explicit Place(QString code)
        : m_code(std::move(code))
    {}
    QString m_code;
};

} // namespace waymark::core
