#include "benchmarks/figures.h"

#include <QList>
#include <QLocale>
#include <QStringList>

#include <array>
#include <cstdio>

// figurestable FILE: the figures that searchbenchmark and windowbenchmark left there, as the README shows
// them, each beside its goal; what misses it stands out.

using namespace Qt::StringLiterals;
using waymark::benchmarks::Figures;

namespace {

constexpr std::array sizes{10'000, 100'000, 1'000'000};

enum class Goal { AtMost, AtLeast, AtMostOneIn, None };

struct Row
{
    QString words;
    QString name;
    int decimals;
    Goal goal;
    std::array<double, sizes.size()> limits;
};

const QList<Row> rows{
    {u"plain words, p99"_s, u"plain-p99"_s, 2, Goal::AtMost, {4, 2, 8}},
    {u"with a slip, p99"_s, u"slip-p99"_s, 2, Goal::AtMost, {6, 6, 16}},
    {u"with a filter, p99"_s, u"filter-p99"_s, 2, Goal::AtMost, {6, 6, 16}},
    {u"the worst keystroke of all these"_s, u"worst"_s, 1, Goal::AtMost, {16, 16, 33}},
    {u"the obvious design, p99"_s, u"obvious-p99"_s, 1, Goal::None, {}},
    {u"ours to the obvious design's, p99"_s, u"obvious-ratio"_s, 0, Goal::AtMostOneIn, {5, 50, 100}},
    {u"correcting one word, p99"_s, u"correction-p99"_s, 2, Goal::AtMost, {3, 3, 3}},
    {u"of so many words"_s, u"correction-words"_s, 0, Goal::None, {}},
    {u"from the key to the painted list, p99, ms"_s, u"painted-p99"_s, 1, Goal::AtMost, {16, 16, 16}},
    {u"the same of the first key of a session, pack not read before, median"_s,
     u"first-key"_s,
     1,
     Goal::None,
     {}},
    {u"and of the keys after it, p99"_s, u"next-keys-p99"_s, 1, Goal::None, {}},
    {u"memory of its own over a plain Qt window, MB"_s, u"memory"_s, 1, Goal::AtMost, {15, 15, 30}},
    {u"first frame to a plain Qt window's"_s, u"first-frame"_s, 2, Goal::AtMost, {1.35, 1.35, 1.5}},
    {u"`waymark-pack build`, services a second"_s, u"built-a-second"_s, 0, Goal::AtLeast, {3000, 3000, 1500}},
    {u"its memory, MB"_s, u"builder-memory"_s, 0, Goal::AtMost, {1000, 1000, 1000}},
};

QString grouped(double value, int decimals)
{
    return QLocale(QLocale::English).toString(value, 'f', decimals);
}

QString cell(const Row &row, double value, double limit)
{
    if (row.goal == Goal::None)
        return grouped(value, row.decimals);
    const bool holds = row.goal == Goal::AtMost ? value <= limit : value >= limit;
    const QString part = row.goal == Goal::AtMostOneIn ? u"1/"_s : QString();
    const QString sign = row.goal == Goal::AtLeast ? (holds ? u"≥"_s : u"<"_s) : (holds ? u"≤"_s : u">"_s);
    const QString said = u"%1%2 %3 %1%4"_s.arg(part, grouped(value, row.decimals), sign,
                                               grouped(limit, limit == int(limit) ? 0 : 2));
    return holds ? said : u"**%1**"_s.arg(said);
}

void print(const Row &row, const Figures &figures)
{
    QStringList cells{row.words};
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const auto value = figures.find(row.name, sizes[i]);
        cells.append(value ? cell(row, *value, row.limits[i]) : u"not measured"_s);
    }
    std::printf("| %s |\n", qPrintable(cells.join(u" | "_s)));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const Figures figures(QString::fromLocal8Bit(argv[1]));
    std::puts(
        "\nCPU ms a keystroke unless something else is said; each figure stands beside its goal, in bold "
        "where it misses that.\n\n| | 10,000 services | 100,000 | 1,000,000 |\n| --- | --- | --- | --- |");
    for (const Row &row : rows)
        print(row, figures);
}
