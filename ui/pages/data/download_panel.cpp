// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/download_panel.h"

#include "ui/theme/themed_icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeWidget>

namespace autorec {

namespace {

constexpr int DownloadSteps = 1000;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

} // namespace

DownloadPanel::DownloadPanel(DownloadService& downloads, QWidget* parent)
    : QWidget(parent)
    , m_downloads(downloads)
    , m_list(named(new QTreeWidget(this), "downloadList", tr("MovieLens sets to download")))
    , m_begin(named(new QAction(this), "download"))
    , m_use(makeLabel(this, "downloadUse", Look::Wrapped | Look::Muted))
    , m_stack(new QStackedLayout)
    , m_bar(named(new QProgressBar(this), "downloadBar", tr("Download progress")))
    , m_amount(new QLabel(this))
{
    m_list->setHeaderLabels({tr("MovieLens"), tr("Films up to"), tr("Ratings"), tr("Size"), QString()});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const Column column : {LastYear, Ratings, Size, State})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const MovieLensSet& set : movieLensSets()) {
        auto* item = new QTreeWidgetItem(m_list, {QString(set.title).remove(QStringLiteral("MovieLens ")),
                                                  QString::number(set.lastYear),
                                                  QLocale().toString(set.ratings),
                                                  sizeText(set.bytes),
                                                  {}});
        item->setData(Name, Qt::UserRole, set.name);
        item->setSizeHint(Name, {0, fontMetrics().height() * 3 / 2});
        item->setToolTip(Name,
                         tr("%1: %2 users, %3 movies")
                             .arg(set.title, QLocale().toString(set.users), QLocale().toString(set.movies)));
    }
    for (const Column column : {LastYear, Ratings, Size}) {
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        for (int row = 0; row < m_list->topLevelItemCount(); ++row)
            m_list->topLevelItem(row)->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_stack->addWidget(makeButtons());
    m_stack->addWidget(makeProgress());
    fill(withoutMargins(new QVBoxLayout(this)), {{m_list, 1}, m_use, m_stack});

    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &DownloadPanel::showStates);
    connect(m_list, &QTreeWidget::itemActivated, m_begin, &QAction::trigger);
    connect(m_begin, &QAction::triggered, this, &DownloadPanel::begin);
    connect(&downloads, &DownloadService::runningChanged, this, &DownloadPanel::showStates);
    connect(&downloads, &DownloadService::progressChanged, this, &DownloadPanel::showProgress);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showStates();
}

QWidget* DownloadPanel::makeButtons()
{
    auto* row = new QWidget(this);
    fill(withoutMargins(new QHBoxLayout(row)), {Stretch{1}, makeActionButton(m_begin, row)});
    return row;
}

QWidget* DownloadPanel::makeProgress()
{
    auto* row = new QWidget(this);
    m_bar->setRange(0, DownloadSteps);
    m_bar->setTextVisible(false);
    auto* cancel =
        named(new QPushButton(tr("Cancel"), row), "cancelDownloadButton", tr("Cancel the download"),
              tr("What has come is kept; the download goes on from there next time."));
    connect(cancel, &QPushButton::clicked, &m_downloads, &DownloadService::cancel);
    fill(withoutMargins(new QHBoxLayout(row)), {{m_bar, 1}, m_amount, cancel});
    return row;
}

const MovieLensSet* DownloadPanel::chosen() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? findMovieLensSet(item->data(Name, Qt::UserRole).toString()) : nullptr;
}

void DownloadPanel::showStates()
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        const MovieLensSet& set = *findMovieLensSet(item->data(Name, Qt::UserRole).toString());
        item->setText(State, m_downloads.current() == set.name ? tr("coming…")
                             : m_downloads.isDownloaded(set)   ? tr("here")
                                                               : QString());
    }
    const MovieLensSet* set = chosen();
    m_use->setText(set ? useText(*set) : QString());
    const bool isHere = set && m_downloads.isDownloaded(*set);
    m_begin->setText(isHere ? tr("Open") : tr("Download…"));
    m_begin->setIcon(themedIcon(isHere ? QStringLiteral("data") : QStringLiteral("file")));
    m_begin->setToolTip(
        isHere ? tr("It was downloaded already.")
               : tr("Its terms of use are shown first; nothing is downloaded before you agree."));
    m_begin->setEnabled(set && !m_downloads.isRunning());
    m_stack->setCurrentIndex(m_downloads.isRunning() ? 1 : 0);
    if (m_downloads.isRunning())
        showProgress(0, 0);
}

void DownloadPanel::showProgress(qint64 received, qint64 total)
{
    m_bar->setRange(0, total > 0 ? DownloadSteps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(received * DownloadSteps / total));
    m_amount->setText(total > 0 ? tr("%1 of %2").arg(sizeText(received), sizeText(total))
                                : sizeText(received));
}

void DownloadPanel::begin()
{
    const MovieLensSet* set = chosen();
    if (!set || m_downloads.isRunning())
        return;
    if (m_downloads.isDownloaded(*set))
        Q_EMIT openRequested(m_downloads.pathOf(*set));
    else
        askToAgree(*set);
}

void DownloadPanel::askToAgree(const MovieLensSet& set)
{
    auto* dialog = named(new QMessageBox(this), "licenceDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Download %1").arg(set.title));
    dialog->setText(
        tr("%1: %2 ratings, about %3.").arg(set.title, QLocale().toString(set.ratings), sizeText(set.bytes)));
    dialog->setInformativeText(tr("%1\n\nIf you publish, cite:\n%2").arg(licenceText(set), citationText()));
    QPushButton* agree = dialog->addButton(tr("I &agree: download"), QMessageBox::AcceptRole);
    agree->setObjectName(QStringLiteral("agreeButton"));
    dialog->addButton(QMessageBox::Cancel);
    connect(agree, &QPushButton::clicked, this, [this, set] { m_downloads.download(set); });
    dialog->open();
}

} // namespace autorec
