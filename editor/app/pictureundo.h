// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/operation/fileoperation.h"
#include "site/operation/operationdisk.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <list>
#include <memory>

namespace Galley {

class OpenPost;

/// Lets the files of pictures follow the undo history of the text that names them: undoing the
/// links takes the files away, redoing brings them back. What somebody has changed meanwhile stays.
class PictureUndo : public QObject
{
    Q_OBJECT

public:
    /// Whether a text of \a post names a file that \a operation has made, under one of \a targets
    /// or in another way.
    using Names = std::function<bool(const FileOperation &operation, const QStringList &targets,
                                     const OpenPost &post, const QString &text)>;
    /// Whether another post than \a post names a file that \a operation has made.
    using IsNeeded = std::function<bool(const FileOperation &operation, const OpenPost &post)>;

    PictureUndo(std::shared_ptr<OperationDisk> disk, Names names, IsNeeded isNeeded,
                QObject *parent = nullptr);
    ~PictureUndo() override;

    /// The last undo step of \a post has put in links to \a targets, for which \a operation was
    /// carried out. Its bytes are kept as long as the post is open.
    void follow(OpenPost &post, const FileOperation &operation, const QStringList &targets);

Q_SIGNALS:
    /// Files came or went.
    void changed();
    /// A file could not be taken away or brought back.
    void failed(const Galley::Problem &problem);

private:
    struct Step {
        QPointer<OpenPost> post;
        FileOperation operation;
        QStringList targets;
        int height = 0; ///< of the undo history with the links in it; below 0 once it is gone
        bool away = false;
    };

    void noteCommand(OpenPost *post);
    void look();
    void look(Step &step);
    bool isNamedIn(const QString &text, const Step &step) const;

    std::shared_ptr<OperationDisk> m_disk;
    Names m_names;
    IsNeeded m_isNeeded;
    std::list<Step> m_steps;
    QTimer m_soon; ///< undo has to be over before its history is looked at
};

} // namespace Galley
