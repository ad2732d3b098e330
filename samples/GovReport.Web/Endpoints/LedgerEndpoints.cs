using GovReport.Domain;
using GovReport.Web.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace GovReport.Web.Endpoints;

/// <summary>A ledger of payments (发放台账): figures in a body and in a table.</summary>
internal static class LedgerEndpoints
{
    private const int LongestName = 100;

    public static void MapLedger(this IEndpointRouteBuilder app)
    {
        app.MapPost("/payments", AddAsync);
        app.MapGet("/payments/{id:int}", async Task<Results<Ok<Payment>, NotFound>> (int id, TownContext town) =>
            await town.Payments.FindAsync(id) is { } payment ? TypedResults.Ok(payment) : TypedResults.NotFound());
        app.MapGet("/payments", (TownContext town, ReportingPeriod period, AdministrativeCode? area, decimal? atLeast) => town.Payments
            .Where(payment => payment.Period == period && (area == null || payment.Area == area) && (atLeast == null || payment.Yuan >= atLeast))
            .OrderByDescending(payment => payment.Yuan)
            .AsAsyncEnumerable());
    }

    private static async Task<Results<Created<Payment>, ProblemHttpResult>> AddAsync(NewPayment sent, TownContext town)
    {
        if ((NotAName(sent.Program) ?? NotAnAmount(sent.Paid) ?? (sent.Due is { } due ? NotAnAmount(due) : null)) is { } reason)
        {
            return TypedResults.Problem(reason, statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        if (!sent.Paid.Value.In(Unit.Yuan).Value.TryGetDecimal(out decimal yuan) || yuan > long.MaxValue / Payment.InOneYuan || yuan * Payment.InOneYuan % 1 != 0)
        {
            return TypedResults.Problem($"{sent.Paid}记不下：最多四位小数的元", statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        Payment payment = new() { Program = sent.Program, Area = sent.Area, Period = sent.Period, Paid = sent.Paid, Yuan = yuan, Due = sent.Due };
        town.Payments.Add(payment);
        await town.SaveChangesAsync();
        return TypedResults.Created($"/payments/{payment.Id}", payment);
    }

    // One number of money from 0 on: neither 3—5万元 nor 数百万元, of which nobody can say what was paid.
    private static string? NotAnAmount(Figure figure) =>
        !figure.Unit.ConvertsTo(Unit.Yuan) ? $"{figure}不是金额"
        : figure.Number < 0 ? $"{figure}是负数"
        : figure.Upper is not null || figure.Qualifier is Qualifier.Several or Qualifier.Upwards ? $"{figure}不是一个数"
        : null;

    private static string? NotAName(string name) =>
        string.IsNullOrWhiteSpace(name) ? "项目名称是空的"
        : name.Length > LongestName ? $"项目名称超过{LongestName}字"
        : name.Any(char.IsControl) ? "项目名称中有控制字符"
        : null;
}

/// <summary>A payment as it is sent: what has to be there is required and not null, what may be missing is nullable.</summary>
internal sealed record NewPayment
{
    public required string Program { get; init; }
    public required AdministrativeCode Area { get; init; }
    public required ReportingPeriod Period { get; init; }
    public required Figure Paid { get; init; }
    public Figure? Due { get; init; }
}
