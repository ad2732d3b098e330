namespace GovReport.Domain.Validation;

/// <summary>
/// GR2 of what indicators are by definition, as their data say: quotients of two others, parts of a whole, 地区生产总值 of three industries.
/// </summary>
internal static class DefinitionRelations
{
    private static readonly string[] Industries = ["GDP-PRIMARY", "GDP-SECONDARY", "GDP-TERTIARY"];

    internal static void Check(ObservationIndex index)
    {
        foreach (List<int> places in index.Groups)
        {
            if (index.IndicatorOf(index[places[0]].IndicatorCode) is { } indicator
                && (indicator.RatioOf is not null || indicator.ContainedIn.Count > 0))
            {
                foreach (int place in places.Where(place => index[place].Value is not null))
                {
                    Quotient(index, place, indicator);
                    Wholes(index, place, indicator);
                }
            }
        }

        Industry(index);
    }

    // 城乡收入比 of two incomes, 单产 of output and area, 占比 of part and total; 每千人 has no relation of its own.
    private static void Quotient(ObservationIndex index, int place, Indicator indicator)
    {
        if (indicator.RatioOf is { Per: Scale.One } ratio && Beside(index, place, indicator, ratio.Numerator) is { } above
            && Beside(index, place, indicator, ratio.Denominator) is { } below)
        {
            (Fact? own, Fact? one, Fact? other) = (index.ValueOf(place), index.ValueOf(above), index.ValueOf(below));
            (string rule, Relation relation) = indicator.Unit switch
            {
                { IsPercentLike: true } => ("GR209", Relation.Share(one, other, own)),
                { } unit when unit.ConvertsTo(Unit.Multiple) => ("GR211", Relation.Ratio(one, other, own)),
                _ => ("GR212", Relation.PerHead(one, other, own)),
            };
            index.Relate(rule, place, relation);
        }
    }

    // Each of the nearest wholes that the report has: 土地总面积 of 永久基本农田 where it does not print 耕地. Money is of one account; areas,
    // persons and firms come from registers of their own.
    private static void Wholes(ObservationIndex index, int place, Indicator indicator)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { indicator.Code };
        Queue<string> open = new(indicator.ContainedIn);
        while (open.TryDequeue(out string? code))
        {
            if (!seen.Add(code) || index.IndicatorOf(code) is not { } whole)
            {
                continue;
            }

            if (Beside(index, place, indicator, code) is not { } at)
            {
                whole.ContainedIn.ToList().ForEach(open.Enqueue);
                continue;
            }

            (Fact? own, Fact? total) = (index.ValueOf(place), index.ValueOf(at));
            if (indicator.Unit.Family == CountFamily.Household && whole.Unit.Family == CountFamily.Person)
            {
                index.Relate("GR215", place, Relation.Order(own, total));
            }
            else
            {
                index.Relate("GR208", place, Relation.PartialSum(total, own), isDoubtful: !UnitFit.IsMoney(indicator.Unit));
            }
        }
    }

    // For the same days, scope and area; where one of the two is a stock, for the same last day.
    private static int? Beside(ObservationIndex index, int place, Indicator indicator, string code)
    {
        bool atEnd = indicator.TimeBasis == TimeBasis.Stock || index.IndicatorOf(code)?.TimeBasis == TimeBasis.Stock;
        return index.Beside(index[place], code, index[place].Scope, atEnd);
    }

    // 地区生产总值 is the sum of the value added of three industries; a breakdown that says so is checked as such.
    private static void Industry(ObservationIndex index)
    {
        if (index.Of("GDP").Count == 0)
        {
            return;
        }

        HashSet<int> brokenDown =
            [.. index.Report.Breakdowns.Where(one => one.AddsUp && one.TotalPath is not null)
                .Select(one => index.Report.PlaceAt(one.TotalPath)).OfType<int>()];
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
}
