// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <stop_token>
#include <thread>

namespace autorec {

constexpr int ExitInterrupted = 130; ///< as shells tell it

/// Turns SIGINT and SIGTERM into a stop request; a second one ends the program at once, in whose files
/// nothing is half written, as each is renamed into place. Make it before any other thread, in main's thread:
/// the signals are blocked there and in all threads that come after, and one of them waits.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    std::stop_token token() const { return m_source.get_token(); }
    bool happened() const { return m_source.stop_requested(); }

private:
    std::stop_source m_source;
    std::atomic<bool> m_isOver = false;
    std::thread m_waiter;
};

} // namespace autorec
