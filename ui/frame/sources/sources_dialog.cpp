// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/sources/sources_dialog.h"

#include "ui/frame/sources/imdb_section.h"
#include "ui/frame/sources/picture_folder_section.h"
#include "ui/frame/sources/tmdb_section.h"
#include "ui/text/format.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

namespace autorec {
namespace {

constexpr int DialogWidthInLines = 44;
constexpr int DialogHeightInLines = 45;

} // namespace

SourcesDialog::SourcesDialog(MetadataService& metadata, const QString& settingsFile, QWidget* parent)
    : QDialog(parent)
    , m_metadata(metadata)
    , m_problem(makeLabel(this, "sourcesProblem", Look::Plain | Look::Wrapped))
{
    setObjectName(QStringLiteral("sourcesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Pictures and Facts"));
    auto* scrolled = named(new QScrollArea(this), "sources", tr("Sources of pictures and facts"));
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setWidget(makeContent(settingsFile));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(new QVBoxLayout(this), {{scrolled, 1}, m_problem, buttons});
    m_problem->hide();
    connect(&metadata, &MetadataService::failed, this, [this](const QString& message) {
        m_problem->setText(message);
        m_problem->show();
    });
    connect(&metadata, &MetadataService::measured, this, &SourcesDialog::showSummary);
    connect(&metadata, &MetadataService::changed, &metadata, &MetadataService::measure);
    const int line = fontMetrics().height();
    resize(QSize(DialogWidthInLines * line, DialogHeightInLines * line)
               .boundedTo(screen()->availableSize() * 0.9));
}

QWidget* SourcesDialog::makeContent(const QString& settingsFile)
{
    auto* content = new QWidget(this);
    auto* column = fill(
        new QVBoxLayout(content),
        {makeLabel(
             content, "sourcesIntroduction", Look::Plain | Look::Wrapped,
             tr("Covers are drawn and films are known by what the data set says, until you add a source. "
                "Each is optional. No model is trained on any of them.")),
         new PictureFolderSection(m_metadata, content), new TmdbSection(m_metadata, settingsFile, content),
         new ImdbSection(m_metadata, content), makeCache(), Stretch{1}});
    column->setSpacing(fontMetrics().height());
    return content;
}

QWidget* SourcesDialog::makeCache()
{
    auto* cache = new QWidget(this);
    m_cache = makeLabel(cache, "cacheSummary", Look::Plain | Look::Wrapped);
    m_clear =
        named(new QPushButton(tr("Clear"), cache), "clearCache", tr("Delete all cached pictures and facts"));
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, &m_metadata, &MetadataService::clearCache);
    auto* row = fill(new QHBoxLayout, {{m_cache, 1}, m_clear});
    fill(withoutMargins(new QVBoxLayout(cache)),
         {makeLabel(cache, {}, Look::Heading, tr("On this computer")), row});
    showSummary({});
    return cache;
}

void SourcesDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_metadata.measure();
}

void SourcesDialog::showSummary(const MetadataSummary& summary)
{
    const bool isEmpty = summary.tmdbFilms + summary.imdbFilms == 0;
    m_clear->setEnabled(!isEmpty);
    m_cache->setText(
        isEmpty ? tr("Nothing is cached.")
                : tr("%1: facts of %2 from TMDB, which are deleted after six months, and of %3 from IMDb.")
                      .arg(QLocale().formattedDataSize(summary.bytes, 1, QLocale::DataSizeSIFormat),
                           filmCountText(summary.tmdbFilms), filmCountText(summary.imdbFilms)));
}

} // namespace autorec
