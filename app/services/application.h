// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/download_service.h"
#include "app/services/first_steps.h"
#include "app/services/inspection_service.h"
#include "app/services/model_comparison.h"
#include "app/services/model_service.h"
#include "app/services/personal_ratings.h"
#include "app/services/recommendation_service.h"
#include "app/services/settings.h"
#include "app/services/taste_service.h"
#include "app/services/training_queue.h"
#include "app/services/training_service.h"
#include "app/services/unfinished_trainings.h"
#include "app/store/data_folder.h"
#include "app/store/database.h"
#include "app/store/database_rescue.h"
#include "app/store/first_steps_store.h"
#include "app/store/library_store.h"
#include "app/store/profile_store.h"
#include "app/store/run_store.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace autorec {

/// The services of one running program, made in order and wired: a data set that opens goes to the person's
/// ratings and to the model in use. Handed to the window's constructor.
class Application : public QObject
{
    Q_OBJECT

public:
    /// Everything is kept under `dataFolder`, which is made. What cannot be kept there, or was found damaged,
    /// `problems` tells. Throws Error(Database).
    explicit Application(const QString& dataFolder);

    /// What the person has to know as soon as the window is there.
    QStringList problems() const;

    /// Tells Qt the program's name, on which the standard folders depend; the same for every command of ours.
    static void nameProgram();
    /// Where the desktop's standards put it.
    static QString standardDataFolder();
    /// Where downloaded sets are kept, below the data folder.
    static QString libraryFolder(const QString& dataFolder);

    DataFolder folder;
    std::optional<DatabaseRescue> rescue; ///< where the database was damaged
    Database database;
    ProfileStore profiles;
    FirstStepsStore firstStepsStore;
    RunStore runs;
    Settings settings;
    DatasetService datasets;
    DownloadService downloads;
    LibraryStore library;
    PersonalRatings ratings;
    TrainingFiles trainingFiles;
    TrainingService training;
    ModelService models;
    FirstSteps firstSteps;
    SplitCache splits;
    RecommendationService recommendations;
    TasteService taste;
    ModelComparison comparison;
    InspectionService inspection;
    UnfinishedTrainings unfinished;
    TrainingQueue queue;

Q_SIGNALS:
    /// Something beside what was asked for could not be written.
    void failed(const QString& message);

private:
    void purgeRuns();
    void remember(const LoadedDataset& dataset);
};

} // namespace autorec
