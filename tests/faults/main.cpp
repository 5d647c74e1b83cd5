// The tests of the matrix, and its table: with --report, one line per row with how often it passed.
#include <gtest/gtest.h>
#include <iomanip>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace {

struct Family {
    char letter;
    int rows;
};
constexpr Family families[] = {{'N', 10}, {'T', 19}, {'C', 17}, {'H', 22}, {'J', 4}, {'X', 14}, {'M', 77}};

class Report : public testing::EmptyTestEventListener {
public:
    bool complete() const { return complete_; }

private:
    struct Row {
        int runs = 0;
        int passes = 0;
        std::string what;
    };

    // A test is named <row>_<what it is about>; a row may have several.
    void OnTestEnd(const testing::TestInfo& test) override
    {
        const std::string name = test.name();
        const std::size_t end = name.find('_');
        Row& row = rows_[name.substr(0, end)];
        ++row.runs;
        row.passes += test.result()->Passed() ? 1 : 0;
        if (row.what.empty())
            row.what = name.substr(end + 1);
    }

    void OnTestProgramEnd(const testing::UnitTest&) override
    {
        int passed = 0;
        int rows = 0;
        for (const Family& family : families) {
            for (int number = 1; number <= family.rows; ++number, ++rows) {
                const std::string id = family.letter + std::to_string(number);
                const Row& row = rows_[id];
                const bool pass = row.runs > 0 && row.passes == row.runs;
                passed += pass ? 1 : 0;
                std::cout << std::left << std::setw(5) << id << std::setw(9)
                          << (pass            ? "pass"
                              : row.runs == 0 ? "not run"
                                              : "FAIL")
                          << std::right << std::setw(3) << row.passes << " of " << std::setw(3) << row.runs
                          << "  " << row.what << '\n';
            }
        }
        std::cout << passed << " of " << rows << " rows pass\n";
        complete_ = passed == rows;
    }

    std::map<std::string, Row> rows_;
    bool complete_ = false;
};

} // namespace

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    if (argc < 2 || argv[1] != std::string_view("--report"))
        return RUN_ALL_TESTS();
    auto* report = new Report; // Its owner is GoogleTest.
    testing::UnitTest::GetInstance()->listeners().Append(report);
    const int result = RUN_ALL_TESTS();
    return report->complete() ? result : 1;
}
