// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/changedialog.h"
#include "work/newestjob.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

namespace Galley {

class PictureChanges;

/// Has a picture cropped, turned, made smaller: reads it and works out what each wish makes beside
/// the window, and writes the last one as an operation.
class PictureChanger : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; the dialog stands over \a window.
    PictureChanger(QWidget &window, PictureChanges &changes, QObject *parent = nullptr);
    ~PictureChanger() override;

    /// Asks what is to be done to a picture (absolute).
    void open(const QString &picture);
    /// Null while nothing is asked.
    ChangeDialog *dialog() const;

private:
    std::shared_ptr<std::atomic_bool> begin();
    void read();
    void work();
    void write();
    void carryOut();

    QWidget &m_window;
    PictureChanges &m_changes;
    QPointer<ChangeDialog> m_dialog;
    QString m_picture;
    std::shared_ptr<const EditablePicture> m_opened;
    ChangeDialog::Outcome m_outcome; ///< of the last wish that was answered
    std::shared_ptr<std::atomic_bool> m_cancelled;
    NewestJob m_job; ///< first to go: its job uses the rest
};

} // namespace Galley
