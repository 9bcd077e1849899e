#include "ui/aboutpage.h"

#include "ui/aboutwords.h"
#include "ui/fold.h"
#include "ui/parts.h"
#include "ui/servicewords.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

void addSectionOf(QVBoxLayout &column, const AboutSection &section, const QString &objectName)
{
    QVBoxLayout *group = addGroup(column);
    group->setSpacing(currentSizes().grid);
    group->addWidget(new Heading(section.title, 2));
    addText(*group, section.opening, objectName);
    addPoints(*group, section.points, objectName);
}

} // namespace

AboutPage::AboutPage(Context &context, Session &session, QWidget *parent)
    : ColumnPage(session, parent)
    , m_context(context)
{}

void AboutPage::fill(QVBoxLayout &column, const Location &)
{
    QVBoxLayout *top = addGroup(column);
    addHeading(*top, tr("About Waymark"));
    //: %1 is a version number
    addText(*top, tr("Version %1").arg(core::isolated(QStringLiteral(WAYMARK_VERSION))), u"version"_s)
        ->setQuiet(true);
    addSectionOf(column, leavingWords(), u"leaving"_s);
    addSectionOf(column, promiseWords(), u"promises"_s);
    addSectionOf(column, limitWords(), u"limits"_s);
    addLinks(column);
    addPack(column);
    addSectionOf(column, licenceWords(), u"licences"_s);
    auto *others = new Fold(tr("Show the libraries that Waymark is built on"), tr("Hide the libraries"));
    addPoints(*others->inside(), libraryWords(), u"libraries"_s);
    column.addWidget(others);
}

void AboutPage::addLinks(QVBoxLayout &column)
{
    QVBoxLayout *group = addGroup(column);
    const auto add = [&](const QString &text, const QString &objectName, const Location &place) {
        auto *link = new ActionButton(text, ActionButton::Look::Link);
        link->setObjectName(objectName);
        connect(link, &QAbstractButton::clicked, this, [this, place] { m_session.go(place); });
        group->addWidget(link, 0, Qt::AlignLeading);
    };
    if (m_context.directory.advice(limitsPageId(), u"en"_s))
        add(tr("All of this as a page to read, print or save"), u"limitsPage"_s,
            Location::of(Location::Kind::Advice, limitsPageId()));
    add(tr("Try how leaving looks"), u"practice"_s, Location::of(Location::Kind::Practice));
}

void AboutPage::addPack(QVBoxLayout &column)
{
    if (m_context.pack.error) {
        addSection(column, tr("The directory"), m_context.pack.error->sentence, u"pack"_s);
        return;
    }
    const core::PackInfo info = m_context.directory.info();
    AboutSection section{tr("The directory"), info.title, {}};
    if (info.contentDate.isValid())
        section.points.append(tr("Its facts are of %1.").arg(dateInWords(info.contentDate)));
    if (info.isOldOn(m_context.clock().date()))
        section.points.append(
            tr("They are over 12 months old. Look for a newer edition, and check a number if you can."));
    section.points.append(tr("It holds %n service(s).", nullptr, info.services));
    section.points.append(tr("It holds %n page(s) to read.", nullptr, info.advicePages));
    section.points.append(
        tr("Every number comes from published pages; nobody has checked them by ringing. Each service and "
           "page lists its own sources, with their dates."));
    if (!info.publisher.isEmpty())
        section.points.append(tr("Publisher: %1").arg(info.publisher));
    if (!info.licence.isEmpty())
        section.points.append(tr("Licence: %1").arg(info.licence));
    //: %1 is the path of a file
    section.points.append(tr("File: %1").arg(wrappedAddress(m_context.pack.path)));
    addSectionOf(column, section, u"pack"_s);
}

} // namespace waymark::ui
