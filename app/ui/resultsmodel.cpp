#include "ui/resultsmodel.h"

#include "core/wording.h"

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;
namespace wording = core::wording;

namespace {

QString joined(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(u" · "_s);
}

/// For a screen reader, which pauses at a full stop.
QString sentences(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(u". "_s);
}

QString digitsOf(const QString &text)
{
    QString digits = text;
    return digits.removeIf([](QChar c) { return !c.isDigit(); });
}

bool hasAll(const QString &text, const QString &words)
{
    const QStringList each = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(each.begin(), each.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Why it is in the list, where the row does not show that anyway: the area that it serves always stands
/// there.
QString whyShown(const core::Why &why, const ResultRow &row)
{
    switch (why.kind) {
    case core::Why::Kind::Listed:
    case core::Why::Kind::Place:
        return {};
    case core::Why::Kind::Name:
        return hasAll(row.title, why.typed) ? QString() : wording::why(why);
    case core::Why::Kind::Number:
        return digitsOf(row.number).contains(digitsOf(why.typed)) ? QString() : wording::why(why);
    default:
        return wording::why(why);
    }
}

QString channelsOf(const core::ServiceSummary &service)
{
    QStringList names;
    for (const core::Channel channel : service.channels())
        names.append(wording::channel(channel));
    return joined(names);
}

ResultRow pageRow(const core::AdviceSummary &page, const core::Why &why)
{
    ResultRow row;
    row.id = page.id;
    row.isPage = true;
    row.title = page.title;
    row.second = page.summary;
    row.third = ResultsModel::tr("A page to read");
    row.why = whyShown(why, row);
    row.spoken = sentences({row.title, row.third, row.second, row.why});
    return row;
}

void addNumber(ResultRow &row, const core::Phone &phone, QString &spokenNumber)
{
    row.number = core::isolated(phone.printed);
    spokenNumber = core::spoken(phone.printed);
    if (phone.keyword.isEmpty())
        return;
    //: %1 is the word to send, %2 the number to send it to
    row.number = ResultsModel::tr("Text %1 to %2").arg(core::isolated(phone.keyword), row.number);
    spokenNumber = ResultsModel::tr("Text %1 to %2").arg(phone.keyword, spokenNumber);
}

/// With what serves `wanted` alone, where it has that.
core::ServiceSummary reachedBy(core::Channel wanted, core::ServiceSummary service)
{
    QList<core::Phone> fitting = service.phones;
    fitting.removeIf([wanted](const core::Phone &phone) { return core::channelOf(phone.type) != wanted; });
    const bool isChat = wanted == core::Channel::Chat && service.hasChat;
    if (isChat || !fitting.isEmpty())
        service.phones = fitting;
    return service;
}

/// With what costs nothing alone, where it has that.
core::ServiceSummary reachedFreely(core::ServiceSummary service)
{
    QList<core::Phone> free = service.phones;
    free.removeIf([](const core::Phone &phone) { return phone.freeToCall != core::Known::Yes; });
    if (!free.isEmpty())
        service.phones = free;
    return service;
}

core::ServiceSummary reached(const core::Filters &how, const core::ServiceSummary &service)
{
    const core::ServiceSummary found = how.channel ? reachedBy(*how.channel, service) : service;
    return how.free ? reachedFreely(found) : found;
}

ResultRow serviceRow(const core::Hit &hit, const QDateTime &now, bool plainNames, const core::Filters &how)
{
    const core::ServiceSummary service = reached(how, hit.service);
    ResultRow row;
    row.id = service.id;
    row.title = plainNames && !service.discreetName.isEmpty() ? service.discreetName : service.name;
    row.second =
        joined({wording::whoFor(service), hit.speaks.isEmpty() ? QString() : wording::speaks(hit.speaks)});
    const QString open = wording::openStateWithYear(service, now);
    QString spokenNumber;
    QString cost;
    if (const core::Phone *phone = service.mainPhone()) {
        addNumber(row, *phone, spokenNumber);
        cost = wording::cost(*phone);
    } else {
        cost = channelsOf(service);
        if (hit.unknown.contains(core::FilterKind::Free))
            //: Of a service without a number to ring or text, where only what is free was asked for
            cost = joined({cost, ResultsModel::tr("Cost not known")});
    }
    row.third = joined({cost, open});
    row.cost = cost;
    row.open = open;
    row.why = plainNames ? QString() : whyShown(hit.why, row);
    row.spoken = sentences({row.title, row.second, spokenNumber, cost, open, row.why});
    return row;
}

} // namespace

void ResultsModel::setAnswer(const core::Results &results, const QList<core::AdviceSummary> &pages,
                             const QDateTime &now, bool plainNames, const core::Filters &how)
{
    beginResetModel();
    m_results = results;
    QList<core::Hit> first;
    for (const core::AdviceSummary &page : pages) {
        m_results.hits.removeIf([&](const core::Hit &hit) { return hit.id() == page.id; });
        core::Hit hit;
        hit.kind = core::Hit::Kind::Advice;
        hit.advice = page;
        first.append(hit);
    }
    m_results.hits = first + m_results.hits;
    m_now = now;
    m_plainNames = plainNames;
    m_how = how;
    m_rows.clear();
    m_rows.resize(m_results.hits.size());
    endResetModel();
}

void ResultsModel::clear()
{
    setAnswer({}, {}, {}, false);
}

void ResultsModel::append(const core::Results &behind)
{
    m_results.more = behind.more;
    m_results.found = behind.found;
    QList<core::Hit> hits = behind.hits;
    hits.removeIf([this](const core::Hit &hit) { return indexOf(hit.id()) >= 0; });
    if (hits.isEmpty())
        return;
    const int rows = rowCount();
    beginInsertRows({}, rows, rows + int(hits.size()) - 1);
    m_results.hits += hits;
    m_rows.resize(m_results.hits.size());
    endInsertRows();
}

bool ResultsModel::canFetchMore(const QModelIndex &parent) const
{
    // While it is still looking, another order may come.
    return !parent.isValid() && m_results.more && !m_results.stillLooking && rowCount() < core::mostListed;
}

void ResultsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
}

const ResultRow &ResultsModel::row(int index) const
{
    if (!m_rows[index])
        m_rows[index] = made(index);
    return *m_rows[index];
}

ResultRow ResultsModel::made(int index) const
{
    const core::Hit &hit = m_results.hits[index];
    return hit.kind == core::Hit::Kind::Advice ? pageRow(hit.advice, m_plainNames ? core::Why() : hit.why)
                                               : serviceRow(hit, m_now, m_plainNames, m_how);
}

int ResultsModel::indexOf(const QString &id) const
{
    for (int index = 0; index < m_results.hits.size(); ++index) {
        if (m_results.hits[index].id() == id)
            return index;
    }
    return -1;
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.hits.size());
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row(index.row()).title;
    case Qt::AccessibleTextRole:
        return row(index.row()).spoken;
    case RowRole:
        return QVariant::fromValue(row(index.row()));
    default:
        return {};
    }
}

} // namespace waymark::ui
