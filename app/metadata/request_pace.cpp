// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metadata/request_pace.h"

#include <algorithm>

namespace autorec {

qint64 RequestPace::wait(qint64 now) const
{
    constexpr qint64 Second = 1000;
    const bool isFull = m_sent.size() >= static_cast<std::size_t>(m_perSecond);
    const qint64 free = isFull ? m_sent.front() + Second + 1 : now;
    return std::max<qint64>({0, free - now, m_pausedUntil - now});
}

void RequestPace::sent(qint64 now)
{
    m_sent.push_back(now);
    if (m_sent.size() > static_cast<std::size_t>(m_perSecond))
        m_sent.pop_front();
}

void RequestPace::pause(qint64 now, qint64 milliseconds)
{
    m_pausedUntil = std::max(m_pausedUntil, now + milliseconds);
}

} // namespace autorec
