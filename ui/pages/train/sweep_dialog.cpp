// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/sweep_dialog.h"

#include "core/base/error.h"
#include "core/presets/presets.h"
#include "ui/pages/train/sweep_axis_editor.h"
#include "ui/pages/train/train_estimate.h"
#include "ui/text/duration_text.h"
#include "ui/text/model_texts.h"
#include "ui/text/run_text.h"
#include "ui/text/sweep_text.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/wheel_guard.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace autorec {

namespace {

constexpr int WidthInChars = 92;
constexpr int LinesPerRow = 2;
constexpr int MostSeed = 999'999'999;
const std::string FirstParameter = "learning_rate";

} // namespace

SweepDialog::SweepDialog(const TrainingJob& base, const LoadedDatasetPtr& dataset,
                         const QList<RunRecord>& earlier, QWidget* parent)
    : QDialog(parent)
    , m_base(base)
    , m_dataset(dataset)
    , m_earlier(earlier)
    , m_name(named(new QLineEdit(this), "sweepName", tr("Name of the sweep")))
    , m_grid(named(new QRadioButton(tr("&Grid: every combination"), this), "sweepGrid"))
    , m_random(named(new QRadioButton(tr("&Random draws:"), this), "sweepRandom", {},
                     tr("Finds more with as many runs where only some of the parameters matter "
                        "(Bergstra and Bengio 2012)")))
    , m_draws(named(new QSpinBox(this), "sweepDraws", tr("Number of draws")))
    , m_seed(named(new QSpinBox(this), "sweepSeed", tr("Seed of the draws"),
                   tr("The same seed draws the same settings.")))
    , m_area(named(new QScrollArea(this), "sweepParameters", tr("Parameters that vary")))
    , m_offered(named(new QComboBox(this), "sweepOffered", tr("Parameter to vary")))
    , m_add(makeToolButton(this, "sweepAddParameter", tr("&Vary it too")))
    , m_summary(makeLabel(this, "sweepSummary", Look::Wrapped))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("sweepDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sweep over parameters of %1").arg(modelTitle(base.spec)));
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("addSweepButton"));
    fill(new QVBoxLayout(this),
         {makeIntroduction(), makeKinds(), {makeParameters(), 1}, makeChoice(), m_summary, m_buttons});
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SweepDialog::agree);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    offerParameters();
    if (const int first = m_offered->findData(QString::fromStdString(FirstParameter)); first >= 0)
        m_offered->setCurrentIndex(first);
    addChosen();
    constexpr int HeightInLines = 34;
    resize(fontMetrics().averageCharWidth() * WidthInChars, fontMetrics().lineSpacing() * HeightInLines);
}

QWidget* SweepDialog::makeIntroduction()
{
    return makeLabel(
        this, {}, Look::Wrapped,
        tr("Trains %1 on %2 (%3, seed %4) once for each setting. What does not vary is as the form says.")
            .arg(modelTitle(m_base.spec), QString::fromStdString(m_base.data.name),
                 QString::fromStdString(m_base.split.text()), QString::number(m_base.seed)));
}

QLayout* SweepDialog::makeKinds()
{
    m_draws->setRange(1, static_cast<int>(Sweep::MostRuns));
    m_draws->setValue(static_cast<int>(Sweep{.base = m_base.spec}.draws));
    m_seed->setRange(1, MostSeed);
    m_seed->setPrefix(tr("seed "));
    m_grid->setChecked(true);
    for (QSpinBox* field : {m_draws, m_seed}) {
        guardFromWheel(field);
        connect(field, &QSpinBox::valueChanged, this, &SweepDialog::showState);
    }
    connect(m_grid, &QRadioButton::toggled, this, &SweepDialog::showState);

    auto* kinds = fill(new QHBoxLayout,
                       {m_grid, Spacing{fontMetrics().height()}, m_random, m_draws, m_seed, Stretch{1}});
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Settings"), kinds);
    return form;
}

QWidget* SweepDialog::makeParameters()
{
    auto* content = new QWidget;
    m_lines = new QGridLayout;
    m_lines->setColumnStretch(1, 1);
    fill(new QVBoxLayout(content), {m_lines, Stretch{1}});
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(content);
    return m_area;
}

QLayout* SweepDialog::makeChoice()
{
    guardFromWheel(m_offered);
    connect(m_add, &QToolButton::clicked, this, &SweepDialog::addChosen);
    return fill(new QHBoxLayout, {labelFor(m_offered, tr("Another &parameter")), {m_offered, 1}, m_add});
}

/// Offers the parameters that do not vary yet.
void SweepDialog::offerParameters()
{
    const std::vector<std::string> taken = varying();
    m_offered->clear();
    for (const ParameterDescription& parameter : findPreset(m_base.spec.preset()).parameters) {
        if (!canBeSwept(parameter) || std::find(taken.begin(), taken.end(), parameter.name) != taken.end())
            continue;
        m_offered->addItem(modelText(parameter.title), QString::fromStdString(parameter.name));
        m_offered->setItemData(m_offered->count() - 1, modelText(parameter.help), Qt::ToolTipRole);
    }
    m_offered->setEnabled(m_offered->count() > 0);
    m_add->setEnabled(m_offered->count() > 0);
}

void SweepDialog::addChosen()
{
    if (m_offered->count() == 0) {
        showState();
        return;
    }
    addParameter(m_offered->currentData().toString().toStdString());
    offerParameters();
    m_rows.last().editor->setFocus();
    showState();
}

