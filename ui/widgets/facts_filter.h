// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metadata/facts_index.h"

#include <QWidget>

class QComboBox;

namespace autorec {

class Settings;

/// Limits films to a running time and to a language. Each choice is hidden while nothing is known to choose
/// by; then it limits nothing.
class FactsFilter : public QWidget
{
    Q_OBJECT

public:
    explicit FactsFilter(QWidget* parent = nullptr);

    /// Restores the choices as the person left them, and keeps what they change. Call before setFacts;
    /// `settings` must outlive this.
    void remember(Settings& settings);
    /// Keeps the choices, also while they are not offered.
    void setFacts(const FactsIndex& facts);
    /// Minutes; 0: any.
    int maxRuntime() const;
    /// ISO 639-1; empty: any.
    QString language() const;
    void clearRuntime();
    void clearLanguage();

Q_SIGNALS:
    void changed();

private:
    void offerLanguages(const QStringList& languages);

    QComboBox* m_runtime;
    QComboBox* m_language;
    int m_chosenRuntime = 0; ///< these also while they are not offered
    QString m_chosenLanguage;
};

} // namespace autorec
