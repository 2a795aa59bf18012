// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/column_editor.h"

#include "ui/pages/data/reading_preview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QTableWidget>

namespace autorec {

namespace {

enum Role { Nothing, User, MovieId, Rating, Time, Title, Genres };

constexpr int LinesShown = 6;

QStringList roleNames()
{
    return {ColumnEditor::tr("not used"), ColumnEditor::tr("User"), ColumnEditor::tr("Movie"),
            ColumnEditor::tr("Rating"),   ColumnEditor::tr("Time"), ColumnEditor::tr("Title"),
            ColumnEditor::tr("Genres")};
}

/// The role that the layout gives a column.
Role roleOf(const ColumnLayout& layout, int column)
{
    const std::pair<int, Role> roles[] = {{layout.user, User},    {layout.movie, MovieId},
                                          {layout.stars, Rating}, {layout.time, Time},
                                          {layout.title, Title},  {layout.genres, Genres}};
    for (const auto& [place, role] : roles) {
        if (place == column)
            return role;
    }
    return Nothing;
}

QStringList firstLines(const QString& text, int count)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(0, count);
}

} // namespace

ColumnEditor::ColumnEditor(QWidget* parent)
    : QWidget(parent)
    , m_separator(named(new QComboBox(this), "separatorCombo", tr("What is between the columns")))
    , m_header(named(new QCheckBox(tr("The first line &names the columns"), this), "headerCheck"))
    , m_lowest(named(new QDoubleSpinBox(this), "lowestSpin", tr("Lowest rating of the scale"),
                     tr("Where the scale begins: 0, 1, or below 0.")))
    , m_highest(named(new QDoubleSpinBox(this), "highestSpin", tr("Highest rating of the scale"),
                      tr("Ratings are brought to five stars: of ten, they are halved.")))
    , m_preview(named(new QTableWidget(this), "columnPreview", tr("First lines of the file")))
    , m_reading(new ReadingPreview(this))
    , m_problem(makeLabel(this, "columnProblem", Look::Wrapped))
{
    const std::pair<QString, const char*> separators[] = {{tr("Comma"), ","}, {tr("Semicolon"), ";"},
                                                          {tr("Tab"), "\t"},  {tr("Two colons"), "::"},
                                                          {tr("Bar"), "|"},   {tr("Space"), " "}};
    for (const auto& [name, text] : separators)
        m_separator->addItem(name, QString::fromLatin1(text));
    m_highest->setRange(0.0, 1000.0);
    m_highest->setDecimals(0);
    m_highest->setSpecialValueText(tr("Automatic"));
    m_lowest->setRange(-1000.0, 1000.0);
    m_lowest->setDecimals(1);
    m_lowest->setEnabled(false);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->hide();

    auto* form = new QFormLayout;
    form->addRow(tr("&Between columns"), m_separator);
    form->addRow(labelFor(m_highest, tr("&Highest rating")),
                 fill(new QHBoxLayout, {{m_highest, 1}, labelFor(m_lowest, tr("&lowest")), {m_lowest, 1}}));
    form->addRow(QString(), m_header);
    fill(withoutMargins(new QVBoxLayout(this)), {form, {m_preview, 1}, m_problem, {m_reading, 1}});
    connect(m_separator, &QComboBox::activated, this, [this] {
        const std::optional<ColumnLayout> found = detectLayout(m_beginning.toStdString());
        ColumnLayout shown = found && found->separator == separator() ? *found : ColumnLayout();
        shown.separator = separator();
        showColumns(shown);
    });
    connect(m_header, &QCheckBox::toggled, this, &ColumnEditor::changed);
    for (const QDoubleSpinBox* end : {m_lowest, m_highest})
        connect(end, &QDoubleSpinBox::valueChanged, this, &ColumnEditor::changed);
    connect(this, &ColumnEditor::changed, this, &ColumnEditor::showReading);
}

void ColumnEditor::showReading()
{
    m_lowest->setEnabled(m_highest->value() > 0.0);
    m_reading->showRows(m_beginning.toStdString(), layout(), scale());
}

