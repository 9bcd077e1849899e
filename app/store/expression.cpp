#include "store/expression.h"

namespace waymark::store::expression {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList expressions, const QString &between)
{
    expressions.removeAll(QString());
    if (expressions.size() < 2)
        return expressions.value(0);
    return u'(' + expressions.join(between) + u')';
}

} // namespace

QString term(const QString &term)
{
    QString quoted = term;
    return u'"' + quoted.replace(u'"', "\"\""_L1) + u'"';
}

QString beginning(const QString &term)
{
    return expression::term(term) + u'*';
}

QString anyOf(const QStringList &expressions)
{
    return joined(expressions, u" OR "_s);
}

QString allOf(const QStringList &expressions)
{
    return joined(expressions, u" AND "_s);
}

QString anyTerm(const QStringList &terms)
{
    QStringList quoted;
    for (const QString &one : terms)
        quoted.append(term(one));
    return anyOf(quoted);
}

QString without(const QString &wanted, const QString &unwanted)
{
    if (wanted.isEmpty() || unwanted.isEmpty())
        return wanted;
    return u'(' + wanted + " NOT "_L1 + unwanted + u')';
}

} // namespace waymark::store::expression
