#pragma once

#include "core/service.h"

#include <QWidget>

namespace waymark::ui {

class Session;

/// A service named on another page: a link to it, its number beside, and who it is for.
class RelatedService : public QWidget
{
    Q_OBJECT

public:
    RelatedService(const core::ServiceSummary &service, Session &session, QWidget *parent = nullptr);
};

} // namespace waymark::ui
