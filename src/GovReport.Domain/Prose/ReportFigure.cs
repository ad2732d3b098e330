namespace GovReport.Domain.Prose;

/// <summary>A figure that the data of a report holds (数据中的数字), in the terms in which a text states it.</summary>
/// <param name="Name">What it measures (名称), such as 农村居民人均可支配收入 or 防返贫集中排查·排查农户.</param>
/// <param name="Role">What it is: a level, a change, points …</param>
/// <param name="Fact">The figure with its path in the document.</param>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record ReportFigure(string Name, FigureRole Role, Fact Fact)
{
    /// <summary>What it measures (名称), such as 农村居民人均可支配收入 or 防返贫集中排查·排查农户.</summary>
    public string Name { get; init => field = Argument.NotNull(value); } = Argument.NotNull(Name);

    /// <summary>What it is: a level, a change, points …</summary>
    public FigureRole Role { get; init => field = Argument.Member(value); } = Argument.Member(Role);

    /// <summary>Where a change points (增减方向); null where it is no change.</summary>
    public ChangeDirection? Direction { get; init => field = Argument.Member(value); }

    /// <summary>Whether it is promised (目标、承诺), not reached.</summary>
    public bool IsPromise { get; init; }

    /// <summary>The period of the element that holds it (所属时期), where the figure itself has none; null for the review period.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>What a text may call it, and nothing else by these words: only such a name shows that a figure differs.</summary>
    internal IReadOnlyList<string> Names { get; init => field = Content.List(value); } = Content.List<string>(null);

    /// <summary>What stands near it in a text: the project or the item of work that it belongs to.</summary>
    internal IReadOnlyList<string> Context { get; init => field = Content.List(value); } = Content.List<string>(null);

    /// <summary>What a text says before it where several figures share a name: 总投资, 发放; null where nothing is needed.</summary>
    internal string? Word { get; init; }

    /// <summary>Whether it belongs to an indicator, whose longer names are those of others (全社会固定资产投资).</summary>
    internal bool IsOfIndicator { get; init; }

    /// <summary>Name and figure.</summary>
    public override string ToString() => $"{Name} {Fact}";

    /// <summary>Every figure of a report, in the order of the document.</summary>
    internal static IReadOnlyList<ReportFigure> Of(WorkReport report)
    {
        Place root = new([], string.Empty);
        root.Each(nameof(report.Observations), report.Observations,
            (one, at) => OfObservation(one, at.Indicator(report, one.IndicatorCode, one.Scope, one.Area)));
        root.Each(nameof(report.Targets), report.Targets, (one, at) => OfTarget(one, at.Indicator(report, one.IndicatorCode, one.Scope)));
        root.Each(nameof(report.Commitments), report.Commitments,
            (one, at) => (at.Called(one.Name) with { IsPromise = true }).Add(nameof(one.Items), one.Items, one.Period));
        root.Each(nameof(report.WorkItems), report.WorkItems,
            (one, at) => Measures(one.Measures, at.Called(one.Name) with { Period = one.Period }));
        root.Each(nameof(report.Projects), report.Projects, (one, at) => OfProject(one, at.Called([one.Name, .. one.Aliases])));
        root.Each(nameof(report.ProjectGroups), report.ProjectGroups,
            (one, at) => OfGroup(one, at.Called(one.Name) with { Period = one.Period }));
        root.Each(nameof(report.Programs), report.Programs, (one, at) => OfProgram(one, at.Called(one.Name)));
        root.Each(nameof(report.Disbursements), report.Disbursements, (one, at) => OfDisbursement(one, report, at));
        root.Each(nameof(report.Honours), report.Honours, (one, at) => at.Called(one.Title).Add(nameof(one.Count), one.Count));
        root.Each(nameof(report.Ranks), report.Ranks,
            (one, at) => at.Called(one.Subject).Add(nameof(one.Place), one.Place, one.Period, role: FigureRole.Rank));
        root.Each(nameof(report.Compositions), report.Compositions, (one, at) =>
        {
            Place here = at.Called(one.Name);
            here.Add(nameof(one.Ratio), one.Ratio, one.Period);
            here.Each(nameof(one.Parts), one.Parts,
                (part, inner) => inner.Part(part.Name).Add(nameof(part.Figure), part.Figure, one.Period));
        });
        root.Each(nameof(report.Breakdowns), report.Breakdowns, (one, at) =>
        {
            Place here = at.Called(one.Name);
            here.Add(nameof(one.Total), one.Total, one.Period);
            here.Each(nameof(one.Parts), one.Parts,
                (part, inner) => inner.Part(part.Name).Add(nameof(part.Figure), part.Figure, one.Period));
        });
        return root.All;
    }

    private static void OfObservation(Observation one, Place at)
    {
        at.Add(nameof(one.Value), one.Value, one.Period, basis: one.Basis);
        at.Each(nameof(one.Changes), one.Changes, (change, inner) =>
        {
            Place here = change.Against is ChangeAgainst.SamePeriodLastYear or ChangeAgainst.PreviousPeriod
                || change.Kind == ChangeKind.Completion ? inner : inner with { Names = [] };
            string? word = change.Kind == ChangeKind.Average ? "均" : change.Against == ChangeAgainst.PreviousPeriod ? "环比" : null;
            here.Add(nameof(change.Value), change.Value, one.Period, word, RoleOf(change.Kind),
                change.Kind == ChangeKind.Completion ? null : change.Direction, new Basis(change.Price));
        });
    }

    private static void OfTarget(Target one, Place at)
    {
        (FigureRole role, ChangeDirection? direction) = one.Aspect switch
        {
            Aspect.Growth or Aspect.AverageGrowth => (FigureRole.Growth, ChangeDirection.Up),
            Aspect.Reduction => (FigureRole.Growth, ChangeDirection.Down),
            Aspect.Points => (FigureRole.Points, one.Comparator == Comparator.Falling ? ChangeDirection.Down : ChangeDirection.Up),
            Aspect.Increase => (FigureRole.Growth, one.IsFall ? ChangeDirection.Down : ChangeDirection.Up),
            Aspect.Multiple or Aspect.MultipleGrowth => (FigureRole.Multiple, null),
            Aspect.Rank => (FigureRole.Rank, null),
            _ => (FigureRole.Level, (ChangeDirection?)null),
        };
        (at with { IsPromise = true }).Add(nameof(one.Goal), one.Goal, one.Period, role: role, direction: direction, basis: one.Basis);
        (at with { IsPromise = true }).Add(nameof(one.StrivenGoal), one.StrivenGoal, one.Period, role: role, direction: direction,
            basis: one.Basis);
        (at with { Names = [] }).Add(nameof(one.Baseline), one.Baseline);
    }

    private static void OfProject(Project one, Place at)
    {
        at.Add(nameof(one.PhysicalProgress), one.PhysicalProgress, word: "进度");
        at.Each(nameof(one.Parts), one.Parts,
            (part, inner) => inner.Part(part.Name).Add(nameof(part.PhysicalProgress), part.PhysicalProgress, word: "进度"));
        Place land = at with { Path = at.At(nameof(one.LandClearance)) };
        land.Add(nameof(LandClearance.Area), one.LandClearance?.Area, word: "征");
        land.Add(nameof(LandClearance.Households), one.LandClearance?.Households, word: "征");
        land.Add(nameof(LandClearance.Compensation), one.LandClearance?.Compensation, word: "补偿");
        at.Each(nameof(one.Investments), one.Investments,
            (sum, inner) => inner.Add(nameof(sum.Amount), sum.Amount, sum.Period, WordOf(sum.Kind)));
        Money(one.Funding, at);
        Measures(one.Measures, at);
    }

    private static void OfGroup(ProjectGroup one, Place at)
    {
        at.Add(nameof(one.Count), one.Count, one.Period);
        at.Each(nameof(one.Stages), one.Stages,
            (stage, inner) => (inner with { Names = [] }).Add(nameof(stage.Count), stage.Count, one.Period));
        if (one.Investment is { } sum)
        {
            (at with { Path = at.At(nameof(one.Investment)) }).Add(nameof(sum.Amount), sum.Amount, sum.Period, WordOf(sum.Kind));
        }

        Money(one.Funding, at);
    }

    private static void OfProgram(WelfareProgram one, Place at)
    {
        at.Each(nameof(one.Standards), one.Standards,
            (standard, inner) => inner.Group(standard.Group, "标准", "保障标准").Add(nameof(standard.Figure), standard.Figure, standard.Period));
        at.Each(nameof(one.Beneficiaries), one.Beneficiaries, (who, inner) =>
        {
            Place here = inner.Group(who.Group, string.Empty, "对象", "人数");
            here.Add(nameof(who.Households), who.Households, who.Period);
            here.Add(nameof(who.Persons), who.Persons, who.Period);
            here.Add(nameof(who.PersonTimes), who.PersonTimes, who.Period);
        });
        at.Each(nameof(one.Coverage), one.Coverage, (group, inner) =>
        {
            inner.Group(group.Group, "参保率", "覆盖率").Add(nameof(group.Rate), group.Rate, group.Period);
            inner.Group(group.Group, "参保", "参保人数").Add(nameof(group.Enrolled), group.Enrolled, group.Period);
            inner.Group(group.Group, "应参保", "应参保人数").Add(nameof(group.Eligible), group.Eligible, group.Period);
        });
        Measures(one.Measures, at);
    }

    private static void OfDisbursement(Disbursement one, WorkReport report, Place at)
    {
        string[] names = [.. one.Programs.Select(code => report.FindProgram(code)?.Name ?? code)];
        Place here = at with { Name = string.Join('、', names), Names = one.IsShared ? [] : names, Context = names };
        here.Add(nameof(one.Paid), one.Paid, one.Period, "发放");
        here.Add(nameof(one.Due), one.Due, one.Period, "应发");
        here.Add(nameof(one.Arrears), one.Arrears, one.Period, "补发");
    }

    private static void Money(IReadOnlyList<Funding> funding, Place at) =>
        at.Each(nameof(Project.Funding), funding,
            (sum, inner) => (inner with { Names = [], Context = [.. inner.Context, .. sum.Purposes] }).Add(nameof(sum.Amount), sum.Amount,
                sum.Period));

    private static void Measures(IReadOnlyList<Measure> measures, Place at) =>
        at.Each(nameof(WorkItem.Measures), measures, (measure, inner) =>
        {
            Place here = inner.Part(measure.Name);
            here.Add(nameof(measure.Figure), measure.Figure);
            here.Add(nameof(measure.Second), measure.Second);
        });

    private static FigureRole RoleOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Points or ChangeKind.Pull => FigureRole.Points,
        ChangeKind.Multiple or ChangeKind.MultipleGrowth => FigureRole.Multiple,
        ChangeKind.Contribution or ChangeKind.Completion => FigureRole.Share,
        _ => FigureRole.Growth,
    };

    private static string WordOf(InvestmentKind kind) => kind switch
    {
        InvestmentKind.PlannedTotal => "总投资",
        InvestmentKind.AnnualPlan => "年度",
        InvestmentKind.CompletedInPeriod or InvestmentKind.CompletedCumulative => "完成投资",
        _ => "投资",
    };

    /// <summary>A place in the document on the walk, with what its figures are called.</summary>
    private sealed record Place(List<ReportFigure> All, string Path)
    {
        internal string Name { get; init; } = string.Empty;

        internal IReadOnlyList<string> Names { get; init; } = [];

        internal IReadOnlyList<string> Context { get; init; } = [];

        internal ReportingPeriod? Period { get; init; }

        internal bool IsPromise { get; init; }

        internal bool IsOfIndicator { get; init; }

        internal string At(string member) => Path.Length == 0 ? member : $"{Path}.{member}";

        internal Place Called(params IReadOnlyList<string> names) => this with { Name = names[0], Names = names, Context = names };

        // A part is known by both names together, and by its own where that is long enough to be no common word.
        internal Place Part(string name) => this with
        {
            Name = $"{Name}·{name}",
            Names = name.Length < 4 ? [.. Context.Select(whole => whole + name)] : [.. Context.Select(whole => whole + name), name],
            Context = [.. Context, name],
        };

        internal Place Group(string? group, params IEnumerable<string> ends) => this with
        {
            Name = group is null ? Name : $"{Name}·{group}",
            Names = [.. ends.Select(end => group + Name + end)],
            Context = group is null ? Context : [.. Context, group],
        };

        internal Place Indicator(WorkReport report, string code, string? scope, AdministrativeCode? area = null)
        {
            Indicator? indicator = report.FindIndicator(code);
            IEnumerable<string> names = indicator?.Names ?? [code];
            return this with
            {
                Name = scope + (indicator?.Name ?? code),
                Names = area is null ? [.. names.Select(name => scope + name)] : [],
                Context = scope is null ? [.. names] : [.. names, scope],
                IsOfIndicator = true,
            };
        }

        internal void Each<T>(string list, IReadOnlyList<T> elements, Action<T, Place> walk)
        {
            for (int i = 0; i < elements.Count; i++)
            {
                walk(elements[i], this with { Path = At(Places.At(list, i)) });
            }
        }

        internal void Add(string member, Figure? figure, ReportingPeriod? period = null, string? word = null,
            FigureRole role = FigureRole.Level, ChangeDirection? direction = null, Basis basis = default)
        {
            if (figure is { } known)
            {
                All.Add(new(Name, role, new Fact(known, period, basis, At(member)))
                {
                    Direction = direction,
                    IsPromise = IsPromise,
                    Period = period ?? Period,
                    Names = Names,
                    Context = Context,
                    Word = word,
                    IsOfIndicator = IsOfIndicator,
                });
            }
        }
    }
}
