// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>

namespace autorec {

/// Spreads requests to a server: no more than so many in any second, and none during a pause. Times are in
/// milliseconds of a clock that never goes back.
class RequestPace
{
public:
    explicit RequestPace(int perSecond)
        : m_perSecond(perSecond)
    {
    }

    /// Milliseconds until the next request may be sent; 0: now.
    qint64 wait(qint64 now) const;
    void sent(qint64 now);
    /// An earlier pause that lasts longer stays.
    void pause(qint64 now, qint64 milliseconds);
    /// Ends the pause, but keeps the limit.
    void resume() { m_pausedUntil = 0; }

private:
    int m_perSecond;
    std::deque<qint64> m_sent; ///< the times of the last requests, as many as are allowed a second
    qint64 m_pausedUntil = 0;
};

} // namespace autorec
