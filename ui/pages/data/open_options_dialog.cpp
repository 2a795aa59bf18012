// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/open_options_dialog.h"

#include "ui/pages/data/column_editor.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>

namespace autorec {

namespace {

constexpr int MostRatings = 100000;
constexpr double WholeShare = 100.0;

std::uint32_t secondsOf(const QDate& date)
{
    return static_cast<std::uint32_t>(date.startOfDay(QTimeZone::utc()).toSecsSinceEpoch());
}

} // namespace

OpenOptionsDialog::OpenOptionsDialog(const QString& source, QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_format(makeLabel(this, "formatLabel", Look::Wrapped, tr("Looking at it…")))
    , m_columnsBox(named(new QGroupBox(tr("Columns"), this), "columnsBox"))
    , m_columns(new ColumnEditor(m_columnsBox))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("openOptionsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open %1").arg(QFileInfo(source).fileName()));
    fill(new QVBoxLayout(m_columnsBox), {m_columns});
    m_columnsBox->hide();
    auto* narrowing = fill(new QVBoxLayout, {makeNarrowing()});
    narrowing->addStretch(1);
    auto* options = fill(new QHBoxLayout, {narrowing, {m_columnsBox, 1}});
    fill(new QVBoxLayout(this), {m_format, {options, 1}, m_buttons});
    m_buttons->button(QDialogButtonBox::Open)->setObjectName(QStringLiteral("openWithOptionsButton"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &OpenOptionsDialog::agree);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_columns, &ColumnEditor::changed, this, &OpenOptionsDialog::showState);
    connect(&m_looking, &TaskRunner::failed, this, &OpenOptionsDialog::showProblem);
    m_buttons->button(QDialogButtonBox::Open)->setEnabled(false);
    m_looking.run(
        [path = source.toStdU16String()](const WorkContext& work) { return previewSource(path, work); },
        [this](const SourcePreview& preview) { showPreview(preview); });
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

QSpinBox* OpenOptionsDialog::makeCount(const QString& name, const QString& title, const QString& none)
{
    auto* box = named(new QSpinBox(this), name, title);
    box->setRange(0, MostRatings);
    box->setSpecialValueText(none);
    return box;
}

void OpenOptionsDialog::addDate(QFormLayout& form, QCheckBox*& check, QDateEdit*& date, const QString& name,
                                const QString& title, const QDate& first)
{
    check = named(new QCheckBox(title, this), name + QStringLiteral("Check"));
    date = named(new QDateEdit(first, this), name + QStringLiteral("Date"), title);
    date->setCalendarPopup(true);
    date->setMinimumDate(QDate(1970, 1, 1));
    date->setEnabled(false);
    connect(check, &QCheckBox::toggled, date, &QWidget::setEnabled);
    connect(check, &QCheckBox::toggled, this, &OpenOptionsDialog::showState);
    connect(date, &QDateEdit::dateChanged, this, &OpenOptionsDialog::showState);
    form.addRow(check, date);
}

QWidget* OpenOptionsDialog::makeNarrowing()
{
    auto* box = new QGroupBox(tr("How much of it"), this);
    auto* form = new QFormLayout(box);
    const QString all = tr("all");
    m_userRatings = makeCount(QStringLiteral("userRatingsSpin"), tr("Least ratings of a user"), all);
    m_movieRatings = makeCount(QStringLiteral("movieRatingsSpin"), tr("Least ratings of a movie"), all);
    m_netflixFiles =
        makeCount(QStringLiteral("netflixFilesSpin"), tr("First files of the Netflix Prize"), all);
    m_share = named(new QDoubleSpinBox(this), "userShareSpin", tr("Share of the users, in percent"));
    m_share->setRange(0.1, WholeShare);
    m_share->setDecimals(1);
    m_share->setValue(WholeShare);
    m_share->setSuffix(tr("% at random"));
    m_seed = named(new QSpinBox(this), "userSeedSpin", tr("Seed by which users are drawn"));
    m_seed->setRange(1, std::numeric_limits<int>::max());
    m_seed->setPrefix(tr("seed "));
    m_seed->setEnabled(false);
    auto* share = fill(new QHBoxLayout, {{m_share, 1}, {m_seed, 1}});
    form->addRow(tr("&Users with at least"), m_userRatings);
    form->addRow(tr("&Movies with at least"), m_movieRatings);
    form->addRow(labelFor(m_share, tr("&Share of the users")), share);
    addDate(*form, m_hasSince, m_since, QStringLiteral("since"), tr("&From"), QDate(2000, 1, 1));
    addDate(*form, m_hasBefore, m_before, QStringLiteral("before"), tr("&Before"), QDate(2030, 1, 1));
    form->addRow(tr("&Netflix files"), m_netflixFiles);
    m_userRatings->setSuffix(tr(" ratings"));
    m_movieRatings->setSuffix(tr(" ratings"));
    connect(m_share, &QDoubleSpinBox::valueChanged, m_seed,
            [this](double percent) { m_seed->setEnabled(percent < WholeShare); });
    return box;
}

void OpenOptionsDialog::showPreview(const SourcePreview& preview)
{
    const bool isDelimited = preview.layout.has_value() || preview.format.empty();
    m_found = preview.layout;
    m_format->setText(preview.format.empty()
                          ? tr("No ratings were recognised. If it is a text with columns, say what they are.")
                          : tr("Format: %1").arg(QString::fromStdString(preview.format)));
    m_netflixFiles->setEnabled(preview.format == "Netflix Prize");
    m_columnsBox->setVisible(isDelimited);
    if (isDelimited)
        m_columns->setText(QString::fromStdString(preview.beginning), preview.layout);
    showState();
    const int letters = isDelimited ? 150 : 80;
    resize(fontMetrics().averageCharWidth() * letters, sizeHint().height());
}

void OpenOptionsDialog::showProblem(const QString& message)
{
    m_format->setText(message);
    m_buttons->button(QDialogButtonBox::Open)->setEnabled(false);
}

void OpenOptionsDialog::showState()
{
    const bool timesFit =
        !m_hasSince->isChecked() || !m_hasBefore->isChecked() || m_since->date() < m_before->date();
    const bool columnsFit = m_columnsBox->isHidden() || m_columns->layout().has_value();
    m_buttons->button(QDialogButtonBox::Open)->setEnabled(timesFit && columnsFit && !m_looking.isRunning());
}

Narrowing OpenOptionsDialog::narrowing() const
{
    Narrowing narrowing;
    narrowing.leastUserRatings = static_cast<std::size_t>(m_userRatings->value());
    narrowing.leastMovieRatings = static_cast<std::size_t>(m_movieRatings->value());
    narrowing.userShare = m_share->value() / WholeShare;
    narrowing.seed = static_cast<std::uint64_t>(m_seed->value());
    if (m_hasSince->isChecked())
        narrowing.since = secondsOf(m_since->date());
    if (m_hasBefore->isChecked())
        narrowing.before = secondsOf(m_before->date());
    if (m_netflixFiles->isEnabled())
        narrowing.netflixFiles = static_cast<std::size_t>(m_netflixFiles->value());
    return narrowing;
}

void OpenOptionsDialog::agree()
{
    Opening opening{narrowing()};
    if (!m_columnsBox->isHidden() && m_columns->layout() != m_found)
        opening.columns = m_columns->layout();
    if (!m_columnsBox->isHidden())
        opening.scale = m_columns->scale();
    Q_EMIT agreed(m_source, opening);
    accept();
}

} // namespace autorec
