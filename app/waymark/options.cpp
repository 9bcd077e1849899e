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
        {u"sheets"_s,
         Words::tr(
             "Make many: each line of this list is a file to make and the options of its sheet. Options "
             "beside it hold for all lines that do not say otherwise."),
         Words::tr("list")},
    });
    declareSheetOptions(parser);
    parser.addOptions({
        {u"shared"_s,
         Words::tr("For a computer that many people use: clears everything when nobody is there, "
                   "and remembers nothing.")},
        {u"input-method"_s, Words::tr("Let the desktop's input method see what is typed (Chinese, Japanese, "
                                      "Korean and others need it).")},
    });
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
    if (parser.isSet(u"sheets"_s))
        return Options::Task::Sheets;
    return parser.isSet(u"sheet"_s) ? Options::Task::Sheet : Options::Task::Window;
}

/// What parses but makes no sense; empty when all is well.
QString misuse(const QCommandLineParser &parser, const Options &options)
{
    if (!parser.positionalArguments().isEmpty())
        return Words::tr("“%1” is not an option; waymark --help lists them.")
            .arg(parser.positionalArguments().first());
    for (const QString &name : {u"pack"_s, u"sheet"_s, u"sheets"_s}) {
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return Words::tr("--%1 needs the name of a file.").arg(name);
    }
    if (parser.isSet(u"sheet"_s) && parser.isSet(u"sheets"_s))
        return Words::tr("--sheet makes one sheet, --sheets many from a list; say one of them.");
    for (const QString &name : sheetOptionNames()) {
        if (parser.isSet(name) && options.task == Options::Task::Window)
            return Words::tr("--%1 goes with --sheet FILE.").arg(name);
    }
    if (parser.isSet(u"where"_s) && !options.where.isSet())
        return Words::tr("“%1” is no place code; say ENG, WLS, SCT, NIR, UK or a country's two letters.")
            .arg(parser.value(u"where"_s));
    return {};
}

/// Without the program's name, and without what is for the whole call.
QStringList forEachSheet(const QStringList &arguments)
{
    QStringList kept;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == "--sheets"_L1 || arguments[i] == "--pack"_L1)
            ++i;
        else if (!arguments[i].startsWith(u"--sheets="_s) && !arguments[i].startsWith(u"--pack="_s))
            kept.append(arguments[i]);
    }
    return kept;
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
    options.sheetsFile = parser.value(u"sheets"_s);
    if (options.task == Options::Task::Sheets)
        options.ofSheets = forEachSheet(arguments);
    options.where = core::Place::parse(parser.value(u"where"_s)).value_or(core::Place());
    options.language = parser.value(u"lang"_s);
    options.inputMethod = parser.isSet(u"input-method"_s);
    options.shared = parser.isSet(u"shared"_s);
    const QString wrong = misuse(parser, options);
    if (!wrong.isEmpty())
        return usage(wrong);
    if (options.task == Options::Task::Sheet) {
        const auto order = orderOf(parser);
        if (!order)
            return order.error();
        options.sheet = order.value();
    }
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    declare(parser);
    return parser.helpText();
}

} // namespace waymark
