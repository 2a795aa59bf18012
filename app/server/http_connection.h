// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http_server.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/string_body.hpp>
#include <optional>
#include <set>

namespace autorec {

class HttpConnection;

/// State shared by all connections of a server. Only for the thread that reads and writes.
struct HttpTraffic
{
    HttpHandler handler;
    HttpOptions options;
    std::set<HttpConnection*> connections; ///< all that are open
    std::function<void()> onClosed;        ///< called after a connection is destroyed
    std::size_t running = 0;               ///< requests that are answered or wait for a thread
    bool isStopping = false;
    boost::asio::io_context io{1};
    boost::asio::thread_pool threads; ///< last, so that it is destroyed first

    HttpTraffic(HttpHandler answering, const HttpOptions& wanted);
    bool isFull() const { return running >= options.threads + options.waiting; }
};

/// One client: reads a request, has it answered, writes the answer, and repeats. Pending operations keep it
/// alive.
class HttpConnection : public std::enable_shared_from_this<HttpConnection>
{
public:
    HttpConnection(boost::asio::ip::tcp::socket socket, HttpTraffic& traffic);
    ~HttpConnection();
    HttpConnection(const HttpConnection&) = delete;
    HttpConnection& operator=(const HttpConnection&) = delete;

    void start();
    /// Takes no further requests, but still answers a running one.
    void finish();

private:
    using Code = boost::beast::error_code;

    void readHeader();
    void onHeader(const Code& code);
    void sendContinue();
    void readBody();
    void onRequest(const Code& code);
    void onUnreadable(const Code& code);
    void refuse(int status, const std::string& why);
    void dispatch(HttpRequest request);
    void send(HttpAnswer answer, bool keepsAlive);
    void onSent(const Code& code);
    void closeGently();
    void discard();

    HttpTraffic& m_traffic;
    boost::beast::tcp_stream m_stream;
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_request;
    boost::beast::http::response<boost::beast::http::string_body> m_response;
    std::optional<boost::beast::http::response_serializer<boost::beast::http::string_body>> m_serializer;
    bool m_isAnswering = false;
};

} // namespace autorec
