#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace autorec {

class DatasetService;

/// Where data sets come from: the demo, a file, a folder, something dropped; and how far the opening is.
class SourcePanel : public QWidget
{
    Q_OBJECT

public:
    SourcePanel(DatasetService& datasets, QWidget* parent);

    void askForFile();
    void askForFolder();

private:
    QWidget* makeButtons();
    QWidget* makeProgress();
    QWidget* makeAdvice();
    void ask(bool folder);
    void open(const QString& source);
    void showOpening(bool opening);
    void showFailure(const QString& message);

    DatasetService& m_datasets;
    QProgressBar* m_bar = nullptr;
    QLabel* m_opening = nullptr;
    QWidget* m_buttons;
    QWidget* m_progress;
    QLabel* m_failure;
};

} // namespace autorec
