// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http_connection.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/rfc7230.hpp>
#include <boost/beast/http/write.hpp>
#include <thread>

namespace autorec {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr std::size_t PipelinedBytes = 65536; // read ahead at most
constexpr std::chrono::seconds Farewell{2};   // time for the client to read why it was refused
constexpr const char* Continue = "HTTP/1.1 100 Continue\r\n\r\n";

HttpOptions complete(HttpOptions options)
{
    if (options.threads == 0)
        options.threads = std::max(1U, std::thread::hardware_concurrency());
    return options;
}

} // namespace

HttpTraffic::HttpTraffic(HttpHandler answering, const HttpOptions& wanted)
    : handler(std::move(answering))
    , options(complete(wanted))
    , threads(options.threads)
{
}

HttpConnection::HttpConnection(asio::ip::tcp::socket socket, HttpTraffic& traffic)
    : m_traffic(traffic)
    , m_stream(std::move(socket))
    , m_buffer(traffic.options.headerBytes + PipelinedBytes)
{
    m_traffic.connections.insert(this);
}

HttpConnection::~HttpConnection()
{
    m_traffic.connections.erase(this);
    if (m_traffic.onClosed)
        m_traffic.onClosed();
}

void HttpConnection::start()
{
    Code ignored;
    m_stream.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
    readHeader();
}

void HttpConnection::finish()
{
    if (!m_isAnswering)
        m_stream.close();
}

void HttpConnection::readHeader()
{
    m_isAnswering = false;
    m_request.emplace();
    m_request->header_limit(static_cast<std::uint32_t>(m_traffic.options.headerBytes));
    m_request->body_limit(m_traffic.options.bodyBytes);
    // One deadline for the whole request: a client that sends a byte now and then does not move it.
    m_stream.expires_after(m_traffic.options.timeout);
    http::async_read_header(
        m_stream, m_buffer, *m_request,
        [self = shared_from_this()](const Code& code, std::size_t) { self->onHeader(code); });
}

void HttpConnection::onHeader(const Code& code)
{
    if (code)
        return onUnreadable(code);
    const bool waits = beast::iequals(m_request->get()[http::field::expect], "100-continue");
    if (waits && !m_request->is_done())
        sendContinue();
    else
        readBody();
}

void HttpConnection::sendContinue()
{
    asio::async_write(m_stream, asio::buffer(Continue, std::char_traits<char>::length(Continue)),
                      [self = shared_from_this()](const Code& code, std::size_t) {
                          if (!code)
                              self->readBody();
                      });
}

void HttpConnection::readBody()
{
    http::async_read(m_stream, m_buffer, *m_request,
                     [self = shared_from_this()](const Code& code, std::size_t) { self->onRequest(code); });
}

void HttpConnection::onRequest(const Code& code)
{
    if (code)
        return onUnreadable(code);
    m_isAnswering = true;
    auto& message = m_request->get();
    dispatch({std::string(message.method_string()), std::string(message.target()),
              std::string(message[http::field::content_type]), std::move(message.body())});
}

void HttpConnection::onUnreadable(const Code& code)
{
    const HttpOptions& options = m_traffic.options;
    if (code == http::error::header_limit ||
        (code == http::error::buffer_overflow && !m_request->is_header_done()))
        return refuse(431, "The header is longer than " + std::to_string(options.headerBytes) + " bytes.");
    if (code == http::error::body_limit || code == http::error::buffer_overflow)
        return refuse(413, "The body is longer than " + std::to_string(options.bodyBytes) + " bytes.");
    const bool isOver = code == http::error::end_of_stream || code == http::error::partial_message;
    if (!isOver && code.category() == make_error_code(http::error::bad_method).category())
        return refuse(400, "This is not HTTP: " + code.message() + ".");
    // Otherwise the client has gone or was too slow, so there is nobody to answer.
}

void HttpConnection::refuse(int status, const std::string& why)
{
    m_isAnswering = true;
    send(Problem(status, why).answer(), false);
}

void HttpConnection::dispatch(HttpRequest request)
{
    m_stream.expires_never();
    if (m_traffic.isFull()) {
        HttpAnswer answer = Problem(503, "Too many requests are waiting. Ask again in a second.").answer();
        answer.headers.emplace_back("Retry-After", "1");
        return send(std::move(answer), m_request->get().keep_alive());
    }
    ++m_traffic.running;
    auto stayOpen = asio::make_work_guard(m_traffic.io);
    asio::post(m_traffic.threads,
               [self = shared_from_this(), stayOpen, asked = std::move(request)]() mutable {
                   HttpAnswer answer = self->m_traffic.handler(asked);
                   asio::io_context& io = self->m_traffic.io;
                   // Moved to the other thread, so that the connection is never destroyed on this one.
                   asio::post(io, [self = std::move(self), answer = std::move(answer)]() mutable {
                       --self->m_traffic.running;
                       self->send(std::move(answer), self->m_request->get().keep_alive());
                   });
               });
}

void HttpConnection::send(HttpAnswer answer, bool keepsAlive)
{
    const bool isHead = m_request->is_header_done() && m_request->get().method() == http::verb::head;
    m_response = {};
    m_response.version(m_request->is_header_done() ? m_request->get().version() : 11);
    m_response.result(static_cast<unsigned>(answer.status));
    m_response.set(http::field::content_type, answer.contentType);
    for (const auto& [name, value] : answer.headers)
        m_response.set(name, value);
    m_response.keep_alive(keepsAlive && !m_traffic.isStopping);
    m_response.body() = std::move(answer.body);
    m_response.prepare_payload();
    m_serializer.emplace(m_response);
    m_stream.expires_after(m_traffic.options.timeout);
    const auto onWritten = [self = shared_from_this()](const Code& code, std::size_t) { self->onSent(code); };
    if (isHead)
        http::async_write_header(m_stream, *m_serializer, onWritten);
    else
        http::async_write(m_stream, *m_serializer, onWritten);
}

void HttpConnection::onSent(const Code& code)
{
    if (code)
        return;
    if (m_response.keep_alive() && !m_traffic.isStopping)
        readHeader();
    else
        closeGently();
}

/// Reads what is left before closing: closing with unread bytes resets the connection, and the client may
/// lose the answer.
void HttpConnection::closeGently()
{
    Code ignored;
    m_isAnswering = false;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    m_stream.expires_after(Farewell);
    discard();
}

void HttpConnection::discard()
{
    m_buffer.clear();
    m_stream.async_read_some(m_buffer.prepare(m_buffer.max_size()),
                             [self = shared_from_this()](const Code& code, std::size_t) {
                                 if (!code)
                                     self->discard();
                             });
}

} // namespace autorec
