// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/sources/source_section.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

namespace autorec {

SourceSection::SourceSection(const QString& heading, const QString& explanation, QWidget* parent)
    : QWidget(parent)
    , m_column(withoutMargins(new QVBoxLayout(this)))
{
    auto* text = new LinkLabel(this);
    text->setText(explanation);
    text->setWordWrap(true);
    text->setAccessibleName(heading);
    fill(m_column, {makeLabel(this, {}, Look::Heading, heading), text});
}

void SourceSection::addRow(const std::initializer_list<QWidget*>& widgets)
{
    auto* row = new QHBoxLayout;
    for (QWidget* widget : widgets)
        row->addWidget(widget, qobject_cast<QLineEdit*>(widget) ? 1 : 0);
    m_column->addLayout(row);
}

void SourceSection::addWidget(QWidget* widget)
{
    m_column->addWidget(widget);
}

QLineEdit* SourceSection::makeFolderField(QAnyStringView name, const QString& accessibleName)
{
    auto* field = named(new QLineEdit(this), name, accessibleName);
    field->setReadOnly(true);
    field->setPlaceholderText(tr("No folder chosen"));
    return field;
}

QPushButton* SourceSection::makeButton(QAnyStringView name, const QString& text,
                                       const QString& accessibleName)
{
    auto* button = named(new QPushButton(text, this), name, accessibleName);
    button->setAutoDefault(false);
    return button;
}

QLabel* SourceSection::makeStatus(QAnyStringView name)
{
    return makeLabel(this, name, Look::Plain | Look::Wrapped);
}

void SourceSection::askForFolder(const QString& title, const QString& start,
                                 const std::function<void(const QString& folder)>& use)
{
    auto* dialog = named(new QFileDialog(this, title, start), "folderDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

} // namespace autorec
