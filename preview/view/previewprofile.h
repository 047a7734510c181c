// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/requestfilter.h"
#include "view/schemehandler.h"

#include <QWebEngineProfile>

namespace Galley {

/// The preview's browser: off the record, without network, downloads or stored anything.
/// Must outlive its pages.
class PreviewProfile : public QWebEngineProfile
{
    Q_OBJECT

public:
    PreviewProfile();
    ~PreviewProfile() override;

    SchemeHandler &schemeHandler() { return m_schemeHandler; }
    const RequestFilter &requestFilter() const { return m_requestFilter; }

private:
    void applySettings();

    SchemeHandler m_schemeHandler;
    RequestFilter m_requestFilter;
};

} // namespace Galley
