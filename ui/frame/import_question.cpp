// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/import_question.h"

#include "ui/widgets/named.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace autorec {

namespace {

/// The texts' context for translators.
struct ImportQuestion
{
    Q_DECLARE_TR_FUNCTIONS(ImportQuestion)
};

} // namespace

void askToImport(const QString& message, const std::function<void()>& import, QWidget* parent)
{
    auto* question = named(
        new QMessageBox(QMessageBox::Question, ImportQuestion::tr("One Person's Ratings"),
                        ImportQuestion::tr("These are one person's ratings, not a data set of many people. "
                                           "Import them as your own?"),
                        QMessageBox::Cancel, parent),
        "importQuestion");
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(ImportQuestion::tr("You see what will be imported first."));
    question->setDetailedText(message);
    QPushButton* accepting = question->addButton(ImportQuestion::tr("&Import…"), QMessageBox::AcceptRole);
    accepting->setObjectName(QStringLiteral("importButton"));
    question->setDefaultButton(accepting);
    QObject::connect(accepting, &QPushButton::clicked, question, import);
    question->open();
}

} // namespace autorec
