namespace GovReport.Domain;

public sealed partial record WorkReport
{
    /// <summary>The project with a code or a name (项目), aliases included, or none.</summary>
    /// <param name="codeOrName">The code, the name or an alias.</param>
    /// <returns>The project; null where the report has none of this name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codeOrName"/> is null.</exception>
    public Project? FindProject(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        return Projects.FirstOrDefault(one => one.Code == codeOrName)
            ?? Projects.FirstOrDefault(one => one.Name == codeOrName)
            ?? Projects.FirstOrDefault(one => one.Aliases.Contains(codeOrName, StringComparer.Ordinal));
    }

    /// <summary>The welfare program with a code (民生保障项目), or none.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The program; null where the report has none of this code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public WelfareProgram? FindProgram(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Programs.FirstOrDefault(one => one.Code == code);
    }

    /// <summary>
    /// The figure of this report that a target is judged by (目标的实际数), as it stood at the end of a day: of a flow the value from
    /// the beginning of the target's period on (1—9月, else pieces of an additive indicator put together), of a stock and of an
    /// average the latest; for growth, points and reductions the published change; for a rank the place.
    /// </summary>
    /// <param name="target">The target, of this report or of last year's.</param>
    /// <param name="asOf">The day; what speaks of later days is left out.</param>
    /// <returns>The fact with its path in the document; null where the report has none.</returns>
    /// <exception cref="KeyNotFoundException">Neither the report nor the standard catalogue has the indicator.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public Fact? ActualOf(Target target, LocalDate asOf) => new ReportedActual(this, Argument.NotNull(target), asOf).Find();

    /// <summary>How far a target is met by what this report says (完成情况): <see cref="ActualOf"/> set against the goal.</summary>
    /// <param name="target">The target, of this report or of last year's.</param>
    /// <param name="asOf">The day on which it is judged.</param>
    /// <param name="pace">序时进度, to see the lead; none by default.</param>
    /// <param name="method">How the rate is calculated, where the field has several ways.</param>
    /// <returns>
    /// The result. Where no growth rate is published it is computed from the levels and marked so; a promise to rise or to fall
    /// without a baseline is set against the same days of the year before; 同步 and 高于 take their reference from this report: an
    /// indicator's code, a scope of the same indicator, or what a published distance (高于全区1.7个百分点) leads to.
    /// </returns>
    /// <exception cref="KeyNotFoundException">Neither the report nor the standard catalogue has the indicator.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public Completion Evaluate(Target target, LocalDate asOf, Pace? pace = null, CompletionMethod method = CompletionMethod.Usual)
    {
        ArgumentNullException.ThrowIfNull(target);
        Indicator indicator = IndicatorOf(target);
        var reported = new ReportedActual(this, target, asOf);
        Fact? actual = reported.Find();
        if (actual is null && target.Aspect == Aspect.Growth && target.Goal is not null && reported.Level() is { } level && YearBefore(target, level) is { } before)
        {
            PriceBasis prices = level.Basis.Price == PriceBasis.Unstated ? PriceBasis.Nominal : level.Basis.Price;
            return target.Evaluate(indicator, Growth.YearOnYear(before, level), asOf, prices);
        }

        bool moves = target is { Aspect: Aspect.Level, Goal: null, Baseline: null, Comparator: Comparator.Rising or Comparator.Falling or Comparator.Maintain };
        Figure? start = moves && actual is { } now ? YearBefore(target, now)?.Figure : target.Baseline;
        return (target with { Baseline = start }).Evaluate(indicator, actual, asOf, pace, ReferenceOf(target, asOf) ?? (actual is { } own ? reported.ReferenceFrom(own) : null), method) with { Target = target };
    }

    /// <summary>How far a commitment is kept by what this report says (承诺兑现情况): a milestone by the stage of its project; of others it says nothing.</summary>
    /// <param name="commitment">The commitment, of this report or of last year's.</param>
    /// <param name="asOf">The day on which it is judged.</param>
    /// <returns>The result; what only a person or a count can tell is open until the deadline and undecided from then on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="commitment"/> is null.</exception>
    public Fulfilment Evaluate(Commitment commitment, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        if (commitment is not { Kind: CommitmentKind.Milestone, Stage: not null, Project: { } name })
        {
            return commitment.Judge(Judgement.None, asOf);
        }

        Project? project = FindProject(name)?.AsOf(asOf);
        ProjectPart? part = project?.Parts.FirstOrDefault(one => one.Name == commitment.Part);
        IEnumerable<StageStatement> statements = commitment.Part is null ? project?.Statements ?? [] : part?.Statements ?? [];
        Stage? reached = commitment.Part is null ? project?.CurrentStage : part?.CurrentStage;
        LocalDate? since = statements.Where(one => one.Stage >= commitment.Stage && one.Stage != Stage.Halted).Min(one => one.AsOf);
        return commitment.Reach(reached, since, asOf);
    }

    /// <summary>The observation of the same days a year before (上年同期), of the same indicator, scope and area, or none.</summary>
    /// <param name="observation">An observation of this report.</param>
    /// <returns>The most settled one; null where the report has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    public Observation? YearBefore(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        ReportingPeriod before = observation.Period.SamePeriodLastYear();
        return Observations
            .Where(o => o.IndicatorCode == observation.IndicatorCode && o.Scope == observation.Scope && o.Area == observation.Area && before.CoversSameDays(o.Period))
            .MaxBy(o => o.Vintage);
    }

    /// <summary>The latest observation of each indicator, scope and area by a day (最新观测值), in the order of the document.</summary>
    /// <param name="asOf">The day; what speaks of later days is left out, estimates apart.</param>
    /// <returns>Of those that end on the same day the longest, and of these the most settled.</returns>
    public IReadOnlyList<Observation> LatestObservations(LocalDate asOf) => Content.List(
        Observations.Where(o => o.Period.End <= asOf || o.Vintage == Vintage.Estimated)
            .GroupBy(o => (o.IndicatorCode, o.Scope, o.Area))
            .Select(group => group.OrderBy(o => o.Vintage == Vintage.Estimated)
                .ThenByDescending(o => o.Period.End)
                .ThenBy(o => o.Period.Start)
                .ThenByDescending(o => o.Vintage)
                .First()));

    private Fact? YearBefore(Target target, Fact actual) => actual.Period is not { } period ? null
        : YearBefore(new Observation { IndicatorCode = target.IndicatorCode, Period = period, Scope = target.Scope })?.ToFact();

    private Fact? ReferenceOf(Target target, LocalDate asOf) =>
        target.Reference is not { } other ? null
        : FindIndicator(other) is not null ? ActualOf(target with { IndicatorCode = other, Scope = null }, asOf)
        : ActualOf(target with { Scope = other }, asOf);
}
