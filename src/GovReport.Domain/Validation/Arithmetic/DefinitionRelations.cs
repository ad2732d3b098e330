namespace GovReport.Domain.Validation;

/// <summary>GR2 of what indicators are by definition: 城乡收入比 of two incomes, 单产 of output and area, 占比 of part and total.</summary>
internal static class DefinitionRelations
{
    private static readonly (string Code, string Of, string By, string Rule)[] Quotients =
    [
        ("INCOME-RATIO", "URBAN-INCOME", "RURAL-INCOME", "GR211"),
        ("GRAIN-YIELD", "GRAIN-OUTPUT", "GRAIN-AREA", "GR212"),
    ];

    private static readonly (string Part, string Total)[] Parts =
    [
        ("INDUSTRIAL-INVESTMENT", "FIXED-INVESTMENT"),
        ("PRIVATE-INVESTMENT", "FIXED-INVESTMENT"),
        ("VILLAGE-BUSINESS-INCOME", "VILLAGE-INCOME"),
    ];

    private static readonly string[] Industries = ["GDP-PRIMARY", "GDP-SECONDARY", "GDP-TERTIARY"];

    internal static void Check(ObservationIndex index)
    {
        foreach ((string code, string of, string by, string rule) in Quotients)
        {
            foreach ((int place, Fact? one, Fact? other) in Triples(index, code, of, by))
            {
                index.Relate(rule, place, rule == "GR211" ? Relation.Ratio(one, other, index.ValueOf(place)) : Relation.PerHead(one, other, index.ValueOf(place)));
            }
        }

        foreach ((string part, string total) in Parts)
        {
            foreach ((int place, Fact? whole, _) in Triples(index, part, total, total))
            {
                index.Relate("GR208", place, Relation.PartialSum(whole, index.ValueOf(place)));
            }
        }

        foreach ((int place, Fact? people, _) in Triples(index, "HOUSEHOLDS", "REGISTERED-POPULATION", "REGISTERED-POPULATION"))
        {
            index.Relate("GR215", place, Relation.Order(index.ValueOf(place), people));
        }

        Shares(index);
        Industry(index);
    }

    // An indicator whose definition reads 甲占乙的比重, where 甲 and 乙 are indicators too.
    private static void Shares(ObservationIndex index)
    {
        foreach (IReadOnlyList<int> places in index.Groups)
        {
            Indicator? share = index.IndicatorOf(index[places[0]].IndicatorCode);
            if (share is { Unit.IsPercentLike: true, Definition: { } text } && text.IndexOf('占', StringComparison.Ordinal) is var cut and > 0
                && text.IndexOf("的比重", StringComparison.Ordinal) is var end && end > cut
                && index.Called(text[..cut]) is { } part && index.Called(text[(cut + 1)..end]) is { } total)
            {
                foreach ((int place, Fact? one, Fact? other) in Triples(index, share.Code, part.Code, total.Code))
                {
                    index.Relate("GR209", place, Relation.Share(one, other, index.ValueOf(place)));
                }
            }
        }
    }

    // 地区生产总值 is the sum of the value added of three industries; a breakdown that says so is checked as such.
    private static void Industry(ObservationIndex index)
    {
        foreach (int place in index.Of("GDP"))
        {
            int?[] parts = [.. Industries.Select(code => index.Beside(index[place], code, null))];
            if (index[place].Value is not null && !Array.Exists(parts, part => part is null || index[part.Value].Vintage != index[place].Vintage)
                && !index.Report.Breakdowns.Any(one => one.AddsUp && one.TotalPath is { } path && index.Report.PlaceAt(path) == place))
            {
                index.Relate("GR207", place, Relation.Sum(index.ValueOf(place), [.. parts.Select(part => index.ValueOf(part!.Value))]));
            }
        }
    }

    // An observation of one indicator, with the values of two others for the same days, scope and area.
    private static IEnumerable<(int Place, Fact? One, Fact? Other)> Triples(ObservationIndex index, string code, string one, string other)
    {
        foreach (int place in index.Of(code))
        {
            if (index[place].Value is not null && index.Beside(index[place], one, null) is { } first && index.Beside(index[place], other, null) is { } second)
            {
                yield return (place, index.ValueOf(first), index.ValueOf(second));
            }
        }
    }
}
