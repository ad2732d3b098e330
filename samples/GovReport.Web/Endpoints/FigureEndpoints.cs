using GovReport.Domain;

namespace GovReport.Web.Endpoints;

/// <summary>Figures, periods and area codes from the query: anything with a static TryParse binds by itself.</summary>
internal static class FigureEndpoints
{
    public static void MapFigures(this IEndpointRouteBuilder app)
    {
        app.MapGet("/figure", (Figure value) => new FigureView(value, value.Value, value.Bounds().ToString(), value.Qualifier));
        app.MapGet("/growth", (Figure previous, Figure current) => Growth.YearOnYear(previous, current).Explain());
        app.MapGet("/period", (ReportingPeriod period, AdministrativeCode? area) => $"{period.InWords()} {period.Kind} {area?.Level}");
    }
}

/// <summary>A figure as a front end shows it.</summary>
internal sealed record FigureView(Figure Print, Quantity Value, string Bounds, Qualifier Qualifier);
