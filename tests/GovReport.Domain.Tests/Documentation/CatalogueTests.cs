using System.Globalization;
using System.Text;

namespace GovReport.Domain.Tests.Documentation;

// The pages of indicators and units are made from the catalogues.
public class CatalogueTests
{
    [Fact]
    public void The_page_of_indicators_is_the_catalogue() => Accepted.Equal(["docs", "indicators.md"], Indicators());

    [Fact]
    public void The_page_of_units_is_the_catalogue() => Accepted.Equal(["docs", "units.md"], Units());

    private static string Indicators()
    {
        IndicatorCatalogue catalogue = IndicatorCatalogue.Standard;
        IGrouping<string, Indicator>[] fields = [.. catalogue.GroupBy(one => one.Tags[0], StringComparer.Ordinal)];
        StringBuilder page = new(string.Create(CultureInfo.InvariantCulture, $"""
            # 标准指标 · Standard indicators

            The {catalogue.Count} indicators that the package knows: what the reports of townships, counties and cities speak of. `IndicatorCatalogue.Standard.Find` takes a code, a name or
            one of the other names, with letters and brackets of either width, letters of either case, and with or without blanks and quotation marks.
            Your own go beside them: [extending](extending.md). This page is made from `src/GovReport.Domain/Indicators/standard-indicators.json`, which the package carries.

            - **Unit (单位)**: the unit as reports print it; 万元 is 元 in the scale 万. [Units](units.md) of the same kind convert.
            - **Kind (时间属性)**: 时期 adds up over a period, 时点 stands at a day, 平均 averages over a period.
            - **Better (方向)**: ↑ more is better (正指标), ↓ less is better (逆指标), ↕ best inside a range (区间指标), – neither.
            - **Growth (增速口径)**: on which basis its growth is customarily given: 现价 nominal, 可比价 real, 可比口径 on a comparable basis. The statistics office
              revises the base of investment, of large industry, of trade above the limit and of retail sales, so that a published rate is not the quotient of two
              published levels; the rules never call that an error. Public finance is 现价 as booked; where a report says 同口径, the change itself carries the basis.
            - **Areas (汇总)**: from the parts of an area it adds up (加总), is calculated again from numerator and denominator or weighted (重算), or neither (–).
            - **⊆**: what it is a part of and never exceeds, households their persons; **=**: the two that it is the quotient of. Rules GR208, GR209, GR211, GR212 and GR215 live from these.
            - **水平, 增减**: where its level and its yearly change plausibly lie, in judgement and not by a norm; the change of a percentage is in points.


            """));
        foreach (IGrouping<string, Indicator> field in fields)
        {
            page.Append(CultureInfo.InvariantCulture, $"## {field.Key} · {English[field.Key]} ({field.Count()})\n\n");
            page.Append("| Code | 名称 | Name | Unit | Kind | Better | Growth | Areas |\n|---|---|---|---|---|---|---|---|\n");
            page.Append(string.Concat(field.Select(Row))).Append('\n');
            page.Append(string.Concat(field.Select(Details))).Append('\n');
        }

        page.Append("## 增减范围的理由 · Why changes lie where they do\n\n");
        foreach (IGrouping<PlausibleRange, Indicator> alike in catalogue.GroupBy(one => one.PlausibleGrowth!))
        {
            page.Append(CultureInfo.InvariantCulture, $"- {Range(alike.Key)}: {alike.Key.Reason} {alike.Key.EnglishReason} {string.Join('、', alike.Select(one => one.Name))}\n");
        }

        return page.ToString();
    }

    private static readonly Dictionary<string, string> English = new(StringComparer.Ordinal)
    {
        ["经济"] = "Economy",
        ["财政"] = "Public finance",
        ["民生"] = "Livelihood",
        ["农业"] = "Farming and countryside",
        ["人口"] = "Population and places",
        ["生态"] = "Environment",
        ["安全"] = "Safety",
        ["治理"] = "Governance",
    };

