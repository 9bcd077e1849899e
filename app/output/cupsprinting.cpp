#include "output/cupsprinting.h"

#include "output/cupsconnection.h"

#include <QCoreApplication>

#include <cups/cups.h>

#include <memory>
#include <utility>

namespace waymark::output {

using namespace Qt::StringLiterals;
using core::Done;
using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

// They say nothing, whoever reads the server's log or its queue.
constexpr char neutralTitle[] = "document";
constexpr char neutralUser[] = "user";
constexpr qsizetype piece = 64LL * 1024;
constexpr std::chrono::seconds betweenLooksAtAJob(1);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::output::Printing)
};

struct IppFree
{
    void operator()(ipp_t *ipp) const { ippDelete(ipp); }
};
using Ipp = std::unique_ptr<ipp_t, IppFree>;

QString lastWords()
{
    return QString::fromUtf8(cupsLastErrorString());
}

Error noServer()
{
    return {
        ErrorKind::World,
        Words::tr(
            "There is no print server running on this computer. Save as PDF instead, or ask whoever looks "
            "after the computer."),
        lastWords()};
}

Error failure(const CupsConnection &server, const QString &sentence)
{
    if (server.fellSilent())
        return {ErrorKind::World,
                Words::tr("The print server does not answer. Try again later, or save as PDF."), lastWords()};
    return {ErrorKind::World, sentence, lastWords()};
}

QByteArray uriOf(const char *kind, const QByteArray &name)
{
    char uri[HTTP_MAX_URI];
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri, sizeof uri, "ipp", nullptr, "localhost", 0, "/%s/%s", kind,
                     name.constData());
    return uri;
}

Ipp request(ipp_op_t operation, const char *uriName, const QByteArray &uri)
{
    Ipp made(ippNewRequest(operation));
    ippAddString(made.get(), IPP_TAG_OPERATION, IPP_TAG_URI, uriName, nullptr, uri.constData());
    ippAddString(made.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, neutralUser);
    return made;
}

/// cupsDoRequest takes the request over.
Ipp answerTo(const CupsConnection &server, Ipp request, const char *resource)
{
    return Ipp(cupsDoRequest(server.http(), request.release(), resource));
}

/// Not cupsCreateJob: it looks for queues on the network and reads the person's printer settings first.
int createJob(const CupsConnection &server, const core::Printing::Job &job)
{
    const QByteArray printer = job.printer.toUtf8();
    Ipp create = request(IPP_OP_CREATE_JOB, "printer-uri", uriOf("printers", printer));
    ippAddString(create.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, neutralTitle);
    ippAddInteger(create.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "copies", job.copies);
    const auto choose = [&create](const char *what, const QByteArray &choice) {
        ippAddString(create.get(), IPP_TAG_JOB, IPP_TAG_KEYWORD, what, nullptr, choice.constData());
    };
    if (!job.paper.isEmpty())
        choose("media", job.paper.toUtf8());
    // Said in any case: the printer's own default may be both.
    choose("sides", job.bothSides ? "two-sided-long-edge" : "one-sided");
    // Page 1 to the last, then the next copy: to be handed out without sorting.
    choose("multiple-document-handling", "separate-documents-collated-copies");
    if (job.blackAndWhite)
        choose("print-color-mode", "monochrome");
    const Ipp answer = answerTo(server, std::move(create), ("/printers/" + printer).constData());
    ipp_attribute_t *id = ippFindAttribute(answer.get(), "job-id", IPP_TAG_INTEGER);
    return id ? ippGetInteger(id, 0) : 0;
}

bool stream(CupsConnection &server, const QByteArray &printer, int job, const QByteArray &pdf)
{
    http_status_t state =
        cupsStartDocument(server.http(), printer.constData(), job, neutralTitle, CUPS_FORMAT_PDF, 1);
    for (qsizetype sent = 0; state == HTTP_STATUS_CONTINUE && sent < pdf.size(); sent += piece) {
        server.heard();
        const qsizetype size = std::min(piece, pdf.size() - sent);
        state = cupsWriteRequestData(server.http(), pdf.constData() + sent, size_t(size));
    }
    server.heard();
    return state == HTTP_STATUS_CONTINUE &&
           cupsFinishDocument(server.http(), printer.constData()) < IPP_STATUS_REDIRECTION_OTHER_SITE;
}

