"""Which layer an instruction or an allocation belongs to."""
import collections
import re

HTTP, CALL, API = "genauth http", "genauth call", "genauth api, json"
OURS = (HTTP, CALL, API)
ASIO, NGHTTP2, SSL = "Asio, Beast", "nghttp2", "libssl"
CRYPTO = "libcrypto"  # Differs from processor to processor, so that no budget holds it.
MEMORY, OTHER = "malloc, free", "libc, libstdc++"
ALL = (CRYPTO, SSL, NGHTTP2, ASIO, MEMORY, OTHER, HTTP, CALL, API)

_OBJECTS = [(r"/libcrypto\.so", CRYPTO), (r"/libssl\.so", SSL), (r"/libnghttp2\.so", NGHTTP2),
            (r"/libboost_(json|url)\.so", API), (r"/(libc|libstdc\+\+|libm|libgcc_s|ld-linux[\w-]*)\.so", OTHER)]
_FILES = [(r"/boost/(asio|beast)/", ASIO), (r"/boost/(json|url)/|\bsrc/(json|api)/|genauth/(model/|json|open_enum)", API),
          (r"\bsrc/http/", HTTP), (r"\bsrc/|genauth/", CALL)]
_FAMILY = re.compile(r"(_int_)?(malloc|free|calloc|realloc|memalign|aligned_alloc|posix_memalign)(@.*|'2)?|_mid_memalign.*|"
                     r"malloc_consolidate|unlink_chunk.*|sysmalloc|tcache_\w+|checked_request2size|operator (new|delete)\b.*")
_ALLOCATES = re.compile(r"operator new\b|(malloc|calloc|realloc|memalign|aligned_alloc|posix_memalign)(@.*|'2)?$")


def _first(patterns, text):
    return next((layer for pattern, layer in patterns if re.search(pattern, text)), None)


def layer_of(place):
    """Inlined code counts where it was written; that of the standard library where it is used."""
    if _FAMILY.fullmatch(place.function):
        return MEMORY
    return _first(_OBJECTS, place.object) or _first(_FILES, place.file) or _first(_FILES, place.function_file) or OTHER


def instructions(profile):
    result = collections.Counter()
    for place, cost in profile.cost.items():
        result[layer_of(place)] += cost
    return result


def allocations(profile):
    """By the layer that asks: operator new is only a way to malloc."""
    result = collections.Counter()
    for (caller, callee), times in profile.calls.items():
        if _ALLOCATES.match(callee.function) and layer_of(caller) != MEMORY:
            result[layer_of(caller)] += times
    return result
