#include "ui/placechoice.h"

#include "core/directory.h"
#include "core/wording.h"
#include "ui/theme.h"

#include <QCollator>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList &namedFirst()
{
    static const QStringList codes{u"GB"_s, u"GB-ENG"_s, u"GB-WLS"_s, u"GB-SCT"_s, u"GB-NIR"_s, u"IE"_s};
    return codes;
}

} // namespace

PlaceChoice::PlaceChoice(const core::Directory &directory, const core::Place &current, QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Where are you?"));
    setMinimumHeight(currentSizes().target);
    add({}, tr("Not chosen"));
    for (const QString &code : namedFirst()) {
        const core::Place place = core::Place::parse(code).value_or(core::Place());
        add(place, core::wording::place(place));
    }
    QList<std::pair<QString, core::Place>> others;
    for (const core::EmergencyNumbers &country : directory.emergencyCountries()) {
        const auto place = core::Place::parse(country.country);
        if (place && !namedFirst().contains(place->code()))
            others.append({core::wording::place(*place, country.name), *place});
    }
    std::sort(others.begin(), others.end(), [collator = QCollator()](const auto &a, const auto &b) {
        return collator.compare(a.first, b.first) < 0;
    });
    for (const auto &[name, place] : std::as_const(others))
        add(place, name);
    if (findData(current.code()) < 0)
        add(current, core::wording::place(current));
    setCurrentIndex(findData(current.code()));
    connect(this, &QComboBox::activated, this, [this](int index) {
        Q_EMIT chosen(core::Place::parse(itemData(index).toString()).value_or(core::Place()));
    });
}

void PlaceChoice::add(const core::Place &place, const QString &name)
{
    addItem(name, place.code());
}

} // namespace waymark::ui
