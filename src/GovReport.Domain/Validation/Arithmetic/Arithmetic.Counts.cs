namespace GovReport.Domain.Validation;

/// <summary>GR2 of what was counted: households, persons and person-times; averages; a stock and its flows; coverage and groups of a program.</summary>
internal static partial class Arithmetic
{
    private static readonly string[] Averages = ["人均", "户均", "亩均", "村均", "平均每"];
    private static readonly string[] Starts = ["年初", "期初", "上年末", "去年末"];
    private static readonly string[] Ins = ["新增", "增加", "纳入"];
    private static readonly string[] Outs = ["减少", "注销", "退出", "消除", "核减"];
    private static readonly string[] Ends = ["年末", "期末", "目前", "现有"];

    // Pairs of groups that divide all into two.
    private static readonly (string One, string Other)[] Halves =
        [("城市", "农村"), ("城镇", "农村"), ("集中供养", "分散供养"), ("集中", "分散"), ("男", "女"), ("男性", "女性")];

    internal static void Check(WorkItem item, RuleScope scope) => Check(item.Measures, item.Name, scope);

    /// <summary>Households, persons and person-times; groups and all; coverage.</summary>
    internal static void Check(WelfareProgram program, RuleScope scope)
    {
        scope.Each(nameof(program.Beneficiaries), program.Beneficiaries, (who, at) =>
        {
            Fact? households = Column(who, 0, at), persons = Column(who, 1, at), times = Column(who, 2, at);
            at.Relate("GR215", program.Name, nameof(who.Households), Order(households, persons ?? times));
            at.Relate("GR215", program.Name, nameof(who.Persons), Order(persons, times));
        });
        for (int all = 0; program.Beneficiaries.Count > 1 && all < program.Beneficiaries.Count; all++)
        {
            if (program.Beneficiaries[all].Group is null)
            {
                Groups(program, all, scope);
            }
        }

        scope.Each(nameof(program.Coverage), program.Coverage, (coverage, at) =>
        {
            if (at.FactAt(coverage.Enrolled, nameof(coverage.Enrolled), coverage.Period) is { } enrolled && at.FactAt(coverage.Eligible, nameof(coverage.Eligible), coverage.Period) is { } eligible)
            {
                Fact? rate = at.FactAt(coverage.Rate, nameof(coverage.Rate), coverage.Period);
                at.Relate("GR216", program.Name, nameof(coverage.Enrolled), Relation.Order(enrolled, eligible));
                at.Relate("GR217", program.Name, nameof(coverage.Rate), rate is null ? null : Relation.Share(enrolled, eligible, rate));
            }
        });
        Check(program.Measures, program.Name, scope);
    }

    private static void Check(IReadOnlyList<Measure> measures, string subject, RuleScope scope)
    {
        if (measures.Count == 0)
        {
            return;
        }

        scope.Each(nameof(WorkItem.Measures), measures, (measure, at) =>
        {
            Fact? second = at.FactAt(measure.Second, nameof(measure.Second));
            at.Relate("GR215", subject, nameof(measure.Second), second is null ? null : Order(at.FactAt(measure.Figure, nameof(measure.Figure)), second));
            at.Relate("GR212", subject, nameof(measure.Figure), StartsWith(measure, Averages) ? Average(measure, measures, scope) : null);
        });
        scope.Relate("GR214", subject, string.Empty, Stock(measures, scope));
    }

    // 户 ≤ 人 ≤ 人次 of one run-on pair; null where the pair counts something else.
    private static Relation? Order(Fact? fewer, Fact? more) =>
        fewer is { } one && more is { } other && RankOf(one) is var low && RankOf(other) is var high && low > 0 && high > low ? Relation.Order(one, other) : null;

    private static int RankOf(Fact fact) => fact.Figure.Unit.Family switch
    {
        CountFamily.Household => 1,
        CountFamily.Person => 2,
        CountFamily.PersonTime => 3,
        _ => 0,
    };

    // 人均…: the one amount over the one count that its unit names.
    private static Relation? Average(Measure measure, IReadOnlyList<Measure> measures, RuleScope scope) =>
        measure.Figure is { Unit: { Numerator: { } of, Divisor: { } each } }
        && Only(measures, one => one.Figure!.Value.Unit.ConvertsTo(of), scope) is { } amount && Only(measures, one => one.Figure!.Value.Unit.ConvertsTo(each), scope) is { } count
            ? Relation.PerHead(amount, count, FactOf(measures, measures.PlaceOf(measure), scope))
            : null;

    private static Relation? Stock(IReadOnlyList<Measure> measures, RuleScope scope) =>
        Only(measures, one => StartsWith(one, Starts), scope) is { } start && Only(measures, one => StartsWith(one, Ins), scope) is { } inflow
        && Only(measures, one => StartsWith(one, Outs), scope) is { } outflow && Only(measures, one => StartsWith(one, Ends), scope) is { } end
            ? Relation.StockFlow(start, inflow, outflow, end)
            : null;

    private static Fact? Only(IReadOnlyList<Measure> measures, Predicate<Measure> fits, RuleScope scope) =>
        measures.PlaceOfOnly(one => one.Figure is not null && fits(one)) is { } place ? FactOf(measures, place, scope) : null;

    private static Fact? FactOf(IReadOnlyList<Measure> measures, int place, RuleScope scope) =>
        scope.Of(nameof(WorkItem.Measures), place).FactAt(measures[place].Figure, nameof(Measure.Figure));

    private static bool StartsWith(Measure measure, string[] words) => Array.Exists(words, word => measure.Name.StartsWith(word, StringComparison.Ordinal));

    // Each group is at most all; two groups that divide all add up to it.
    private static void Groups(WelfareProgram program, int all, RuleScope scope)
    {
        IReadOnlyList<Beneficiaries> whos = program.Beneficiaries;
        int[] groups = [.. Enumerable.Range(0, whos.Count).Where(i => whos[i].Group is not null && whos[i].Period == whos[all].Period)];
        bool divide = groups.Length == 2 && Array.Exists(Halves, pair => groups.Select(i => whos[i].Group).ToHashSet(StringComparer.Ordinal).SetEquals([pair.One, pair.Other]));
        for (int column = 0; column < 3; column++)
        {
            Fact? total = ColumnAt(all, column);
            Fact?[] parts = [.. groups.Select(place => ColumnAt(place, column)).Where(fact => fact is not null)];
            if (total is { Path: { } path } && divide && parts.Length == 2)
            {
                scope.Root.Relate("GR207", program.Name, path, Relation.Sum(total, parts));
            }
            else if (total is not null)
            {
                Array.ForEach(parts, part => scope.Root.Relate("GR208", program.Name, part!.Value.Path!, Relation.PartialSum(total, part)));
            }
        }

        Fact? ColumnAt(int place, int column) => Column(whos[place], column, scope.Of(nameof(program.Beneficiaries), place));
    }

    private static Fact? Column(Beneficiaries who, int column, RuleScope at) => column switch
    {
        0 => at.FactAt(who.Households, nameof(who.Households), who.Period),
        1 => at.FactAt(who.Persons, nameof(who.Persons), who.Period),
        _ => at.FactAt(who.PersonTimes, nameof(who.PersonTimes), who.Period),
    };
}
