using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using GovReport.Domain.Json;
using GovReport.Domain.Tests.Reports;

namespace GovReport.Domain.Tests.Json;

public class GovReportJsonTests
{
    [Fact]
    public void A_report_comes_back_as_it_was_written()
    {
        WorkReport report = TestReports.Full();

        string json = GovReportJson.Write(report);

        Assert.Equal(report, GovReportJson.Parse(json));
        Assert.Equal(json, GovReportJson.Write(GovReportJson.Parse(json)));
    }

    [Fact]
    public void Bytes_and_streams_hold_the_same_document()
    {
        WorkReport report = TestReports.Full();
        byte[] utf8 = GovReportJson.WriteUtf8(report);

        Assert.Equal(GovReportJson.Write(report), Encoding.UTF8.GetString(utf8));
        Assert.Equal(report, GovReportJson.Parse(utf8));
        Assert.Equal(report, GovReportJson.Read(new MemoryStream(utf8)));
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Assert.Equal(TestReports.Empty, GovReportJson.Parse([0xEF, 0xBB, 0xBF, .. GovReportJson.WriteUtf8(TestReports.Empty)]));

    [Fact]
    public void A_document_holds_what_says_something_and_is_readable() =>
        Assert.Equal(
            """
            {
              "version": "1.0",
              "header": {
                "title": "政府工作报告",
                "issuer": "柳河镇人民政府",
                "date": "2025-01-09",
                "reviewPeriod": "2024"
              },
              "observations": [
                {
                  "indicatorCode": "RURAL-INCOME",
                  "period": "2024",
                  "value": "2.10万余元",
                  "changes": [
                    {
                      "kind": "Rate",
                      "value": "6.50%"
                    }
                  ]
                }
              ]
            }
            """.ReplaceLineEndings("\n"),
            GovReportJson.Write(TestReports.Empty with
            {
                Observations =
                [
                    new()
                    {
                        IndicatorCode = "RURAL-INCOME",
                        Period = ReportingPeriod.Year(2024),
                        Value = Figure.Parse("2.10万余元"),
                        Changes = [new() { Kind = ChangeKind.Rate, Value = Figure.Parse("6.50%") }],
                    },
                ],
            }));

    [Theory]
    [InlineData("2000余万元")]
    [InlineData("近百条")]
    [InlineData("1,286.00万元")]
    [InlineData("每人每月611元")]
    [InlineData("不足两三百人")]
    [InlineData("零")]
    public void A_figure_keeps_its_print(string print)
    {
        WorkReport report = TestReports.Empty with
        {
            Ranks = [new() { Subject = "引号\"与\\和<&>", Place = Figure.Parse(print) }],
        };

        string json = GovReportJson.Write(report);

        Assert.Contains($"\"{print}\"", json, StringComparison.Ordinal);
        Assert.Equal(print, GovReportJson.Parse(json).Ranks[0].Place.ToString());
        Assert.Equal(report, GovReportJson.Parse(json));
    }

    [Fact]
    public void The_sample_leaves_no_member_of_the_model_out()
    {
        var members = new Dictionary<string, bool>();
        Visit(TestReports.Full(), members);

        Assert.Empty(members.Where(m => !m.Value).Select(m => m.Key));
    }

    [Fact]
    public void A_document_of_a_later_minor_version_is_read_on_request()
    {
        string later = GovReportJson.Write(TestReports.Empty).Replace("\"1.0\",", "\"1.4\", \"mood\": {\"colour\": [null]},", StringComparison.Ordinal);

        WorkReport report = GovReportJson.Parse(later, GovReportJson.CreateOptions(unknownMembers: UnknownMembers.Ignore));

        Assert.Equal("1.4", report.Version);
        Assert.Equal(TestReports.Empty.Header, report.Header);
    }

    [Fact]
    public void Units_of_an_application_are_read_with_its_catalogue()
    {
        var rafts = new UnitCatalogue([new Unit("筏", "raft", 1, CountFamily.Item)]);
        WorkReport report = TestReports.Empty with
        {
            Ranks = [new() { Subject = "养殖筏", Place = Figure.Parse("120余筏", rafts) }],
        };
        string json = GovReportJson.Write(report);

        Assert.Equal(report, GovReportJson.Parse(json, GovReportJson.CreateOptions(rafts)));
        Assert.Throws<JsonException>(() => GovReportJson.Parse(json));
    }

    [Fact]
    public void A_missing_argument_is_the_callers_error()
    {
        Assert.Throws<ArgumentNullException>(() => GovReportJson.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => GovReportJson.Read(null!));
        Assert.Throws<ArgumentNullException>(() => GovReportJson.Write(null!));
        Assert.Throws<ArgumentNullException>(() => GovReportJson.WriteUtf8(null!));
        Assert.Throws<ArgumentNullException>(() => new JsonSerializerOptions().AddGovReport(null!));
    }

    // Notes for each member of each record whether it says something anywhere; of one that does not a round trip proves nothing.
    private static void Visit(object record, Dictionary<string, bool> members)
    {
        foreach (PropertyInfo member in record.GetType().GetProperties().Where(p => p.SetMethod is not null))
        {
            object? content = member.GetValue(record);
            object[] parts = content is IEnumerable list and not string ? [.. list.Cast<object>()] : content is null or false ? [] : [content];
            string name = $"{record.GetType().Name}.{member.Name}";
            members[name] = parts.Length > 0 || members.GetValueOrDefault(name);
            foreach (object part in parts.Where(IsRecord))
            {
                Visit(part, members);
            }
        }
    }

    private static bool IsRecord(object value) =>
        value.GetType() is { IsClass: true } type && type.Namespace == typeof(WorkReport).Namespace && value is not (Unit or ReportingPeriod or AdministrativeCode);
}
