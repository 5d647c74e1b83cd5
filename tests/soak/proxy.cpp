#include "soak/proxy.hpp"

#include "faults/identity.hpp"

#include <arpa/inet.h>
#include <cstdlib>
#include <fstream>
#include <netinet/in.h>
#include <sstream>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace genauth::soak {
namespace {

// A connection ends after so many requests, by GOAWAY and with others under way on it.
constexpr const char* requests_of_a_connection = "5000";

} // namespace

Proxy::Proxy(const std::string& program, int server)
{
    listen();
    directory_ = std::filesystem::temp_directory_path() /
                 ("genauth-soak-" + std::to_string(::getpid()) + '-' + std::to_string(port_));
    std::filesystem::create_directory(directory_);
    write("certificate.pem", faults::identity().certificate_pem);
    write("key.pem", faults::identity().private_key_pem);
    const std::string listener = std::to_string(listener_);
    if (program == "nginx") {
        write("settings", nginx_settings(server));
        ::setenv("NGINX", (listener + ';').c_str(), 1);
        process_.emplace(std::vector<std::string>{"nginx", "-p", directory_.string(), "-c", file("settings"),
                                                  "-e", file("errors")});
        ::unsetenv("NGINX");
    } else {
        write("settings", nghttpx_settings(server));
        ::setenv("NGHTTPX_ACCEPT_1", ("tcp," + listener).c_str(), 1);
        process_.emplace(std::vector<std::string>{"nghttpx", "--conf=" + file("settings")});
        ::unsetenv("NGHTTPX_ACCEPT_1");
    }
}

Proxy::~Proxy()
{
    if (process_) { // Ends its children, too.
        process_->signal(SIGTERM);
        process_->wait();
    }
    ::close(listener_);
    std::filesystem::remove_all(directory_);
}

bool Proxy::installed(const std::string& program)
{
    std::istringstream path(std::getenv("PATH"));
    for (std::string directory; std::getline(path, directory, ':');)
        if (::access((directory + '/' + program).c_str(), X_OK) == 0)
            return true;
    return false;
}

// The socket is ours and inherited, so that nothing has to be waited for.
void Proxy::listen()
{
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener_, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(listener_, 512) != 0)
        throw std::runtime_error("the proxy's port cannot be listened on");
    ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
    port_ = ntohs(address.sin_port);
}

void Proxy::reload()
{
    process_->signal(SIGHUP);
}

std::string Proxy::errors() const
{
    std::ostringstream text;
    text << std::ifstream(file("errors")).rdbuf();
    return text.str();
}

// Neither proxy repeats a request: nginx is told so, nghttpx does only what it has not yet sent.
std::string Proxy::nginx_settings(int server) const
{
    std::string paths;
    for (const std::string kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        paths += kind + "_temp_path " + file(kind) + ";\n";
    return "daemon off;\nworker_processes 2;\nerror_log " + file("errors") + " crit;\npid " + file("pid") +
           ";\nevents { worker_connections 4096; }\nhttp {\naccess_log off;\n" + paths +
           "upstream server { server 127.0.0.1:" + std::to_string(server) +
           "; keepalive 512; keepalive_requests 1000000; }\nserver {\nlisten 127.0.0.1:" +
           std::to_string(port_) + " ssl http2;\nssl_certificate " + file("certificate.pem") +
           ";\nssl_certificate_key " + file("key.pem") + ";\nkeepalive_requests " + requests_of_a_connection +
           ";\nlocation / {\nproxy_pass http://server;\nproxy_http_version 1.1;\n"
           "proxy_set_header Connection \"\";\nproxy_next_upstream off;\n}\n}\n}\n";
}

std::string Proxy::nghttpx_settings(int server) const
{
    return "frontend=127.0.0.1," + std::to_string(port_) + "\nbackend=127.0.0.1," + std::to_string(server) +
           "\nprivate-key-file=" + file("key.pem") + "\ncertificate-file=" + file("certificate.pem") +
           "\nworkers=2\nno-ocsp=yes\nlog-level=ERROR\nerrorlog-file=" + file("errors") +
           "\naccesslog-file=/dev/null\nfrontend-max-requests=" + requests_of_a_connection + "\n";
}

void Proxy::write(const std::string& name, const std::string& content) const
{
    std::ofstream(directory_ / name, std::ios::binary) << content;
}

} // namespace genauth::soak
