// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/sources/imdb_section.h"

#include "app/services/metadata_service.h"
#include "ui/text/format.h"
#include "ui/widgets/film_facts_view.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace autorec {
namespace {

constexpr int ReadingSteps = 1000;

QString explanationOfImdb()
{
    return ImdbSection::tr(
               "Running times, directors and actors of all films at once, from IMDb's files title.basics, "
               "title.crew, title.principals and name.basics (.tsv.gz). Download them from <a "
               "href=\"https://datasets.imdbws.com\">datasets.imdbws.com</a> into one folder. IMDb allows "
               "<a href=\"https://developer.imdb.com/non-commercial-datasets/\">personal and non-commercial "
               "use</a> only. %1")
        .arg(imdbNotice());
}

} // namespace

ImdbSection::ImdbSection(MetadataService& metadata, QWidget* parent)
    : SourceSection(tr("IMDb's files"), explanationOfImdb(), parent)
    , m_metadata(metadata)
    , m_folder(makeFolderField("imdbFolder", tr("Folder of IMDb's files")))
    , m_choose(makeButton("chooseImdbFolder", tr("Choose folder…"), tr("Choose the folder of IMDb's files…")))
    , m_again(makeButton("readImdbFiles", tr("Read again"), tr("Read IMDb's files for this data set")))
    , m_status(makeStatus("imdbStatus"))
    , m_progress(new QWidget(this))
    , m_bar(named(new QProgressBar(m_progress), "imdbBar", tr("Progress of reading IMDb's files")))
{
    m_bar->setRange(0, ReadingSteps);
    auto* cancel = makeButton("cancelImdb", tr("Cancel"), tr("Stop reading IMDb's files"));
    fill(withoutMargins(new QHBoxLayout(m_progress)), {{m_bar, 1}, cancel});
    addRow({m_folder, m_choose, m_again});
    addWidget(m_progress);
    addWidget(m_status);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        askForFolder(tr("Folder of IMDb's Files"), m_metadata.imdbFolder(),
                     [this](const QString& folder) { m_metadata.readImdbFiles(folder); });
    });
    connect(m_again, &QPushButton::clicked, this,
            [this] { m_metadata.readImdbFiles(m_metadata.imdbFolder()); });
    connect(cancel, &QPushButton::clicked, &metadata, &MetadataService::cancelImdb);
    connect(&metadata, &MetadataService::imdbReadingChanged, this, &ImdbSection::showState);
    connect(&metadata, &MetadataService::imdbProgressChanged, this,
            [this](double share) { m_bar->setValue(static_cast<int>(share * ReadingSteps)); });
    connect(&metadata, &MetadataService::imdbRead, this, &ImdbSection::showResult);
    showState();
}

void ImdbSection::showState()
{
    const bool isReading = m_metadata.isReadingImdb();
    m_folder->setText(QDir::toNativeSeparators(m_metadata.imdbFolder()));
    m_progress->setVisible(isReading);
    m_choose->setEnabled(!isReading);
    m_again->setEnabled(!isReading && !m_metadata.imdbFolder().isEmpty());
    if (isReading)
        m_bar->setValue(0);
    m_status->setText(isReading ? tr("Reading, which takes a few minutes. You can close this window.")
                      : m_metadata.imdbFolder().isEmpty()
                          ? tr("Not used.")
                          : tr("Read again after opening another data set or downloading newer files."));
}

void ImdbSection::showResult(std::size_t films, const QStringList& missing)
{
    QString text = tr("Facts of %1 were read.").arg(filmCountText(films));
    if (!missing.isEmpty())
        text += u' ' + tr("Not in the folder: %1.").arg(missing.join(QStringLiteral(", ")));
    m_status->setText(text);
}

} // namespace autorec