void ColumnEditor::setText(const QString& beginning, const std::optional<ColumnLayout>& layout)
{
    m_beginning = beginning;
    m_found = layout;
    ColumnLayout shown = layout.value_or(ColumnLayout());
    if (!layout)
        shown.separator = detectSeparator(beginning.toStdString());
    const int index = m_separator->findData(QString::fromStdString(shown.separator));
    m_separator->setCurrentIndex(std::max(index, 0));
    shown.separator = separator();
    m_header->setChecked(shown.hasHeader);
    showColumns(shown);
}

void ColumnEditor::showColumns(const ColumnLayout& layout)
{
    const QStringList lines = firstLines(m_beginning, LinesShown);
    m_preview->clear();
    m_preview->setRowCount(static_cast<int>(lines.size()) + 1);
    int columns = 0;
    for (int row = 0; row < static_cast<int>(lines.size()); ++row) {
        const std::vector<std::string> fields =
            splitFields(lines[row].trimmed().toStdString(), layout.separator);
        columns = std::max(columns, static_cast<int>(fields.size()));
        m_preview->setColumnCount(columns);
        for (int column = 0; column < static_cast<int>(fields.size()); ++column)
            m_preview->setItem(
                row + 1, column,
                new QTableWidgetItem(QString::fromStdString(fields[static_cast<std::size_t>(column)])));
    }
    for (int column = 0; column < columns; ++column) {
        auto* role = named(new QComboBox(m_preview), QStringLiteral("roleCombo%1").arg(column + 1),
                           tr("What column %1 is").arg(column + 1));
        role->addItems(roleNames());
        role->setCurrentIndex(roleOf(layout, column));
        m_preview->setCellWidget(0, column, role);
        connect(role, &QComboBox::currentIndexChanged, this, [this, column] { takeRole(column); });
    }
    m_preview->resizeColumnsToContents();
    Q_EMIT changed();
}

/// Each role has one column only: the column that had it before loses it.
void ColumnEditor::takeRole(int column)
{
    const int role = static_cast<QComboBox*>(m_preview->cellWidget(0, column))->currentIndex();
    for (int other = 0; other < m_preview->columnCount(); ++other) {
        auto* combo = static_cast<QComboBox*>(m_preview->cellWidget(0, other));
        if (other != column && role != Nothing && combo->currentIndex() == role)
            combo->setCurrentIndex(Nothing);
    }
    m_problem->setText(layout() ? QString() : tr("Say which columns are user and movie."));
    Q_EMIT changed();
}

int ColumnEditor::columnOf(int role) const
{
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        if (static_cast<QComboBox*>(m_preview->cellWidget(0, column))->currentIndex() == role)
            return column;
    }
    return ColumnLayout::None;
}

std::string ColumnEditor::separator() const
{
    return m_separator->currentData().toString().toStdString();
}

std::optional<ColumnLayout> ColumnEditor::layout() const
{
    ColumnLayout layout = m_found && m_found->separator == separator() ? *m_found : ColumnLayout();
    layout.separator = separator();
    layout.hasHeader = m_header->isChecked();
    layout.user = columnOf(User);
    layout.stars = columnOf(Rating);
    layout.time = columnOf(Time);
    layout.title = columnOf(Title);
    layout.genres = columnOf(Genres);
    layout.movie = columnOf(MovieId) != ColumnLayout::None ? columnOf(MovieId) : layout.title;
    return layout.isReadable() && layout.user != layout.movie ? std::optional(layout) : std::nullopt;
}

std::optional<SourceScale> ColumnEditor::scale() const
{
    const auto lowest = static_cast<float>(m_lowest->value());
    const auto highest = static_cast<float>(m_highest->value());
    const SourceScale fiveStars;
    if (highest <= 0.0F || lowest >= highest)
        return std::nullopt;
    return highest == fiveStars.high && lowest == 0.0F ? fiveStars : SourceScale{lowest, highest};
}

} // namespace autorec
