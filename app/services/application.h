#pragma once

#include "app/services/dataset_service.h"
#include "app/services/download_service.h"
#include "app/services/first_steps.h"
#include "app/services/inspection_service.h"
#include "app/services/model_comparison.h"
#include "app/services/model_import.h"
#include "app/services/model_service.h"
#include "app/services/personal_ratings.h"
#include "app/services/recommendation_service.h"
#include "app/services/settings.h"
#include "app/services/taste_service.h"
#include "app/services/training_queue.h"
#include "app/services/training_service.h"
#include "app/services/unfinished_trainings.h"
#include "app/store/database.h"
#include "app/store/first_steps_store.h"
#include "app/store/library_store.h"
#include "app/store/profile_store.h"
#include "app/store/run_store.h"

#include <QString>

namespace autorec {

/// The services of one running program, made in order and wired: a data set that opens goes to the person's
/// ratings and to the model in use. Handed to the window's constructor.
class Application
{
public:
    /// Everything is kept under `dataFolder`, which is made. Throws Error(Database).
    explicit Application(const QString& dataFolder);

    /// Tells Qt the program's name, on which the standard folders depend; the same for every command of ours.
    static void nameProgram();
    /// Where the desktop's standards put it.
    static QString standardDataFolder();
    /// Where downloaded sets are kept, below the data folder.
    static QString libraryFolder(const QString& dataFolder);

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
    ModelImport modelImport;
    FirstSteps firstSteps;
    SplitCache splits;
    RecommendationService recommendations;
    TasteService taste;
    ModelComparison comparison;
    InspectionService inspection;
    UnfinishedTrainings unfinished;
    TrainingQueue queue;
};

} // namespace autorec
