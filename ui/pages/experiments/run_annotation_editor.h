// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/run_store.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QStringListModel;

namespace autorec {

/// Tags and note of one run, to be edited; what is typed counts on Enter or when the field is left.
class RunAnnotationEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RunAnnotationEditor(QWidget* parent = nullptr);

    /// 0: no run, and nothing to edit.
    void setRun(qint64 id, const RunAnnotation& annotation);
    /// Tags that are in use, offered while one types.
    void setKnownTags(const QStringList& tags);

Q_SIGNALS:
    void edited(qint64 run, const autorec::RunAnnotation& before, const autorec::RunAnnotation& after);

private:
    void commit();

    QLineEdit* m_tags;
    QLineEdit* m_note;
    QStringListModel* m_known;
    qint64 m_run = 0;
    RunAnnotation m_shown;
};

} // namespace autorec
