using System.Text;
using System.Text.Json;
using GovReport.Domain.Json;
using GovReport.Domain.Tests.Reports;

namespace GovReport.Domain.Tests.Json;

/// <summary>Every error of a document is one exception that tells where it is and what is wrong.</summary>
public class RefusalTests
{
    private static readonly string Sound = GovReportJson.Write(TestReports.Empty with
    {
        Observations =
        [
            new()
            {
                IndicatorCode = "RURAL-INCOME",
                Period = ReportingPeriod.Year(2024),
                Value = Figure.Parse("21000元"),
                Changes = [new() { Kind = ChangeKind.Rate, Value = Figure.Parse("6.5%") }],
            },
        ],
        Disbursements = [new() { Programs = ["DIBAO"], Period = ReportingPeriod.Year(2024), Paid = Figure.Parse("10万元") }],
        Honours = [new() { Title = "文明村" }],
    });

    [Theory]
    [InlineData("", "$", "does not contain any JSON")]
    [InlineData("null", "$", "here stands null")]
    [InlineData("[]", "$", "here stands a list")]
    [InlineData("7", "$", "here stands a number")]
    [InlineData("\"x\"", "$", "here stands a text")]
    [InlineData("true", "$", "here stands a truth value")]
    [InlineData("{", "$", "should be closed")]
    [InlineData("{}", "$", "missing required properties including: 'version', 'header'")]
    [InlineData("{\"version\":\"1.0\"}", "$", "missing required properties including: 'header'")]
    [InlineData("{\"version\":\"1.0\",}", "$", "trailing comma")]
    [InlineData("{\"version\":1}", "$.version", "written as text")]
    [InlineData("{\"version\":\"one\"}", "$.version", "is no version")]
    [InlineData("{\"version\":\"1\"}", "$.version", "is no version")]
    [InlineData("{\"version\":\"2.0\"}", "$.version", "has version 2.0; this library reads versions 1.x")]
    [InlineData("{\"header\":{\"mood\":1},\"version\":\"2.0\"}", "$.version", "has version 2.0")]
    [InlineData("// note\n{}", "$", "'/' is an invalid start of a value")]
    public void A_text_that_is_no_report_is_refused(string json, string path, string reason) => Refused(json, path, reason);

