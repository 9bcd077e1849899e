#pragma once

#include "core/advice.h"
#include "core/easyread.h"
#include "core/emergency.h"
#include "core/service.h"

#include <QDate>

namespace waymark::core {

/// A topic or an audience that services and pages may name.
struct Term
{
    QString code;
    QString name; ///< in English
    QString description;
    QStringList fallsBack;          ///< topics to use where no service carries this one
    QStringList fallsBackAudiences; ///< and audiences, likewise
};

/// A word or phrase as people type it, and the topics that it means.
struct EverydayWord
{
    QString phrase;
    QString language; ///< ISO 639-1
    QStringList topics;
    bool reviewed = false;
    bool misspelling = false;
};

struct PackInfo
{
    QString id;
    QString title;
    QString publisher;
    QString licence;
    QDate contentDate;
    QList<Place> homePlaces; ///< whose services stand first while no place is chosen
    QString analyserVersion; ///< of the search index, with ICU's
    int services = 0;
    int advicePages = 0;

    /// Facts over 12 months old: home, about and sheets say so.
    [[nodiscard]] bool isOldOn(QDate today) const
    {
        return contentDate.isValid() && contentDate.addMonths(12) < today;
    }
};

/// Receives the content of a pack piece by piece, so that a million services never stand in memory together.
/// Order of calls: info and terms first, then the rest in any order; ids have been checked to be unique.
class ContentSink
{
public:
    virtual ~ContentSink() = default;
    virtual void setInfo(const PackInfo &info) = 0;
    virtual void addTopic(const Term &topic) = 0;
    virtual void addAudience(const Term &audience) = 0;
    virtual void addService(const Service &service) = 0;
    virtual void addAdvicePage(const AdvicePage &page) = 0;
    virtual void addEverydayWord(const EverydayWord &word) = 0;
    virtual void addEmergencyNumbers(const EmergencyNumbers &numbers) = 0;
    virtual void addEasyRead(const EasyRead &text) = 0;
};

} // namespace waymark::core
