using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests.Rollups;

/// <summary>What areas report, short to write in an example, and any of it for the laws.</summary>
internal static class Reports
{
    public static readonly AdministrativeCode County = AdministrativeCode.Parse("340402");

    public static readonly AdministrativeCode[] Towns = [.. new[] { "340402001", "340402100", "340402101", "340402200" }.Select(code => AdministrativeCode.Parse(code))];

    public static readonly ReportingPeriod Year = ReportingPeriod.Year(2024);

    // A province of two prefectures, a city without districts, and villages in one town.
    private static readonly string[] Areas =
        ["340402001", "340402100", "340402101", "340403100", "340501100", "441900003", "3404", "340402", "340402100001", "340402100200", "340402101001", "34", "44"];

    private static readonly string[] Codes = ["GRAIN-OUTPUT", "FISCAL-REVENUE", "POPULATION"];

    public static Indicator Indicator(string code) => IndicatorCatalogue.Standard.Find(code)!;

    public static Observation Says(string area, string indicator, string figure, string period = "2024") => new()
    {
        Area = AdministrativeCode.Parse(area),
        IndicatorCode = Indicator(indicator).Code,
        Period = ReportingPeriod.Parse(period),
        Value = Figure.Parse(figure),
    };

    public static Observation WithRate(this Observation observation, string rate) => observation with { Changes = [new() { Kind = ChangeKind.Rate, Value = Figure.Parse(rate) }] };

    public static Rollup Of(params Observation[] observations) => Rollup.Of(observations);

    /// <summary>Reports in every unit and qualifier, some with a change, some twice by one area.</summary>
    public static Gen<Observation> Any { get; } =
        from area in Gen.Elements(Areas)
        from code in Gen.Elements(Codes)
        from year in Gen.Choose(2023, 2024)
        from figure in Tests.Any.Figure
        from vintage in Gen.Elements(Vintage.Unstated, Vintage.Flash)
        from rate in Gen.Choose(-40, 400)
        select new Observation
        {
            Area = AdministrativeCode.Parse(area),
            IndicatorCode = code,
            Period = ReportingPeriod.Year(year),
            Value = figure,
            Vintage = vintage,
            Scope = rate % 10 == 0 ? "规上" : null,
            Changes = rate % 3 == 0 ? [] : [new() { Kind = ChangeKind.Rate, Value = Figure.Of(rate / 10m, Unit.Percent), Price = PriceBasis.Nominal }],
        };

    public static Gen<Observation[]> Many { get; } = Gen.Choose(0, 40).SelectMany(count => Any.ArrayOf(count));
}
