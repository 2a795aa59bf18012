// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QByteArray>
#include <QSettings>
#include <QString>

namespace autorec {

/// The state in which the person left the window. Written to its file a moment after the last change, and
/// when it is destroyed: QSettings writes as soon as the event loop turns, which takes longer than a frame
/// and would delay the painting of what was just sorted or resized.
class Settings : public QSettings
{
    Q_OBJECT

public:
    explicit Settings(const QString& file)
        : QSettings(file, QSettings::IniFormat)
    {
    }

    enum class Appearance { System, Light, Dark };

    QByteArray state(const QString& widget) const
    {
        return value(QStringLiteral("state/") + widget).toByteArray();
    }
    void setState(const QString& widget, const QByteArray& state)
    {
        setValue(QStringLiteral("state/") + widget, state);
    }

    /// Empty at the first start.
    QString lastDataset() const { return value(QStringLiteral("lastDataset")).toString(); }
    void setLastDataset(const QString& source) { setValue(QStringLiteral("lastDataset"), source); }
    /// The address of MovieLens downloads; empty for GroupLens itself.
    QString downloadBase() const { return value(QStringLiteral("downloadBase")).toString(); }
    /// The folder of the person's own pictures, and the one that IMDb's files were read from; empty if none.
    QString pictureFolder() const { return value(QStringLiteral("pictureFolder")).toString(); }
    void setPictureFolder(const QString& folder) { setValue(QStringLiteral("pictureFolder"), folder); }
    QString imdbFolder() const { return value(QStringLiteral("imdbFolder")).toString(); }
    void setImdbFolder(const QString& folder) { setValue(QStringLiteral("imdbFolder"), folder); }
    /// The person's own token for TMDB; empty if none was given.
    QString tmdbToken() const { return value(QStringLiteral("tmdbToken")).toString(); }
    /// Writes it at once, to a file that only the person can read.
    void setTmdbToken(const QString& token);
    /// The address of TMDB's interface; empty for TMDB itself.
    QString tmdbBase() const { return value(QStringLiteral("tmdbBase")).toString(); }
    /// A language code for `speak`; empty for the system's language.
    QString language() const { return value(QStringLiteral("language")).toString(); }
    void setLanguage(const QString& code) { setValue(QStringLiteral("language"), code); }
    QString lastPage() const { return value(QStringLiteral("lastPage")).toString(); }
    void setLastPage(const QString& page) { setValue(QStringLiteral("lastPage"), page); }
    Appearance appearance() const
    {
        return static_cast<Appearance>(value(QStringLiteral("appearance")).toInt());
    }
    void setAppearance(Appearance appearance)
    {
        setValue(QStringLiteral("appearance"), static_cast<int>(appearance));
    }

Q_SIGNALS:
    /// The file could not be written; emitted once, however often it is tried.
    void failed(const QString& message);

protected:
    bool event(QEvent* event) override;

private:
    void write();

    QBasicTimer m_pause;
    bool m_hasFailed = false;
};

} // namespace autorec
