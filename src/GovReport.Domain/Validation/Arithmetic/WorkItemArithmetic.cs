namespace GovReport.Domain.Validation;

/// <summary>GR2 of what was counted: households, persons and person-times; averages; a stock and its flows.</summary>
internal static class WorkItemArithmetic
{
    private static readonly string[] Averages = ["人均", "户均", "亩均", "村均", "平均每"];
    private static readonly string[] Starts = ["年初", "期初", "上年末", "去年末"];
    private static readonly string[] Ins = ["新增", "增加", "纳入"];
    private static readonly string[] Outs = ["减少", "注销", "退出", "消除", "核减"];
    private static readonly string[] Ends = ["年末", "期末", "目前", "现有"];

    internal static IEnumerable<Finding> Check(WorkItem item, RuleScope scope) => ReportRelations.Contradictions(Relations(item, scope));

    internal static IEnumerable<ReportRelation> Relations(WorkItem item, RuleScope scope) => item.Measures.Count == 0 ? [] : OfMeasures(item.Measures, item.Name, scope);

    internal static IEnumerable<ReportRelation> OfMeasures(IReadOnlyList<Measure> measures, string subject, RuleScope scope)
    {
        for (int i = 0; i < measures.Count; i++)
        {
            RuleScope at = scope.Of(nameof(WorkItem.Measures), i);
            if (measures[i].Second is not null && OrderOf(at.FactAt(measures[i].Figure, nameof(Measure.Figure)), at.FactAt(measures[i].Second, nameof(Measure.Second))) is { } order)
            {
                yield return at.Relates("GR215", subject, nameof(Measure.Second), order);
            }

            if (AverageOf(measures, i, scope) is { } average)
            {
                yield return at.Relates("GR212", subject, nameof(Measure.Figure), average);
            }
        }

        if (StockOf(measures, scope) is { } stock)
        {
            yield return scope.Relates("GR214", subject, string.Empty, stock);
        }
    }

    /// <summary>户 ≤ 人 ≤ 人次 of one run-on pair; null where the pair counts something else.</summary>
    internal static Relation? OrderOf(Fact? fewer, Fact? more) =>
        fewer is { } one && more is { } other && RankOf(one) is var low && RankOf(other) is var high && low > 0 && high > low ? Relation.Order(one, other) : null;

    private static int RankOf(Fact fact) => fact.Figure.Unit.Family switch
    {
        CountFamily.Household => 1,
        CountFamily.Person => 2,
        CountFamily.PersonTime => 3,
        _ => 0,
    };

    // 人均…: the one amount over the one count that its unit names.
    private static Relation? AverageOf(IReadOnlyList<Measure> measures, int average, RuleScope scope)
    {
        if (measures[average].Figure is not { Unit: { Numerator: { } of, Divisor: { } each } } || !StartsWith(measures[average].Name, Averages))
        {
            return null;
        }

        Fact? amount = Only(measures, scope, figure => figure.Unit.ConvertsTo(of));
        Fact? count = Only(measures, scope, figure => figure.Unit.ConvertsTo(each));
        return amount is null || count is null ? null : Relation.PerHead(amount, count, FactOf(measures, average, scope));
    }

    private static Relation? StockOf(IReadOnlyList<Measure> measures, RuleScope scope)
    {
        int start = IndexOf(Starts), inflow = IndexOf(Ins), outflow = IndexOf(Outs), end = IndexOf(Ends);
        return start < 0 || inflow < 0 || outflow < 0 || end < 0
            ? null
            : Relation.StockFlow(FactOf(measures, start, scope), FactOf(measures, inflow, scope), FactOf(measures, outflow, scope), FactOf(measures, end, scope));

        int IndexOf(string[] words)
        {
            int found = -1;
            for (int i = 0; i < measures.Count; i++)
            {
                if (measures[i].Figure is not null && StartsWith(measures[i].Name, words))
                {
                    if (found >= 0)
                    {
                        return -1;
                    }

                    found = i;
                }
            }

            return found;
        }
    }

    private static Fact? Only(IReadOnlyList<Measure> measures, RuleScope scope, Predicate<Figure> fits)
    {
        int found = -1;
        for (int i = 0; i < measures.Count; i++)
        {
            if (measures[i].Figure is { } figure && fits(figure))
            {
                if (found >= 0)
                {
                    return null;
                }

                found = i;
            }
        }

        return found < 0 ? null : FactOf(measures, found, scope);
    }

    private static Fact? FactOf(IReadOnlyList<Measure> measures, int index, RuleScope scope) =>
        scope.Of(nameof(WorkItem.Measures), index).FactAt(measures[index].Figure, nameof(Measure.Figure));

    private static bool StartsWith(string text, string[] words) => Array.Exists(words, word => text.StartsWith(word, StringComparison.Ordinal));
}
