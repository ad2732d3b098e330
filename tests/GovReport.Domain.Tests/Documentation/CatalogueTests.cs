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
        StringBuilder page = new(string.Create(CultureInfo.InvariantCulture, $"""
            # 标准指标 · Standard indicators

            The {catalogue.Count} indicators that the package knows: what the reports of townships speak of. `IndicatorCatalogue.Standard.Find` takes a code, a name or one of
            the other names. Your own go beside them: [extending](extending.md). This page is made from the catalogue.

            - **Unit (单位)**: the unit as reports print it; 万元 is 元 in the scale 万. [Units](units.md) of the same kind convert.
            - **Kind (时间属性)**: 时期 adds up over a period, 时点 stands at a day, 平均 averages over a period.
            - **Better (方向)**: ↑ more is better (正指标), ↓ less is better (逆指标), – neither.
            - **Growth (增速口径)**: the prices in which its growth is customarily given: 现价 nominal, 可比价 real.
            - **Areas (汇总)**: from the parts of an area it adds up (加总), is calculated again from numerator and denominator or weighted (重算), or neither (–).

            ## 目录 · The list

            | Code | 名称 | Name | Unit | Kind | Better | Growth | Areas | 别名 · Other names |
            |---|---|---|---|---|---|---|---|---|

            """));
        foreach (Indicator one in catalogue)
        {
            page.Append(string.Join(" | ", "| `" + one.Code + "`", one.Name, one.EnglishName, (one.Scale == Scale.Wan ? "万" : string.Empty) + one.Unit,
                one.TimeBasis switch { TimeBasis.Flow => "时期", TimeBasis.Stock => "时点", _ => "平均" },
                one.Polarity switch { Polarity.HigherIsBetter => "↑", Polarity.LowerIsBetter => "↓", Polarity.WithinRange => "↕", _ => "–" },
                one.CustomaryGrowth switch { PriceBasis.Nominal => "现价", PriceBasis.Real => "可比价", _ => "–" },
                one.Rollup switch { RollupKind.Sum => "加总", RollupKind.Recompute => "重算", _ => "–" },
                string.Join('、', one.Aliases) + " |\n"));
        }

        page.Append("\n## 指标解释 · What each covers\n\n");
        foreach (Indicator one in catalogue)
        {
            page.Append(CultureInfo.InvariantCulture, $"- **{one.Name}** `{one.Code}`: {one.Definition} {one.EnglishDefinition}\n");
        }

        return page.ToString();
    }

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
