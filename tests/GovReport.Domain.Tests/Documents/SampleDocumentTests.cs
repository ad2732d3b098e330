using System.Text;
using System.Text.Json.Nodes;
using GovReport.Domain.Json;
using static GovReport.Domain.Tests.Documents.SampleDocuments;

namespace GovReport.Domain.Tests.Documents;

/// <summary>What holds of every good document: it reads, writes and refers to nothing that is not there.</summary>
public class SampleDocumentTests
{
    public static TheoryData<string> Files => [JiulonggangFile, ConstructedTownFile, "jiulonggang-2023-constructed.json", "jiulonggang-2023-constructed-faults.json"];

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_written_just_as_the_library_writes_it(string file) =>
        Assert.Equal(Encoding.UTF8.GetString(Bytes(file)), Encoding.UTF8.GetString(GovReportJson.WriteUtf8(Of(file))));

    [Theory]
    [MemberData(nameof(Files))]
    public void It_comes_back_equal(string file) =>
        Assert.Equal(Of(file), GovReportJson.Parse(GovReportJson.Write(Of(file))));

    [Theory]
    [MemberData(nameof(Files))]
    public void Everything_stands_in_a_section_of_the_document(string file)
    {
        string[] ids = [.. Of(file).Sections.Select(section => section.Id)];

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Of(file).Elements(), element => Assert.Contains(element.Section, ids));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_indicator_is_known_and_in_use(string file)
    {
        WorkReport report = Of(file);
        var used = new HashSet<string>(
            [.. report.Observations.Select(o => o.IndicatorCode), .. report.Targets.Select(t => t.IndicatorCode), .. report.Ranks.Select(r => r.IndicatorCode).OfType<string>()]);

        Assert.All(report.Indicators, own => Assert.Same(own, new IndicatorCatalogue(report.Indicators).Find(own.Name)));
        Assert.All(used, code => Assert.NotNull(report.FindIndicator(code)));
        Assert.All(report.Indicators, own => Assert.Contains(own.Code, used));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Values_have_a_unit_of_their_indicator(string file)
    {
        WorkReport report = Of(file);

        Assert.All(report.Observations.Where(o => o.Value is { Value.Sign: not 0 }), o => Assert.True(o.Value!.Value.Unit.ConvertsTo(report.IndicatorOf(o).Unit), $"{o.IndicatorCode} {o.Value}"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_indicator_has_one_value_for_a_period_and_scope(string file) =>
        Assert.All(Of(file).Observations.GroupBy(o => (o.IndicatorCode, o.Period, o.Scope)), group => Assert.Single(group));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_project_that_is_referred_to_is_there(string file)
    {
        WorkReport report = Of(file);
        string[] names = [.. report.Projects.Select(p => p.Name)], codes = [.. report.Projects.Select(p => p.Code).OfType<string>()], groups = [.. report.ProjectGroups.Select(g => g.Name)];

        Assert.Equal(names.Distinct(), names);
        Assert.All(report.ProjectGroups.SelectMany(g => g.Projects), name => Assert.Contains(name, names));
        Assert.All(report.Projects.Select(p => p.Group).OfType<string>(), name => Assert.Contains(name, groups));
        Assert.All(
            report.Commitments.Where(c => c.Project is not null),
            c => Assert.Contains(report.Projects, p => (p.Code == c.Project || p.Name == c.Project) && (c.Part is null || p.Parts.Any(part => part.Name == c.Part))));
        Assert.All(report.ProjectGroups.SelectMany(g => g.Projects, (g, name) => (g.Name, Project: name)), listed =>
            Assert.Equal(listed.Name, report.Projects.Single(p => p.Name == listed.Project).Group));
        Assert.Equal(codes.Distinct(), codes);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Money_is_paid_by_programs_of_the_document(string file)
    {
        string[] codes = [.. Of(file).Programs.Select(program => program.Code)];

        Assert.Equal(codes.Distinct(), codes);
        Assert.All(Of(file).Disbursements.SelectMany(d => d.Programs), code => Assert.Contains(code, codes));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_milestone_names_its_project_and_stage_and_items_their_number(string file) =>
        Assert.All(Of(file).Commitments, c => Assert.Equal(
            c.Kind,
            c.Stage is not null && c.Project is not null ? CommitmentKind.Milestone : c.Items is not null ? CommitmentKind.Items : CommitmentKind.Qualitative));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_path_leads_to_a_figure(string file)
    {
        JsonNode document = JsonNode.Parse(Bytes(file))!;
        string[] paths = [.. Of(file).Breakdowns.SelectMany(b => b.Parts.Select(part => part.Path).Append(b.TotalPath)).OfType<string>()];

        Assert.All(paths, path => Assert.True(Figure.TryParse((string?)Follow(document, path), null, out _), path));
    }

    // observations[3].value
    internal static JsonNode? Follow(JsonNode node, string path) =>
        path.Split('.', '[').Aggregate((JsonNode?)node, (at, step) => step.EndsWith(']') ? at?[int.Parse(step.AsSpan()[..^1], provider: null)] : at?[step]);
}
