// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Galley {

class IconLabel;

/// What stands in the form's place where there are no fields to show: a sentence and, if it is
/// about a line, the way there.
class FormMessage : public QWidget
{
    Q_OBJECT

public:
    explicit FormMessage(QWidget *parent = nullptr);
    /// Says why there are no fields: none are written, or they cannot be read or edited here.
    void explain(const FrontMatter &frontMatter);
    QString sentence() const;
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void lineRequested(int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Tone { Quiet, Wrong };

    /// \a line is 1-based in the file; 0 shows no button.
    void setMessage(Tone tone, const QString &sentence, int line);
    void refreshFonts();

    IconLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
    int m_line = 0;
};

} // namespace Galley
