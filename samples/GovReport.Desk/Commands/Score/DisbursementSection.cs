using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Calculation;
using GovReport.Domain.Welfare;

namespace GovReport.Desk.Commands.Score;

/// <summary>Money paid, with what a household, a person and a person in a month received; or why that cannot be said.</summary>
internal static class DisbursementSection
{
    public static ISection Of(ScoreContext context) => new Section<Line>(
        "disbursement",
        new("民生保障：发放金额，户均、人均（发放期内）和月人均", "Welfare money: paid, a household, a person (over the period), a person and month"),
        context.Report.Disbursements.Select(paid => Line.Of(context.Report, paid)),
        new("programs", new("项目", "Programs"), line => new(string.Join(';', line.Paid.Programs), NamesOf(context, line.Paid))),
        new("period", new("发放期", "Period"), line => context.Period(line.Paid.Period, context.Report.Header.ReviewPeriod)),
        new("paid", new("发放", "Paid"), line => Cell.Of(line.Paid.Paid)) { IsNumber = true },
        new("due", new("应发", "Due"), line => Cell.Of(line.Paid.Due)) { IsNumber = true, IsExtra = true },
        new("arrears", new("补发", "Arrears"), line => Cell.Of(line.Paid.Arrears)) { IsNumber = true, IsExtra = true },
        new("perHousehold", new("户均", "Household"), line => Amount(line.PerHousehold)) { IsNumber = true },
        new("perPerson", new("人均", "Person"), line => Amount(line.PerPerson)) { IsNumber = true },
        new("perPersonMonth", new("月人均", "Person and month"), line => Amount(line.PerPersonMonth)) { IsNumber = true },
        new("noAmount", new("无人均的原因", "Why there is none"), line => ReasonOf(context, line)));

    private static string NamesOf(ScoreContext context, Disbursement paid) =>
        string.Join('、', paid.Programs.Select(code => context.Report.FindProgram(code)?.Name ?? code))
        + (paid.AndOthers ? new Label("等", " and others").In(context.Language) : null);

    private static Cell Amount(Derived<Quantity>? amount) =>
        amount?.Value is { } value ? new(value.ToString(), value.Print(decimals: 2).ToString()) : default;

    private static Cell ReasonOf(ScoreContext context, Line line) => line.PerPerson switch
    {
        null => new(nameof(NoRate.Missing), new Label("缺保障项目", "the program is missing").In(context.Language), Spectre.Console.Color.Grey),
        { Reason: { } reason } amount => new(reason.ToString(), amount.ReasonInWords(context.Language), Spectre.Console.Color.Grey),
        _ => default,
    };

    private sealed record Line(Disbursement Paid, Derived<Quantity>? PerHousehold, Derived<Quantity>? PerPerson, Derived<Quantity>? PerPersonMonth)
    {
        public static Line Of(WorkReport report, Disbursement paid) =>
            paid.Programs.Select(report.FindProgram).FirstOrDefault(known => known is not null) is { } program
                ? new(paid, program.PerHousehold(paid), program.PerPerson(paid), program.PerPersonMonth(paid))
                : new(paid, null, null, null);
    }
}
