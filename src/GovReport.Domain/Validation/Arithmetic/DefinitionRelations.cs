namespace GovReport.Domain.Validation;

/// <summary>GR2 of what indicators are by definition: 城乡收入比 of two incomes, 单产 of output and area, 占比 of part and total.</summary>
internal static class DefinitionRelations
{
    // An indicator with the one or two others that it stands to by definition.
    private static readonly (string Code, string One, string Other, string Rule, Func<Fact?, Fact?, Fact?, Relation> Relation)[] Definitions =
    [
        ("INCOME-RATIO", "URBAN-INCOME", "RURAL-INCOME", "GR211", (own, urban, rural) => Relation.Ratio(urban, rural, own)),
        ("GRAIN-YIELD", "GRAIN-OUTPUT", "GRAIN-AREA", "GR212", (own, output, area) => Relation.PerHead(output, area, own)),
        ("INDUSTRIAL-INVESTMENT", "FIXED-INVESTMENT", "FIXED-INVESTMENT", "GR208", (own, total, _) => Relation.PartialSum(total, own)),
        ("PRIVATE-INVESTMENT", "FIXED-INVESTMENT", "FIXED-INVESTMENT", "GR208", (own, total, _) => Relation.PartialSum(total, own)),
        ("VILLAGE-BUSINESS-INCOME", "VILLAGE-INCOME", "VILLAGE-INCOME", "GR208", (own, total, _) => Relation.PartialSum(total, own)),
        ("HOUSEHOLDS", "REGISTERED-POPULATION", "REGISTERED-POPULATION", "GR215", (own, people, _) => Relation.Order(own, people)),
    ];

    private static readonly string[] Industries = ["GDP-PRIMARY", "GDP-SECONDARY", "GDP-TERTIARY"];

    internal static void Check(ObservationIndex index)
    {
        foreach ((string code, string one, string other, string rule, Func<Fact?, Fact?, Fact?, Relation> relation) in Definitions)
        {
            Relate(index, rule, code, one, other, relation);
        }

        Shares(index);
        Industry(index);
    }

    // An indicator whose definition reads 甲占乙的比重, where 甲 and 乙 are indicators too.
    private static void Shares(ObservationIndex index)
    {
        foreach (List<int> places in index.Groups)
        {
            Indicator? share = index.IndicatorOf(index[places[0]].IndicatorCode);
            if (share is { Unit.IsPercentLike: true, Definition: { } text } && text.IndexOf('占', StringComparison.Ordinal) is var cut and > 0
                && text.IndexOf("的比重", StringComparison.Ordinal) is var end && end > cut
                && index.Called(text[..cut]) is { } part && index.Called(text[(cut + 1)..end]) is { } total)
            {
                Relate(index, "GR209", share.Code, part.Code, total.Code, (own, one, other) => Relation.Share(one, other, own));
            }
        }
    }

    // 地区生产总值 is the sum of the value added of three industries; a breakdown that says so is checked as such.
    private static void Industry(ObservationIndex index)
    {
        if (index.Of("GDP").Count == 0)
        {
            return;
        }

        HashSet<int> brokenDown = [.. index.Report.Breakdowns.Where(one => one.AddsUp && one.TotalPath is not null).Select(one => index.Report.PlaceAt(one.TotalPath)).OfType<int>()];
        foreach (int place in index.Of("GDP"))
        {
            int?[] parts = [.. Industries.Select(code => index.Beside(index[place], code, null))];
            if (index[place].Value is not null
                && !Array.Exists(parts, part => part is null || index[part.Value].Basis.Vintage != index[place].Basis.Vintage)
                && !brokenDown.Contains(place))
            {
                index.Relate("GR207", place, Relation.Sum(index.ValueOf(place), [.. parts.Select(part => index.ValueOf(part!.Value))]));
            }
        }
    }

    // Each observation of one indicator with the values of two others for the same days, scope and area.
    private static void Relate(ObservationIndex index, string rule, string code, string one, string other, Func<Fact?, Fact?, Fact?, Relation> relation)
    {
        foreach (int place in index.Of(code))
        {
            if (index[place].Value is not null && index.Beside(index[place], one, null) is { } first && index.Beside(index[place], other, null) is { } second)
            {
                index.Relate(rule, place, relation(index.ValueOf(place), index.ValueOf(first), index.ValueOf(second)));
            }
        }
    }
}
