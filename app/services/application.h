// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/download_service.h"
#include "app/services/first_steps.h"
#include "app/services/group_service.h"
#include "app/services/inspection_service.h"
#include "app/services/metadata_service.h"
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
#include "app/store/film_diary_store.h"
#include "app/store/first_steps_store.h"
#include "app/store/hand_match_store.h"
#include "app/store/library_store.h"
#include "app/store/profile_store.h"
#include "app/store/run_store.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace autorec {

/// The services of one running program, created in order and connected: an opened data set is passed to the
/// person's ratings and to the model in use. Handed to the window's constructor.
class Application : public QObject
{
    Q_OBJECT

public:
    /// Keeps everything under `dataFolder`, which it creates. `problems` reports what cannot be kept there or
    /// was found damaged. Throws Error(Database).
    explicit Application(const QString& dataFolder);

    /// Problems to show the person as soon as the window is open.
    QStringList problems() const;

    /// Sets the program's name in Qt, on which the standard folders depend; every command of the program uses
    /// the same name.
    static void nameProgram();
    /// The data folder according to the desktop's standards.
    static QString standardDataFolder();
    /// The folder of downloaded sets, below the data folder.
    static QString libraryFolder(const QString& dataFolder);

    DataFolder folder;
    std::optional<DatabaseRescue> rescue; ///< set if the database was damaged
    Database database;
    ProfileStore profiles;
    FilmDiaryStore diary;
    FirstStepsStore firstStepsStore;
    HandMatchStore handMatches;
    RunStore runs;
    Settings settings;
    DatasetService datasets;
    DownloadService downloads;
    LibraryStore library;
    MetadataService metadata;
    PersonalRatings ratings;
    TrainingFiles trainingFiles;
    TrainingService training;
    ModelService models;
    FirstSteps firstSteps;
    SplitCache splits;
    RecommendationService recommendations;
    TasteService taste;
    GroupService together;
    ModelComparison comparison;
    InspectionService inspection;
    UnfinishedTrainings unfinished;
    TrainingQueue queue;

Q_SIGNALS:
    /// Something other than what was asked for could not be written.
    void failed(const QString& message);

private:
    void purgeRuns();
    void remember(const LoadedDataset& dataset);
};

} // namespace autorec