    private static string Row(Indicator one) => string.Join(" | ", "| `" + one.Code + "`", one.Name, one.EnglishName, Figure.Of(1, one.Unit, one.Scale).ToString()[1..],
        one.TimeBasis switch { TimeBasis.Flow => "时期", TimeBasis.Stock => "时点", _ => "平均" },
        one.Polarity switch { Polarity.HigherIsBetter => "↑", Polarity.LowerIsBetter => "↓", Polarity.WithinRange => "↕", _ => "–" },
        one.CustomaryGrowth switch { PriceBasis.Nominal => "现价", PriceBasis.Real => "可比价", PriceBasis.ComparableBasis => "可比口径", _ => "–" },
        one.Rollup switch { RollupKind.Sum => "加总 |\n", RollupKind.Recompute => "重算 |\n", _ => "– |\n" });

    private static string Details(Indicator one)
    {
        IEnumerable<string?> facts =
        [
            one.Aliases.Count > 0 ? "别名 also: " + string.Join('、', one.Aliases) : null,
            one.Predecessors.Count > 0 ? "前身 before: " + string.Join('、', one.Predecessors) : null,
            one.ContainedIn.Count > 0 ? "⊆ " + string.Join(", ", one.ContainedIn.Select(code => $"`{code}`")) : null,
            one.RatioOf is { } ratio ? $"= `{ratio.Numerator}` / {Per(ratio.Per)}`{ratio.Denominator}`" : null,
            one.PlausibleLevel is { } level ? $"水平 {Range(level)}: {level.Reason} {level.EnglishReason}" : null,
            one.PlausibleGrowth is { } growth ? $"增减 {Range(growth)}" : null,
        ];
        return $"- **{one.Name}** `{one.Code}`: {one.Definition} {one.EnglishDefinition}\n" + string.Concat(facts.OfType<string>().Select(fact => $"  - {fact}\n"));
    }

    private static string Per(Scale scale) => scale == Scale.One ? string.Empty : Figure.Of(1, Unit.Person, scale).ToString()[..^1] + " ";

    private static string Range(PlausibleRange range) => $"{range.Lower?.ToString() ?? "…"} – {range.Upper?.ToString() ?? "…"}";

    private static string Units()
    {
        IReadOnlyList<Unit> units = UnitCatalogue.Standard.Units;
        StringBuilder page = new(string.Create(CultureInfo.InvariantCulture, $"""
            # 计量单位 · Units

            The {units.Count} standard units. Before any of them may stand a scale (十 百 千 万 十万 百万 千万 亿 十亿 百亿 千亿 万亿), which belongs to the figure. A unit that is not listed is read from
            its parts where both are: 公斤/亩, 元/平方米·月. Your own go beside them: [extending](extending.md). This page is made from the catalogue.

            ## 计量 · Measures

            Units of one kind convert by exact factors: 1亩 is 2000/3 square metres. Each currency is a kind of its own.

            | Kind | Unit | In the base unit | 别名 · Other names |
            |---|---|---|---|

            """));
        foreach (Unit unit in units.Where(unit => !unit.IsCount).GroupBy(unit => unit.Kind, StringComparer.Ordinal).SelectMany(kind => kind))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {unit.Kind} | {unit} | {unit.Factor} | {string.Join(' ', unit.Aliases)} |\n");
        }

        page.Append("""

            ## 计数 · Counts

            What is counted makes the kind, and the measure word does not: 3名 and 3人 are the same number of persons.

            | Family | Units |
            |---|---|

            """);
        foreach (IGrouping<CountFamily, Unit> family in units.Where(unit => unit.IsCount).GroupBy(unit => unit.Family))
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{family.Key}` | {string.Join(' ', family.Select(unit => string.Join('=', unit.Aliases.Prepend(unit.Symbol))))} |\n");
        }

        return page.ToString();
    }
}