    // robustness C4
    [Fact]
    public void Half_a_character_is_never_written()
    {
        WorkReport report = TestReports.Empty with { Honours = [new() { Title = "文明村\ud800" }] };

        JsonException title = Assert.Throws<JsonException>(() => GovReportJson.Write(report));
        Assert.Equal("$.Honours.Title", title.Path);
        Assert.Throws<JsonException>(() => GovReportJson.WriteUtf8(TestReports.Empty with { Header = TestReports.Empty.Header with { Title = "\udc00年" } }));
        Assert.Throws<JsonException>(() => GovReportJson.Write(TestReports.Empty with
        {
            Disbursements = [new() { Programs = ["\ud83d"], Period = ReportingPeriod.Year(2024), Paid = Figure.Parse("10万元") }],
        }));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(Rollups.Reports.Of(Rollups.Reports.Says("340402100", "粮食总产量", "1吨") with { Scope = "\ud83d" })));
        WorkReport whole = TestReports.Empty with { Honours = [new() { Title = "文明村\ud83d\ude00" }] };
        Assert.Equal(whole, GovReportJson.Parse(GovReportJson.Write(whole)));
    }

    // robustness B2
    [Theory]
    [InlineData("\"changes\": [", "\"changes\": [null,", "$.observations[0].changes[0]")]
    [InlineData("\"DIBAO\"", "null", "$.disbursements[0].programs[0]")]
    [InlineData("\"2024\"", "null", "$.header.reviewPeriod")]
    [InlineData("\"文明村\"", "null", "$.honours[0].title")]
    [InlineData("\"Rate\"", "null", "$.observations[0].changes[0].kind")]
    public void Null_is_refused_with_its_path(string part, string with, string path) => Refused(Sound.Replace(part, with, StringComparison.Ordinal), path, string.Empty);

    [Theory]
    [InlineData("\"21000元\"", "21000", "$.observations[0].value", "A Figure is written as text, but here stands a number")]
    [InlineData("\"21000元\"", "{}", "$.observations[0].value", "A Figure is written as text, but here stands an object")]
    [InlineData("\"21000元\"", "\"两万一元元\"", "$.observations[0].value", "no known unit")]
    [InlineData("\"21000元\"", "\"\"", "$.observations[0].value", "the text is empty")]
    [InlineData("\"21000元\"", "\"\\ud800\"", "$.observations[0].value", "no valid UTF")]
    [InlineData("\"2024\"", "\"2024-13\"", "$.header.reviewPeriod", "no reporting period")]
    [InlineData("\"Rate\"", "\"rate\"", "$.observations[0].changes[0].kind", "is one of Rate, Increase, Points")]
    [InlineData("\"Rate\"", "\"0\"", "$.observations[0].changes[0].kind", "is one of Rate, Increase, Points")]
    [InlineData("\"Rate\"", "0", "$.observations[0].changes[0].kind", "Here stands a number")]
    [InlineData("\"2025-01-09\"", "\"2025-02-30\"", "$.header.date", "is no date")]
    [InlineData("\"2025-01-09\"", "20250109", "$.header.date", "A date is written as text")]
    [InlineData("\"issuer\"", "\"isuser\"", "$.header.isuser", "'isuser' could not be mapped")]
    [InlineData("\"issuer\"", "\"Issuer\"", "$.header.Issuer", "'Issuer' could not be mapped")]
    [InlineData("\"title\": \"文明村\"", "\"recipient\": \"柳树村\"", "$.honours[0]", "missing required properties including: 'title'")]
    [InlineData("\"title\": \"文明村\"", "\"title\": null", "$.honours[0].title", "null stands where a value belongs")]
    [InlineData("\"title\": \"文明村\"", "\"title\": \"文明村\", \"title\": \"文明镇\"", "$.honours[0].title", "Duplicate property 'title'")]
    [InlineData("\"title\": \"文明村\"", "\"title\": 5", "$.honours[0].title", "a value of another kind belongs here")]
    [InlineData("\"DIBAO\"", "\"DIBAO\", null", "$.disbursements[0].programs[1]", "null stands in a list")]
    [InlineData("\"disbursements\": [", "\"disbursements\": [null,", "$.disbursements[0]", "null stands in a list")]
    [InlineData("\"period\": \"2024\",", "", "$.observations[0]", "missing required properties including: 'period'")]
    public void A_slip_is_refused_with_its_place(string sound, string slip, string path, string reason)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);
        int at = Sound.IndexOf(sound, StringComparison.Ordinal);

        Refused(string.Concat(Sound.AsSpan(0, at), slip, Sound.AsSpan(at + sound.Length)), path, reason);
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        Refused(Sound.Replace("\"DIBAO\"", new string('[', 100), StringComparison.Ordinal), null, "");

    [Fact]
    public void An_unknown_member_of_a_later_minor_version_comes_with_advice() =>
        Refused(Sound.Replace("\"1.0\",", "\"1.3\", \"mood\": 1,", StringComparison.Ordinal), "$.mood", "read it with UnknownMembers.Ignore");

    [Fact]
    public void Half_a_character_is_refused() => Refused(Sound.Replace("文明村", "文明\ud800", StringComparison.Ordinal), "$", "half a character");

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Sound);
        bytes[Array.LastIndexOf(bytes, (byte)0xE6)] = 0xFF;

        Assert.Throws<JsonException>(() => GovReportJson.Parse(bytes));
    }

    [Fact]
    public void A_figure_far_too_long_is_refused() =>
        Refused(Sound.Replace("21000元", new string('9', 500) + "元", StringComparison.Ordinal), "$.observations[0].value", "more than 28 digits");

    [Fact]
    public void A_member_of_no_enumeration_is_not_written()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportSection { Id = "1", Kind = (SectionKind)99 });

        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Serialize((SectionKind)99));

        Assert.Contains("SectionKind has no member with the number 99", error.Message, StringComparison.Ordinal);
    }

    private static void Refused(string json, string? path, string reason)
    {
        JsonException error = Assert.Throws<JsonException>(() => GovReportJson.Parse(json));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Equal(path ?? error.Path, error.Path);
        Assert.StartsWith(error.Path + ": ", error.Message, StringComparison.Ordinal);
    }
}
