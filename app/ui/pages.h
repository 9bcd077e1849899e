#pragma once

#include "ui/location.h"

class QWidget;

namespace waymark::ui {

struct Context;
class Page;
class Session;

/// Makes the page that shows places of this kind, but for home and results, which the window knows by name.
Page *makePage(Location::Kind kind, Context &context, Session &session, QWidget *parent);

} // namespace waymark::ui
