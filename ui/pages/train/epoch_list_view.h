// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/training_service.h"

#include <QWidget>

class QLabel;
class QSlider;

namespace autorec {

class ContentStack;
class EpochListModel;

/// The person's own top ten during a training: the newest list, or that of the epoch chosen with a slider; at
/// its end, the slider follows the newest list.
class EpochListView : public QWidget
{
    Q_OBJECT

public:
    explicit EpochListView(QWidget* parent = nullptr);

    /// Starts showing the training of this request; explains why if it will have no lists.
    void begin(const TrainingService::Request& request, bool hasRatings);
    void add(const LearningList& list);
    /// Shown while nothing was trained yet.
    void showIdle(bool hasRatings);

private:
    QWidget* makeList();
    void showList(int list);

    EpochListModel* m_model;
    ContentStack* m_stack;
    QSlider* m_slider;
    QLabel* m_epoch;
};

} // namespace autorec
