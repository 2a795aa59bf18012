// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/training_service.h"

#include <QWidget>

class QLabel;
class QSlider;

namespace autorec {

class ContentStack;
class EpochListModel;

/// The person's own top ten as the model learns: the newest list, or the one of the epoch that a slider was
/// moved to; at its end it follows the newest again.
class EpochListView : public QWidget
{
    Q_OBJECT

public:
    explicit EpochListView(QWidget* parent = nullptr);

    /// A training of this request begins; says why where it will bring no lists.
    void begin(const TrainingService::Request& request, bool hasRatings);
    void add(const LearningList& list);
    /// While nothing was trained yet.
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
