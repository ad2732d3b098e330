// Made from the code blocks of docs/growth-and-completion.md; a test keeps both the same.
using GovReport.Domain;
using NodaTime;

namespace GovReport.Domain.Tests.Documentation;

internal static class GrowthProgram
{
    public static void Run()
    {
        Fact From(string print) => Figure.Parse(print);

        Console.WriteLine(Growth.YearOnYear(From("20922元"), From("22282元")).Explain());
        Console.WriteLine(Derive.RateFromIncrease(From("1286万元"), From("372万元")).Explain());
        Console.WriteLine(Derive.RateFromIncrease(From("1286万元"), From("372万元")).Bounds?.ToString("0.00"));
        Console.WriteLine(AverageGrowth.Between(From("120.5亿元"), From("213.6亿元"), years: 5).Print(2));
        Console.WriteLine(Derive.RealRate(From("6.3%"), From("0.2%")).Value?.Print());
        Console.WriteLine(Derive.Points(From("5.1%"), From("6.3%")));
        Console.WriteLine(Derive.PerHead(From("277.2476万元"), From("378人")).Value?.Print(decimals: 2));
        Console.WriteLine(Growth.YearOnYear(From("0元"), From("5元")).Explain(Language.En));

        Indicator farmland = IndicatorCatalogue.Standard.Find("新建高标准农田")!;
        Target target = Target.Promise(farmland, ReportingPeriod.Year(2024), Figure.Parse("5000亩以上"));
        LocalDate midYear = new(2024, 6, 30);
        Completion completion = target.Evaluate(farmland, From("3250亩"), midYear, Pace.ByMonths);
        Console.WriteLine(completion.Explain());
        Console.WriteLine(target.Evaluate(farmland, From("3250亩"), midYear, Pace.ByDays).Lead?.ToString("0.0"));
        Console.WriteLine(completion.RequiredPerStep(6)?.Print());
        Console.WriteLine(target.Evaluate(farmland, actual: null, new LocalDate(2024, 12, 31)).Explain());
    }
}
