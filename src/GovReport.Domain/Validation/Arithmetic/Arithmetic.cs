namespace GovReport.Domain.Validation;

/// <summary>GR2: what adds up, divides and multiplies within the elements of a report, and between them.</summary>
internal static partial class Arithmetic
{
    // What an average is of, where its name says it: 户均3000元.
    private static readonly Lexicon<Unit> Averages = new(
        (Unit.Person, "人均"), (Unit.Household, "户均"), (Unit.Mu, "亩均 亩产"), (Unit.Parse("村", CultureInfo.InvariantCulture), "村均"),
            (Unit.Kilometre, "公里均"));

    private static readonly string[] Each = ["平均每", "每"];
    private static readonly string[] Starts = ["年初", "期初", "上年末", "去年末"];
    private static readonly string[] Ins = ["新增", "增加", "纳入"];
    private static readonly string[] Outs = ["减少", "注销", "退出", "消除", "核减"];
    private static readonly string[] Ends = ["年末", "期末", "目前", "现有"];

    // Pairs of groups that divide all into two.
    private static readonly (string One, string Other)[] Halves =
        [("城市", "农村"), ("城镇", "农村"), ("集中供养", "分散供养"), ("集中", "分散"), ("男", "女"), ("男性", "女性")];

    /// <summary>Between the elements of a report: observations against each other, against targets and against the whole.</summary>
    internal static void Check(WorkReport _, RuleScope scope)
    {
        ObservationIndex index = scope.Observations;
        ChangeRelations.Check(index);
        SeriesRelations.Check(index);
        PaymentRelations.Check(index.Report, index.Scope);
        DefinitionRelations.Check(index);
        TargetRelations.Check(index);
    }

    /// <summary>Within one observation: level, increase and rate; an index and its rate.</summary>
    internal static void Check(Observation observation, RuleScope scope)
    {
        if (observation.Changes.Count == 0 || observation.Value is not { } value || value.Unit.IsPercentLike
            || scope.IndicatorOf(observation.IndicatorCode) is not { } indicator)
        {
            return;
        }

        Rates(observation, value, indicator, scope);
    }

    private static void Rates(Observation observation, Figure value, Indicator indicator, RuleScope scope)
    {
        Increases increases = new(observation.Changes);
        scope.Each(nameof(observation.Changes), observation.Changes, (rate, at) =>
        {
            bool saysIndex = SaysIndex(rate, indicator);
            if (rate is not { Kind: ChangeKind.Rate, HasBase: true } || !(saysIndex || increases.Beside(at.Index) is not null)
                || observation.ToFact(rate, at.At(nameof(rate.Value))) is not { Figure.Unit.IsPercentLike: true } stated)
            {
                return;
            }

            Fact? level = UnitFit.InFull(observation.ToFact(scope.At(nameof(observation.Value))), indicator);
            at.Relate("GR213", indicator.Name, nameof(rate.Value), saysIndex ? Relation.Index(level, stated) : null);
            if (increases.Beside(at.Index) is { } place
                && observation.ToFact(observation.Changes[place],
                    scope.Of(nameof(observation.Changes), place).At(nameof(rate.Value))) is { } more
                && (value.Value.Value - more.Value.Value).Sign > 0)
            {
                at.Relate("GR201", indicator.Name, nameof(rate.Value), Relation.Triangle(level, more, stated, indicator.CustomaryGrowth));
            }
        });
    }

    // Only an index on the year before says a rate against it.
    private static bool SaysIndex(StatedChange rate, Indicator indicator) => rate.Against == ChangeAgainst.SamePeriodLastYear
        && (SaysHundred(indicator.Name) || SaysHundred(indicator.Definition));

    /// <summary>Its money against the planned total, and what it counts.</summary>
    internal static void Check(Project project, RuleScope scope)
    {
        Check(project.Measures, project.Name, scope);
        if (project.Funding.Count == 0 || PlannedTotal(project, scope) is not { } planned)
        {
            return;
        }

        List<Fact?> amounts = [];
        scope.Each(nameof(project.Funding), project.Funding, (one, at) =>
        {
            Fact? amount = at.FactAt(one.Amount, nameof(one.Amount), one.Period);
            amounts.Add(amount);
            at.Relate("GR208", project.Name, nameof(one.Amount), amount is null ? null : Relation.PartialSum(planned, amount));
        });

        // Sources are counted apart where each is named once; 衔接资金 and money from above may be part of 财政资金.
        bool areApart = project.Funding.All(one => one.Amount is not null && one.From != FundingSource.Unstated)
            && project.Funding.DistinctBy(one => one.From).Count() == project.Funding.Count;
        scope.Relate("GR223", project.Name, nameof(project.Funding),
            areApart && amounts.Count > 1 ? Relation.PartialSum(planned, [.. amounts]) : null);
    }

