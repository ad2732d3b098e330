using System.Globalization;
using FluentValidation.Results;
using GovReport.Domain;
using GovReport.Domain.Json;
using GovReport.Domain.Validation;
using GovReport.Web.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace GovReport.Web.Endpoints;

/// <summary>Whole reports: read strictly, validated, kept as one document under the year that they look back on.</summary>
internal static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder app)
    {
        app.MapPut("/reports/{year:int}", PutAsync);
        app.MapGet("/reports/{year:int}", async Task<Results<ContentHttpResult, NotFound>> (int year, HttpResponse response, TownContext town) =>
        {
            if (await town.Reports.FindAsync(year) is not { } stored)
            {
                return TypedResults.NotFound();
            }

            response.Headers.ETag = TagOf(stored.Version);
            return TypedResults.Text(GovReportJson.Write(stored.Report), "application/json");
        });
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(int year, Stream body, HttpContext context, WorkReportValidator validator, TownContext town)
    {
        using MemoryStream document = new();
        await body.CopyToAsync(document);
        WorkReport report = GovReportJson.Parse(document.ToArray());

        ReportingPeriod reviewed = report.Header.ReviewPeriod;
        if (reviewed.Start.Year != year || reviewed.End.Year != year)
        {
            return TypedResults.Problem($"报告回顾的是{reviewed.InWords()}，不能存为{year}年的报告", statusCode: StatusCodes.Status409Conflict);
        }

        ValidationResult result = validator.Validate(report);
        if (result.HasErrors())
        {
            return Refuse(result.Findings());
        }

        return await KeepAsync(town, year, report, context);
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

    // Who changes a report says which one he has seen, in If-Match; what was changed since is not overwritten.
    private static async Task<Results<NoContent, ProblemHttpResult>> KeepAsync(TownContext town, int year, WorkReport report, HttpContext context)
    {
        StoredReport? stored = await town.Reports.FindAsync(year);
        string? seen = context.Request.Headers.IfMatch;
        if (stored is not null && seen is null)
        {
            return TypedResults.Problem($"{year}年的报告已有，请先读取，再用If-Match写明所读的版本", statusCode: StatusCodes.Status428PreconditionRequired);
        }

        if (seen is not null && seen != (stored is null ? null : TagOf(stored.Version)))
        {
            return Changed(year);
        }

        Guid version = Guid.NewGuid();
        if (stored is null)
        {
            town.Reports.Add(new StoredReport { Year = year, Report = report, Version = version });
        }
        else
        {
            (stored.Report, stored.Version) = (report, version);
        }

        try
        {
            await town.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            return Changed(year);
        }

        context.Response.Headers.ETag = TagOf(version);
        return TypedResults.NoContent();
    }

    private static ProblemHttpResult Changed(int year) =>
        TypedResults.Problem($"{year}年的报告已被他人修改，请重新读取", statusCode: StatusCodes.Status412PreconditionFailed);

    private static string TagOf(Guid version) => $"\"{version:N}\"";
}

/// <summary>A finding as a front end shows it.</summary>
internal sealed record FindingView(string Code, string Severity, string Path, string Message);
