// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/deferred_settings.h"

#include <QByteArray>
#include <QString>

namespace autorec {

/// How the window was left.
class Settings
{
public:
    explicit Settings(const QString& file)
        : m_settings(file)
    {
    }

    /// What is written, and whether that fails.
    const DeferredSettings& stored() const { return m_settings; }

    enum class Appearance { System, Light, Dark };

    QByteArray state(const QString& widget) const
    {
        return m_settings.value(QStringLiteral("state/") + widget).toByteArray();
    }
    void setState(const QString& widget, const QByteArray& state)
    {
        m_settings.setValue(QStringLiteral("state/") + widget, state);
    }

    /// Empty at the first start.
    QString lastDataset() const { return m_settings.value(QStringLiteral("lastDataset")).toString(); }
    void setLastDataset(const QString& source) { m_settings.setValue(QStringLiteral("lastDataset"), source); }
    /// Where MovieLens sets are downloaded from; empty for GroupLens itself.
    QString downloadBase() const { return m_settings.value(QStringLiteral("downloadBase")).toString(); }
    /// As `speak` takes it; empty for the system's.
    QString language() const { return m_settings.value(QStringLiteral("language")).toString(); }
    void setLanguage(const QString& code) { m_settings.setValue(QStringLiteral("language"), code); }
    QString lastPage() const { return m_settings.value(QStringLiteral("lastPage")).toString(); }
    void setLastPage(const QString& page) { m_settings.setValue(QStringLiteral("lastPage"), page); }
    Appearance appearance() const
    {
        return static_cast<Appearance>(m_settings.value(QStringLiteral("appearance")).toInt());
    }
    void setAppearance(Appearance appearance)
    {
        m_settings.setValue(QStringLiteral("appearance"), static_cast<int>(appearance));
    }

private:
    DeferredSettings m_settings;
};

} // namespace autorec
