// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/training_service.h"
#include "core/presets/sweep.h"

#include <QDialog>
#include <QList>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QRadioButton;
class QScrollArea;
class QSpinBox;
class QToolButton;

namespace autorec {

class SweepAxisEditor;

/// Chooses which parameters of a model vary and how; shows how many runs that makes and estimates their time.
class SweepDialog : public QDialog
{
    Q_OBJECT

public:
    /// Data, split, seed and fixed parameters are those of `base`. `earlier` are finished runs, newest first,
    /// for the estimate of the time.
    SweepDialog(const TrainingJob& base, const LoadedDatasetPtr& dataset, const QList<RunRecord>& earlier,
                QWidget* parent);

Q_SIGNALS:
    void agreed(const QString& name, const autorec::Sweep& sweep);

private:
    struct Row
    {
        QLabel* title;
        SweepAxisEditor* editor;
        QToolButton* remove;
        QLabel* note;
    };

    QWidget* makeIntroduction();
    QLayout* makeKinds();
    QWidget* makeParameters();
    QLayout* makeChoice();
    void offerParameters();
    void addParameter(const std::string& name);
    void addChosen();
    void removeParameter(const std::string& name);
    Sweep::Kind kind() const;
    std::vector<std::string> varying() const;
    std::optional<Sweep> sweep() const;
    void showState();
    void showRows();
    QString summary(const std::optional<Sweep>& sweep, std::size_t runs) const;
    QString durationOf(const std::vector<ModelSpec>& specs) const;
    void agree();

    TrainingJob m_base;
    LoadedDatasetPtr m_dataset;
    QList<RunRecord> m_earlier;
    QLineEdit* m_name;
    QRadioButton* m_grid;
    QRadioButton* m_random;
    QSpinBox* m_draws;
    QSpinBox* m_seed;
    QScrollArea* m_area;
    QGridLayout* m_lines = nullptr;
    QComboBox* m_offered;
    QToolButton* m_add;
    QLabel* m_summary;
    QDialogButtonBox* m_buttons;
    QList<Row> m_rows;
};

} // namespace autorec
