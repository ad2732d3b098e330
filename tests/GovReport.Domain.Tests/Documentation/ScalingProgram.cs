// Made from the code blocks of docs/scaling.md; a test keeps both the same.
using System.Text.Json;
using GovReport.Domain;
using GovReport.Domain.Json;
using GovReport.Domain.Rollups;

namespace GovReport.Domain.Tests.Documentation;

internal static class ScalingProgram
{
    public static void Run()
    {
        Observation Grain(string area, string figure) => new()
        {
            Area = AdministrativeCode.Parse(area),
            IndicatorCode = "GRAIN-OUTPUT",
            Period = ReportingPeriod.Year(2024),
            Value = Figure.Parse(figure),
        };

        Rollup east = Rollup.Of([Grain("340402100", "1.2万吨"), Grain("340402101", "3500余吨")]);
        Rollup west = Rollup.Of([Grain("340402001", "80吨")]);
        Rollup all = east.Merge(west);
        Console.WriteLine(all == west.Merge(east) && all == all.Merge(Rollup.Empty));
        string state = JsonSerializer.Serialize(west, GovReportJson.LineOptions);
        Console.WriteLine(JsonSerializer.Deserialize<Rollup>(state, GovReportJson.LineOptions) == west);
        Console.WriteLine(state);

        AdministrativeCode county = AdministrativeCode.Parse("340402");
        AdministrativeCode[] towns = [.. new[] { "340402001", "340402100", "340402101", "340402200" }.Select(code => AdministrativeCode.Parse(code))];
        Indicator grain = IndicatorCatalogue.Standard.Find("粮食总产量")!;
        RollupResult total = all.Total(county, grain, ReportingPeriod.Year(2024), expected: towns);
        Console.WriteLine(total);
        Console.WriteLine(string.Join(' ', total.Missing.Select(area => $"{area} {Glossary.NameOf(area.TownshipKind!.Value)}")));
        Console.WriteLine(all.Merge(Rollup.Of([Grain("340402200", "20吨")])).Total(county, grain, ReportingPeriod.Year(2024), expected: towns).Check(Figure.Parse("1.9万吨")));
        Console.WriteLine(all.Merge(west).Total(county, grain, ReportingPeriod.Year(2024)));

        Observation Says(string area, string indicator, string figure) => Grain(area, figure) with { IndicatorCode = indicator };
        Indicator Named(string name) => IndicatorCatalogue.Standard.Find(name)!;
        RollupBuilder builder = new();
        builder.Add(Grain("340402100", "600吨"));
        builder.Add(Says("340402100", "GRAIN-AREA", "1500亩"));
        builder.Add(Says("340402100", "RURAL-INCOME", "20000元"), Says("340402100", "REGISTERED-POPULATION", "1000人"));
        builder.Add(Says("340402101", "RURAL-INCOME", "23000元"), Says("340402101", "REGISTERED-POPULATION", "2000人"));
        Rollup ratios = builder.Take();
        Console.WriteLine(ratios.Ratio(county, Named("粮食单产"), grain, Named("粮食播种面积"), ReportingPeriod.Year(2024)).Value);
        Console.WriteLine(ratios.Average(county, Named("农村居民人均可支配收入"), Named("户籍人口"), ReportingPeriod.Year(2024)).Value);
    }
}
