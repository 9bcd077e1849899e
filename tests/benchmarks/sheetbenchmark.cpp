/// Times sheets of the real pack beside the bare thing: a QTextDocument with the same words, printed into the
/// same QPdfWriter. CPU time, all in one run; each peak of memory is a process of its own.
#include "sheets/easyread.h"
#include "sheets/pdfmaker.h"
#include "store/packfile.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

constexpr int pointsInInch = 72;
constexpr int bareSize = 14;

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double timed(const std::function<void()> &work)
{
    const double before = cpuMilliseconds();
    work();
    return cpuMilliseconds() - before;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The most memory that this process has held, in MB.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

class Content
{
public:
    explicit Content(const core::Directory &directory)
        : m_directory(directory)
        , m_info(directory.info())
        , m_emergency(directory.emergency(u"GB"_s).value_or(core::EmergencyNumbers()))
    {
        core::Query everything;
        everything.limit = 10'000;
        for (const core::Hit &hit : directory.search(everything, QDateTime::currentDateTime()).hits) {
            if (const auto service = directory.service(hit.id(), u"en"_s))
                m_items.append({*service});
        }
        for (const core::AdviceSummary &page : directory.advicePages(u"en"_s)) {
            if (const auto advice = directory.advice(page.id, u"en"_s))
                m_items.append({*advice});
        }
    }

    /// As many services and pages, the pack's again and again.
    [[nodiscard]] sheets::Sheet sheet(int items) const
    {
        sheets::Sheet sheet;
        sheet.items.reserve(items);
        for (int i = 0; i < items; ++i)
            sheet.items.append(m_items[i % m_items.size()]);
        sheet.place = core::Place::parse(u"ENG"_s).value();
        sheet.emergency = m_emergency;
        sheet.factsDate = m_info.contentDate;
        sheet.now = QDateTime::currentDateTime();
        return sheet;
    }

    /// How many fill so many pages and a few more.
    [[nodiscard]] int itemsFor(int pages) const
    {
        constexpr int somePages = 5; // what an estimate may be out by
        const int sample = int(m_items.size());
        const int ofSample = sheets::layOut(sheet(sample)).pageCount();
        int items = sample * (pages - somePages) / ofSample;
        while (sheets::layOut(sheet(items)).pageCount() < pages)
            items += 1 + sample / ofSample;
        return items;
    }

    [[nodiscard]] int size() const { return int(m_items.size()); }

    void addEasyRead(sheets::Sheet &sheet) const { sheets::addEasyRead(sheet, m_directory); }

private:
    const core::Directory &m_directory;
    core::PackInfo m_info;
    core::EmergencyNumbers m_emergency;
    QList<sheets::Sheet::Item> m_items;
};

QByteArray made(const sheets::Sheet &sheet)
{
    sheets::PdfMaker maker({sheet});
    while (maker.step()) {
    }
    return maker.pdf();
}

using Words = QList<QStringList>;

Words wordsOf(const sheets::Sheet &sheet)
{
    const auto laidOut = sheets::layOut(sheet);
    Words words;
    for (int page = 0; page < laidOut.pageCount(); ++page)
        words.append(laidOut.texts(page));
    return words;
}

/// The same words on each page as the sheet has there.
QByteArray bare(const Words &pages)
{
    QTextDocument document;
    QFont font(u"Noto Sans"_s);
    font.setPointSize(bareSize);
    document.setDefaultFont(font);
    QTextCursor cursor(&document);
    QTextBlockFormat first;
    first.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    for (const QStringList &page : pages) {
        bool isFirst = true;
        for (const QString &text : page) {
            cursor.insertBlock(std::exchange(isFirst, false) ? first : QTextBlockFormat());
            cursor.insertText(text);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pointsInInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&writer);
    return bytes;
}

struct Measured
{
    double milliseconds = 0;
    double peak = 0; ///< MB
    double bytes = 0;
    double pages = 0;
};

/// In a process of its own: fonts are loaded by a page before, which is not timed.
int measureHere(const QString &what, const Content &content, int items)
{
    const sheets::Sheet small = content.sheet(1);
    const bool isBare = what == "bare"_L1;
    const sheets::Sheet sheet = content.sheet(items);
    Words words;
    if (isBare)
        words = wordsOf(sheet);
    made(small);
    QByteArray pdf;
    const double took = timed([&] { pdf = isBare ? bare(words) : made(sheet); });
    QTextStream(stdout) << took << ' ' << peakMemory() << ' ' << pdf.size() << ' '
                        << pdf.count("/Type /Page\n") << '\n';
    return 0;
}

Measured measuredApart(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    const QList<QByteArray> said = process.readAllStandardOutput().simplified().split(' ');
    if (process.exitCode() != 0 || said.size() != 4)
        qFatal("the part that measures alone failed");
    return {said[0].toDouble(), said[1].toDouble(), said[2].toDouble(), said[3].toDouble()};
}

struct Report
{
    QTextStream out{stdout};
    bool allHold = true;

    void line(const QString &what, double value, const QString &unit, double goal)
    {
        const bool holds = value <= goal;
        allHold = allHold && holds;
        out << QStringLiteral("%1 %2 %3 (goal %4): %5\n")
                   .arg(what, -44)
                   .arg(value, 8, 'f', 2)
                   .arg(unit, -2)
                   .arg(goal)
                   .arg(holds ? u"holds"_s : u"MISSED"_s);
        out.flush();
    }
};

void comparePage(Report &report, const Content &content, int repeats)
{
    const sheets::Sheet sheet = content.sheet(1);
    const Words words = wordsOf(sheet);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < repeats; ++i) {
        ours.push_back(timed([&] { made(sheet); }));
        theirs.push_back(timed([&] { bare(words); }));
    }
    report.out << QStringLiteral("one page: %1 ms, bare %2 ms (medians of %3)\n")
                      .arg(median(ours), 0, 'f', 2)
                      .arg(median(theirs), 0, 'f', 2)
                      .arg(repeats);
    report.line(u"one page, times the bare print"_s, median(ours) / median(theirs), u"x"_s, 2);
}

void compareBooklet(Report &report, const QStringList &pack, int items)
{
    const QStringList many = pack + QStringList{u"--items"_s, QString::number(items)};
    const Measured page = measuredApart(pack + QStringList{u"--measure"_s, u"ours"_s, u"--items"_s, u"1"_s});
    const Measured ours = measuredApart(many + QStringList{u"--measure"_s, u"ours"_s});
    const Measured theirs = measuredApart(many + QStringList{u"--measure"_s, u"bare"_s});
    constexpr double megabyte = 1024 * 1024;
    const double more = ours.peak - page.peak - ours.bytes / megabyte;
    report.out << QStringLiteral("booklet: %1 pages in %2 ms, bare %3 pages in %4 ms; %5 MB of PDF; "
                                 "peak %6 MB, one page %7 MB, bare %8 MB\n")
                      .arg(ours.pages)
                      .arg(ours.milliseconds, 0, 'f', 0)
                      .arg(theirs.pages)
                      .arg(theirs.milliseconds, 0, 'f', 0)
                      .arg(ours.bytes / megabyte, 0, 'f', 2)
                      .arg(ours.peak, 0, 'f', 1)
                      .arg(page.peak, 0, 'f', 1)
                      .arg(theirs.peak, 0, 'f', 1);
    report.line(u"booklet, times the bare one per page"_s,
                (ours.milliseconds / ours.pages) / (theirs.milliseconds / theirs.pages), u"x"_s, 1.2);
    report.line(u"booklet, memory above a page and its bytes"_s, more, u"MB"_s, 20);
}

void paintFirstPage(const sheets::LaidOutSheet &laidOut)
{
    constexpr int width = 640;
    const double scale = width / laidOut.pageSize().width();
    QImage seen(width, int(laidOut.pageSize().height() * scale), QImage::Format_RGB32);
    seen.fill(Qt::white);
    QPainter painter(&seen);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    laidOut.paint(painter, 0);
}

/// What a changed choice costs until the page that is seen is painted; the slowest counts.
void timePreview(Report &report, const Content &content, int repeats)
{
    using sheets::Layout;
    constexpr int services = 10;
    const QList<std::pair<QString, Layout>> layouts{
        {u"full"_s, Layout::Full},     {u"large"_s, Layout::Large18},      {u"large24"_s, Layout::Large24},
        {u"easy"_s, Layout::EasyRead}, {u"cards"_s, Layout::Cards},        {u"folded"_s, Layout::FoldedCards},
        {u"poster"_s, Layout::Poster}, {u"bilingual"_s, Layout::Bilingual}};
    for (const auto &[name, layout] : layouts) {
        sheets::Sheet sheet = content.sheet(services);
        sheet.layout = layout;
        sheet.secondLanguage = u"cy"_s;
        for (sheets::Sheet::Item &item : sheet.items)
            item.second = item.content;
        content.addEasyRead(sheet);
        paintFirstPage(sheets::layOut(sheet));
        std::vector<double> times;
        for (int i = 0; i < repeats; ++i) {
            sheet.qr = !sheet.qr;
            times.push_back(timed([&] { paintFirstPage(sheets::layOut(sheet)); }));
        }
        report.line(u"preview of ten services, %1"_s.arg(name), *std::max_element(times.begin(), times.end()),
                    u"ms"_s, 50);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Times sheets beside a bare QTextDocument with the same words."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"pack"_s, u"The pack whose entries are laid out."_s, u"file"_s, QStringLiteral(WAYMARK_PACK)},
         {u"pages"_s, u"Of the booklet."_s, u"n"_s, u"500"_s},
         {u"repeats"_s, u"Of what is short."_s, u"n"_s, u"30"_s},
         {u"no-goals"_s, u"A missed goal is said, but is no failure."_s},
         {u"items"_s, u"Internal: how many services and pages."_s, u"n"_s},
         {u"measure"_s, u"Internal: measure one thing in this process."_s, u"what"_s}});
    parser.process(application);
    auto pack = store::PackFile::open(parser.value(u"pack"_s));
    if (!pack) {
        qCritical("%s", qUtf8Printable(pack.error().sentence));
        return 1;
    }
    const Content content(*pack.value());
    const int pages = parser.value(u"pages"_s).toInt();
    const int repeats = parser.value(u"repeats"_s).toInt();
    if (parser.isSet(u"measure"_s))
        return measureHere(parser.value(u"measure"_s), content, parser.value(u"items"_s).toInt());

    Report report;
    report.out << QStringLiteral("%1 entries in the pack; CPU time\n").arg(content.size());
    comparePage(report, content, repeats);
    timePreview(report, content, repeats);
    compareBooklet(report, {u"--pack"_s, parser.value(u"pack"_s)}, content.itemsFor(pages));
    return report.allHold || parser.isSet(u"no-goals"_s) ? 0 : 1;
}
