#include "sheets/bilingual.h"

#include "sheets/advicerows.h"
#include "sheets/interpreter.h"
#include "sheets/serviceblocks.h"

#include <algorithm>

namespace waymark::sheets {

namespace {

/// Puts what matches side by side; what only one column has stands in it alone, in its order.
class Pairs
{
public:
    Pairs(const Blocks &first, Blocks second, const Columns &columns)
        : m_second(std::move(second))
        , m_columns(columns)
    {
        for (const Block &block : first)
            add(block);
        addSecond(m_second.size());
    }

    [[nodiscard]] const Blocks &blocks() const { return m_blocks; }

private:
    void add(Block block)
    {
        const auto same = std::find_if(m_second.begin() + m_next, m_second.end(),
                                       [&block](const Block &other) { return block.matches(other); });
        Rows other;
        if (same != m_second.end()) {
            addSecond(same - m_second.begin());
            other = m_second[m_next++].rows;
        }
        if (!block.once)
            block.rows = m_columns.sideBySide(block.rows, other);
        m_blocks.append(block);
    }

    void addSecond(qsizetype end)
    {
        for (; m_next < end; ++m_next) {
            Block block = m_second[m_next];
            if (!block.once)
                block.rows = m_columns.sideBySide({}, block.rows);
            m_blocks.append(block);
        }
    }

    Blocks m_second;
    const Columns &m_columns;
    qsizetype m_next = 0;
    Blocks m_blocks;
};

using Making = Blocks (*)(const core::Service &, const Sheet &, const Spot &);

Blocks inBoth(Making make, const core::Service &service, const core::Service &second, const Sheet &sheet,
              const Columns &columns)
{
    const Blocks first = make(
        service, sheet,
        {.language = sheet.language, .column = columns.first(), .whole = columns.whole(), .isColumn = true});
    const Interpreter::Turn turn(sheet.interpreter, sheet.secondLanguage);
    return Pairs(first,
                 make(second, sheet,
                      {.language = sheet.secondLanguage,
                       .column = columns.second(),
                       .whole = columns.whole(),
                       .isColumn = true}),
                 columns)
        .blocks();
}

Rows serviceInBoth(const core::Service &service, const core::Service &second, const Sheet &sheet,
                   const Columns &columns, qreal pageHeight)
{
    return oneBelowTheOther(inBoth(coreBlocks, service, second, sheet, columns),
                            inBoth(detailBlocks, service, second, sheet, columns),
                            {service, sheet, columns.whole(), CodesAt::Middle}, pageHeight);
}

} // namespace

qreal roomForAllCodes(const Sheet &sheet)
{
    qreal room = 0;
    for (const Sheet::Item &item : sheet.items) {
        if (const auto *service = std::get_if<core::Service>(&item.content))
            room = std::max(room, roomForCodes(*service, sheet));
    }
    return room;
}

Rows bilingualRows(const Sheet::Item &item, const Sheet &sheet, const Columns &columns, qreal pageHeight)
{
    const Sheet::Content &second = item.second.value_or(item.content);
    if (const auto *service = std::get_if<core::Service>(&item.content))
        return serviceInBoth(*service, std::get<core::Service>(second), sheet, columns, pageHeight);
    if (sheet.discreet)
        return {};
    return adviceRows(std::get<core::AdvicePage>(item.content), std::get<core::AdvicePage>(second), sheet,
                      columns);
}

} // namespace waymark::sheets
