#include "sheets/checkedlanguages.h"

#include "sheets/sheet.h"

namespace waymark::sheets {

using namespace Qt::StringLiterals;

bool isChecked(const QString &language)
{
    return language == "en"_L1;
}

bool needsEnglish(const Sheet &sheet, const QString &language)
{
    const bool hasEnglish =
        sheet.layout == Layout::Bilingual && (sheet.language == "en"_L1 || sheet.secondLanguage == "en"_L1);
    return !hasEnglish && !isChecked(language);
}

} // namespace waymark::sheets
