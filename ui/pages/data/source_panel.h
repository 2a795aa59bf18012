// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QStackedLayout;

namespace autorec {

class DatasetService;

/// Opens data sets (the demo, a file, a folder, or something dropped) and shows the progress.
class SourcePanel : public QWidget
{
    Q_OBJECT

public:
    SourcePanel(DatasetService& datasets, QWidget* parent);

    void askForFile();
    void askForFolder();
    void askWithOptions();

private:
    QWidget* makeButtons();
    QWidget* makeProgress();
    void ask(bool folder, const std::function<void(const QString&)>& use);
    void showOpening(bool opening);
    void showProgress(double share);

    DatasetService& m_datasets;
    QProgressBar* m_bar = nullptr;
    QLabel* m_what = nullptr;
    QStackedLayout* m_stack;
    QElapsedTimer m_sinceBegin;
};

} // namespace autorec
