#include "waymark/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::Options)
};

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Words::tr("An offline directory: look things up, read, print. With no option, opens the window."));
    parser.addOptions({
        {u"help"_s, Words::tr("Show this help.")},
        {u"version"_s, Words::tr("Show the version.")},
        {u"self-check"_s, Words::tr("Show which protective measures are on here.")},
        {u"pack"_s, Words::tr("Open this pack instead of the installed one."), Words::tr("file")},
        {u"sheet"_s, Words::tr("Make a sheet as PDF, without a window."), Words::tr("file")},
        {u"services"_s, Words::tr("What is on the sheet, by id, with commas between."), Words::tr("ids")},
        {u"pages"_s, Words::tr("Advice pages on the sheet, by id."), Words::tr("ids")},
        {u"layout"_s,
         Words::tr("full (unless said otherwise), large (18 pt), large24, easy, cards or poster."),
         Words::tr("layout")},
        {u"discreet"_s, Words::tr("Nothing on the sheet that tells what it is about. Cards always are so.")},
        {u"full-names"_s, Words::tr("Cards that are not discreet.")},
        {u"paper"_s, Words::tr("a4 (unless said otherwise) or letter; a5 for the full layout."),
         Words::tr("size")},
        {u"notes"_s, Words::tr("Text for a box on the sheet; - reads it from standard input."),
         Words::tr("text")},
        {u"where"_s, Words::tr("The place of the reader: ENG, WLS, SCT, NIR, UK, IE, FR …"),
         Words::tr("code")},
        {u"lang"_s, Words::tr("The language, as two letters: en, cy, ar."), Words::tr("code")},
        {u"shared"_s,
         Words::tr("For a computer that many people use: clears everything when nobody is there, "
                   "and remembers nothing.")},
        {u"input-method"_s, Words::tr("Let the desktop's input method see what is typed (Chinese, Japanese, "
                                      "Korean and others need it).")},
    });
}

QStringList listed(const QString &ids)
{
    QStringList list;
    for (const QString &id : ids.split(u',', Qt::SkipEmptyParts))
        list.append(id.trimmed());
    list.removeAll(QString());
    return list;
}

core::Error usage(const QString &sentence)
{
    return {core::ErrorKind::Usage, sentence, {}};
}

Options::Task taskOf(const QCommandLineParser &parser)
{
    if (parser.isSet(u"help"_s))
        return Options::Task::Help;
    if (parser.isSet(u"version"_s))
        return Options::Task::Version;
    if (parser.isSet(u"self-check"_s))
        return Options::Task::SelfCheck;
    return parser.isSet(u"sheet"_s) ? Options::Task::Sheet : Options::Task::Window;
}

QString misuseOfSheet(const Options &options)
{
    if (!QStringList{u"full"_s, u"large"_s, u"large24"_s, u"easy"_s, u"cards"_s, u"poster"_s}.contains(
            options.layout))
        return Words::tr(
                   "“%1” is no layout that Waymark knows; say full, large, large24, easy, cards or poster.")
            .arg(options.layout);
    if (!QStringList{u"a4"_s, u"letter"_s, u"a5"_s}.contains(options.paper))
        return Words::tr("“%1” is no paper size that Waymark knows; say a4, letter or a5.")
            .arg(options.paper);
    if (options.paper == "a5"_L1 && options.layout != "full"_L1)
        return Words::tr("A5 is for the full layout alone; say a4 or letter.");
    if (options.fullNames && (options.discreet || options.layout != "cards"_L1))
        return Words::tr("--full-names goes with --layout cards, and not with --discreet.");
    return {};
}

/// What parses but makes no sense; empty when all is well.
QString misuse(const QCommandLineParser &parser, const Options &options)
{
    if (!parser.positionalArguments().isEmpty())
        return Words::tr("“%1” is not an option; waymark --help lists them.")
            .arg(parser.positionalArguments().first());
    for (const QString &name : {u"pack"_s, u"sheet"_s}) {
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return Words::tr("--%1 needs the name of a file.").arg(name);
    }
    const bool isSheet = options.task == Options::Task::Sheet;
    if (isSheet && options.services.isEmpty() && options.pages.isEmpty())
        return Words::tr(
            "--sheet needs --services with at least one id, for example --services rcew-247,victim-support.");
    for (const QString &name :
         {u"services"_s, u"pages"_s, u"paper"_s, u"layout"_s, u"discreet"_s, u"full-names"_s, u"notes"_s}) {
        if (parser.isSet(name) && options.task == Options::Task::Window)
            return Words::tr("--%1 goes with --sheet FILE.").arg(name);
    }
    const QString sheetMisuse = misuseOfSheet(options);
    if (!sheetMisuse.isEmpty())
        return sheetMisuse;
    if (parser.isSet(u"where"_s) && !options.where.isSet())
        return Words::tr("“%1” is no place code; say ENG, WLS, SCT, NIR, UK or a country's two letters.")
            .arg(parser.value(u"where"_s));
    return {};
}

} // namespace

core::Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments)) {
        if (!parser.unknownOptionNames().isEmpty())
            return usage(Words::tr("There is no option --%1; waymark --help lists those there are.")
                             .arg(parser.unknownOptionNames().first()));
        return usage(parser.errorText());
    }
    Options options;
    options.task = taskOf(parser);
    options.pack = parser.value(u"pack"_s);
    options.sheetFile = parser.value(u"sheet"_s);
    options.services = listed(parser.value(u"services"_s));
    options.pages = listed(parser.value(u"pages"_s));
    if (parser.isSet(u"paper"_s))
        options.paper = parser.value(u"paper"_s).toLower();
    if (parser.isSet(u"layout"_s))
        options.layout = parser.value(u"layout"_s).toLower();
    options.discreet = parser.isSet(u"discreet"_s);
    options.fullNames = parser.isSet(u"full-names"_s);
    options.notes = parser.value(u"notes"_s);
    options.where = core::Place::parse(parser.value(u"where"_s)).value_or(core::Place());
    options.language = parser.value(u"lang"_s);
    options.inputMethod = parser.isSet(u"input-method"_s);
    options.shared = parser.isSet(u"shared"_s);
    const QString wrong = misuse(parser, options);
    return wrong.isEmpty() ? core::Result<Options>(options) : usage(wrong);
}

QString helpText()
{
    QCommandLineParser parser;
    declare(parser);
    return parser.helpText();
}

} // namespace waymark