/// No value when the server does not say.
ipp_jstate_t stateOf(const CupsConnection &server, int job)
{
    Ipp ask = request(IPP_OP_GET_JOB_ATTRIBUTES, "job-uri", uriOf("jobs", QByteArray::number(job)));
    ippAddString(ask.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", nullptr, "job-state");
    const Ipp answer = answerTo(server, std::move(ask), "/jobs");
    ipp_attribute_t *state = ippFindAttribute(answer.get(), "job-state", IPP_TAG_ENUM);
    return state ? ipp_jstate_t(ippGetInteger(state, 0)) : ipp_jstate_t(0);
}

} // namespace

CupsPrinting::CupsPrinting(QByteArray socket, std::chrono::milliseconds patience)
    : m_socket(std::move(socket))
    , m_patience(patience)
{}

void CupsPrinting::list(ListCallback listed)
{
    m_worker.post(
        [this, answer = onThisThread<Result<QStringList>>(std::move(listed))] { answer(queues()); });
}

void CupsPrinting::print(const Job &job, PrintCallback printed)
{
    m_worker.post(
        [this, job, answer = onThisThread<Result<Done>>(std::move(printed))] { answer(send(job)); });
}

Result<QStringList> CupsPrinting::queues()
{
    const CupsConnection server(socket(), m_patience, [this] { return m_worker.isStopping(); });
    if (!server.isOpen())
        return noServer();
    Ipp ask(ippNewRequest(IPP_OP_CUPS_GET_PRINTERS));
    ippAddString(ask.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", nullptr,
                 "printer-name");
    const Ipp answer = answerTo(server, std::move(ask), "/");
    // A server without queues says "not found".
    if (!answer ||
        (cupsLastError() >= IPP_STATUS_ERROR_BAD_REQUEST && cupsLastError() != IPP_STATUS_ERROR_NOT_FOUND))
        return failure(
            server, Words::tr("The print server did not tell which printers it has. Save as PDF instead."));
    QStringList names;
    for (ipp_attribute_t *name = ippFindAttribute(answer.get(), "printer-name", IPP_TAG_NAME); name;
         name = ippFindNextAttribute(answer.get(), "printer-name", IPP_TAG_NAME))
        names.append(QString::fromUtf8(ippGetString(name, 0, nullptr)));
    return names;
}

Result<Done> CupsPrinting::send(const Job &job)
{
    CupsConnection server(socket(), m_patience, [this] { return m_worker.isStopping(); });
    if (!server.isOpen())
        return noServer();
    const QString refused =
        Words::tr("The printer “%1” did not take the pages. Choose another printer, or save as PDF.");
    const int id = createJob(server, job);
    if (id == 0)
        return failure(server, refused.arg(job.printer));
    const QByteArray printer = job.printer.toUtf8();
    if (!stream(server, printer, id, job.pdf)) {
        const Error error = failure(server, refused.arg(job.printer));
        purgeWhenDone(printer, id);
        return error;
    }
    purgeWhenDone(printer, id);
    return Done();
}

void CupsPrinting::purgeWhenDone(const QByteArray &printer, int job)
{
    m_worker.post(
        [this, printer, job] {
            const CupsConnection server(socket(), m_patience, [this] { return m_worker.isStopping(); });
            const ipp_jstate_t state = server.isOpen() ? stateOf(server, job) : ipp_jstate_t(0);
            if (state >= IPP_JSTATE_CANCELED)
                cupsCancelJob2(server.http(), printer.constData(), job, 1);
            else if (state != 0)
                purgeWhenDone(printer, job);
        },
        betweenLooksAtAJob);
}

QByteArray CupsPrinting::socket() const
{
    return m_socket.isEmpty() ? CupsConnection::usualSocket() : m_socket;
}

} // namespace waymark::output
