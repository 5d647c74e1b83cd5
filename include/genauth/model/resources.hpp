/// \file
/// What belongs to the user: logins, applications, tenants, roles, groups, departments.
// Generated from genauth.api.json by generate.py.
#pragma once

#include <genauth/json.hpp>
#include <genauth/model/common.hpp>
#include <genauth/model/profile.hpp>
#include <genauth/model/reply.hpp>
#include <genauth/open_enum.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genauth {

/// Query of get_login_history.
struct GetLoginHistoryParams {
    std::optional<std::string> app_id{};    ///< Application ID.
    std::optional<std::string> client_ip{}; ///< Filter by client IP.
    std::optional<bool> success{};          ///< Filter by outcome.
    std::optional<std::int64_t> start{};    ///< Start time, ms since epoch.
    std::optional<std::int64_t> end{};      ///< End time, ms since epoch.
    std::optional<std::int64_t> page{};     ///< Page number, from 1.
    std::optional<std::int64_t> limit{};    ///< Page size, at most 50.
};

/// A user agent in parts.
struct ParsedUserAgent {
    std::string device; ///< Device kind.
    std::string name;   ///< Browser name.
    std::string os;     ///< Operating system.
};

/// Coordinates.
struct GeoIpLocation {
    double lon = 0; ///< Longitude in degrees.
    double lat = 0; ///< Latitude in degrees.
};

/// A place derived from an IP address.
struct GeoIp {
    GeoIpLocation location;     ///< Coordinates.
    std::string country_name;   ///< Country name.
    std::string country_code2;  ///< Two-letter country code.
    std::string country_code3;  ///< Three-letter country code.
    std::string region_name;    ///< Region name.
    std::string region_code;    ///< Region code.
    std::string city_name;      ///< City name.
    std::string continent_code; ///< Continent code.
    std::string timezone;       ///< Time zone.
};

/// A login.
struct LoginHistoryDto {
    std::string user_id;                        ///< User ID.
    std::string app_id;                         ///< Application ID.
    std::string app_name;                       ///< Display name of the application.
    std::string app_login_url;                  ///< Login address of the application.
    std::string app_logo;                       ///< Logo address of the application.
    std::string login_at;                       ///< Login time.
    std::string client_ip;                      ///< IP address used at login.
    bool success = false;                       ///< Whether the login succeeded.
    std::optional<std::string> error_message{}; ///< Failure detail.
    std::string user_agent;                     ///< User agent at login.
    ParsedUserAgent parsed_user_agent;          ///< User agent split into parts.
    std::string login_method;                   ///< Login method used.
    GeoIp geoip;                                ///< Location derived from the IP address.
    std::optional<std::string> tenant_id{};     ///< Tenant ID.
};

/// A page of logins.
struct LoginHistoryPaginatedRespDto {
    std::int64_t total_count = 0;        ///< Total number of records.
    std::vector<LoginHistoryDto> list{}; ///< Records of this page.
};

/// Answer of get_login_history.
struct GetLoginHistoryRespDto : ApiReply {
    LoginHistoryPaginatedRespDto data; ///< The page.
};

/// An application that the user is signed in to.
struct LoggedInAppsDto {
    std::string app_id;        ///< Application ID.
    std::string app_name;      ///< Display name of the application.
    std::string app_login_url; ///< Login address of the application.
    std::string app_logo;      ///< Logo address of the application.
    bool active = false;       ///< Whether a login session is currently active.
};

/// Answer of get_logged_in_apps.
struct GetLoggedInAppsRespDto : ApiReply {
    std::vector<LoggedInAppsDto> data{}; ///< The entries.
};

/// An application that the user may open.
struct AccessibleAppsDto {
    std::string app_id;        ///< Application ID.
    std::string app_name;      ///< Display name of the application.
    std::string app_login_url; ///< Login address of the application.
    std::string app_logo;      ///< Logo address of the application.
    bool active = false;       ///< Whether a login session is currently active.
};

/// Answer of get_accessible_apps.
struct GetAccessibleAppsRespDto : ApiReply {
    std::vector<AccessibleAppsDto> data{}; ///< The entries.
};

/// A tenant of the user.
struct UserTenantListDto {
    std::string tenant_id;   ///< Tenant ID.
    std::string tenant_name; ///< Tenant name.
    std::string join_at;     ///< Time of joining the tenant.
};

/// Answer of get_tenant_list.
struct GetTenantListRespDto : ApiReply {
    std::vector<UserTenantListDto> data{}; ///< The entries.
};

