using GovReport.Domain.Json;
using GovReport.Domain.Tests.Repository;
using GovReport.Domain.Validation;

namespace GovReport.Domain.Tests.Validation;

/// <summary>The two sample documents: what is truly in them is found, and nothing else.</summary>
public class SampleFindingsTests
{
    private static readonly WorkReportValidator Validator = new();

    [Fact]
    public void The_bundled_report_has_just_the_faults_of_structure_and_state_that_are_in_it() =>
        Assert.Equal(
            [
                "GR401 Error Projects[13].Parts[1].Statements[1]",
                "GR408 Info Projects[21].Name",
                "GR410 Info WorkItems[0].Words",
                "GR412 Warning Projects[12].Investments[0].Amount",
            ],
            Found("jiulonggang-2024.json"));

    // 6.2万元 due and 5.6万元 paid, 9万元 due and 7.4万元 paid: it says so itself.
    [Fact]
    public void The_constructed_town_has_none_but_what_it_still_owes() =>
        Assert.Equal(["GR415 Warning Disbursements[10].Paid", "GR415 Warning Disbursements[8].Paid"], Found("constructed-town-2025.json"));

    private static IEnumerable<string> Found(string file) =>
        Validator.Validate(GovReportJson.Parse(File.ReadAllText(RepositoryFiles.PathOf("samples", "data", file)))).Findings()
            .Where(finding => finding.Rule.Family is 1 or 4)
            .Select(finding => $"{finding.Rule.Code} {finding.Severity} {finding.Path}")
            .Order(StringComparer.Ordinal);
}
