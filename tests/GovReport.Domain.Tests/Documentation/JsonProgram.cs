// Made from the code blocks of docs/json.md; a test keeps both the same.
using System.Text.Json;
using GovReport.Domain;
using GovReport.Domain.Json;
using GovReport.Domain.Quantities;

namespace GovReport.Domain.Tests.Documentation;

internal static class JsonProgram
{
    public static void Run()
    {
        string json = """
            { "version": "1.0",
              "header": { "title": "政府工作报告", "issuer": "柳河镇人民政府", "date": "2025-01-09", "reviewPeriod": "2024", "planPeriod": "2025" },
              "observations": [ { "indicatorCode": "RURAL-INCOME", "period": "2024", "value": "22282圆" } ] }
            """;
        try
        {
            GovReportJson.Parse(json);
        }
        catch (JsonException error)
        {
            Console.WriteLine(error.Path);
        }

        Console.WriteLine(GovReportJson.Parse(json.Replace("22282圆", "2.20万余元")).Observations[0].Value);

        Unit greenhouse = new("蓬", kind: "greenhouse", factor: 1, CountFamily.Structure);
        UnitCatalogue units = new([greenhouse]);
        Console.WriteLine(Figure.Parse("120余蓬", units).Unit.IsCount);
        Console.WriteLine(GovReportJson.Parse(json.Replace("22282圆", "120蓬"), GovReportJson.CreateOptions(units)).Observations[0].Value);
    }
}
