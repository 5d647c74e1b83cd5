#include <genauth/pages.hpp>

#include "on_mock.hpp"

#include <genauth/model/approvals.hpp>
#include <genauth/model/resources.hpp>

#include <gtest/gtest.h>

namespace genauth {
namespace {

using test::run;

class PagesOnMock : public test::OnMock {
protected:
    // A page with so many roles.
    void answer(int total, int count)
    {
        std::string list;
        for (int i = 0; i < count; ++i)
            list += (i == 0 ? "" : ",") + std::string(role);
        transport->answer(200, R"({"statusCode":200,"data":{"totalCount":)" + std::to_string(total) +
                                   R"(,"list":[)" + list + "]}}");
    }

    static GetEnablePermissionApplyRoleListParams request(std::optional<std::int64_t> limit)
    {
        GetEnablePermissionApplyRoleListParams result;
        result.app_id = "a";
        result.limit = limit;
        return result;
    }

    auto roles(const GetEnablePermissionApplyRoleListParams& request)
    {
        return Pages(client().as("tok"), &AuthenticationClient::get_enable_permission_apply_role_list,
                     request);
    }

    const std::string& target() const { return transport->last().target; }

    static constexpr const char* role = R"({"roleId":"r","code":"c","name":"n"})";
};

TEST_F(PagesOnMock, EndAtTheTotal)
{
    auto pages = roles(request(2));
    std::size_t seen = 0;
    for (const int count : {2, 2, 1}) {
        answer(5, count);
        EXPECT_FALSE(pages.done());
        const auto page = run(io, pages.next());
        ASSERT_TRUE(page) << page.error();
        seen += page->data.list.size();
    }
    EXPECT_TRUE(pages.done());
    EXPECT_EQ(seen, 5U);
    EXPECT_EQ(transport->seen()[0].target, "/api/v3/roles-permission-applicable?page=1&limit=2&appId=a");
    EXPECT_EQ(transport->seen()[2].target, "/api/v3/roles-permission-applicable?page=3&limit=2&appId=a");
}

TEST_F(PagesOnMock, BeginWhereTheRequestDoes)
{
    auto third = request(2);
    third.page = 3;
    auto pages = roles(third);
    answer(5, 1);
    ASSERT_TRUE(run(io, pages.next()));
    EXPECT_TRUE(pages.done());
}

TEST_F(PagesOnMock, AreAsLargeAsAllowed)
{
    auto pages = roles(request(std::nullopt));
    answer(0, 0);
    ASSERT_TRUE(run(io, pages.next()));
    EXPECT_EQ(target(), "/api/v3/roles-permission-applicable?page=1&limit=50&appId=a");
    EXPECT_TRUE(pages.done());
}

TEST_F(PagesOnMock, AreNotLostWhenTheServerAnswersLess)
{
    auto pages = roles(request(3));
    for (int i = 0; i < 2; ++i) {
        answer(4, 2);
        EXPECT_FALSE(pages.done());
        ASSERT_TRUE(run(io, pages.next()));
    }
    EXPECT_TRUE(pages.done());
}

TEST_F(PagesOnMock, AFailureIsNoPage)
{
    auto pages = roles(request(1));
    answer(2, 1);
    ASSERT_TRUE(run(io, pages.next()));
    transport->answer(200, R"({"statusCode":403,"message":"no"})");
    EXPECT_FALSE(run(io, pages.next()));
    EXPECT_FALSE(pages.done());
    answer(2, 1);
    ASSERT_TRUE(run(io, pages.next()));
    EXPECT_EQ(target(), "/api/v3/roles-permission-applicable?page=2&limit=1&appId=a");
    EXPECT_TRUE(pages.done());
}

TEST_F(PagesOnMock, AnEmptyOneIsTheLast)
{
    auto pages = roles(request(std::nullopt));
    answer(1'000, 0);
    ASSERT_TRUE(run(io, pages.next()));
    EXPECT_TRUE(pages.done());
}

TEST_F(PagesOnMock, OfOtherOperations)
{
    Pages departments(client().as("tok"), &AuthenticationClient::get_department_list,
                      GetDepartmentListParams());
    answer(0, 0);
    ASSERT_TRUE(run(io, departments.next()));
    EXPECT_EQ(target(), "/api/v3/get-my-department-list?page=1&limit=50");
    Pages history(client().as("tok"), &AuthenticationClient::get_login_history, GetLoginHistoryParams());
    answer(0, 0);
    ASSERT_TRUE(run(io, history.next()));
    EXPECT_EQ(target(), "/api/v3/get-my-login-history?page=1&limit=50");
}

TEST_F(PagesOnMock, ByPageNo)
{
    const auto answer_approval = [&] {
        transport->answer(200, R"({"statusCode":200,"data":{"totalCount":3,"list":[{"approvalId":1,)"
                               R"("number":"1","status":"s","submitTime":"t","objectType":"o",)"
                               R"("approvalObjectList":[]}]}})");
    };
    ListInitiatedApprovalsParams request;
    request.page_no = 2;
    request.page_size = 1;
    Pages approvals(client().as("tok"), &AuthenticationClient::list_initiated_approvals, request);
    answer_approval();
    ASSERT_TRUE(run(io, approvals.next()));
    EXPECT_EQ(target(), "/api/v3/approval-initiated-list?pageNo=2&pageSize=1");
    EXPECT_FALSE(approvals.done());
    answer_approval();
    ASSERT_TRUE(run(io, approvals.next()));
    EXPECT_EQ(target(), "/api/v3/approval-initiated-list?pageNo=3&pageSize=1");
    EXPECT_TRUE(approvals.done());

    Pages all(client().as("tok"), &AuthenticationClient::list_initiated_approvals,
              ListInitiatedApprovalsParams());
    answer(0, 0);
    ASSERT_TRUE(run(io, all.next()));
    EXPECT_EQ(target(), "/api/v3/approval-initiated-list?pageNo=1&pageSize=50");
}

} // namespace
} // namespace genauth
