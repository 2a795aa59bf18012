// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_options.h"
#include "app/server/http_server.h"
#include "app/server/routes.h"

#include <cstdio>

namespace autorec {

namespace {

struct Options
{
    ModelOptions input;
    HttpOptions http;
    double timeout = 15.0; // seconds
};

void announce(const std::string& url, bool isOpenToOthers)
{
    if (isOpenToOthers)
        std::fprintf(stderr,
                     "autorec: note: everybody who reaches %s can ask; there is neither a password nor "
                     "encryption. Put a web server that has both in front of it, or leave --address out.\n",
                     url.c_str());
    std::printf("Listening on %s\n", url.c_str());
    std::fflush(stdout);
}

void run(Options& options, const std::stop_token& stop)
{
    ModelOptions::Opened opened = options.input.open(stop);
    const ServedModel served(std::move(opened.model), std::move(opened.dataset));
    const Routes routes(served);

    options.http.timeout = std::chrono::milliseconds(static_cast<int>(options.timeout * 1000.0));
    serveHttp([&routes](const HttpRequest& request) { return routes.answer(request); }, options.http,
              announce, stop);
    throw EndedWell(); // it runs until it is interrupted
}

} // namespace

void addServeCommand(const Command& program)
{
    const auto [command, options] = program.subcommand(
        "serve", "Answer over HTTP, until interrupted, what recommend and similar print", run);
    options.input.addTo(command);
    HttpOptions& http = options.http;
    command.option("--port", http.port, "Port to listen on; 0 for any that is free", {.showsDefault = true});
    command.option("--address", http.address,
                   "Address to listen on; others than this machine's own loopback let others in",
                   {.showsDefault = true});
    command.option("--threads", http.threads, "Requests that are answered at once; 0 for one per core",
                   {.range = {{0, 1024}}, .showsDefault = true});
    command.option("--waiting", http.waiting, "Requests that may wait for that; more are answered 503",
                   {.showsDefault = true});
    command.option("--connections", http.connections, "Connections open at once; more wait",
                   {.range = {{1, 10000}}, .showsDefault = true});
    command.option("--body-limit", http.bodyBytes, "Longest body of a request, in bytes",
                   {.range = {{1, 1 << 28}}, .showsDefault = true});
    command.option("--timeout", options.timeout,
                   "Seconds for a request to come in whole, and for an answer to be taken",
                   {.range = {{0.1, 3600.0}}, .showsDefault = true});
}

} // namespace autorec