void SweepDialog::addParameter(const std::string& name)
{
    const ParameterDescription& parameter = findPreset(m_base.spec.preset()).parameter(name);
    const QString title = modelText(parameter.title);
    QWidget* content = m_area->widget();
    auto* label = new QLabel(title, content);
    auto* editor = new SweepAxisEditor(parameter, m_base.spec.value(name), content);
    auto* remove =
        named(new QToolButton(content), QStringLiteral("sweepRemove_") + QString::fromStdString(name),
              tr("Do not vary %1").arg(title), tr("Do not vary %1").arg(title));
    auto* note =
        makeLabel(content, QStringLiteral("sweepNote_") + QString::fromStdString(name), Look::Wrapped);
    label->setBuddy(editor);
    remove->setIcon(themedIcon(QStringLiteral("close")));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    const int line = m_lines->rowCount();
    m_lines->addWidget(label, line, 0);
    m_lines->addWidget(editor, line, 1);
    m_lines->addWidget(remove, line, 2);
    m_lines->addWidget(note, line + 1, 1, 1, LinesPerRow);
    m_rows.append({label, editor, remove, note});
    connect(editor, &SweepAxisEditor::changed, this, &SweepDialog::showState);
    connect(remove, &QToolButton::clicked, this, [this, name] { removeParameter(name); });
}

void SweepDialog::removeParameter(const std::string& name)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&name](const Row& one) { return one.editor->parameter().name == name; });
    for (QWidget* widget : {static_cast<QWidget*>(row->title), static_cast<QWidget*>(row->editor),
                            static_cast<QWidget*>(row->remove), static_cast<QWidget*>(row->note)}) {
        widget->hide();
        widget->deleteLater();
    }
    m_rows.erase(row);
    offerParameters();
    m_offered->setFocus();
    showState();
}

Sweep::Kind SweepDialog::kind() const
{
    return m_grid->isChecked() ? Sweep::Kind::Grid : Sweep::Kind::Random;
}

std::vector<std::string> SweepDialog::varying() const
{
    std::vector<std::string> names;
    for (const Row& row : m_rows)
        names.push_back(row.editor->parameter().name);
    return names;
}

/// Empty while a field holds nothing allowed.
std::optional<Sweep> SweepDialog::sweep() const
{
    Sweep sweep{.base = m_base.spec, .kind = kind()};
    sweep.draws = static_cast<std::size_t>(m_draws->value());
    sweep.seed = static_cast<std::uint64_t>(m_seed->value());
    for (const Row& row : m_rows) {
        const std::optional<SweepAxis> axis = row.editor->axis();
        if (!axis)
            return std::nullopt;
        sweep.axes.push_back(*axis);
    }
    return sweep;
}

void SweepDialog::showState()
{
    const bool isRandom = kind() == Sweep::Kind::Random;
    m_draws->setEnabled(isRandom);
    m_seed->setEnabled(isRandom);
    m_name->setPlaceholderText(sweepTitle(m_base.spec, varying()));
    showRows();

    const std::optional<Sweep> wanted = sweep();
    std::size_t runs = 0;
    QString problem;
    try {
        if (wanted) {
            wanted->validate();
            runs = wanted->runCount();
        }
    } catch (const Error& error) {
        problem = QString::fromStdString(error.message());
    }
    m_summary->setText(problem.isEmpty() ? summary(wanted, runs) : problem);
    QPushButton* add = m_buttons->button(QDialogButtonBox::Ok);
    add->setEnabled(runs > 0);
    add->setText(runs > 0 ? tr("&Add %1 to the queue").arg(runCountText(runs)) : tr("&Add to the queue"));
}

void SweepDialog::showRows()
{
    for (const Row& row : std::as_const(m_rows)) {
        row.editor->setKind(kind());
        const bool isFault = !row.editor->axis();
        row.note->setText(row.editor->note());
        row.note->setVisible(!row.note->text().isEmpty());
        row.note->setForegroundRole(isFault ? QPalette::WindowText : QPalette::PlaceholderText);
        QFont font = row.note->font();
        font.setBold(isFault);
        row.note->setFont(font);
    }
}

QString SweepDialog::summary(const std::optional<Sweep>& sweep, std::size_t runs) const
{
    if (!sweep)
        return tr("Correct the marked fields first.");
    QStringList texts{tr("%1.").arg(runCountText(runs)), durationOf(sweep->specs())};
    if (sweep->kind == Sweep::Kind::Random && runs < sweep->draws)
        texts.append(tr("What was drawn twice stands once."));
    texts.append(tellsValidation(m_base.spec)
                     ? tr("They are ranked by what they do on the ratings set aside from the training part, "
                          "never by the test part.")
                     : tr("This model sets no ratings aside from the training part to be chosen by, so its "
                          "runs are not ranked."));
    return texts.join(u' ');
}

QString SweepDialog::durationOf(const std::vector<ModelSpec>& specs) const
{
    double seconds = 0.0;
    std::size_t tooLarge = 0;
    bool isKnown = true;
    for (const ModelSpec& spec : specs) {
        const auto estimate = TrainEstimate::of(*m_dataset, spec, m_base.split, m_earlier);
        seconds += estimate.seconds.value_or(0.0);
        isKnown = isKnown && estimate.seconds;
        tooLarge += estimate.fits() ? 0 : 1;
    }
    const QString time = isKnown ? tr("About %1 in all, going by an earlier run.").arg(durationText(seconds))
                                 : tr("How long they take shows after the first.");
    return tooLarge == 0
               ? time
               : tr("%1 need more memory than is free now, and will fail.").arg(runCountText(tooLarge)) +
                     u' ' + time;
}

void SweepDialog::agree()
{
    const std::optional<Sweep> wanted = sweep();
    if (!wanted)
        return;
    const QString name = m_name->text().trimmed();
    Q_EMIT agreed(name.isEmpty() ? m_name->placeholderText() : name, *wanted);
    accept();
}

} // namespace autorec