    /// <summary>The list and its count, the stages, the investment of all.</summary>
    internal static void Check(ProjectGroup group, RuleScope scope)
    {
        Fact? count = scope.FactAt(group.Count, nameof(group.Count), group.Period);
        if (count is not null)
        {
            scope.Relate("GR220", group.Name, nameof(group.Count),
                group.Projects.Count > 0 ? Relation.ListCount(group.Projects.Count, count, group.AndOthers) : null);
            scope.Each(nameof(group.Stages), group.Stages, (stage, at) =>
                at.Relate("GR208", group.Name, nameof(stage.Count),
                    Relation.PartialSum(count, at.FactAt(stage.Count, nameof(stage.Count)))));
        }

        if (group.Investment is { Kind: InvestmentKind.PlannedTotal } investment && scope.Report is { } report
            && PlannedTotals(group, report, scope) is { Length: > 0 } planned)
        {
            Fact? all = scope.FactAt(investment.Amount, $"{nameof(group.Investment)}.{nameof(investment.Amount)}", investment.Period);
            bool isComplete = planned.Length == group.Projects.Count && !group.AndOthers
                && (count is null || count.Value.Value.Value == planned.Length);
            scope.Relate(isComplete ? "GR207" : "GR208", group.Name, nameof(group.Investment),
                isComplete ? Relation.Sum(all, planned) : Relation.PartialSum(all, planned));
        }
    }

    private static Fact?[] PlannedTotals(ProjectGroup group, WorkReport report, RuleScope scope) =>
    [
        .. group.Projects.Distinct(StringComparer.Ordinal).Select(report.FindProject).OfType<Project>()
            .Select(one => PlannedTotal(one, scope.Root.Of(nameof(report.Projects), report.Projects.PlaceOf(one))))
            .Where(fact => fact is not null),
    ];

    /// <summary>The one planned total of a project; null where it names none or several.</summary>
    internal static Fact? PlannedTotal(Project project, RuleScope scope) =>
        project.Investments.PlaceOfOnly(one => one.Kind == InvestmentKind.PlannedTotal) is { } place
        ? scope.Of(nameof(project.Investments), place).FactAt(project.Investments[place].Amount, nameof(Investment.Amount))
        : null;

    private static bool SaysHundred(string? text) =>
        text is not null && (text.Contains("上年=100", StringComparison.Ordinal) || text.Contains("上年同期=100", StringComparison.Ordinal));

    internal static void Check(WorkItem item, RuleScope scope) => Check(item.Measures, item.Name, scope);

