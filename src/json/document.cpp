#include "json/document.hpp"

#include "wiped.hpp"

#include <boost/json/parse.hpp>
#include <new>

namespace genauth::json {

void* WipingResource::do_allocate(std::size_t size, std::size_t alignment)
{
    return ::operator new(size, std::align_val_t(alignment));
}

void WipingResource::do_deallocate(void* data, std::size_t size, std::size_t alignment)
{
    wipe(data, size);
    ::operator delete(data, std::align_val_t(alignment));
}

Document::Document(std::string_view text) : memory_(first_block_, sizeof first_block_, &wiping_)
{
    boost::system::error_code error;
    boost::json::value value = boost::json::parse(text, error, &memory_);
    if (!error)
        root_.emplace(std::move(value));
}

Document::~Document()
{
    root_.reset();
    wipe(first_block_, sizeof first_block_);
}

} // namespace genauth::json
