namespace GovReport.Domain;

/// <summary>
/// A promise about an indicator for a period (目标): aspect × comparator × goal. It is met when the actual lies in the goal's bounds.
/// </summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed partial record Target
{
    /// <summary>The code of the indicator (指标代码).</summary>
    public required string IndicatorCode { get; init => field = Argument.NotNull(value); }

    /// <summary>The period for which it is promised (目标期).</summary>
    public required ReportingPeriod Period { get; init => field = Argument.NotNull(value); }

    /// <summary>The goal as printed (目标值); null where the promise has no number (稳步增长, 同步).</summary>
    /// <exception cref="ArgumentException">
    /// A step of <see cref="Plan"/> is in a unit that does not convert to it; the message names the step.
    /// </exception>
    public Figure? Goal
    {
        get;
        init
        {
            field = value;
            CheckUnits(Plan, value);
        }
    }

    /// <summary>How the actual is to stand to the goal (目标方向).</summary>
    public required Comparator Comparator { get; init => field = Argument.Member(value); }

    /// <summary>What of the indicator is promised (目标内容).</summary>
    public Aspect Aspect { get; init => field = Argument.Member(value); }

    /// <summary>How firmly (约束力); of a goal of two steps, the first one.</summary>
    public Strength Strength { get; init => field = Argument.Member(value); }

    /// <summary>The higher step of a goal of two (力争值): 6000亩 of 确保完成5000亩、力争6000亩; null where it has one step.</summary>
    public Figure? StrivenGoal { get; init; }

    /// <summary>What is to be reached by which day on the way (时间节点计划、月度计划); empty where the plan is for the whole period only.</summary>
    /// <remarks>
    /// The steps are refused where two stand for one day, or where a unit does not convert to those of the other steps and of the goal
    /// (of 翻番 that of the baseline).
    /// </remarks>
    /// <exception cref="ArgumentException">Two steps are of one day, or units do not convert; the message names the steps.</exception>
    public IReadOnlyList<PlanPoint> Plan
    {
        get;
        init
        {
            field = Content.List(Steps(value));
            CheckUnits(field, Goal);
        }
    } = Content.List<PlanPoint>(null);

    /// <summary>
    /// Whether between two steps of the plan the last one counts (按节点考核); otherwise what lies straight between them is due.
    /// </summary>
    public bool IsPlanBySteps { get; init; }

    /// <summary>The value from which the promise starts (基期值), where it is printed: 由b提高到t.</summary>
    public Figure? Baseline { get; init; }

    /// <summary>Whether the promise is loose (基本同步, 基本完成), so that a narrow miss is for a person to judge.</summary>
    public bool Roughly { get; init; }

    /// <summary>
    /// The other indicator (its code) or area (its name) for 同步 and 高于 (参照); <see cref="LastYear"/> where last year's value of the same
    /// is the goal.
    /// </summary>
    public string? Reference { get; init; }

    /// <summary>In which prices the goal is meant (价格口径).</summary>
    public PriceBasis Price { get; init => field = Argument.Member(value); }

    /// <summary>What is counted (口径、范围), where that is not the indicator's own coverage.</summary>
    public string? Scope { get; init; }

    /// <summary>The words of a promise that has no number, or a remark (表述).</summary>
    public string? Words { get; init; }

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }

    /// <summary>上年: the <see cref="Reference"/> of 不低于上年, 不超过上年 and 与上年持平, which have no number of their own.</summary>
    public const string LastYear = "上年";

    /// <summary>Price basis and scope together (口径).</summary>
    [JsonIgnore]
    public Basis Basis => new(Price, Scope);

    /// <summary>
    /// A promise as the report prints it: the comparator comes from the figure's qualifier, else from the indicator's polarity; without
    /// either it is <see cref="Comparator.Planned"/>.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">For which period it is promised.</param>
    /// <param name="asPrinted">The goal with its words: 5000亩以上, 3%左右, 4.5—5%.</param>
    /// <param name="aspect">What of the indicator is promised. A fall is a <see cref="Aspect.Reduction"/> of 3%, or growth of −3%.</param>
    /// <param name="baseline">The value from which it starts, where it is printed.</param>
    public static Target Promise(
        Indicator indicator, ReportingPeriod period, Figure asPrinted, Aspect aspect = Aspect.Level, Figure? baseline = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new()
        {
            IndicatorCode = indicator.Code,
            Period = period,
            Goal = asPrinted,
            Aspect = aspect,
            Baseline = baseline,
            Comparator = ComparatorOf(asPrinted, aspect, indicator.Polarity, baseline),
        };
    }

    internal static Comparator ComparatorOf(Figure goal, Aspect aspect, Polarity polarity, Figure? baseline)
    {
        Comparator? said = SaidBy(goal);
        if (aspect == Aspect.Rank)
        {
            return said == Comparator.About ? Comparator.About : Comparator.AtMost;
        }

        if (said is { } comparator)
        {
            return comparator;
        }

        return IsReachedFromBelow(aspect) ? Comparator.AtLeast : DirectionOf(goal, polarity, baseline);
    }

    /// <summary>How the actual is to stand to a goal by the words of its number, or by its two ends; null where neither says it.</summary>
    internal static Comparator? SaidBy(Figure goal) => goal.Qualifier switch
    {
        Qualifier.About or Qualifier.Nearly => Comparator.About,
        Qualifier.AtLeast or Qualifier.Over => Comparator.AtLeast,
        Qualifier.Exceeds => Comparator.Exceed,
        Qualifier.AtMost => Comparator.AtMost,
        Qualifier.Below => Comparator.Below,
        _ when goal.Upper is not null => Comparator.Between,
        _ => null,
    };

    // The way that leads from the baseline, else the way that is good.
    private static Comparator DirectionOf(Figure goal, Polarity polarity, Figure? baseline)
    {
        int way = baseline is { } start && start.Unit.ConvertsTo(goal.Unit) ? goal.Value.CompareTo(start.Value) : 0;
        return (way, polarity) switch
        {
            ( < 0, _) or (0, Polarity.LowerIsBetter) => Comparator.AtMost,
            (0, Polarity.None or Polarity.WithinRange) => Comparator.Planned,
            _ => Comparator.AtLeast,
        };
    }

    private static bool IsReachedFromBelow(Aspect aspect) =>
        aspect is Aspect.Reduction or Aspect.Multiple or Aspect.MultipleGrowth or Aspect.Increase;

    /// <summary>How far the promise is kept (完成情况): rate or reason, margin, lead over the pace, verdict.</summary>
    /// <param name="indicator">The indicator of the promise.</param>
    /// <param name="actual">
    /// The actual value in its context: the level, for <see cref="Aspect.Growth"/> and <see cref="Aspect.AverageGrowth"/> the published
    /// rate, for
    /// <see cref="Aspect.Points"/> the change in points, for <see cref="Aspect.Reduction"/> the fall in percent (or for each of these the
    /// level, which
    /// gives the change from the baseline), for <see cref="Aspect.Increase"/> the level in any case, for <see cref="Aspect.Multiple"/>
    /// and <see cref="Aspect.MultipleGrowth"/> the
    /// level or the published multiple of the same sense, for <see cref="Aspect.Rank"/> the place; null where it is missing.
    /// </param>
    /// <param name="asOf">The day on which it is judged.</param>
    /// <param name="pace">序时进度, to see the lead; none by default.</param>
    /// <param name="reference">
    /// The actual of the other indicator or area, for <see cref="Comparator.InStepWith"/> and <see cref="Comparator.Above"/>; last year's
    /// value
    /// where the reference is <see cref="LastYear"/>, else the baseline is that.
    /// </param>
    /// <param name="method">How the rate is calculated, where the field has several ways.</param>
    /// <param name="tolerance">
    /// How far 左右 reaches to either side, in the number of the goal as printed, from 0 on; nothing is invented without it.
    /// </param>
    /// <remarks>
    /// 左右 is met at the goal or beyond it in the indicator's good direction. Short of it, or on either side where no direction is good,
    /// it is a
    /// person's to judge, with the distance shown, unless a tolerance decides; neither the scale nor the printed places of the goal matter.
    /// Before the period is over a promise is <see cref="Verdict.Open"/>, but a flow that has reached its goal is met and one that has
    /// passed its
    /// ceiling is missed, unless it can fall again as profits do. The pace is that of the day where the data end. After it a figure of
    /// 1—10月 leaves the rest undecided. Growth in a stated price basis is judged by a promise without one as
    /// if that were the indicator's customary one. Formulas: docs/growth-and-completion.md, Completion.
    /// </remarks>
    /// <exception cref="ArgumentException">The indicator is not that of the promise.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is below 0.</exception>
    public Completion Evaluate(
        Indicator indicator,
        Fact? actual,
        LocalDate asOf,
        Pace? pace = null,
        Fact? reference = null,
        CompletionMethod method = CompletionMethod.Usual,
        decimal? tolerance = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance ?? 0, nameof(tolerance));
        _ = Argument.Member(method);
        _ = Checked(indicator);
        Target judged = IsAgainstLastYear && reference is { } lastYear ? this with { Baseline = lastYear.Figure } : this;
        Judging judging = new(asOf, pace, reference, method, tolerance);
        return judged.Judged(indicator, actual, Computed.From(judged, indicator, actual, asOf), judging) with { Target = this };
    }

    /// <summary>The same of a change that is known otherwise, or cannot be known; null where the actual is what is promised.</summary>
    internal Completion Judged(Indicator indicator, Fact? actual, Computed? computed, in Judging judging)
    {
        Fact? shown = computed is { Reason: null } && actual is { } level
            ? new Fact(computed.Shown, level.Period, BasisOfChange(level.Basis))
            : actual;
        Completion result = new Assessment(this, indicator, shown, judging) { Computed = computed }.Result();
        return Higher is { } striven ? result with { Striven = striven.Judged(indicator, actual, computed, judging) } : result;
    }

    /// <summary>
    /// A promise of growth, points, a fall or an increase judged by a change that was computed from levels, in place of the published
    /// one; the result says so.
    /// </summary>
    /// <param name="indicator">The indicator of the promise.</param>
    /// <param name="computed">The growth of the levels. Without a price basis, levels are nominal; they cannot judge a real rate.</param>
    /// <param name="asOf">The day on which it is judged.</param>
    /// <param name="levels">The price basis of the levels.</param>
    /// <exception cref="ArgumentException">
    /// The promise is not about growth, points, a fall or an increase, or the indicator is not that of the promise.
    /// </exception>
    public Completion Evaluate(Indicator indicator, Growth computed, LocalDate asOf, PriceBasis levels = PriceBasis.Nominal)
    {
        _ = (Checked(indicator), Argument.Member(levels));
        if (Aspect is not (Aspect.Growth or Aspect.Points or Aspect.Reduction or Aspect.Increase))
        {
            throw new ArgumentException(
                "Only a promise about growth, points, a fall or an increase is judged by the growth of levels.", nameof(computed));
        }

        Basis basis = Aspect == Aspect.Points ? new(Scope: Scope) : new(levels, Scope);
        Fact? level = computed.Current is { } now ? new Fact(now, Basis: basis) : null;
        return Judged(indicator, level, Computed.Of(computed, Aspect, level), new(asOf));
    }

    // Of so many times a baseline the steps are amounts.
    private static void CheckUnits(IReadOnlyList<PlanPoint>? plan, Figure? goal)
    {
        foreach (PlanPoint step in plan ?? [])
        {
            if (goal is { } end && !end.Unit.ConvertsTo(Unit.Multiple) && !Compare(end.Unit, step.Due.Unit))
            {
                string problem = $"The step of the plan '{step}' is in another unit than the goal '{end.ToString()}'.";
                throw new ArgumentException(problem, nameof(plan));
            }
        }
    }

    // One step a day, in units that convert.
    private static IReadOnlyList<PlanPoint>? Steps(IReadOnlyList<PlanPoint>? plan)
    {
        PlanPoint[] steps = [.. (plan ?? []).OrderBy(point => point.Day)];
        foreach ((PlanPoint first, PlanPoint second) in steps.Zip(steps.Skip(1)))
        {
            bool isOneDay = first.Day == second.Day;
            if (isOneDay || !Compare(first.Due.Unit, second.Due.Unit))
            {
                string problem = isOneDay ? "are of one day" : "are in units that do not convert";
                throw new ArgumentException($"Two steps of the plan {problem}: '{first}' and '{second}'.", nameof(plan));
            }
        }

        return plan;
    }

    // Levels without a word are in current prices, and so is their growth.
    internal Basis BasisOfChange(Basis levels) => Aspect is Aspect.Growth or Aspect.AverageGrowth && levels.Price == PriceBasis.Unstated
        ? levels with { Price = PriceBasis.Nominal }
        : levels;

    // The higher step of the goal as a promise of its own.
    private Target? Higher => StrivenGoal is { } goal
        ? this with { Plan = [], Goal = goal, StrivenGoal = null, Strength = Strength.Striven }
        : null;

    internal bool IsOneYear => Period.MonthCount <= 12;

    /// <summary>Whether a change is promised, no level.</summary>
    internal bool IsChange => Aspect is Aspect.Growth or Aspect.AverageGrowth or Aspect.Points or Aspect.Reduction or Aspect.Increase;

    /// <summary>Whether last year's value is the goal: 不低于上年, 与上年持平.</summary>
    internal bool IsAgainstLastYear =>
        Goal is null && Reference == LastYear && Comparator is not (Comparator.InStepWith or Comparator.Above);

    /// <summary>What a goal of growing by so many times leaves out: the baseline itself. 翻番 is twice the baseline in every sense.</summary>
    internal int Itself => Aspect == Aspect.MultipleGrowth && !IsFold ? 1 : 0;

    // 翻番, 翻两番.
    private bool IsFold => Goal is { IsDoubling: true };

    /// <summary>Whether a value of what adds up covers a part of the period only, or no whole year of several.</summary>
    internal bool IsPart(Fact actual, LocalDate asOf) => IsOneYear
        ? (actual.Period?.End ?? asOf) < Period.End
        : actual.Period is { IsAsOf: false } period && period.MonthCount % 12 != 0;

    /// <summary>
    /// The yearly steps from the baseline, at the eve of the period, to a level; null where they are no whole years. Without a period it
    /// is the level of the last whole year.
    /// </summary>
    internal int? YearsTo(Fact level, LocalDate asOf)
    {
        LocalDate after = (level.Period?.End ?? LocalDate.Min(asOf, Period.End)).PlusDays(1);
        int months = ((after.Year - Period.Start.Year) * 12) + after.Month - Period.Start.Month;
        bool isWhole = level.Period is null || (months % 12 == 0 && after.Day == Period.Start.Day);
        return isWhole && months / 12 is > 0 and <= 100 and var years ? years : null;
    }

    /// <summary>The comparator that counts: places are reached from above, and so is a goal that lies below its baseline.</summary>
    internal Comparator Effective => Comparator switch
    {
        Comparator.AtLeast when ComesDown => Comparator.AtMost,
        Comparator.Exceed when ComesDown => Comparator.Below,
        Comparator.Rising when Aspect == Aspect.Rank => Comparator.Falling,
        Comparator.Falling when Aspect == Aspect.Rank => Comparator.Rising,
        _ => Comparator,
    };

    private bool ComesDown =>
        Aspect == Aspect.Rank
        || (this is { Aspect: Aspect.Level, Baseline: { } start, Goal: { } goal }
            && start.Unit.ConvertsTo(goal.Unit) && goal.Value < start.Value);

    /// <summary>
    /// Whether numbers in both units may be set against each other: the units convert, count the same things, or a bare number leaves out
    /// what the other counts.
    /// </summary>
    internal static bool Compare(Unit one, Unit other) =>
        one.ConvertsTo(other) || IsBareOf(one, other) || IsBareOf(other, one) || Counters.AreAlike(one, other);

    private static bool IsBareOf(Unit bare, Unit counted) => bare == Unit.None && counted.IsCount;

    private Indicator Checked(Indicator indicator) =>
        Argument.NotNull(indicator).Code == IndicatorCode
            ? indicator
            : throw new ArgumentException($"The target is about '{IndicatorCode}', not about '{indicator.Code}'.", nameof(indicator));
}

