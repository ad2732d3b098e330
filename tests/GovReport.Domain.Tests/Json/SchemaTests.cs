using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GovReport.Domain.Json;

namespace GovReport.Domain.Tests.Json;

public class SchemaTests
{
    private const string Accept = "GOVREPORT_ACCEPT_SCHEMA";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_schema_in_the_repository_is_the_one_of_the_model()
    {
        string file = PathOf("docs", "govreport.schema.json");
        string schema = GovReportJson.Schema().ToJsonString(Readable) + "\n";
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(file, schema);
        }

        Assert.True(schema == File.ReadAllText(file).ReplaceLineEndings("\n"), $"The model has changed. If that is meant, write the schema anew: {Accept}=1 dotnet test");
    }

    [Fact]
    public void Every_reference_leads_somewhere_and_every_definition_is_used()
    {
        JsonNode schema = GovReportJson.Schema();
        string[] defined = [.. schema["$defs"]!.AsObject().Select(d => d.Key)];
        string[] used = [.. Regex.Matches(schema.ToJsonString(), "\"#/\\$defs/([A-Za-z]+)\"").Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

        Assert.Equal(defined, used);
        Assert.All(schema["$defs"]!.AsObject(), d => Assert.NotEmpty(d.Value!.AsObject()));
    }

    [Fact]
    public void Nothing_is_left_open()
    {
        string schema = GovReportJson.Schema().ToJsonString();

        Assert.DoesNotContain(":true", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("{}", schema, StringComparison.Ordinal);
    }

    [Fact]
    public void Enumerations_list_the_names_of_their_members() =>
        Assert.Equal(Enum.GetNames<ProgramKind>(), GovReportJson.Schema()["$defs"]!["ProgramKind"]!["enum"]!.AsArray().Select(n => (string)n!));

    [Theory]
    [InlineData("Figure", "22282元", "2000余万元", "近百条", "6.5%", "零", "八成以上", "百分之六点五", "1.86∶1", "6670 ㎡", "4.5—5%", "每人每月611元", "两位数", "翻番", "1,286万元", "数十个", "３人", "未发生", "-3.2%", "0.3万户", "半年")]
    [InlineData("ReportingPeriod", "2024", "2024-H1", "2024-Q1", "2024-03", "2024-01/2024-10", "2021/2025", "FYP14", "2024-06-30", "2024-01-05/2024-03-07", "2024年1—10月", "“十四五”时期", "截至2024年6月30日")]
    [InlineData("AdministrativeCode", "34", "3404", "340402", "340402104", "340402104201")]
    [InlineData("Unit", "元", "元/人·月", "%", "")]
    [InlineData("LocalDate", "2024-02-29")]
    public void The_pattern_lets_every_print_through_that_can_be_read(string type, params string[] prints)
    {
        string pattern = PatternOf(type);

        Assert.All(prints, print => Assert.Matches(pattern, print));
    }

    [Theory]
    [InlineData("Figure", "", "元", " 5元", "abc")]
    [InlineData("ReportingPeriod", "", "24", "2024-H3", "2024-Q5", "FYP", "next year")]
    [InlineData("AdministrativeCode", "", "3", "340", "3404021", "34040210a")]
    [InlineData("LocalDate", "2024-2-29", "20240229")]
    public void The_pattern_stops_what_is_plainly_something_else(string type, params string[] texts)
    {
        string pattern = PatternOf(type);

        Assert.All(texts, text => Assert.DoesNotMatch(pattern, text));
    }

    private static string PatternOf(string type) => (string)GovReportJson.Schema()["$defs"]![type]!["pattern"]!;

    private static string PathOf(params string[] parts)
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GovReport.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The repository was not found above the tests.");
        }

        return Path.Combine([folder, .. parts]);
    }
}
