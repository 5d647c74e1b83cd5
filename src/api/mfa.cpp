#include <genauth/client.hpp>

#include <genauth/model/mfa.hpp>

namespace genauth {
namespace {

asio::awaitable<expected<std::optional<FactorDto>>>
find_factor(asio::awaitable<expected<ListEnrolledFactorsRespDto>> listing, FactorType type)
{
    expected<ListEnrolledFactorsRespDto> listed = co_await std::move(listing);
    if (!listed)
        co_return unexpected(std::move(listed.error()));
    std::optional<FactorDto> found;
    for (FactorDto& factor : listed->data)
        if (factor.factor_type == type)
            found = std::move(factor);
    co_return found;
}

} // namespace

asio::awaitable<expected<std::optional<FactorDto>>>
AuthenticationClient::reconcile(const EnrollFactorDto& request, CallOptions options) const
{
    return find_factor(list_enrolled_factors(options), request.factor_type);
}

} // namespace genauth
