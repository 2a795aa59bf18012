// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/download_service.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QStackedLayout;
class QTreeWidget;

namespace autorec {

/// Shows the terms of MovieLens sets and downloads a set once the person agrees to them. A set that was
/// downloaded before is opened instead.
class DownloadPanel : public QWidget
{
    Q_OBJECT

public:
    DownloadPanel(DownloadService& downloads, QWidget* parent);

Q_SIGNALS:
    void openRequested(const QString& path);

private:
    enum Column { Name, LastYear, Ratings, Size, State, ColumnCount };

    QWidget* makeButtons();
    QWidget* makeProgress();
    const MovieLensSet* chosen() const;
    void showStates();
    void showProgress(qint64 received, qint64 total);
    void begin();
    void askToAgree(const MovieLensSet& set);

    DownloadService& m_downloads;
    QTreeWidget* m_list;
    QAction* m_begin;
    QLabel* m_use; ///< what the chosen set is good for
    QStackedLayout* m_stack;
    QProgressBar* m_bar;
    QLabel* m_amount;
};

} // namespace autorec
