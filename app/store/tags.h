#pragma once

#include "core/phone.h"
#include "core/place.h"
#include "core/service.h"

#include <QString>
#include <QStringList>

#include <optional>

/// Index terms for what an entry is rather than says, so that a filter is a term of the index and no row is
/// tested. No folded word starts with '#'.
namespace waymark::store::tags {

QString topic(const QString &code);
QString audience(const QString &code);
/// On entries that do not say who they are for.
QString unknownAudience();
QString place(const QString &code);
/// On every entry of a country, also on those of one nation of it.
QString country(const core::Place &place);
QString channel(core::Channel channel);
QString language(const QString &code);
/// On entries that do not say which languages they speak.
QString unknownLanguage();
/// On entries that take people of this age and older, or of this age and younger. Those that tell no limit
/// have no such term, so a filter leaves out those with the wrong ones.
QString fromAge(int age);
QString upToAge(int age);
/// On entries with a number that costs nothing, of any kind or of one channel; and on those of which that is
/// not known.
QString free(std::optional<core::Channel> by = {});
QString unknownCost(std::optional<core::Channel> by = {});
/// On entries that do not say where they serve.
QString anywhere();

/// "open now", see opening.h.
QString hours(const QString &when);
/// On entries that do not serve `person`: the opposite of serving(), for the places of a pack's own people
/// (viewpointsOf) only.
QString elsewhere(const core::Place &person);
/// On entries that serve none of the pack's home places.
QString away();

/// Where people may be for whom a pack with these home places is made: the countries and their nations.
QList<core::Place> viewpointsOf(const QList<core::Place> &home);

/// Those of entries that do not serve somebody of these places or home.
QStringList elsewhereOf(const QList<core::Place> &home);

/// All of a service, in a pack with these home places.
QStringList of(const core::Service &service, const QList<core::Place> &home);

/// Any of these tags is on every entry that serves somebody at `person`, by core::Place::serves.
QStringList serving(const core::Place &person);

/// Whether an audience is what people do rather than who they are: what is for anyone is not meant for it in
/// particular.
bool isRole(const QString &audience);

/// Any of these is on the entries that a person of this audience can use: those for them, and, where the
/// audience is who somebody is rather than what they do, those for anyone.
QStringList usableBy(const QString &audience);

} // namespace waymark::store::tags
