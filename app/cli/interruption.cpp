// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <csignal>
#include <cstdlib>
#include <ctime>

namespace autorec {

namespace {

sigset_t interruptions()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

Interruption::Interruption()
{
    const sigset_t signals = interruptions();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_waiter = std::thread([this, signals] {
        constexpr timespec Patience{0, 50'000'000};
        while (!m_isOver) {
            const bool isAsked = sigtimedwait(&signals, nullptr, &Patience) > 0;
            if (isAsked && !m_source.request_stop())
                std::_Exit(ExitInterrupted);
        }
    });
}

Interruption::~Interruption()
{
    m_isOver = true;
    m_waiter.join();
}

} // namespace autorec
