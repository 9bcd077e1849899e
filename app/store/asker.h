#pragma once

#include "core/phone.h"
#include "store/typed.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace waymark::store {

/// What the words say about the person and how they want to get in touch: "im 14", "for men", "in polish",
/// "by text". It puts the list in order and hides nothing.
struct Asker
{
    int age = -1;           ///< whole years; -1 when not told
    qsizetype ageFirst = 0; ///< in TypedText::words: where the age is told
    qsizetype ageCount = 0;
    bool aboutChild = false;   ///< an adult tells of somebody under 18
    bool tellsOfChild = false; ///< an adult tells of a child, or a grown one: no age is told
    QStringList audiences;     ///< codes
    std::optional<core::Channel> channel;
    bool notByPhone = false; ///< would rather not speak: "without calling", "not phone"
    bool free = false;
    bool dayAndNight = false; ///< now, tonight, at any hour
    QString language;         ///< to be spoken to in
    std::vector<bool> said;   ///< for each word: it told one of these

    [[nodiscard]] bool isChild() const { return age >= 0 && age < 18; }
    [[nodiscard]] bool is(const QString &audience) const { return audiences.contains(audience); }
};

Asker askerOf(const TypedText &typed);

/// Folded words that askerOf() knows, so that none is taken for a misspelling.
QStringList askerWords();

} // namespace waymark::store
