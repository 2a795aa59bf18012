// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/skip_question.h"

#include "app/services/dataset_service.h"
#include "ui/widgets/named.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace autorec {

namespace {

/// The texts' context for translators.
struct SkipQuestion
{
    Q_DECLARE_TR_FUNCTIONS(SkipQuestion)
};

} // namespace

void askToSkip(DatasetService& datasets, const QString& source, const Opening& opening,
               const QString& message, QWidget* parent)
{
    auto* question =
        named(new QMessageBox(QMessageBox::Warning, SkipQuestion::tr("Not All of It Can Be Read"),
                              SkipQuestion::tr("Some of the data set would be left out. Open it anyway?"),
                              QMessageBox::Cancel, parent),
              "skipQuestion");
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(message);
    QPushButton* accepting = question->addButton(SkipQuestion::tr("&Open Anyway"), QMessageBox::AcceptRole);
    accepting->setObjectName(QStringLiteral("openAnywayButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(accepting, &QPushButton::clicked, &datasets,
                     [&datasets, source, opening] { datasets.open(source, opening); });
    question->open();
}

} // namespace autorec
