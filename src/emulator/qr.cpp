#include "emulator/qr.hpp"

#include "emulator/base64.hpp"

#include <array>
#include <png.h>
#include <qrcodegen/qrcodegen.h>
#include <stdexcept>
#include <vector>

namespace genauth::emulator {
namespace {

constexpr int quiet_zone = 4; // ISO/IEC 18004 asks for four modules.
constexpr int scale = 4;

using Code = std::array<std::uint8_t, qrcodegen_BUFFER_LEN_MAX>;

Code encode(const std::string& text)
{
    Code code{};
    Code scratch{};
    if (!qrcodegen_encodeText(text.c_str(), scratch.data(), code.data(), qrcodegen_Ecc_MEDIUM,
                              qrcodegen_VERSION_MIN, qrcodegen_VERSION_MAX, qrcodegen_Mask_AUTO, true))
        throw std::invalid_argument("the text is too long for a QR code");
    return code;
}

// One byte a pixel, 0 is black.
std::vector<std::uint8_t> pixels(const Code& code, int side)
{
    std::vector<std::uint8_t> image;
    image.reserve(static_cast<std::size_t>(side) * static_cast<std::size_t>(side));
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            image.push_back(
                qrcodegen_getModule(code.data(), x / scale - quiet_zone, y / scale - quiet_zone) ? 0 : 255);
    return image;
}

std::string png(const std::vector<std::uint8_t>& gray, int side)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = image.height = static_cast<png_uint_32>(side);
    image.format = PNG_FORMAT_GRAY;
    png_alloc_size_t size = 0;
    if (png_image_write_to_memory(&image, nullptr, &size, 0, gray.data(), 0, nullptr) == 0)
        throw std::runtime_error("the QR image cannot be written");
    std::string bytes(size, '\0');
    if (png_image_write_to_memory(&image, bytes.data(), &size, 0, gray.data(), 0, nullptr) == 0)
        throw std::runtime_error("the QR image cannot be written");
    bytes.resize(size);
    return bytes;
}

} // namespace

std::string qr_data_url(const std::string& text)
{
    const Code code = encode(text);
    const int side = (qrcodegen_getSize(code.data()) + 2 * quiet_zone) * scale;
    return "data:image/png;base64," + base64(png(pixels(code, side), side));
}

} // namespace genauth::emulator
