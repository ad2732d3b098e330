using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovReport.Domain;
using GovReport.Domain.Json;
using GovReport.Domain.Quantities;
using GovReport.Domain.Validation;
using GovReport.Web.Endpoints;
using GovReport.Web.Storage;
using Microsoft.EntityFrameworkCore;

namespace GovReport.Web;

/// <summary>The web application, made here so that a test can start it as well.</summary>
internal static class TownApplication
{
    /// <summary>The units that this town uses beside the standard ones.</summary>
    public static UnitCatalogue Units { get; } = new([new Unit("蓬", kind: "greenhouse", factor: 1, CountFamily.Structure)]);

    /// <summary>The most that a body may have: a long report has a hundredth of it.</summary>
    public const int MostBytes = 4 << 20;

    public static WebApplication Create(params string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        string database = builder.Configuration.GetConnectionString("Town") ?? $"Data Source={Path.Combine(builder.Environment.ContentRootPath, "town.db")}";
        builder.Services.AddDbContext<TownContext>(options => options.UseSqlite(database));
        builder.WebHost.ConfigureKestrel(options => options.Limits.MaxRequestBodySize = MostBytes);
        builder.Services.AddSingleton(new WorkReportValidator());

        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.AddGovReport(Units);
            options.SerializerOptions.RespectNullableAnnotations = true;
            options.SerializerOptions.AllowDuplicateProperties = false;
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });

        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
            context.ProblemDetails.Detail ??= context.Exception is { } error && IsTheCallers(error) ? ReasonOf(error) : null);

        builder.Services.AddRequestLocalization(options => options.SetDefaultCulture("zh-CN").AddSupportedUICultures("zh-CN", "en"));

        WebApplication app = builder.Build();
        using (IServiceScope scope = app.Services.CreateScope())
        {
            scope.ServiceProvider.GetRequiredService<TownContext>().Database.EnsureCreated();
        }

        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = error => IsTheCallers(error.Exception), // no stack trace in the log for a typing error
        });
        app.UseStatusCodePages();
        app.UseRequestLocalization();
        app.MapFigures();
        app.MapLedger();
        app.MapReports();
        return app;
    }

    // A document that is none, a figure that cannot be read: the caller's error, not ours.
    private static int StatusOf(Exception error) => error switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        JsonException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static bool IsTheCallers(Exception error) => StatusOf(error) < StatusCodes.Status500InternalServerError;

    private static string ReasonOf(Exception error) =>
        error is BadHttpRequestException { InnerException: JsonException inner } ? $"{inner.Path}: {inner.Message}" : error.Message;
}
