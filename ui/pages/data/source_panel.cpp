#include "ui/pages/data/source_panel.h"

#include "app/services/dataset_service.h"
#include "ui/pages/data/drop_area.h"
#include "ui/themed_icon.h"
#include "ui/widgets/link_label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace autorec {

namespace {

constexpr int ProgressSteps = 1000;

QPushButton* makeButton(const QString& name, const QString& icon, const QString& text, const QString& toolTip)
{
    auto* button = new QPushButton(themedIcon(icon), text);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&').remove(u'…'));
    button->setToolTip(toolTip);
    return button;
}

} // namespace

SourcePanel::SourcePanel(DatasetService& datasets, QWidget* parent)
    : QWidget(parent)
    , m_datasets(datasets)
    , m_stack(new QStackedLayout)
{
    m_stack->addWidget(makeButtons());
    m_stack->addWidget(makeProgress());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_stack);
    layout->addWidget(makeAdvice());

    connect(&datasets, &DatasetService::openingChanged, this, &SourcePanel::showOpening);
    connect(&datasets, &DatasetService::progressChanged, this,
            [this](double share) { m_bar->setValue(static_cast<int>(share * ProgressSteps)); });
    showOpening(datasets.isOpening());
}

QWidget* SourcePanel::makeButtons()
{
    auto* row = new QWidget(this);
    auto* demo = makeButton(QStringLiteral("openDemoButton"), QStringLiteral("star"), tr("Open the &demo"),
                            tr("Real films with simulated ratings; built in, nothing is downloaded."));
    auto* file = makeButton(QStringLiteral("openFileButton"), QStringLiteral("file"), tr("Open &file…"),
                            tr("A file of ratings. Titles and links are taken from the files beside it."));
    auto* folder =
        makeButton(QStringLiteral("openFolderButton"), QStringLiteral("folder"), tr("Open f&older…"),
                   tr("A folder with ratings, such as an unpacked MovieLens set."));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(demo);
    layout->addWidget(file);
    layout->addWidget(folder);
    layout->addWidget(new DropArea(row), 1);
    connect(demo, &QPushButton::clicked, this, [this] { open(QStringLiteral("demo")); });
    connect(file, &QPushButton::clicked, this, &SourcePanel::askForFile);
    connect(folder, &QPushButton::clicked, this, &SourcePanel::askForFolder);
    return row;
}

QWidget* SourcePanel::makeProgress()
{
    auto* row = new QWidget(this);
    m_bar = new QProgressBar(row);
    m_bar->setObjectName(QStringLiteral("openingBar"));
    m_bar->setAccessibleName(tr("Opening progress"));
    m_bar->setRange(0, ProgressSteps);
    auto* cancel = new QPushButton(tr("&Cancel"), row);
    cancel->setObjectName(QStringLiteral("cancelOpeningButton"));
    cancel->setAccessibleName(tr("Cancel opening"));
    connect(cancel, &QPushButton::clicked, &m_datasets, &DatasetService::cancel);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(new QLabel(tr("Opening…"), row));
    layout->addWidget(m_bar, 1);
    layout->addWidget(cancel);
    return row;
}

QWidget* SourcePanel::makeAdvice()
{
    auto* advice = new LinkLabel(this);
    advice->setObjectName(QStringLiteral("movieLensAdvice"));
    advice->setWordWrap(true);
    advice->setText(
        tr("Real ratings: download a MovieLens set from %1, unpack it and open its folder. GroupLens lets "
           "everyone use them for research; commercial use needs their permission, and publications have to "
           "name the source.")
            .arg(QStringLiteral("<a href=\"https://grouplens.org/datasets/movielens/\">"
                                "grouplens.org/datasets/movielens</a>")));
    return advice;
}

void SourcePanel::askForFile()
{
    ask(false);
}

void SourcePanel::askForFolder()
{
    ask(true);
}

void SourcePanel::ask(bool folder)
{
    auto* dialog =
        new QFileDialog(this, folder ? tr("Open a folder of ratings") : tr("Open a file of ratings"));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, folder);
    connect(dialog, &QFileDialog::fileSelected, this, &SourcePanel::open);
    dialog->open();
}

void SourcePanel::open(const QString& source)
{
    m_bar->setValue(0);
    m_datasets.open(source);
}

void SourcePanel::showOpening(bool opening)
{
    m_stack->setCurrentIndex(opening ? 1 : 0);
}

} // namespace autorec
