// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http_message.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace autorec {

/// The address of a server, and the limits that protect it from its clients.
struct HttpOptions
{
    std::string address = "127.0.0.1";
    std::uint16_t port = 8765;                ///< 0: any free port
    std::size_t threads = 0;                  ///< that answer requests; 0: one for each core
    std::size_t waiting = 128;                ///< requests that may wait for a thread; more are answered 503
    std::size_t connections = 256;            ///< open at once; more wait until they are accepted
    std::size_t headerBytes = 16384;          ///< more is answered 431
    std::size_t bodyBytes = 262144;           ///< more is answered 413
    std::chrono::milliseconds timeout{15000}; ///< to receive a whole request, and to send an answer
    std::chrono::milliseconds grace{5000};    ///< for running requests when the server is stopped
};

/// Answers a request. Called on several threads at once. Must not throw.
using HttpHandler = std::function<HttpAnswer(const HttpRequest&)>;

/// Serves HTTP/1.1 with keep-alive and pipelining. One thread reads and writes, others answer; a slow, greedy
/// or faulty client affects only its own connection. Once clients can connect, calls `onListening` with the
/// address, "http://127.0.0.1:8765/", and whether other machines can connect. Blocks until it is stopped;
/// then takes no more requests and answers those that run. Throws Error(InvalidArgument) if it cannot listen
/// there.
void serveHttp(HttpHandler handler, const HttpOptions& options,
               const std::function<void(const std::string& url, bool isOpenToOthers)>& onListening,
               std::stop_token stop);

} // namespace autorec
