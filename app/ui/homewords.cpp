#include "ui/homewords.h"

#include <QCoreApplication>
#include <QHash>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::HomeWords)
};

} // namespace

QString homeChoiceWords(const QString &id)
{
    static const QHash<QString, const char *> words{
        {u"just-happened"_s, QT_TRANSLATE_NOOP("waymark::ui::HomeWords", "It has just happened")},
        {u"some-time-ago"_s, QT_TRANSLATE_NOOP("waymark::ui::HomeWords", "It happened some time ago")},
        {u"afraid-of-someone-close"_s,
         QT_TRANSLATE_NOOP("waymark::ui::HomeWords", "I am afraid of someone close to me")},
        {u"cannot-cope"_s,
         QT_TRANSLATE_NOOP("waymark::ui::HomeWords", "I cannot cope or think of ending my life")},
        {u"under-18"_s, QT_TRANSLATE_NOOP("waymark::ui::HomeWords", "I'm under 18")},
        {u"someone-told-me"_s,
         QT_TRANSLATE_NOOP("waymark::ui::HomeWords", "Someone told me, or I saw something")},
        {u"work-or-study"_s, QT_TRANSLATE_NOOP("waymark::ui::HomeWords", "At work or studying")},
        {u"online-or-followed"_s,
         QT_TRANSLATE_NOOP("waymark::ui::HomeWords", "Online, images, being followed")},
        {u"own-behaviour"_s,
         QT_TRANSLATE_NOOP("waymark::ui::HomeWords", "I am worried about my own behaviour")},
    };
    const char *source = words.value(id);
    return source ? Words::tr(source) : QString();
}

} // namespace waymark::ui
