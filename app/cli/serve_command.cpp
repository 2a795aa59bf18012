// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/data_options.h"
#include "app/server/http_server.h"
#include "app/server/routes.h"
#include "core/model/model_file.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>

namespace autorec {

namespace {

struct Options
{
    std::string file;
    std::shared_ptr<DataOptions> data;
    std::string address = "127.0.0.1";
    std::uint16_t port = 8765;
    HttpLimits limits;
    double timeout = 15.0; // seconds
};

void run(Options& options, const Interruption& interruption)
{
    TrainedModel model = loadModel(options.file);
    const Dataset dataset = options.data->open(interruption).dataset;
    requireFits(model, dataset);
    const ServedModel served(std::move(model), dataset);
    const Routes routes(served);

    options.limits.patience = std::chrono::milliseconds(static_cast<int>(options.timeout * 1000.0));
    HttpServer server([&routes](const HttpRequest& request) { return routes.answer(request); },
                      options.limits);
    const std::string url = server.listen(options.address, options.port);
    if (server.isOpenToOthers())
        std::fprintf(stderr,
                     "autorec: note: everybody who reaches %s can ask; there is neither a password nor "
                     "encryption. Put a web server that has both in front of it, or leave --address out.\n",
                     url.c_str());
    std::printf("Listening on %s\n", url.c_str());
    std::fflush(stdout);
    server.run(interruption.token());
    throw CLI::Success(); // being interrupted is how it ends well
}

} // namespace

void addServeCommand(CLI::App& app, const Interruption& interruption)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("serve", "Answer over HTTP, until interrupted, what recommend and similar print");
    command->add_option("MODEL", options->file, "File that autorec train wrote")->required();
    options->data = std::make_shared<DataOptions>(*command);
    command->add_option("--port", options->port, "Port to listen on; 0 for any that is free")
        ->capture_default_str();
    command
        ->add_option("--address", options->address,
                     "Address to listen on; others than this machine's own loopback let others in")
        ->capture_default_str();
    HttpLimits& limits = options->limits;
    command->add_option("--threads", limits.threads, "Requests that are answered at once; 0 for one per core")
        ->capture_default_str()
        ->check(CLI::Range(0, 1024));
    command->add_option("--waiting", limits.waiting, "Requests that may wait for that; more are answered 503")
        ->capture_default_str();
    command->add_option("--connections", limits.connections, "Connections open at once; more wait")
        ->capture_default_str()
        ->check(CLI::Range(1, 10000));
    command->add_option("--body-limit", limits.bodyBytes, "Longest body of a request, in bytes")
        ->capture_default_str()
        ->check(CLI::Range(1, 1 << 28));
    command
        ->add_option("--timeout", options->timeout,
                     "Seconds for a request to come in whole, and for an answer to be taken")
        ->capture_default_str()
        ->check(CLI::Range(0.1, 3600.0));
    command->callback([options, &interruption] { run(*options, interruption); });
}

} // namespace autorec