/// Query of get_role_list.
struct GetRoleListParams {
    std::optional<std::string> namespace_{}; ///< Permission-space code.
};

/// A role.
struct RoleDto {
    std::string id;                      ///< Role ID.
    std::string code;                    ///< Role code, unique in its permission space.
    std::string name;                    ///< Role name.
    std::string description;             ///< Description.
    std::string namespace_;              ///< Permission-space code; omitted means the default one.
    std::string namespace_name;          ///< Permission-space name.
    std::optional<std::string> status{}; ///< ENABLE or DISABLE.
    std::optional<std::int64_t>
        disable_time{}; ///< Time the role is disabled, ms since epoch; null means never.
    std::optional<bool> enable_permission_apply{}; ///< Whether users may apply for this role.
};

/// Answer of get_role_list.
struct RoleListRespDto : ApiReply {
    std::vector<RoleDto> data{}; ///< The entries.
};

/// A group.
struct GroupDto {
    std::string id;                             ///< Group ID.
    std::string code;                           ///< Group code.
    std::string name;                           ///< Group name.
    std::string description;                    ///< Description.
    std::string type;                           ///< Group type.
    std::vector<std::string> metadata_source{}; ///< Group metadata.
    std::vector<UserDto> members{};             ///< Members of the group.
};

/// Answer of get_group_list.
struct GroupListRespDto : ApiReply {
    std::vector<GroupDto> data{}; ///< The entries.
};

struct DepartmentSortByNames {
    enum Known : unsigned char {
        department_created_at,
        join_department_at,
        department_name,
        departmemt_code
    };
    static constexpr std::array<std::string_view, 4> names{"DepartmentCreatedAt", "JoinDepartmentAt",
                                                           "DepartmentName", "DepartmemtCode"};
};
/// What departments are sorted by.
using DepartmentSortBy = OpenEnum<DepartmentSortByNames>;

struct SortOrderNames {
    enum Known : unsigned char { asc, desc };
    static constexpr std::array<std::string_view, 2> names{"Asc", "Desc"};
};
/// Direction of sorting.
using SortOrder = OpenEnum<SortOrderNames>;

/// Query of get_department_list.
struct GetDepartmentListParams {
    std::optional<std::int64_t> page{};        ///< Page number, from 1.
    std::optional<std::int64_t> limit{};       ///< Page size, at most 50.
    std::optional<bool> with_custom_data{};    ///< Include custom fields.
    std::optional<DepartmentSortBy> sort_by{}; ///< Sort key.
    std::optional<SortOrder> order_by{};       ///< Sort direction.
};

/// Translations of a department's texts.
struct DepartmentI18nDto {
    LangObject name; ///< Name.
};

/// A department of the user.
struct UserDepartmentRespDto {
    std::string organization_code;                   ///< Organisation code.
    std::string department_id;                       ///< Department ID.
    bool is_root = false;                            ///< Whether it is the root department.
    std::string created_at;                          ///< Department creation time.
    std::string name;                                ///< Department name.
    std::string description;                         ///< Description.
    std::optional<std::string> open_department_id{}; ///< Custom department ID.
    bool is_leader = false;                          ///< Whether the user leads the department.
    std::string code;                                ///< Department code.
    bool is_main_department = false;                 ///< Whether it is the main department.
    std::string joined_at;                           ///< Time of joining the department.
    bool is_virtual_node = false;                    ///< Whether it is a virtual department.
    std::optional<DepartmentI18nDto> i18n{};         ///< Translations.
    Json custom_data{};                              ///< Custom department fields.
    std::vector<std::string> department_id_path{};   ///< Department IDs from the root down.
    std::vector<std::string> department_code_path{}; ///< Department codes from the root down.
    std::vector<std::string> department_name_path{}; ///< Department names from the root down.
};

/// A page of departments.
struct UserDepartmentPagingDto {
    std::int64_t total_count = 0;              ///< Total number of records.
    std::vector<UserDepartmentRespDto> list{}; ///< Records of this page.
};

/// Answer of get_department_list.
struct UserDepartmentPaginatedRespDto : ApiReply {
    UserDepartmentPagingDto data; ///< The page.
};

struct AuthorizedResourceTypeNames {
    enum Known : unsigned char { data, api, menu, button, ui };
    static constexpr std::array<std::string_view, 5> names{"DATA", "API", "MENU", "BUTTON", "UI"};
};
/// Kind of a granted resource.
using AuthorizedResourceType = OpenEnum<AuthorizedResourceTypeNames>;

