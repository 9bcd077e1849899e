#pragma once

#include <QString>
#include <QStringList>

/// FTS5 expressions, made of index terms only: each is quoted, so no typed text is ever read as syntax. An
/// empty expression stands for "everything".
namespace waymark::store::expression {

QString term(const QString &term);
QString beginning(const QString &term);
QString anyOf(const QStringList &expressions);
QString allOf(const QStringList &expressions);
QString anyTerm(const QStringList &terms);
/// Everything in `wanted` must be there already; FTS5 has no "everything but".
QString without(const QString &wanted, const QString &unwanted);

} // namespace waymark::store::expression
