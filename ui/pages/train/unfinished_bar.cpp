// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/unfinished_bar.h"

#include "ui/text/duration_text.h"
#include "ui/text/run_text.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace autorec {

namespace {

using namespace std::chrono_literals;

QString progressText(const UnfinishedTraining& training)
{
    if (training.report.epochs.empty())
        return UnfinishedBar::tr("not one epoch yet");
    const EpochReport& last = training.report.epochs.back();
    return UnfinishedBar::tr("%1 of %2 epochs").arg(last.epoch).arg(last.epochLimit);
}

} // namespace

UnfinishedBar::UnfinishedBar(QWidget* parent)
    : QFrame(parent)
    , m_text(makeLabel(this, "unfinishedText", Look::Plain | Look::Wrapped))
    , m_resume(
          named(new QPushButton(themedIcon(QStringLiteral("start")), tr("&Resume"), this), "resumeButton",
                tr("Resume the unfinished training"),
                tr("Goes on where it was kept, and becomes the same model as if it had never stopped. Opens "
                   "the data set first where that is not open.")))
    , m_discard(named(new QPushButton(tr("&Discard"), this), "discardButton",
                      tr("Discard the unfinished training"), tr("Deletes what was kept of it")))
{
    named(this, "unfinishedBar", tr("Unfinished training"));
    setFrameShape(QFrame::StyledPanel);
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resumeWanted(m_trainings.first().id); });
    connect(m_discard, &QPushButton::clicked, this, &UnfinishedBar::askForDiscard);

    fill(new QHBoxLayout(this), {{m_text, 1}, m_resume, m_discard});
    auto* minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &UnfinishedBar::showText);
    minute->start(60s);
    hide();
}

void UnfinishedBar::setTrainings(const QList<UnfinishedTraining>& trainings)
{
    m_trainings = trainings;
    showText();
    setVisible(!m_trainings.isEmpty());
}

void UnfinishedBar::setCanResume(bool can)
{
    m_resume->setEnabled(can);
}

void UnfinishedBar::showText()
{
    if (m_trainings.isEmpty())
        return;
    const UnfinishedTraining& training = m_trainings.first();
    QString text = tr("An unfinished training of %1 on %2: %3, last kept %4.")
                       .arg(modelTitle(training.job.spec), QString::fromStdString(training.job.data.name),
                            progressText(training), agoText(training.kept, QDateTime::currentDateTime()));
    const int others = static_cast<int>(m_trainings.size()) - 1;
    if (others > 0)
        text += u' ' + tr("%Ln more after it.", "", others);
    m_text->setText(text);
}

void UnfinishedBar::askForDiscard()
{
    const UnfinishedTraining training = m_trainings.first();
    auto* question = named(new QMessageBox(QMessageBox::Question, tr("Discard the training"),
                                           tr("Discard the unfinished training of %1 (%2)?")
                                               .arg(modelTitle(training.job.spec), progressText(training)),
                                           QMessageBox::Cancel, this),
                           "discardQuestion");
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("This cannot be undone."));
    QPushButton* confirm = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    confirm->setObjectName(QStringLiteral("confirmDiscardButton"));
    connect(confirm, &QPushButton::clicked, this, [this, id = training.id] { Q_EMIT discardWanted(id); });
    question->open();
}

} // namespace autorec
