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

    internal static IEnumerable<ReportRelation> Of(ObservationIndex index)
    {
        foreach ((string code, string of, string by, string rule) in Quotients)
        {
            foreach ((int place, int one, int other) in Triples(index, code, of, by))
            {
                yield return About(rule, index, place, rule == "GR211"
                    ? Relation.Ratio(index.ValueOf(one), index.ValueOf(other), index.ValueOf(place))
                    : Relation.PerHead(index.ValueOf(one), index.ValueOf(other), index.ValueOf(place)));
            }
        }

        foreach ((string part, string total) in Parts)
        {
            foreach ((int place, int whole, _) in Triples(index, part, total, total))
            {
                yield return About("GR208", index, place, Relation.PartialSum(index.ValueOf(whole), index.ValueOf(place)));
            }
        }

        foreach ((int place, int people, _) in Triples(index, "HOUSEHOLDS", "REGISTERED-POPULATION", "REGISTERED-POPULATION"))
        {
            yield return About("GR215", index, place, Relation.Order(index.ValueOf(place), index.ValueOf(people)));
        }

        foreach (ReportRelation relation in Shares(index).Concat(Industry(index)))
        {
            yield return relation;
        }
    }

    // An indicator whose definition reads 甲占乙的比重, where 甲 and 乙 are indicators too.
    private static IEnumerable<ReportRelation> Shares(ObservationIndex index)
    {
        foreach (IReadOnlyList<int> places in index.Groups)
        {
            Indicator? share = index.IndicatorOf(index[places[0]].IndicatorCode);
            if (share is { Unit.IsPercentLike: true, Definition: { } text } && text.IndexOf('占', StringComparison.Ordinal) is var cut and > 0
                && text.IndexOf("的比重", StringComparison.Ordinal) is var end && end > cut
                && index.Called(text[..cut]) is { } part && index.Called(text[(cut + 1)..end]) is { } total)
            {
                foreach ((int place, int one, int other) in Triples(index, share.Code, part.Code, total.Code))
                {
                    yield return About("GR209", index, place, Relation.Share(index.ValueOf(one), index.ValueOf(other), index.ValueOf(place)));
                }
            }
        }
    }

    // 地区生产总值 is the sum of the value added of three industries; a breakdown that says so is checked as such.
    private static IEnumerable<ReportRelation> Industry(ObservationIndex index)
    {
        foreach (int place in index.Of("GDP"))
        {
            int?[] parts = [.. Industries.Select(code => index.Beside(index[place], code, null))];
            if (index[place].Value is not null && !Array.Exists(parts, part => part is null || index[part.Value].Vintage != index[place].Vintage)
                && !index.Report.Breakdowns.Any(one => one.AddsUp && one.TotalPath is { } path && ReportFigures.ObservationAt(index.Report, path) == place))
            {
                yield return About("GR207", index, place, Relation.Sum(index.ValueOf(place), [.. parts.Select(part => index.ValueOf(part!.Value))]));
            }
        }
    }

    // Observations of three indicators for the same days, scope and area.
    private static IEnumerable<(int Place, int One, int Other)> Triples(ObservationIndex index, string code, string one, string other)
    {
        foreach (int place in index.Of(code))
        {
            if (index[place].Value is not null && index.Beside(index[place], one, null) is { } first && index.Beside(index[place], other, null) is { } second)
            {
                yield return (place, first, second);
            }
        }
    }

    private static ReportRelation About(string code, ObservationIndex index, int place, Relation relation) =>
        new(code, index.NameOf(place), index.ValueOf(place)!.Value.Path!, relation);
}