/// <summary>What of an indicator a promise is about (目标内容).</summary>
[JsonConverter(typeof(NameConverter<Aspect>))]
public enum Aspect
{
    /// <summary>水平: the value itself.</summary>
    Level,
    /// <summary>增速: its rate of growth over one year.</summary>
    Growth,
    /// <summary>百分点: the change of a percentage, in points.</summary>
    Points,
    /// <summary>下降、累计下降: its fall over a year or several, in percent.</summary>
    Reduction,
    /// <summary>增长到k倍、翻番: so many times the baseline.</summary>
    Multiple,
    /// <summary>增长k倍: grown by so many times the baseline, k + 1 times it.</summary>
    MultipleGrowth,
    /// <summary>位次: its place among others, 1 being the first.</summary>
    Rank,
    /// <summary>年均增速: its average yearly rate of growth over several years.</summary>
    AverageGrowth,
    /// <summary>增减量: by how much it changes from the baseline, in its own unit (净增3家); a fall is below 0 (减少5处).</summary>
    Increase,
}

/// <summary>How an actual value is to stand to the goal (目标方向).</summary>
[JsonConverter(typeof(NameConverter<Comparator>))]
public enum Comparator
{
    /// <summary>不低于、达到: the goal or above.</summary>
    AtLeast,
    /// <summary>超过、突破: above the goal.</summary>
    Exceed,
    /// <summary>控制在…以内、不超过: the goal or below.</summary>
    AtMost,
    /// <summary>低于、不足: below the goal; 以下 and 以内 include it.</summary>
    Below,
    /// <summary>区间: between two ends, both included.</summary>
    Between,
    /// <summary>左右: about the goal.</summary>
    About,
    /// <summary>保持: as it was, or as the goal says (零发生).</summary>
    Maintain,
    /// <summary>稳步增长、提高: above what it was.</summary>
    Rising,
    /// <summary>持续下降: below what it was.</summary>
    Falling,
    /// <summary>同步: in step with another indicator or area.</summary>
    InStepWith,
    /// <summary>高于: above another indicator or area.</summary>
    Above,
    /// <summary>
    /// 计划: a number without a word, of an indicator without a good direction (支出计划2亿元): the rate is told, any difference is a person's to
    /// judge.
    /// </summary>
    Planned,
}

/// <summary>How firmly something is promised (约束力).</summary>
[JsonConverter(typeof(NameConverter<Strength>))]
public enum Strength
{
    /// <summary>预期性: expected.</summary>
    Expected,
    /// <summary>约束性: binding.</summary>
    Binding,
    /// <summary>确保: ensured.</summary>
    Ensured,
    /// <summary>力争、争取: striven for.</summary>
    Striven,
}
