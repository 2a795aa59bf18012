// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/training_result.h"

#include "ui/text/run_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QPushButton>

namespace autorec {

TrainingResult::TrainingResult(QWidget* parent)
    : QWidget(parent)
    , m_text(makeLabel(this, "resultLabel", Look::Wrapped))
    , m_use(named(new QPushButton(this), "useModelButton", {},
                  tr("Predictions and lists are made by this model from now on.")))
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useWanted(m_runId); });

    fill(withoutMargins(new QHBoxLayout(this)), {{m_text, 1}, m_use});
    setInUse(false);
    setVisible(false);
}

void TrainingResult::showRun(const RunRecord& run, bool inUse)
{
    m_runId = run.id;
    m_text->setText(QStringLiteral("<b>%1</b><br>%2")
                        .arg(resultText(run).toHtmlEscaped(),
                             tr("%1: %2").arg(modelTitle(run.job.spec), endText(run)).toHtmlEscaped()));
    QStringList notes;
    for (const std::string& note : run.report.notes)
        notes.append(QString::fromStdString(note));
    if (!notes.isEmpty())
        m_text->setText(m_text->text() +
                        QStringLiteral("<br>%1").arg(notes.join(QStringLiteral("; ")).toHtmlEscaped()));
    m_use->setVisible(!run.modelFile.isEmpty());
    setInUse(inUse);
    setVisible(true);
}

void TrainingResult::setInUse(bool inUse)
{
    m_use->setEnabled(!inUse);
    m_use->setText(inUse ? tr("Model in use") : tr("&Use this model"));
    m_use->setAccessibleName(inUse ? tr("Model in use") : tr("Use this model"));
}

} // namespace autorec
