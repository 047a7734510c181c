// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/webfetch.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>

class QTemporaryDir;

namespace Galley {

class Actions;
class Desk;
class FetchDialog;
class OpenPost;
class PictureDesk;
class Workspace;

/// Pictures of other sites that a post shows become the blog's own: asked for one after the other,
/// and then taken in as any picture that arrives.
class FetchDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    FetchDesk(Actions &actions, Workspace &workspace, Desk &desk, PictureDesk &pictures,
              QObject *parent = nullptr);
    ~FetchDesk() override;

    /// For tests, whose server is this machine and has no certificate.
    void setTestServerAllowed(bool allowed);
    /// Null while nothing is asked.
    FetchDialog *dialog() const;
    bool isIdle() const { return !m_run; }

private:
    /// What is being fetched.
    struct Run;

    void open();
    void start(OpenPost &post, const QStringList &addresses);
    void next();
    void take(const QString &address, const WebFetch::Answer &answer);
    void finish();
    void stop();
    void tellPasted(int pictures, int lost);
    void tellProgress();
    void tellMissing(const QString &address, const QString &why);

    Workspace &m_workspace;
    Desk &m_desk;
    PictureDesk &m_pictures;
    WebFetch m_fetch;
    QPointer<FetchDialog> m_dialog;
    std::unique_ptr<Run> m_run;
};

} // namespace Galley
