// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/application.h"

#include <random>

namespace autorec::test {

/// Simulates a person who does one thing after the other with a program, through the services that the window
/// uses, until the program ends. Prints lines on standard output, in the format of ToldState: "try …" before
/// a change, "done …" once the window would treat it as done, and "ready" when the data set is open.
class BusyPerson
{
public:
    /// Opens `dataset`; what is exported goes to `exports`.
    BusyPerson(Application& app, const QString& dataset, const QString& exports, unsigned seed);

private:
    void begin();
    void doSomething();
    void rate();
    void watch();
    void import();
    void changeProfile();
    void train();
    void deleteRun();
    void exportModel();
    template <class Change> void tell(const QString& line, const Change& change);

    int random(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    MovieIndex someMovie();
    QString profile() const { return m_app.profiles.current().name; }

    Application& m_app;
    QString m_exports;
    std::mt19937 m_random;
    bool m_isPatient; ///< and lets long trainings go on
};

} // namespace autorec::test
