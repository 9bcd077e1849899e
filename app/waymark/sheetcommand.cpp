#include "waymark/sheetcommand.h"

#include "sheets/easyread.h"
#include "sheets/sheet.h"
#include "waymark/folders.h"
#include "waymark/languages.h"
#include "waymark/openedpack.h"
#include "waymark/options.h"
#include "waymark/preparation.h"

#include <QDateTime>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QHash>

#include <cstdio>

namespace waymark {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::SheetCommand)
};

constexpr int packIsOldAfterMonths = 12;

int refuse(const QString &sentence)
{
    std::fputs(qUtf8Printable(sentence + u'\n'), stderr);
    return 1;
}

Error unknown(const QString &sentence)
{
    return {ErrorKind::Usage, sentence, {}};
}

Result<QList<sheets::Sheet::Item>> itemsOf(const core::Directory &directory, const Options &options,
                                           const QString &language)
{
    QList<sheets::Sheet::Item> items;
    for (const QString &id : options.services) {
        const auto service = directory.service(id, language);
        if (!service)
            return unknown(
                Words::tr("The pack has no service “%1”; waymark-pack search FILE WORDS lists ids.").arg(id));
        items.append({*service});
    }
    for (const QString &id : options.pages) {
        const auto page = directory.advice(id, language);
        if (!page)
            return unknown(
                Words::tr("The pack has no page “%1”; their ids are advice-1, advice-2 and so on.").arg(id));
        items.append({*page});
    }
    return items;
}

QStringList namedByPages(const QList<sheets::Sheet::Item> &items)
{
    QStringList ids;
    for (const auto &item : items) {
        if (const auto *page = std::get_if<core::AdvicePage>(&item.content))
            ids += page->services;
    }
    ids.removeDuplicates();
    return ids;
}

sheets::Paper paperOf(const Options &options)
{
    if (options.paper == "a5"_L1)
        return sheets::Paper::A5;
    return options.paper == "letter"_L1 ? sheets::Paper::Letter : sheets::Paper::A4;
}

sheets::Layout layoutOf(const Options &options)
{
    static const QHash<QString, sheets::Layout> layouts{
        {u"full"_s, sheets::Layout::Full},       {u"large"_s, sheets::Layout::Large18},
        {u"large24"_s, sheets::Layout::Large24}, {u"easy"_s, sheets::Layout::EasyRead},
        {u"cards"_s, sheets::Layout::Cards},     {u"poster"_s, sheets::Layout::Poster}};
    return layouts.value(options.layout);
}

QString notesOf(const Options &options)
{
    if (options.notes != "-"_L1)
        return options.notes;
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? QString::fromUtf8(input.readAll()) : QString();
}

sheets::Sheet sheetOf(const core::Directory &directory, const Options &options,
                      const QList<sheets::Sheet::Item> &items, const QString &language)
{
    sheets::Sheet sheet;
    sheet.items = items;
    sheet.related = directory.summaries(namedByPages(items));
    sheet.paper = paperOf(options);
    sheet.layout = layoutOf(options);
    sheet.discreet = options.discreet || (sheets::isUsuallyDiscreet(sheet.layout) && !options.fullNames);
    sheet.notes = notesOf(options);
    sheet.language = language;
    sheet.place = options.where;
    if (options.where.isSet())
        sheet.emergency = directory.emergency(options.where.country()).value_or(core::EmergencyNumbers());
    sheet.now = QDateTime::currentDateTime();
    sheet.factsDate = directory.info().contentDate;
    sheet.packIsOld =
        sheet.factsDate.isValid() && sheet.factsDate.addMonths(packIsOldAfterMonths) < sheet.now.date();
    sheets::addEasyRead(sheet, directory);
    return sheet;
}

int save(core::Saver &saver, const QString &path, const QByteArray &pdf)
{
    QEventLoop waiting;
    int status = 0;
    saver.save(path, pdf, [&](const Result<core::Done> &saved) {
        status = saved ? 0 : refuse(saved.error().sentence);
        waiting.quit();
    });
    waiting.exec();
    return status;
}

} // namespace

int makeSheet(int argc, char **argv, const Options &options, const Folders &folders)
{
    const Preparation prepared = prepare(options, folders, false);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    Languages languages(folders.translations);
    const QString language = options.language.isEmpty() ? u"en"_s : options.language;
    if (!languages.available().contains(language))
        return refuse(Words::tr("There is no translation for “%1”; there are %2.")
                          .arg(language, languages.available().join(u", "_s)));
    languages.apply(language);

    const OpenedPack pack = OpenedPack::open(options.pack.isEmpty() ? folders.pack : options.pack);
    if (pack.error)
        return refuse(pack.error->sentence);
    const auto items = itemsOf(*pack.directory, options, language);
    if (!items)
        return refuse(items.error().sentence);
    sheets::Sheet sheet = sheetOf(*pack.directory, options, items.value(), language);
    sheet.interpreter = &languages.interpreter();
    const auto laidOut = sheets::layOut(sheet);
    for (const QString &remark : sheets::remarks(sheet, laidOut))
        std::fputs(qUtf8Printable(remark + u'\n'), stderr);
    return save(*prepared.saver, options.sheetFile, sheets::toPdf(laidOut));
}

} // namespace waymark
