// Made from the code blocks of docs/statistics.md; a test keeps both the same.
using System.Globalization;
using GovReport.Domain;
using GovReport.Domain.Calculation;
using GovReport.Domain.Consistency;
using NodaTime;

namespace GovReport.Domain.Tests.Documentation;

internal static class StatisticsProgram
{
    public static void Run()
    {
        string[] rows = """
            地区生产总值|单位：亿元|17.35|17.62|19.20|20.08|21.31|22.54
            第一产业增加值|单位：亿元|3.12|3.40|3.51|3.66|3.79|3.90
            第二产业增加值|单位：亿元|8.05|7.86|8.93|9.24|9.81|10.36
            第三产业增加值|单位：亿元|6.18|6.36|6.76|7.18|7.71|8.28
            财政收入|单位：万元|7420|7105|7960|7688|8210|8547
            农村居民人均可支配收入|（元）|15820|16905|18640|19870|21385|22840
            常住人口|单位：万人|4.12|4.08|4.05|4.01|3.98|3.96
            粮食总产量|单位：吨|14820|15030|15160|15090|15320|15485
            粮食播种面积|单位：亩|31850|31920|31960|31880|32010|32060
            自来水普及率|（%）|88.4|90.2|92.0|93.5||95.1
            规模以上工业利润总额|单位：万元|1260|-85.0|640|915|1130|1075
            """.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        const int FirstYear = 2019, LastYear = 2024;
        Dictionary<string, Fact?[]> table = [];
        foreach (string[] cells in rows.Select(row => row.Trim().Split('|')))
        {
            PrintedUnit unit = PrintedUnit.Parse(cells[1]);
            table[cells[0]] = [.. cells[2..].Select((cell, index) => cell.Length == 0 ? null
                : (Fact?)new Fact(unit.Of(decimal.Parse(cell, CultureInfo.InvariantCulture)), ReportingPeriod.Year(FirstYear + index)))];
        }

        Fact? At(string name, int year) => table[name][year - FirstYear];
        Console.WriteLine($"{At("地区生产总值", 2024)} {At("地区生产总值", 2024)?.Bounds}");
        Console.WriteLine(PrintedUnit.TryParse("单位：万圆", out _));

        foreach (string name in (string[])["地区生产总值", "财政收入", "规模以上工业利润总额", "自来水普及率"])
        {
            Console.WriteLine($"{name} {string.Join("；", Enumerable.Range(FirstYear + 1, 5).Select(year => $"{year} {Growth.YearOnYear(At(name, year - 1), At(name, year))}"))}");
        }

        Growth income = Growth.YearOnYear(At("农村居民人均可支配收入", 2023), At("农村居民人均可支配收入", 2024));
        Console.WriteLine($"{income.Print(2)} {income.RateBounds?.ToString("0.00")} {income.Explain()}");

        Console.WriteLine($"年均 {Growth.AverageAnnual(At("地区生产总值", 2019), At("地区生产总值", 2024), years: 5)}");
        Console.WriteLine($"两年平均 {Growth.AverageAnnual(At("财政收入", 2022), At("财政收入", 2024), years: 2).Print(2)}");
        Console.WriteLine($"由负基数 {Growth.AverageAnnual(At("规模以上工业利润总额", 2020), At("规模以上工业利润总额", 2024), years: 4)}");
        Console.WriteLine($"六年算作六步？ {Growth.AverageAnnual(At("地区生产总值", 2019), At("地区生产总值", 2024), years: 6)}");
        Console.WriteLine(Growth.Against(At("农村居民人均可支配收入", 2019), At("农村居民人均可支配收入", 2024)).Explain());

        foreach (string name in (string[])["第一产业增加值", "第二产业增加值", "第三产业增加值"])
        {
            Derived<Percentage> share = Derive.Share(At(name, 2024), At("地区生产总值", 2024));
            Derived<Percentage> contribution = Derive.Contribution(At(name, 2023), At(name, 2024), At("地区生产总值", 2023), At("地区生产总值", 2024));
            Derived<PercentagePoints> pull = Derive.Pull(At(name, 2023), At(name, 2024), At("地区生产总值", 2023));
            Console.WriteLine($"{name} 占比{share.Value?.Print(1)}，贡献率{contribution.Value?.Print(1)} {contribution.Bounds?.ToString("0.0")}，拉动{pull.Value?.Print(2)}");
        }

        Console.WriteLine(Relation.Sum(At("地区生产总值", 2024), At("第一产业增加值", 2024), At("第二产业增加值", 2024), At("第三产业增加值", 2024)).Check());
        Console.WriteLine(Derive.Share(At("第一产业增加值", 2023), At("地区生产总值", 2024)).Explain());

        Derived<Quantity> perHead = Derive.PerHead(At("地区生产总值", 2024), At("常住人口", 2024));
        Derived<Quantity> yield = Derive.PerHead(At("粮食总产量", 2024), At("粮食播种面积", 2024));
        Console.WriteLine($"{perHead.Value?.Print(decimals: 0)} {perHead.Bounds?.ToString("0")}");
        Console.WriteLine(yield.Value?.In(Unit.Parse("公斤/亩")).Print(decimals: 1));
        Console.WriteLine(Growth.YearOnYear(
            Derive.PerHead(At("地区生产总值", 2023), At("常住人口", 2023)).ToFact(ReportingPeriod.Year(2023)),
            perHead.ToFact(ReportingPeriod.Year(2024))));

        Fact Through(int month, string print) => new(Figure.Parse(print), ReportingPeriod.Cumulative(2024, month));
        Fact[] published = [Through(3, "2046万元"), Through(6, "4180万元"), Through(8, "5602万元"), Through(12, "8547万元")];
        foreach (PeriodValue quarter in Cumulation.ToQuarters(published))
        {
            Console.WriteLine(quarter);
        }

        Console.WriteLine(Relation.Equal(published[^1], At("财政收入", 2024)).Check());

        (string Name, string Rate, PriceBasis Price)[] bulletin =
        [
            ("财政收入", "4.1%", PriceBasis.Unstated),
            ("农村居民人均可支配收入", "8.6%", PriceBasis.Unstated),
            ("地区生产总值", "5.2%", PriceBasis.Real),
            ("粮食总产量", "-1.1%", PriceBasis.Unstated),
            ("自来水普及率", "1.2个百分点", PriceBasis.Unstated),
        ];
        foreach ((string name, string rate, PriceBasis price) in bulletin)
        {
            Fact stated = new(Figure.Parse(rate), ReportingPeriod.Year(LastYear), new Basis(Price: price));
            Relation relation = stated.Figure.Unit == Unit.Points
                ? Relation.Points(At(name, 2023), At(name, 2024), stated)
                : Relation.Growth(At(name, 2023), At(name, 2024), stated, IndicatorCatalogue.Standard.Find(name)!.CustomaryGrowth);
            Console.WriteLine($"{name}{rate}：{relation.Check().Outcome} {relation.Check()} {Slips.Mending(relation)}".TrimEnd());
        }
    }
}
