// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/list_controls.h"

#include "ui/widgets/chip_row.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/genre_choice.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/remembered_state.h"
#include "ui/widgets/wheel_guard.h"
#include "ui/widgets/year_range.h"

#include <QCheckBox>
#include <QLabel>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace autorec {

namespace {

constexpr int DefaultLength = 20;
constexpr int GreatestLength = 500;
constexpr int SliderSteps = 100;

enum Whose { Mine, UsersOfDataset };

} // namespace

UserSpinBox::UserSpinBox(QWidget* parent)
    : QSpinBox(parent)
{
    setKeyboardTracking(false);
    setRange(0, 0);
}

void UserSpinBox::setDataset(const LoadedDatasetPtr& dataset)
{
    const QSignalBlocker blocker(this);
    m_dataset = dataset;
    setRange(0, std::max(0, static_cast<int>(dataset->dataset.userCount()) - 1));
    setValue(0);
}

QString UserSpinBox::textFromValue(int value) const
{
    if (!m_dataset || m_dataset->dataset.userCount() == 0)
        return {};
    return QString::fromStdString(
        m_dataset->dataset.userId(UserIndex(static_cast<std::size_t>(value))).text());
}

int UserSpinBox::valueFromText(const QString& text) const
{
    const auto user = find(text);
    return user ? static_cast<int>(user->value()) : value();
}

QValidator::State UserSpinBox::validate(QString& text, int&) const
{
    if (find(text))
        return QValidator::Acceptable;
    const bool isDigits = std::all_of(text.begin(), text.end(),
                                      [](QChar letter) { return letter.isDigit() || letter == u'-'; });
    return isDigits || hasTextIds() ? QValidator::Intermediate : QValidator::Invalid;
}

std::optional<UserIndex> UserSpinBox::find(const QString& text) const
{
    return m_dataset ? m_dataset->dataset.findUser(text.toStdString()) : std::nullopt;
}

bool UserSpinBox::hasTextIds() const
{
    return m_dataset && !m_dataset->dataset.catalogue().userIds.texts.empty();
}

ListControls::ListControls(QWidget* parent)
    : QWidget(parent)
    , m_whose(named(new QComboBox(this), "listFor", tr("List for")))
    , m_user(named(new UserSpinBox(this), "listUser", tr("Id of the user"),
                   tr("The user's id in the data set: type one, or use the arrow keys")))
    , m_random(makeToolButton(this, "randomUser", tr("Random"), tr("Go to a random user of the data set"),
                              QStringLiteral("shuffle")))
    , m_length(named(new QSpinBox(this), "listLength", tr("Number of films")))
    , m_genres(new GenreChoice(this))
    , m_chips(named(new ChipRow(this), "genreChips"))
    , m_years(new YearRange(this))
    , m_unknownTitles(named(new QCheckBox(tr("Include films without a &title"), this), "unknownTitles", {},
                            tr("Films that the data set lists without a title, or not at all")))
    , m_niche(makeSlider(QStringLiteral("nicheSlider"), tr("From popular to niche"), -SliderSteps,
                         tr("To the left, films that many people rated; to the right, films that few know")))
    , m_diversity(
          makeSlider(QStringLiteral("diversitySlider"), tr("From safe to diverse"), 0,
                     tr("To the left, the best films one by one; to the right, films unlike each other")))
{
    m_whose->addItems({tr("Me"), tr("A user of the data set")});
    m_random->setAccessibleName(tr("A random user"));
    m_length->setRange(1, GreatestLength);
    m_length->setValue(DefaultLength);
    m_length->setKeyboardTracking(false);
    layOut();
    connectControls();
    m_lastInRow = m_diversity;
    showUser();
}

void ListControls::layOut()
{
    auto* row =
        fill(withoutMargins(new QHBoxLayout),
             {labelFor(m_whose, tr("List &for")), m_whose, m_user, m_random, labelFor(m_length, tr("Fil&ms")),
              m_length, m_genres, labelFor(m_years, tr("&Years")), m_years, m_unknownTitles, Stretch{}});
    fill(withoutMargins(new QVBoxLayout(this)), {row, makeLeaning(), m_chips});
}

