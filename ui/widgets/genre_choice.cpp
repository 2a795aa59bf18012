// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/genre_choice.h"

#include "app/services/settings.h"
#include "ui/text/format.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/named.h"
#include "ui/widgets/row_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QWidgetAction>

#include <algorithm>

namespace autorec {

namespace {

constexpr int MostRows = 20; ///< more are scrolled to
constexpr char ExcludedMark = '!';

QString excludedText(const std::string& genre)
{
    return GenreChoice::tr("not %1", "a genre").arg(genreName(genre));
}

/// "Drama\n!Horror".
QByteArray kept(const GenreFilter& filter)
{
    QByteArrayList lines;
    for (const std::string& genre : filter.wanted)
        lines.append(QByteArray::fromStdString(genre));
    for (const std::string& genre : filter.excluded)
        lines.append(ExcludedMark + QByteArray::fromStdString(genre));
    return lines.join('\n');
}

GenreFilter restored(const QByteArray& state)
{
    GenreFilter filter;
    for (const QByteArray& line : state.split('\n')) {
        if (line.startsWith(ExcludedMark))
            filter.excluded.push_back(line.mid(1).toStdString());
        else if (!line.isEmpty())
            filter.wanted.push_back(line.toStdString());
    }
    return filter;
}

bool holds(const std::vector<std::string>& genres, const std::string& genre)
{
    return std::find(genres.begin(), genres.end(), genre) != genres.end();
}

} // namespace

GenreTable::GenreTable(const std::vector<std::string>& genres, const GenreFilter& filter, QWidget* parent)
    : QTableWidget(0, ColumnCount, parent)
{
    named(this, "genreTable", tr("Genres"));
    makeRowTable(*this);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalHeaderLabels({tr("Genre"), tr("Wanted"), tr("Excluded")});
    horizontalHeaderItem(Wanted)->setToolTip(tr("Films have at least one of the wanted genres"));
    horizontalHeaderItem(Excluded)->setToolTip(tr("Films have none of the excluded genres"));
    horizontalHeaderItem(Genre)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Genre, QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    for (const std::string& genre : genres)
        addGenre(genre, filter);
    setCurrentCell(0, Genre);
    connect(this, &QTableWidget::itemChanged, this,
            [this](const QTableWidgetItem* item) { takeChange(*item); });
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == Genre)
            goOn(row);
    });
}

void GenreTable::addGenre(const std::string& genre, const GenreFilter& filter)
{
    const int row = rowCount();
    insertRow(row);
    auto* name = new QTableWidgetItem(genreName(genre));
    name->setData(Qt::UserRole, QString::fromStdString(genre));
    name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    setItem(row, Genre, name);
    for (const Column column : {Wanted, Excluded}) {
        auto* box = new QTableWidgetItem;
        box->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        box->setCheckState(holds(column == Wanted ? filter.wanted : filter.excluded, genre) ? Qt::Checked
                                                                                            : Qt::Unchecked);
        box->setData(Qt::AccessibleTextRole,
                     (column == Wanted ? tr("%1 wanted") : tr("%1 excluded")).arg(genreName(genre)));
        setItem(row, column, box);
    }
}

bool GenreTable::isChecked(int row, int column) const
{
    return item(row, column)->checkState() == Qt::Checked;
}

/// No genre is wanted and excluded at once.
void GenreTable::takeChange(const QTableWidgetItem& changedItem)
{
    if (changedItem.column() == Genre)
        return;
    if (changedItem.checkState() == Qt::Checked) {
        const QSignalBlocker blocker(this); // one change for both
        item(changedItem.row(), changedItem.column() == Wanted ? Excluded : Wanted)
            ->setCheckState(Qt::Unchecked);
    }
    Q_EMIT changed();
}

/// From any to wanted, to excluded, to any.
void GenreTable::goOn(int row)
{
    if (isChecked(row, Wanted))
        item(row, Excluded)->setCheckState(Qt::Checked);
    else
        item(row, isChecked(row, Excluded) ? Excluded : Wanted)
            ->setCheckState(isChecked(row, Excluded) ? Qt::Unchecked : Qt::Checked);
}

void GenreTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && currentColumn() == Genre) {
        goOn(currentRow());
        event->accept();
    } else {
        QTableWidget::keyPressEvent(event);
    }
}

GenreFilter GenreTable::filter() const
{
    GenreFilter filter;
    for (int row = 0; row < rowCount(); ++row) {
        const std::string genre = item(row, Genre)->data(Qt::UserRole).toString().toStdString();
        if (isChecked(row, Wanted))
            filter.wanted.push_back(genre);
        if (isChecked(row, Excluded))
            filter.excluded.push_back(genre);
    }
    return filter;
}

QSize GenreTable::sizeHint() const
{
    const int rows = std::min(MostRows, rowCount()) * verticalHeader()->defaultSectionSize();
    const int name = sizeHintForColumn(Genre) + 2 * fontMetrics().averageCharWidth();
    const QHeaderView& header = *horizontalHeader();
    return {name + header.sectionSizeHint(Wanted) + header.sectionSizeHint(Excluded) +
                verticalScrollBar()->sizeHint().width(),
            header.sizeHint().height() + rows};
}

GenreChoice::GenreChoice(QWidget* parent)
    : QToolButton(parent)
{
    named(this, "genres", {}, tr("Genres that films must have, and genres that they must not have"));
    setText(tr("&Genres"));
    setIcon(themedIcon(QStringLiteral("chevron")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // The icon comes last.
    setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &GenreChoice::open);
    showState();
}

void GenreChoice::remember(Settings& settings, const QString& name)
{
    m_chosen = restored(settings.state(name));
    showState();
    connect(this, &GenreChoice::changed, this,
            [this, &settings, name] { settings.setState(name, kept(m_chosen)); });
}

void GenreChoice::setGenres(const std::vector<std::string>& genres)
{
    m_genres = genres;
    setEnabled(!genres.empty());
    showState();
}

GenreFilter GenreChoice::filter() const
{
    GenreFilter filter = m_chosen;
    for (std::vector<std::string>* genres : {&filter.wanted, &filter.excluded})
        std::erase_if(*genres, [this](const std::string& genre) { return !holds(m_genres, genre); });
    return filter;
}

void GenreChoice::choose(const GenreFilter& filter)
{
    if (filter == m_chosen)
        return;
    m_chosen = filter;
    showState();
    Q_EMIT changed();
}

void GenreChoice::release(const std::string& genre)
{
    GenreFilter rest = m_chosen;
    std::erase(rest.wanted, genre);
    std::erase(rest.excluded, genre);
    choose(rest);
}

void GenreChoice::addChips(ChipRow& row)
{
    const auto add = [&](const std::string& genre, const QString& text) {
        row.add(QStringLiteral("genreChip_") + QString::fromStdString(genre), text,
                [this, genre] { release(genre); });
    };
    const GenreFilter shown = filter();
    for (const std::string& genre : shown.wanted)
        add(genre, genreName(genre));
    for (const std::string& genre : shown.excluded)
        add(genre, excludedText(genre));
}

void GenreChoice::open()
{
    auto* menu = named(new QMenu(this), "genreMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setLayoutDirection(parentWidget()->layoutDirection()); // the button's is turned round
    auto* table = new GenreTable(m_genres, filter(), menu);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(table);
    menu->addAction(action);
    connect(table, &GenreTable::changed, this, [this, table] { choose(table->filter()); });
    const bool isMirrored = menu->layoutDirection() == Qt::RightToLeft;
    const int x = isMirrored ? width() - menu->sizeHint().width() : 0;
    menu->popup(mapToGlobal(QPoint(x, height())));
    table->setFocus(Qt::PopupFocusReason);
}

/// What is chosen, for screen readers; chips show it to the others.
void GenreChoice::showState()
{
    QStringList names;
    const GenreFilter shown = filter();
    for (const std::string& genre : shown.wanted)
        names.append(genreName(genre));
    for (const std::string& genre : shown.excluded)
        names.append(excludedText(genre));
    setAccessibleName(names.isEmpty() ? tr("Genres: all")
                                      : tr("Genres: %1").arg(names.join(QStringLiteral(", "))));
}

} // namespace autorec
