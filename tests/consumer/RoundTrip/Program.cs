using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GovReport.Domain;
using GovReport.Domain.Continuity;
using GovReport.Domain.Json;
using GovReport.Domain.Prose;
using GovReport.Domain.Rollups;
using GovReport.Domain.Tests;
using GovReport.Domain.Validation;

// Every sample that JSON can hold is written, read and compared; every document of the folder given is too, and then checked as a
// desk would. A trimmed program must print what the untrimmed one prints.
var types = new SortedSet<string>(StringComparer.Ordinal);
foreach (PropertyInfo sample in typeof(Samples).GetProperties(BindingFlags.Public | BindingFlags.Static))
{
    object value = sample.GetValue(null)!;
    if (GovReportJson.LineOptions.TryGetTypeInfo(value.GetType(), out JsonTypeInfo? info) && info.Kind != JsonTypeInfoKind.Enumerable)
    {
        string json = JsonSerializer.Serialize(value, info);
        object? back = JsonSerializer.Deserialize(json, info);
        bool same = value is Rollup ? JsonSerializer.Serialize(back, info) == json : value.Equals(back);
        if (!same)
        {
            Console.WriteLine($"{sample.Name}: {json} comes back otherwise");
            return 1;
        }

        types.Add(value.GetType().Name);
    }
}

Console.WriteLine($"{types.Count} types: {string.Join(' ', types)}");

List<WorkReport> reports = [];
foreach (string file in Directory.EnumerateFiles(args[0], "*.json").Order(StringComparer.Ordinal))
{
    WorkReport report = GovReportJson.Parse(File.ReadAllBytes(file));
    bool same = GovReportJson.Parse(GovReportJson.Write(report)).Equals(report);
    Console.WriteLine($"{Path.GetFileName(file)}: {(same ? "the same again" : "otherwise")}");
    foreach (Finding finding in new WorkReportValidator().Validate(report).Findings())
    {
        Console.WriteLine($"  {finding}");
    }

    reports.Add(report);
}

foreach (WorkReport now in reports)
{
    foreach (WorkReport before in reports.Where(other => other.Header.Issuer == now.Header.Issuer && other.Header.ReviewPeriod.End < now.Header.ReviewPeriod.Start))
    {
        Console.WriteLine($"{now.Header} after {before.Header}: {new ContinuityValidator().Validate(new ReportComparison(before, now)).Findings().Count} findings");
    }
}

ReportText text = ReportReader.Read("全年财政收入1286万元，比上年增加372万元，同比增长35%。");
Console.WriteLine(string.Join('；', text.Claims.Select(claim => claim.Check.Explain())));
Console.WriteLine(GovReportJson.Schema().ToJsonString().Length);
return 0;
