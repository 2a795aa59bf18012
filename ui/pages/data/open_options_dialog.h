// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/task_runner.h"
#include "core/data/narrowing.h"
#include "core/data/source_preview.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QSpinBox;

namespace autorec {

class ColumnEditor;

/// Chooses how much of a data set is loaded and, for delimited text, the roles of its columns. Reads the
/// source in the background.
class OpenOptionsDialog : public QDialog
{
    Q_OBJECT

public:
    OpenOptionsDialog(const QString& source, QWidget* parent);

Q_SIGNALS:
    void agreed(const QString& source, const autorec::Opening& opening);

private:
    QWidget* makeNarrowing();
    QSpinBox* makeCount(const QString& name, const QString& title, const QString& none);
    void addDate(QFormLayout& form, QCheckBox*& check, QDateEdit*& date, const QString& name,
                 const QString& title, const QDate& first);
    void showPreview(const SourcePreview& preview);
    void showProblem(const QString& message);
    void showState();
    Narrowing narrowing() const;
    void agree();

    QString m_source;
    TaskRunner m_looking;
    QLabel* m_format;
    QSpinBox* m_userRatings = nullptr;
    QSpinBox* m_movieRatings = nullptr;
    QDoubleSpinBox* m_share = nullptr;
    QSpinBox* m_seed = nullptr;
    QCheckBox* m_hasSince = nullptr;
    QDateEdit* m_since = nullptr;
    QCheckBox* m_hasBefore = nullptr;
    QDateEdit* m_before = nullptr;
    QSpinBox* m_netflixFiles = nullptr;
    QGroupBox* m_columnsBox;
    ColumnEditor* m_columns;
    std::optional<ColumnLayout> m_found; ///< the detected columns
    QDialogButtonBox* m_buttons;
};

} // namespace autorec
