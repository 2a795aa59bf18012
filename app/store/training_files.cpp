// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/training_files.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/base/text_file.h"
#include "core/train/checkpoint.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace autorec {

namespace {

const QString DescriptionSuffix = QStringLiteral(".training.json");
const QString CheckpointSuffix = QStringLiteral(".checkpoint");

std::filesystem::path pathOf(const QString& file)
{
    return std::filesystem::path(file.toStdU16String());
}

} // namespace

TrainingFiles::TrainingFiles(const QString& folder)
    : m_folder(folder)
{
}

QString TrainingFiles::begin(const TrainingJob& job) const
{
    QDir().mkpath(m_folder);
    removeBrokenOffWrites(pathOf(m_folder));
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    writeFileAtomically(pathOf(descriptionFile(id)), job.toJson().dump());
    return id;
}

std::filesystem::path TrainingFiles::checkpointFile(const QString& id) const
{
    return pathOf(QDir(m_folder).filePath(id + CheckpointSuffix));
}

QList<UnfinishedTraining> TrainingFiles::all() const
{
    QList<UnfinishedTraining> trainings;
    for (const QString& id : ids()) {
        if (!std::filesystem::exists(checkpointFile(id)))
            continue;
        try {
            trainings.append({id, TrainingJob::fromJson(parseJson(readTextFile(pathOf(descriptionFile(id))))),
                              readCheckpointSummary(checkpointFile(id)).report,
                              QFileInfo(checkpointFile(id)).lastModified()});
        } catch (const Error&) {
            continue; // written by another version, or not by this program
        }
    }
    std::sort(trainings.begin(), trainings.end(),
              [](const UnfinishedTraining& a, const UnfinishedTraining& b) { return a.kept > b.kept; });
    return trainings;
}

void TrainingFiles::remove(const QString& id) const
{
    // The description first: a checkpoint without one is ignored.
    QFile::remove(descriptionFile(id));
    std::error_code ignored;
    std::filesystem::remove(checkpointFile(id), ignored);
}

void TrainingFiles::removeUnbegun(const QDateTime& before) const
{
    for (const QString& id : ids()) {
        if (!std::filesystem::exists(checkpointFile(id)) &&
            QFileInfo(descriptionFile(id)).lastModified() < before)
            remove(id);
    }
}

QString TrainingFiles::descriptionFile(const QString& id) const
{
    return QDir(m_folder).filePath(id + DescriptionSuffix);
}

QStringList TrainingFiles::ids() const
{
    QStringList names = QDir(m_folder).entryList({u'*' + DescriptionSuffix}, QDir::Files);
    for (QString& name : names)
        name.chop(DescriptionSuffix.size());
    return names;
}

} // namespace autorec
