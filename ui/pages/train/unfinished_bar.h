// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/training_files.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace autorec {

/// Tells of a training that was paused or broken off, with buttons to go on with it and to discard it.
class UnfinishedBar : public QFrame
{
    Q_OBJECT

public:
    explicit UnfinishedBar(QWidget* parent = nullptr);

    /// The first is offered; hides itself where there is none.
    void setTrainings(const QList<UnfinishedTraining>& trainings);
    /// Whether Resume can be pressed now.
    void setCanResume(bool can);

Q_SIGNALS:
    void resumeWanted(const QString& id);
    /// The person was asked.
    void discardWanted(const QString& id);

private:
    void showText();
    void askForDiscard();

    QLabel* m_text;
    QPushButton* m_resume;
    QPushButton* m_discard;
    QList<UnfinishedTraining> m_trainings;
};

} // namespace autorec
