// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http_server.h"

#include "app/server/http_connection.h"
#include "core/base/error.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <new>

namespace autorec {

namespace asio = boost::asio;
using asio::ip::tcp;
using Code = boost::system::error_code;

namespace {

constexpr std::chrono::milliseconds Pause{100}; // before accepting again after a failure

tcp::endpoint endpointOf(const std::string& text, std::uint16_t port)
{
    Code code;
    const asio::ip::address address = asio::ip::make_address(text == "localhost" ? "127.0.0.1" : text, code);
    if (code)
        throw Error(ErrorCode::InvalidArgument,
                    text + " is not an address. Give one of this machine, such as 127.0.0.1 or ::1.");
    return {address, port};
}

std::string urlOf(const tcp::endpoint& endpoint)
{
    const std::string host = endpoint.address().to_string();
    const std::string name = endpoint.address().is_v6() ? "[" + host + "]" : host;
    return "http://" + name + ":" + std::to_string(endpoint.port()) + "/";
}

[[noreturn]] void reject(const tcp::endpoint& endpoint, const Code& code)
{
    const std::string port = "Port " + std::to_string(endpoint.port());
    const std::string host = endpoint.address().to_string();
    if (code == asio::error::address_in_use)
        throw Error(ErrorCode::InvalidArgument,
                    port + " of " + host +
                        " is in use. End what uses it, or choose another; 0 is any that is free.");
    throw Error(ErrorCode::InvalidArgument, port + " of " + host + " cannot be had: " + code.message() +
                                                ". Choose another, or an address that this machine has.");
}

class Server
{
public:
    Server(HttpHandler handler, const HttpOptions& options)
        : m_traffic(std::move(handler), options)
        , m_acceptor(m_traffic.io)
        , m_timer(m_traffic.io)
    {
        m_traffic.onClosed = [this] { onClosed(); };
    }

    ~Server() { m_traffic.onClosed = nullptr; }

    /// Returns the address as a URL.
    std::string listen()
    {
        const tcp::endpoint endpoint = endpointOf(m_traffic.options.address, m_traffic.options.port);
        Code code;
        m_acceptor.open(endpoint.protocol(), code);
        if (!code)
            m_acceptor.set_option(tcp::acceptor::reuse_address(true), code);
        if (!code)
            m_acceptor.bind(endpoint, code);
        if (!code)
            m_acceptor.listen(asio::socket_base::max_listen_connections, code);
        if (code)
            reject(endpoint, code);
        return urlOf(m_acceptor.local_endpoint());
    }

    bool isOpenToOthers() const { return !m_acceptor.local_endpoint().address().is_loopback(); }

    void run(std::stop_token stop)
    {
        const std::stop_callback onStop(std::move(stop),
                                        [this] { asio::post(m_traffic.io, [this] { beginToStop(); }); });
        accept();
        while (!m_traffic.io.stopped()) {
            try {
                m_traffic.io.run();
            } catch (const std::exception& error) {
                // Its connection is closed already. Most likely memory ran out.
                std::fprintf(stderr, "autorec: a connection was given up: %s\n", error.what());
            }
        }
        m_traffic.threads.stop();
        m_traffic.threads.join();
    }

private:
    void accept()
    {
        const bool isFull = m_traffic.connections.size() >= m_traffic.options.connections;
        if (m_isAccepting || isFull || m_traffic.isStopping)
            return;
        m_isAccepting = true;
        m_acceptor.async_accept([this](const Code& code, tcp::socket socket) {
            m_isAccepting = false;
            if (m_traffic.isStopping)
                return;
            if (code)
                return acceptLater();
            try {
                std::make_shared<HttpConnection>(std::move(socket), m_traffic)->start();
            } catch (const std::bad_alloc&) {
                return acceptLater();
            }
            accept();
        });
    }

    /// For passing failures, such as too many open files.
    void acceptLater()
    {
        m_timer.expires_after(Pause);
        m_timer.async_wait([this](const Code&) { accept(); });
    }

    void onClosed()
    {
        if (m_traffic.isStopping && m_traffic.connections.empty())
            m_timer.cancel();
        accept();
    }

    void beginToStop()
    {
        m_traffic.isStopping = true;
        m_acceptor.close();
        m_timer.expires_after(m_traffic.options.grace);
        m_timer.async_wait([this](const Code& code) {
            if (!code)
                m_traffic.io.stop();
        });
        for (HttpConnection* connection : m_traffic.connections)
            connection->finish();
        if (m_traffic.connections.empty())
            m_timer.cancel();
    }

    HttpTraffic m_traffic;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_timer;
    bool m_isAccepting = false;
};

} // namespace

void serveHttp(HttpHandler handler, const HttpOptions& options,
               const std::function<void(const std::string& url, bool isOpenToOthers)>& onListening,
               std::stop_token stop)
{
    Server server(std::move(handler), options);
    const std::string url = server.listen();
    onListening(url, server.isOpenToOthers());
    server.run(std::move(stop));
}

} // namespace autorec
