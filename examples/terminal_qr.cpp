#include "terminal_qr.hpp"

#include <array>
#include <cstdint>
#include <qrcodegen/qrcodegen.h>

std::string terminal_qr(const std::string& text)
{
    std::array<std::uint8_t, qrcodegen_BUFFER_LEN_MAX> code{};
    std::array<std::uint8_t, qrcodegen_BUFFER_LEN_MAX> scratch{};
    if (!qrcodegen_encodeText(text.c_str(), scratch.data(), code.data(), qrcodegen_Ecc_LOW,
                              qrcodegen_VERSION_MIN, qrcodegen_VERSION_MAX, qrcodegen_Mask_AUTO, true))
        return text + '\n';

    const int quiet = 2;
    const int size = qrcodegen_getSize(code.data());
    std::string drawing;
    for (int y = -quiet; y < size + quiet; y += 2) {
        drawing += "\x1b[30;107m"; // Black on white, whatever the terminal's colours are.
        for (int x = -quiet; x < size + quiet; ++x) {
            const bool upper = qrcodegen_getModule(code.data(), x, y);
            const bool lower = qrcodegen_getModule(code.data(), x, y + 1);
            drawing += upper && lower ? "\u2588" : upper ? "\u2580" : lower ? "\u2584" : " ";
        }
        drawing += "\x1b[0m\n";
    }
    return drawing;
}
