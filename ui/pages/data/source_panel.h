#pragma once

#include <QWidget>

class QProgressBar;
class QStackedLayout;

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

    DatasetService& m_datasets;
    QProgressBar* m_bar = nullptr;
    QStackedLayout* m_stack;
};

} // namespace autorec
