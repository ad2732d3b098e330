using System.Globalization;
using FluentValidation.Results;
using GovReport.Domain;
using GovReport.Domain.Json;
using GovReport.Domain.Validation;
using GovReport.Web.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GovReport.Web.Endpoints;

/// <summary>Whole reports: read strictly, validated, kept as one document under the year that they look back on.</summary>
internal static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder app)
    {
        app.MapPut("/reports/{year:int}", PutAsync);
        app.MapGet("/reports/{year:int}", async Task<Results<ContentHttpResult, NotFound>> (int year, TownContext town) =>
            await town.Reports.FindAsync(year) is { } stored ? TypedResults.Text(GovReportJson.Write(stored.Report), "application/json") : TypedResults.NotFound());
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(int year, Stream body, WorkReportValidator validator, TownContext town)
    {
        using MemoryStream document = new();
        await body.CopyToAsync(document);
        WorkReport report = GovReportJson.Parse(document.ToArray());

        ReportingPeriod reviewed = report.Header.ReviewPeriod;
        if (reviewed.End.Year != year)
        {
            return TypedResults.Problem($"报告回顾的是{reviewed.InWords()}，不能存为{year}年的报告", statusCode: StatusCodes.Status409Conflict);
        }

        ValidationResult result = validator.Validate(report);
        if (result.HasErrors())
        {
            return Refuse(result.Findings());
        }

        await KeepAsync(town, year, report);
        return TypedResults.NoContent();
    }

    // A finding speaks both languages: validate once, explain in that of the reader.
    private static ProblemHttpResult Refuse(IReadOnlyList<Finding> findings)
    {
        Language language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Language.En : Language.Zh;
        return TypedResults.Problem(
            title: language == Language.En ? "The report contradicts itself" : "报告中的数字有矛盾",
            statusCode: StatusCodes.Status422UnprocessableEntity,
            extensions: new Dictionary<string, object?>
            {
                ["findings"] = findings.Select(finding => new FindingView(finding.Rule.Code, finding.Severity.ToString(), finding.Path, finding.Explain(language))),
            });
    }

    private static async Task KeepAsync(TownContext town, int year, WorkReport report)
    {
        if (await town.Reports.FindAsync(year) is { } stored)
        {
            stored.Report = report;
        }
        else
        {
            town.Reports.Add(new StoredReport { Year = year, Report = report });
        }

        await town.SaveChangesAsync();
    }
}

/// <summary>A finding as a front end shows it.</summary>
internal sealed record FindingView(string Code, string Severity, string Path, string Message);
