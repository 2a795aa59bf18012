// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace autorec {

/// A part of the dialog of sources: a heading, what the source is and whose terms hold, a row with its field
/// and buttons, and how it stands.
class SourceSection : public QWidget
{
    Q_OBJECT

public:
    /// `explanation` may have links.
    SourceSection(const QString& heading, const QString& explanation, QWidget* parent);

protected:
    void addRow(const std::initializer_list<QWidget*>& widgets);
    void addWidget(QWidget* widget);
    /// A field that shows a folder and cannot be typed in.
    QLineEdit* makeFolderField(QAnyStringView name, const QString& accessibleName);
    QPushButton* makeButton(QAnyStringView name, const QString& text, const QString& accessibleName = {});
    QLabel* makeStatus(QAnyStringView name);
    /// Lets the person choose a folder, beginning with `start`.
    void askForFolder(const QString& title, const QString& start,
                      const std::function<void(const QString& folder)>& use);

private:
    QVBoxLayout* m_column;
};

} // namespace autorec