void ListControls::connectControls()
{
    connect(m_whose, &QComboBox::currentIndexChanged, this, &ListControls::showUser);
    connect(m_user, &QSpinBox::valueChanged, this, &ListControls::showUser);
    connect(m_whose, &QComboBox::currentIndexChanged, this, &ListControls::changed);
    connect(m_user, &QSpinBox::valueChanged, this, &ListControls::changed);
    connect(m_random, &QToolButton::clicked, this, &ListControls::chooseRandomUser);
    connect(m_length, &QSpinBox::valueChanged, this, &ListControls::changed);
    connect(m_genres, &GenreChoice::changed, this, &ListControls::showChips);
    connect(m_genres, &GenreChoice::changed, this, &ListControls::changed);
    connect(m_years, &YearRange::changed, this, &ListControls::changed);
    connect(m_unknownTitles, &QCheckBox::toggled, this, &ListControls::changed);
    connect(m_niche, &QSlider::valueChanged, this, &ListControls::changed);
    connect(m_diversity, &QSlider::valueChanged, this, &ListControls::changed);
}

QSlider* ListControls::makeSlider(const QString& name, const QString& title, int least,
                                  const QString& toolTip)
{
    auto* slider = named(new QSlider(Qt::Horizontal, this), name, title, toolTip);
    slider->setRange(least, SliderSteps);
    slider->setPageStep(SliderSteps / 5);
    slider->setTickPosition(QSlider::TicksBelow);
    slider->setTickInterval(SliderSteps);
    slider->setFixedWidth(fontMetrics().averageCharWidth() * 28);
    guardFromWheel(slider);
    return slider;
}

QWidget* ListControls::makeLeaning()
{
    auto* leaning = new QWidget(this);
    m_lastRow = fill(withoutMargins(new QHBoxLayout(leaning)),
                     {labelFor(m_niche, tr("&Popular")), m_niche, new QLabel(tr("Niche"), leaning),
                      Spacing{fontMetrics().height() * 2}, labelFor(m_diversity, tr("&Safe")), m_diversity,
                      new QLabel(tr("Diverse"), leaning), Stretch{}});
    return leaning;
}

void ListControls::remember(Settings& settings)
{
    rememberValue(*m_length, settings);
    rememberValue(*m_unknownTitles, settings);
    rememberValue(*m_niche, settings);
    rememberValue(*m_diversity, settings);
    m_genres->remember(settings, QStringLiteral("listGenre"));
    m_years->remember(settings, QStringLiteral("listYears"));
}

void ListControls::setDataset(const LoadedDatasetPtr& dataset)
{
    m_dataset = dataset;
    const QSignalBlocker blocker(m_whose);
    m_whose->setCurrentIndex(Mine);
    if (dataset) {
        m_user->setDataset(dataset);
        m_genres->setGenres(dataset->statistics.genres);
        m_years->setYears(dataset->statistics.firstYear, dataset->statistics.lastYear);
    }
    showUser();
    showChips();
}

std::optional<UserIndex> ListControls::user() const
{
    return m_whose->currentIndex() == UsersOfDataset && m_dataset ? std::optional(m_user->user())
                                                                  : std::nullopt;
}

ListOptions ListControls::options() const
{
    ListOptions options;
    options.length = static_cast<std::size_t>(m_length->value());
    options.unknownTitles = m_unknownTitles->isChecked();
    options.genres = m_genres->filter();
    options.firstYear = m_years->firstYear();
    options.lastYear = m_years->lastYear();
    options.leaning.niche = static_cast<double>(m_niche->value()) / SliderSteps;
    options.leaning.diversity = static_cast<double>(m_diversity->value()) / SliderSteps;
    return options;
}

void ListControls::chooseMe()
{
    m_whose->setCurrentIndex(Mine);
}

void ListControls::chooseFilms(const std::string& genre, int firstYear, int lastYear)
{
    m_genres->choose(genre.empty() ? GenreFilter() : GenreFilter{.wanted = {genre}});
    if (firstYear == 0 && lastYear == 0)
        m_years->clear();
    else
        m_years->choose(firstYear, lastYear);
}

void ListControls::showUser()
{
    const auto chosen = user();
    m_user->setVisible(chosen.has_value());
    m_random->setVisible(chosen.has_value());
}

void ListControls::showChips()
{
    m_chips->clear();
    m_genres->addChips(*m_chips);
    m_chips->setVisible(!m_chips->isEmpty());
}

void ListControls::addButton(QToolButton* button)
{
    m_lastRow->addWidget(button);
    setTabOrder(m_lastInRow, button);
    m_lastInRow = button;
}

void ListControls::chooseRandomUser()
{
    m_user->setValue(QRandomGenerator::global()->bounded(m_user->maximum() + 1));
}

} // namespace autorec