/// Query of get_authorized_resources.
struct GetAuthorizedResourcesParams {
    std::optional<std::string> namespace_{};               ///< Permission-space code.
    std::optional<AuthorizedResourceType> resource_type{}; ///< Filter by resource type.
};

struct PolicyConditionParamNames {
    enum Known : unsigned char {
        user_pool_id,
        app_id,
        request_from,
        user_id,
        user_arn,
        current_time,
        epoch_time,
        source_ip,
        user,
        multi_factor_auth_present,
        multi_factor_auth_age,
        user_agent,
        referer,
        device,
        os,
        country,
        province,
        city,
        device_changed,
        device_untrusted,
        proxy_untrusted,
        logged_in_apps,
        namespace_
    };
    static constexpr std::array<std::string_view, 23> names{"UserPoolId",
                                                            "AppId",
                                                            "RequestFrom",
                                                            "UserId",
                                                            "UserArn",
                                                            "CurrentTime",
                                                            "EpochTime",
                                                            "SourceIp",
                                                            "User",
                                                            "MultiFactorAuthPresent",
                                                            "MultiFactorAuthAge",
                                                            "UserAgent",
                                                            "Referer",
                                                            "Device",
                                                            "OS",
                                                            "Country",
                                                            "Province",
                                                            "City",
                                                            "DeviceChanged",
                                                            "DeviceUntrusted",
                                                            "ProxyUntrusted",
                                                            "LoggedInApps",
                                                            "Namespace"};
};
/// What a policy condition looks at.
using PolicyConditionParam = OpenEnum<PolicyConditionParamNames>;

struct PolicyConditionOperatorNames {
    enum Known : unsigned char {
        bool_,
        date_equals,
        date_not_equals,
        date_less_than,
        date_less_than_equals,
        date_greater_than,
        date_greater_than_equals,
        ip_address,
        not_ip_address,
        numeric_equals,
        numeric_not_equals,
        numeric_less_than,
        numeric_less_than_equals,
        numeric_greater_than,
        numeric_greater_than_equals,
        string_equals,
        string_not_equals,
        string_equals_ignore_case,
        string_not_equals_ignore_case,
        string_like,
        string_not_like,
        list_contains
    };
    static constexpr std::array<std::string_view, 22> names{"Bool",
                                                            "DateEquals",
                                                            "DateNotEquals",
                                                            "DateLessThan",
                                                            "DateLessThanEquals",
                                                            "DateGreaterThan",
                                                            "DateGreaterThanEquals",
                                                            "IpAddress",
                                                            "NotIpAddress",
                                                            "NumericEquals",
                                                            "NumericNotEquals",
                                                            "NumericLessThan",
                                                            "NumericLessThanEquals",
                                                            "NumericGreaterThan",
                                                            "NumericGreaterThanEquals",
                                                            "StringEquals",
                                                            "StringNotEquals",
                                                            "StringEqualsIgnoreCase",
                                                            "StringNotEqualsIgnoreCase",
                                                            "StringLike",
                                                            "StringNotLike",
                                                            "ListContains"};
};
/// How a policy condition compares.
using PolicyConditionOperator = OpenEnum<PolicyConditionOperatorNames>;

struct PolicyEffectNames {
    enum Known : unsigned char { allow, deny };
    static constexpr std::array<std::string_view, 2> names{"ALLOW", "DENY"};
};
/// What a policy does.
using PolicyEffect = OpenEnum<PolicyEffectNames>;

/// A condition of a policy.
struct PolicyCondition {
    PolicyConditionParam param;        ///< Name of the condition parameter.
    PolicyConditionOperator operator_; ///< Comparison operator of the condition.
    std::string value;                 ///< Value.
};

/// A resource granted to the user.
struct AuthorizedResourceDto {
    std::string resource_code;                ///< Resource code.
    std::optional<std::string> description{}; ///< Description.
    std::vector<PolicyCondition> condition{}; ///< Policy conditions.
    AuthorizedResourceType resource_type;     ///< Resource type.
    std::string api_identifier;               ///< URL of the API resource.
    std::vector<std::string> actions{};       ///< Actions allowed on the resource.
    PolicyEffect effect;                      ///< Whether the policy allows or denies.
};

/// A page of resources.
struct AuthorizedResourcePagingDto {
    std::int64_t total_count = 0;              ///< Total number of records.
    std::vector<AuthorizedResourceDto> list{}; ///< Records of this page.
};

/// Answer of get_authorized_resources.
struct AuthorizedResourcePaginatedRespDto : ApiReply {
    AuthorizedResourcePagingDto data; ///< The page.
};

} // namespace genauth
