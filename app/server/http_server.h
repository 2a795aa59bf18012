// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http_message.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace autorec {

/// What a server gives to its clients at most.
struct HttpLimits
{
    std::size_t threads = 0;                   ///< that answer; 0: one for each core
    std::size_t waiting = 128;                 ///< requests that wait for one of these; more are answered 503
    std::size_t connections = 256;             ///< open at once; more wait until they are accepted
    std::size_t headerBytes = 16384;           ///< more is answered 431
    std::size_t bodyBytes = 262144;            ///< more is answered 413
    std::chrono::milliseconds patience{15000}; ///< for a whole request to come, and for an answer to be taken
    std::chrono::milliseconds grace{5000};     ///< for what runs when the server is stopped
};

/// Serves HTTP/1.1 with keep-alive and pipelining. One thread reads and writes, others answer; a client that
/// is slow, greedy or wrong costs no more than its connection.
class HttpServer
{
public:
    /// Called on the threads that answer, several at once. Must not throw.
    using Handler = std::function<HttpAnswer(const HttpRequest&)>;

    explicit HttpServer(Handler handler, const HttpLimits& limits = {});
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// From then on clients can connect; they are answered once it runs. Port 0 is any that is free. Returns
    /// the address: "http://127.0.0.1:8765/". Throws Error(InvalidArgument) where that cannot be had.
    std::string listen(const std::string& address, std::uint16_t port);
    bool isOpenToOthers() const; ///< listens to other machines than this one

    /// Blocks until it is stopped; then no more requests are taken, and those that run are answered.
    void run(std::stop_token stop);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace autorec
