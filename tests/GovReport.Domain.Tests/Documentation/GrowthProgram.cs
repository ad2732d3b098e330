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

        string[] towns = ["柳河镇", "西坪乡", "石桥镇", "东山乡", "新圩镇"];
        decimal?[] lastYear = [914m, 1286.5m, 0m, 730.2m, 505m];
        decimal?[] thisYear = [1286m, 1370.1m, 88.4m, null, 498.95m];
        Column before = Column.Of(lastYear, Unit.Yuan, Scale.Wan), now = Column.Of(thisYear, Unit.Yuan, Scale.Wan);

        decimal?[] rates = new decimal?[towns.Length];
        Console.WriteLine($"{Growth.YearOnYear(before, now, rates)} of {towns.Length}: {string.Join(", ", rates.Select(rate => rate is null ? "—" : $"{rate}%"))}");

        decimal?[] goals = [1200m, 1400m, 80m, 800m, 499m];
        Completion.Rates(now, Column.Of(goals, Unit.Yuan, Scale.Wan), rates);
        Console.WriteLine(string.Join(", ", rates.Select(rate => rate is null ? "—" : $"{rate}%")));

        Column stated = Column.Of([35m, 6.5m, null, 4.1m, -1.2m], Unit.Percent);
        Outcome[] outcomes = new Outcome[towns.Length];
        Relation form = Relation.Growth(null, null, null);
        Console.WriteLine($"{form.Test(before, now, stated, outcomes)}: {string.Join(", ", outcomes)}");
        Console.WriteLine(Relation.Growth(before[0], now[0], stated[0]).Check());
        Console.WriteLine(form.Test(From("1286.5万元"), From("0.13701亿元"), From("6.5%")));
    }
}
