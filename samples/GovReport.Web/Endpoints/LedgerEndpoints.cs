using GovReport.Domain;
using GovReport.Web.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace GovReport.Web.Endpoints;

/// <summary>A ledger of payments (发放台账): figures in a body and in a table.</summary>
internal static class LedgerEndpoints
{
    public static void MapLedger(this IEndpointRouteBuilder app)
    {
        app.MapPost("/payments", AddAsync);
        app.MapGet("/payments", (TownContext town, ReportingPeriod period, AdministrativeCode? area, decimal? atLeast) => town.Payments
            .Where(payment => payment.Period == period && (area == null || payment.Area == area) && (atLeast == null || payment.Yuan >= atLeast))
            .OrderByDescending(payment => payment.Yuan)
            .AsAsyncEnumerable());
    }

    private static async Task<Results<Created<Payment>, ProblemHttpResult>> AddAsync(NewPayment sent, TownContext town)
    {
        if (!sent.Paid.Unit.ConvertsTo(Unit.Yuan) || !sent.Paid.Value.In(Unit.Yuan).Value.TryGetDecimal(out decimal yuan))
        {
            return TypedResults.Problem($"{sent.Paid}不是金额", statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        Payment payment = new() { Program = sent.Program, Area = sent.Area, Period = sent.Period, Paid = sent.Paid, Yuan = yuan, Due = sent.Due };
        town.Payments.Add(payment);
        await town.SaveChangesAsync();
        return TypedResults.Created($"/payments/{payment.Id}", payment);
    }
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
