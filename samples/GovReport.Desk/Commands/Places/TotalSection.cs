using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Rollups;

namespace GovReport.Desk.Commands.Places;

/// <summary>What a roll-up gives for one area: a total for each indicator and period, or why there is none.</summary>
internal static class TotalSection
{
    private const int MostNamed = 5;

    private static readonly Label Unknown = new("指标目录中没有这个代码", "no indicator has this code");

    public static ISection Of(Rollup rollup, AdministrativeCode? within, AdministrativeCode[]? expected, IndicatorCatalogue indicators, Language language) => new Section<(RollupResult Total, RollupResult Growth)>(
        "total",
        new("区划汇总", "Roll-up"),
        from code in rollup.IndicatorCodes
        let indicator = indicators.Find(code) ?? new Indicator { Code = code, Name = code, Unit = Unit.None }
        from period in rollup.Periods(code)
        let total = rollup.Total(within, indicator, period, expected)
        where total.ReportedCount > 0
        select (total, rollup.Growth(within, indicator, period, expected)),
        new("within", null, row => row.Total.Within?.ToString()),
        new("indicator", null, row => row.Total.Indicator.Code),
        new(null, new("指标", "Indicator"), row => language == Language.En ? row.Total.Indicator.EnglishName ?? row.Total.Indicator.Name : row.Total.Indicator.Name) { Widest = 26 },
        new("period", new("报告期", "Period"), row => Cell.Of(row.Total.Period)),
        new("level", new("级别", "Level"), row => Cell.Named(row.Total.Level, language)),
        new("value", new("汇总数", "Total"), row => new(row.Total.Value?.ToString(), Shown(row.Total.Value))) { IsNumber = true },
        new("sum", null, row => row.Total.Sum?.ToString()),
        new("bounds", new("真值范围", "True value"), row => new(row.Total.Bounds?.ToString(), row.Total.Value is null ? null : row.Total.Bounds?.In(row.Total.Indicator.Scale).ToString("0.####"))) { IsExtra = true },
        new("growth", new("同比", "On the year"), row => new(row.Growth.Value?.ToString(), row.Growth.Value?.ToString("0.0"))) { IsNumber = true },
        new("reported", new("已报", "Reported"), row => Cell.Of(row.Total.ReportedCount)) { IsNumber = true },
        new("expected", new("应报", "Expected"), row => Cell.Of(row.Total.Expected?.Count)) { IsNumber = true },
        new("missing", new("缺报", "Missing"), row => Named(row.Total.Missing, language)) { Widest = 30 },
        new("repeated", null, row => Named(row.Total.Repeated, language)),
        new("refusal", new("说明", "Remark"), row => indicators.Find(row.Total.Indicator.Code) is null ? new("UnknownIndicator", Unknown.In(language)) : row.Total.Refusal is { } reason ? new(reason.ToString(), Glossary.NameOf(reason, language)) : default) { Widest = 36 });

    private static string? Shown(Quantity? value) => value is { } known ? known.ToString("0.##") : null;

    private static Cell Named(IReadOnlyList<AdministrativeCode> areas, Language language) => areas.Count == 0
        ? default
        : new(string.Join(' ', areas), string.Join(' ', areas.Take(MostNamed).Select(area => area is { Level: AreaLevel.Township, TownshipKind: { } kind } ? $"{area}({Glossary.NameOf(kind, language)})" : $"{area}")) + (areas.Count > MostNamed ? " …" : string.Empty));
}
