// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "randomedits.h"
#include "render/liverenderer.h"

#include <QString>

/// A live renderer beside a plain text and the list of blocks that a reader of its changes has.
class LiveCheck
{
public:
    explicit LiveCheck(const QString &text, const Galley::PictureResolver *pictures = nullptr,
                       const Galley::Dialect &dialect = {});

    const QString &text() const { return m_text; }
    const Galley::Blocks &shown() const { return m_shown; }
    Galley::LiveRenderer &live() { return m_live; }

    /// Makes the edit, without an update.
    void edit(const TextEdit &edit);
    /// Takes the changes; returns how many there were.
    qsizetype update(qsizetype patience = Galley::LiveRenderer::Endless);
    /// What differs from the whole text's blocks; empty if nothing does.
    QString difference() const;

private:
    const Galley::PictureResolver *m_pictures;
    const Galley::Dialect m_dialect;
    Galley::LiveRenderer m_live;
    QString m_text;
    Galley::Blocks m_shown;
};

/// The text as it may be pasted into a test.
QString quoted(const QString &text);
