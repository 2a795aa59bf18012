// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/source_panel.h"

#include "app/services/dataset_service.h"
#include "ui/pages/data/open_options_dialog.h"
#include "ui/text/duration_text.h"
#include "ui/text/format.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>

namespace autorec {

namespace {

constexpr int OpeningSteps = 1000;

QPushButton* makeButton(const QString& name, const QString& icon, const QString& text, const QString& toolTip)
{
    return named(new QPushButton(themedIcon(icon), text), name, QString(text).remove(u'&').remove(u'…'),
                 toolTip);
}

/// Shows that files and folders may be dropped. The window takes the drop, wherever in it that is.
class DropArea : public QLabel
{
public:
    DropArea(const QString& text, QWidget* parent)
        : QLabel(text, parent)
    {
        setObjectName(QStringLiteral("dropArea"));
        setAlignment(Qt::AlignCenter);
        setWordWrap(true);
        setForegroundRole(QPalette::PlaceholderText);
        setMargin(fontMetrics().height());
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1.0, Qt::DashLine));
        const double radius = fontMetrics().height() / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), radius, radius);
        painter.end();
        QLabel::paintEvent(event);
    }
};

} // namespace

SourcePanel::SourcePanel(DatasetService& datasets, QWidget* parent)
    : QWidget(parent)
    , m_datasets(datasets)
    , m_stack(new QStackedLayout)
{
    m_stack->addWidget(makeButtons());
    m_stack->addWidget(makeProgress());
    fill(withoutMargins(new QVBoxLayout(this)), {m_stack});

    connect(&datasets, &DatasetService::openingChanged, this, &SourcePanel::showOpening);
    connect(&datasets, &DatasetService::progressChanged, this, &SourcePanel::showProgress);
    connect(&datasets, &DatasetService::estimated, this, [this](const LoadingEstimate& estimate) {
        m_what->setText(tr("Opening about %1 ratings, which take %2 of memory…")
                            .arg(countText(estimate.ratings),
                                 QLocale().formattedDataSize(static_cast<qint64>(estimate.bytes), 1,
                                                             QLocale::DataSizeSIFormat)));
    });
    showOpening(datasets.isOpening());
}

QWidget* SourcePanel::makeButtons()
{
    auto* row = new QWidget(this);
    auto* demo = makeButton(QStringLiteral("openDemoButton"), QStringLiteral("star"), tr("Open the &demo"),
                            tr("Real films with simulated ratings; built in, nothing is downloaded."));
    auto* file = makeButton(QStringLiteral("openFileButton"), QStringLiteral("file"), tr("Open &file…"),
                            tr("A file of ratings, or a zip or tar archive of a whole set. Titles and links "
                               "are taken from the files "
                               "beside the ratings."));
    auto* folder =
        makeButton(QStringLiteral("openFolderButton"), QStringLiteral("folder"), tr("Open f&older…"),
                   tr("A folder with ratings, such as an unpacked MovieLens set."));
    auto* options = makeButton(
        QStringLiteral("openWithOptionsFileButton"), QStringLiteral("file"), tr("Open &part of a file…"),
        tr("Choose how much of a data set is loaded and what the columns of a text are."));
    fill(withoutMargins(new QHBoxLayout(row)),
         {demo,
          file,
          folder,
          options,
          {new DropArea(tr("…or drop a file or folder anywhere in this window"), row), 1}});
    connect(demo, &QPushButton::clicked, this, [this] { m_datasets.open(QStringLiteral("demo")); });
    connect(file, &QPushButton::clicked, this, &SourcePanel::askForFile);
    connect(folder, &QPushButton::clicked, this, &SourcePanel::askForFolder);
    connect(options, &QPushButton::clicked, this, &SourcePanel::askWithOptions);
    return row;
}

QWidget* SourcePanel::makeProgress()
{
    auto* row = new QWidget(this);
    m_bar = named(new QProgressBar(row), "openingBar", tr("Opening progress"));
    m_bar->setRange(0, OpeningSteps);
    m_what = named(new QLabel(row), "openingLabel");
    auto* cancel = named(new QPushButton(tr("&Cancel"), row), "cancelOpeningButton", tr("Cancel opening"));
    connect(cancel, &QPushButton::clicked, &m_datasets, &DatasetService::cancel);
    fill(withoutMargins(new QHBoxLayout(row)), {m_what, {m_bar, 1}, cancel});
    return row;
}

void SourcePanel::askForFile()
{
    ask(false, [this](const QString& source) { m_datasets.open(source); });
}

void SourcePanel::askForFolder()
{
    ask(true, [this](const QString& source) { m_datasets.open(source); });
}

void SourcePanel::askWithOptions()
{
    ask(false, [this](const QString& source) {
        auto* dialog = new OpenOptionsDialog(source, this);
        connect(dialog, &OpenOptionsDialog::agreed, &m_datasets, &DatasetService::open);
        dialog->open();
    });
}

void SourcePanel::ask(bool folder, const std::function<void(const QString&)>& use)
{
    auto* dialog =
        new QFileDialog(this, folder ? tr("Open a folder of ratings") : tr("Open a file of ratings"));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, folder);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

void SourcePanel::showOpening(bool opening)
{
    if (opening) {
        m_what->setText(tr("Opening…"));
        m_bar->setValue(0);
        m_bar->setFormat(QString());
        m_sinceBegin.start();
    }
    m_stack->setCurrentIndex(opening ? 1 : 0);
}

void SourcePanel::showProgress(double share)
{
    constexpr qint64 LongEnough = 500; // milliseconds, to judge by
    m_bar->setValue(static_cast<int>(share * OpeningSteps));
    const qint64 elapsed = m_sinceBegin.elapsed();
    if (share > 0.0 && elapsed > LongEnough)
        m_bar->setFormat(
            tr("about %1 left")
                .arg(durationText(static_cast<double>(elapsed) / 1000.0 * (1.0 - share) / share)));
}

} // namespace autorec
