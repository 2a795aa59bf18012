// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/experiments/run_annotation_editor.h"

#include "ui/widgets/named.h"

#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QStringListModel>

namespace autorec {

namespace {

/// "b, a, b" is the tags a and b.
QStringList tagsIn(const QString& text)
{
    QStringList tags;
    for (const QString& part : text.split(u',')) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

/// Completes the tag that is being typed, the last one of the list.
class TagCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString& path) const override { return {path.section(u',', -1).trimmed()}; }
    QString pathFromIndex(const QModelIndex& index) const override
    {
        const QString text = static_cast<const QLineEdit*>(widget())->text();
        const QString before = text.section(u',', 0, -2);
        const QString tag = QCompleter::pathFromIndex(index);
        return before.isEmpty() ? tag : before + QStringLiteral(", ") + tag;
    }
};

} // namespace

RunAnnotationEditor::RunAnnotationEditor(QWidget* parent)
    : QWidget(parent)
    , m_tags(named(new QLineEdit(this), "runTags", tr("Tags of the run"),
                   tr("Words to find and group runs by, separated by commas")))
    , m_note(named(new QLineEdit(this), "runNote", tr("Note on the run")))
    , m_known(new QStringListModel(this))
{
    m_tags->setPlaceholderText(tr("For example: baseline, for the report"));
    m_note->setPlaceholderText(tr("What is to be remembered of this run"));
    auto* completer = new TagCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_tags->setCompleter(completer);
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(tr("&Tags:"), m_tags);
    form->addRow(tr("&Note:"), m_note);
    for (QLineEdit* field : {m_tags, m_note})
        connect(field, &QLineEdit::editingFinished, this, &RunAnnotationEditor::commit);
    setRun(0, {});
}

void RunAnnotationEditor::setRun(qint64 id, const RunAnnotation& annotation)
{
    setEnabled(id > 0);
    if (id == m_run && annotation == m_shown)
        return;
    m_run = id;
    m_shown = annotation;
    m_tags->setText(annotation.tags.join(QStringLiteral(", ")));
    m_note->setText(annotation.note);
}

void RunAnnotationEditor::setKnownTags(const QStringList& tags)
{
    m_known->setStringList(tags);
}

void RunAnnotationEditor::commit()
{
    const RunAnnotation typed{tagsIn(m_tags->text()), m_note->text().trimmed()};
    if (m_run == 0 || typed == m_shown)
        return;
    Q_EMIT edited(m_run, RunAnnotation(m_shown), typed);
}

} // namespace autorec