    /// <summary>Households, persons and person-times; groups and all; coverage.</summary>
    internal static void Check(WelfareProgram program, RuleScope scope)
    {
        Overlapping(program, scope);
        scope.Each(nameof(program.Beneficiaries), program.Beneficiaries, (who, at) =>
        {
            Fact? households = Column(who, 0, at), persons = Column(who, 1, at), times = Column(who, 2, at);
            at.Relate("GR215", program.Name, nameof(who.Households), Order(households, persons ?? times));
            at.Relate("GR215", program.Name, nameof(who.Persons), Order(persons, times));
        });
        foreach (int all in Enumerable.Range(0, program.Beneficiaries.Count > 1 ? program.Beneficiaries.Count : 0)
            .Where(all => program.Beneficiaries[all].Group is null).Take(MostOfOneSort))
        {
            Groups(program, all, scope);
        }

        scope.Each(nameof(program.Coverage), program.Coverage, (coverage, at) =>
        {
            if (at.FactAt(coverage.Enrolled, nameof(coverage.Enrolled), coverage.Period) is { } enrolled
                && at.FactAt(coverage.Eligible, nameof(coverage.Eligible), coverage.Period) is { } eligible)
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

        ILookup<string, (int Index, Fact Fact)>? byKind = null;
        scope.Each(nameof(WorkItem.Measures), measures, (measure, at) =>
        {
            Fact? second = at.FactAt(measure.Second, nameof(measure.Second));
            at.Relate("GR215", subject, nameof(measure.Second),
                second is null ? null : Order(at.FactAt(measure.Figure, nameof(measure.Figure)), second));
            at.Relate("GR212", subject, nameof(measure.Figure),
                measure.Figure is { Upper: null } average && AveragedOver(measure.Name, average.Unit) is { } each
                ? Average(at, average, each, byKind ??= ByKind(measures, scope))
                : null);
        });
        scope.Relate("GR214", subject, string.Empty, Stock(measures, scope));
    }

    // 户 ≤ 人 ≤ 人次 of one run-on pair; null where the pair counts something else.
    private static Relation? Order(Fact? fewer, Fact? more)
    {
        if (fewer is not { } one || more is not { } other)
        {
            return null;
        }

        int low = RankOf(one);
        return low > 0 && RankOf(other) > low ? Relation.Order(one, other) : null;
    }

    private static int RankOf(Fact fact) => fact.Figure.Unit.Family switch
    {
        CountFamily.Household => 1,
        CountFamily.Person => 2,
        CountFamily.PersonTime => 3,
        _ => 0,
    };

    // 人均…: the one amount over the one count that its unit or its name says.
    private static Relation? Average(RuleScope at, Figure average, Unit each, ILookup<string, (int Index, Fact Fact)> byKind)
    {
        Unit of = average.Unit.Divisor is null ? average.Unit : average.Unit.Numerator!;
        return Only(of) is { } sum && Only(each) is { } heads && sum.Path != heads.Path
            ? Relation.PerHead(sum, heads, InUnit(at.FactAt(average, nameof(Measure.Figure))!.Value, of.TryPer(each) ?? of))
            : null;

        // The one figure of a kind beside its own measure, which has two at most.
        Fact? Only(Unit unit) => byKind[unit.Kind].Where(one => one.Index != at.Index).Take(2).ToArray() is [var only] ? only.Fact : null;
    }

    private static ILookup<string, (int Index, Fact Fact)> ByKind(IReadOnlyList<Measure> measures, RuleScope scope)
    {
        List<(int Index, Fact Fact)> all = [];
        scope.Each(nameof(WorkItem.Measures), measures, (one, there) =>
            all.AddRange(((Fact?[])[there.FactAt(one.Figure, nameof(one.Figure)),
                there.FactAt(one.Second, nameof(one.Second))]).OfType<Fact>().Select(fact => (there.Index, fact))));
        return all.ToLookup(one => one.Fact.Figure.Unit.Kind, StringComparer.Ordinal);
    }

    // What an average is divided by: by its unit (元/户), else by its name (户均, 平均每公里); null where it is no average.
    private static Unit? AveragedOver(string name, Unit unit)
    {
        if (Averages.AtStart(name, out Unit? named) > 0)
        {
            return unit.Divisor ?? named;
        }

        string? word = Array.Find(Each, one => name.StartsWith(one, StringComparison.Ordinal));
        if (word is null)
        {
            return null;
        }

        if (unit.Divisor is { } printed)
        {
            return printed;
        }

        return UnitCatalogue.Standard.TryReadStart(name.AsSpan(word.Length), out Unit? each, out _) ? each : null;
    }

    private static Relation? Stock(IReadOnlyList<Measure> measures, RuleScope scope) =>
        Only(measures, one => StartsWith(one, Starts), scope) is { } start
            && Only(measures, one => StartsWith(one, Ins), scope) is { } inflow
        && Only(measures, one => StartsWith(one, Outs), scope) is { } outflow
        && Only(measures, one => StartsWith(one, Ends), scope) is { } end
            ? Relation.StockFlow(start, inflow, outflow, end)
            : null;

    private static Fact? Only(IReadOnlyList<Measure> measures, Predicate<Measure> fits, RuleScope scope) =>
        measures.PlaceOfOnly(one => one.Figure is not null && fits(one)) is { } place ? FactOf(measures, place, scope) : null;

    private static Fact? FactOf(IReadOnlyList<Measure> measures, int place, RuleScope scope) =>
        scope.Of(nameof(WorkItem.Measures), place).FactAt(measures[place].Figure, nameof(Measure.Figure));

    private static bool StartsWith(Measure measure, string[] words) =>
        Array.Exists(words, word => measure.Name.StartsWith(word, StringComparison.Ordinal));

    // Two standards of one group for the same days. One from a day on ends where the next one begins.
    private static void Overlapping(WelfareProgram program, RuleScope scope)
    {
        if (program.Standards.Count < 2)
        {
            return;
        }

        IReadOnlyList<BenefitStandard> all = program.Standards;
        foreach (IGrouping<string?, int> group in Enumerable.Range(0, all.Count).Where(place => Held(place) is not null)
            .GroupBy(place => all[place].Group, StringComparer.Ordinal))
        {
            int[] inOrder = [.. group.OrderBy(place => Held(place)!.Start).ThenBy(place => Held(place)!.End)];
            int longest = inOrder[0];
            foreach (int place in inOrder.Skip(1))
            {
                (ReportingPeriod before, ReportingPeriod later) = (Held(longest)!, Held(place)!);
                if (later.Start <= before.End)
                {
                    (Fact first, Fact second) = (Standard(longest), Standard(place));
                    Finding Tell(Finding finding) => finding with { Words = ("GR219Standards", [first, before, second, later]) };
                    scope.Of(nameof(program.Standards), place)
                        .Relate("GR219", program.Name, nameof(BenefitStandard.Figure), Relation.Equal(first, second), Tell);
                }

                longest = before.End >= later.End ? longest : place;
            }
        }

        ReportingPeriod? Held(int place) => all[place].Period ?? scope.Report?.Header.ReviewPeriod;
        Fact Standard(int place) =>
            scope.Of(nameof(program.Standards), place).FactAt(all[place].Figure, nameof(BenefitStandard.Figure))!.Value;
    }

    // Each group is at most all; two groups that divide all add up to it.
    private static void Groups(WelfareProgram program, int all, RuleScope scope)
    {
        IReadOnlyList<Beneficiaries> whos = program.Beneficiaries;
        int[] groups = [.. Enumerable.Range(0, whos.Count).Where(i => whos[i].Group is not null && whos[i].Period == whos[all].Period)];
        bool divide = groups.Length == 2
            && Array.Exists(Halves,
                pair => groups.Select(i => whos[i].Group).ToHashSet(StringComparer.Ordinal).SetEquals([pair.One, pair.Other]));
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
