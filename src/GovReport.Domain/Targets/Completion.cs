namespace GovReport.Domain;

/// <summary>How far a target is met (完成情况): rate or reason, signed margin, lead over the pace, verdict. It explains itself.</summary>
/// <remarks>
/// Equal by content, logarithms apart; unordered; immutable and safe to share between threads. JSON: refused with a
/// <see cref="JsonException"/>,
/// since it is evaluated again from target and actual.
/// </remarks>
[JsonConverter(typeof(ResultConverter<Completion>))]
public sealed partial record Completion
{
    internal Completion()
    {
    }

    /// <summary>The promise.</summary>
    public required Target Target { get; init => field = Argument.NotNull(value); }

    /// <summary>The actual value; null where it is missing.</summary>
    public required Fact? Actual { get; init; }

    /// <summary>The day on which it was judged.</summary>
    [JsonConverter(typeof(DateConverter))]
    public required LocalDate AsOf { get; init; }

    /// <summary>完成率, exact and not capped; null where the promise has none, see <see cref="Reason"/>.</summary>
    public Percentage? Rate { get; init; }

    /// <summary>The rate between 0% and 100%, for weighting; null where there is none.</summary>
    public Percentage? CappedRate => Rate is { } rate ? new(Rational.Max(0, Rational.Min(1, rate.Ratio))) : null;

    /// <summary>Why there is no rate; null where there is one. What is missing is named by <see cref="ReasonInWords"/>.</summary>
    public NoRate? Reason { get; init => field = Argument.Member(value); }

    /// <summary>Progress as a ratio where it is a logarithm (翻番, 累计下降), to any place; null otherwise.</summary>
    public Enclosure? Progress { get; init; }

    /// <summary>已用比例: the used share of a ceiling on a flow, such as a budget; null otherwise.</summary>
    public Percentage? UsedShare { get; init; }

    /// <summary>余量: the signed distance to the goal, + is good, of percentages in 百分点; null where a value is missing.</summary>
    public Quantity? Margin { get; init; }

    /// <summary>序时进度: the share of the promise that is due by the pace where the data end; null where no pace was given.</summary>
    public Percentage? Elapsed { get; init; }

    /// <summary>快于序时进度: rate less the share due, in points; only for flows that are to reach a goal.</summary>
    public PercentagePoints? Lead { get; init; }

    /// <summary>数据截至: the last day that the actual value speaks of, where that is before the day of judging; null otherwise.</summary>
    [JsonConverter(typeof(DateConverter))]
    public LocalDate? DataThrough { get; init; }

    /// <summary>缺报: periods before the last one reported of which the report says nothing, so that the value ends before them.</summary>
    public IReadOnlyList<ReportingPeriod> MissingPeriods { get; init => field = Content.List(value); } =
        Content.List<ReportingPeriod>(null);

    /// <summary>
    /// 时间节点计划: what the target's plan asks for where the data end, straight between two steps (by months, where the days end one and the
    /// pace counts no days), from nothing or the baseline to the first one and from the last one to the goal; the last step that is due
    /// where
    /// <see cref="Target.IsPlanBySteps"/>. Null where there is no plan, or nothing is due yet.
    /// </summary>
    public PlanPoint? PlanToDate { get; init; }

    /// <summary>
    /// 完成节点计划的比例: the actual by <see cref="PlanToDate"/>, exact; where <see cref="Rate"/> is the way from the baseline, that way by the
    /// way that is due. Null where nothing is due.
    /// </summary>
    public Percentage? PlanRate { get; init; }

    /// <summary>力争目标完成情况: the same actual set against the higher step of the goal (确保…、力争…); null where the target has one step.</summary>
    public Completion? Striven { get; init; }

    /// <summary>
    /// 余下月份同比需增长: by how much the months left have to grow on the year; null where last year's values are not known, or nothing is left.
    /// </summary>
    public Percentage? RemainingGrowth { get; init; }

    /// <summary>What has become of the promise.</summary>
    public required Verdict Verdict { get; init => field = Argument.Member(value); }

    /// <summary>What a reader of the verdict should know.</summary>
    public required IReadOnlyList<CompletionNote> Notes { get; init => field = Content.List(value); }

    /// <summary>
    /// 预计全年: actual/share due, for a flow that is to reach a goal or to keep to a ceiling; weak (see <see cref="IsProjectionWeak"/>)
    /// while little has passed.
    /// </summary>
    /// <remarks>It is exact; <see cref="Print(Quantity?, int)"/> prints it beside the goal.</remarks>
    public Quantity? Projection => IsCumulative && (Way ?? UsedShare?.Ratio) is not null && Elapsed is { Sign: > 0 } due
        ? Actual?.Value / due.Ratio
        : null;

    /// <summary>Whether less than a quarter of the period is due, so that the projection says little.</summary>
    public bool IsProjectionWeak => Projection is not null && Elapsed is { } due && due.Ratio < new Rational(1, 4);

    /// <summary>
    /// 每期还需: what each of the steps left has to add, (goal − actual)/steps, of percentages in 百分点; 0 where the goal is reached; null
    /// where there is no goal to reach.
    /// </summary>
    /// <param name="stepsLeft">Steps left, such as months; above 0.</param>
    public Quantity? RequiredPerStep(int stepsLeft)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(stepsLeft);
        return Left is not { } margin ? null : new Quantity(Rational.Max(0, -margin.Value), margin.Unit) / (Rational)stepsLeft;
    }

    /// <summary>
    /// 每期还需增速: the constant rate at which a level reaches its goal, (goal/actual)^(1/steps) − 1; 0 where it is reached; null where none
    /// does.
    /// </summary>
    /// <param name="stepsLeft">Steps left, such as years; 1 to 100.</param>
    /// <remarks>What adds up through a year has no such rate: its months left need <see cref="RequiredGrowth(Fact, Fact)"/>.</remarks>
    public Enclosure? RequiredGrowth(int stepsLeft)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(stepsLeft);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stepsLeft, 100);
        if (Target.Aspect == Aspect.Increase || Left is not { } margin || (IsCumulative && Target.IsOneYear))
        {
            return null;
        }

        if (margin.Sign >= 0)
        {
            return Enclosure.Of(Rational.Zero);
        }

        return Actual is { Value.Sign: > 0 } actual
            ? Enclosure.Root(1 - (margin.Unit.ToBase(margin.Value) / Formulas.Number(actual.Figure)), stepsLeft).Scaled(Rational.One, -1)
            : null;
    }

    /// <summary>
    /// 余下月份同比需增长: by how much the months left of a year have to grow on the year, (goal − done)/(last year − its same months) − 1.
    /// </summary>
    /// <param name="lastYear">Last year's whole result.</param>
    /// <param name="sameMonths">Last year's result of the months done so far.</param>
    /// <returns>
    /// The rate, −100% or less where nothing is left; of a promise of growth the goal is last year's result grown by the rate that is
    /// promised (the
    /// lower end of a range), and what is done the same months grown by the rate so far; of 翻番 it is so many times the baseline. A
    /// reason where the promise is none of what adds up through a year and is to reach a goal.
    /// </returns>
    public Derived<Percentage> RequiredGrowth(Fact lastYear, Fact sameMonths) => Reaches && IsRunningTotal && Actual is { } actual
        ? Derive.RemainingGrowth(
            GoalOfYear(lastYear), DoneOf(actual, sameMonths), lastYear with { Basis = default }, sameMonths with { Basis = default })
        : new(NoRate.NotDefined, Formula.RemainingGrowth);

    // A level, so many times the baseline, or growth that is to be reached.
    private bool Reaches => Margin is not null && Target.Goal is not null && (Target.Aspect, Target.Effective) switch
    {
        (Aspect.Level or Aspect.Multiple or Aspect.MultipleGrowth, Comparator.AtLeast or Comparator.Exceed) => IsCumulative,
        (Aspect.Growth, Comparator.AtLeast or Comparator.Exceed or Comparator.Between or Comparator.About) => true,
        _ => false,
    };

    private Fact? GoalOfYear(Fact lastYear) => Target switch
    {
        { Aspect: Aspect.Growth, Goal: { } rate } => Grown(lastYear, Figure.Of(rate.Number, rate.Unit, rate.Scale)),
        { Aspect: Aspect.Level, Goal: { } goal } => Fact.Exactly(goal),
        { Goal: { } times, Baseline: { } start } => Fact.Exactly(TimesOf(start, times.Value.Value + Target.Itself)),
        _ => null,
    };

    // What was published as a rate is that of the same months; what was computed from a level is that level.
    private Fact? DoneOf(Fact actual, Fact sameMonths) => Target.Aspect == Aspect.Growth && Level is null
        ? Grown(sameMonths, actual.Figure)
        : (Level ?? actual) with { Basis = default };

    // At last year's prices a real rate is one of quantities, so that the prices of the levels do not matter here.
    private static Fact? Grown(Fact before, Figure rate) =>
        Derive.CurrentFromRate(before with { Basis = default }, Fact.Exactly(rate)).ToFact();

    private static Figure TimesOf(Figure start, Rational times)
    {
        Rational number = start.Number * times;
        return Prints.Fitting(number, start.Unit, start.Scale, number.TryGetPlaces(out int places) ? Math.Min(places, 28) : 28);
    }

    // The margin of what is to be reached, below 0 while something is left.
    private Quantity? Left => (Target.Aspect, Target.Effective) switch
    {
        (Aspect.Level, Comparator.AtLeast or Comparator.Exceed) => Margin,
        (Aspect.Multiple or Aspect.MultipleGrowth, Comparator.AtLeast or Comparator.Exceed) =>
            Margin is { } margin && !margin.Unit.ConvertsTo(Unit.Multiple) ? margin : null,
        (Aspect.Increase, not (Comparator.About or Comparator.Between or Comparator.Maintain)) => Margin,
        _ => null,
    };

    /// <summary>
    /// An amount of this result (<see cref="Margin"/>, <see cref="Projection"/>, <see cref="RequiredPerStep(int)"/>) as a report prints
    /// it beside the
    /// goal: in the unit and scale of the goal, or of the baseline where the goal is so many times it, counts one by one rounded up to
    /// whole ones (away from 0).
    /// </summary>
    /// <param name="amount">The amount; null for none.</param>
    /// <param name="decimals">The most places after the point, 0 to 28; more, up to six, while they would say 0 of what is not.</param>
    /// <returns>The figure: -0.31亿元, 3134亩, 1家, 0.8个百分点; null for none.</returns>
    public Figure? Print(Quantity? amount, int decimals = 2)
    {
        _ = Argument.Within(decimals, 0, 28);
        if (amount is not { } given)
        {
            return null;
        }

        Figure?[] figures = [Target.Goal, Target.Baseline, Actual?.Figure];
        Figure? beside = figures.FirstOrDefault(figure => figure?.Unit.ConvertsTo(given.Unit) == true);
        Figure like = beside ?? Figure.Of(0, given.Unit);
        Rational number = given.In(like.Unit).Value / like.Scale.Factor();
        if (like is { Unit.IsCount: true, Scale: Scale.One })
        {
            MidpointRounding outwards = number.Sign < 0 ? MidpointRounding.ToNegativeInfinity : MidpointRounding.ToPositiveInfinity;
            return Prints.Fitting(number.RoundTo(0, outwards), like.Unit, Scale.One, 0);
        }

        bool isShort = number.TryGetPlaces(out int places) && places <= decimals;
        return Prints.Rounded(Enclosure.Of(number), like.Unit, like.Scale, isShort ? places : decimals);
    }

    /// <summary>
    /// 完成率 of every row, for goals that are to be reached (不低于): actual/goal in percent, not capped, rounded half away from zero; null
    /// where a number is missing, the goal is not above 0, or the actual is below 0.
    /// </summary>
    /// <param name="actuals">The actual values.</param>
    /// <param name="goals">The goals, in a unit that converts.</param>
    /// <param name="rates">Takes the rates; room for as many as there are rows.</param>
    /// <param name="decimals">Places after the point, 0 to 28; what would read as 0 or 100 and is neither has more.</param>
    /// <returns>How many rates there are.</returns>
    /// <exception cref="UnitMismatchException">The units do not convert.</exception>
    public static int Rates(Column actuals, Column goals, Span<decimal?> rates, int decimals = 1) =>
        ColumnRates.Fill(rates, actuals, goals, decimals, isChange: false);

    /// <summary>Whether the rate is the way from the baseline.</summary>
    internal bool IsFromBaseline { get; init; }

    /// <summary>Whether the actual is a running total since the beginning of the period.</summary>
    internal bool IsCumulative { get; init; }

    /// <summary>Whether the indicator adds up through the one year of the promise.</summary>
    internal bool IsRunningTotal { get; init; }

    /// <summary>The level from which the actual change was computed; null where it was published.</summary>
    internal Fact? Level { get; init; }

    /// <summary>The share of the way to the goal that is done, where it goes with the time; null where it does not.</summary>
    internal Rational? Way { get; init; }

    /// <summary>Whether the value of the day keeps the promise; null where it says nothing of it yet.</summary>
    internal Standing? Standing { get; init; }

    /// <summary>What is missing, where the reason is that something is.</summary>
    internal Lack? Lack { get; init; }

    /// <summary>Why there is no rate, in words; of what is missing its name: 缺目标值, 缺上年同期数, 缺实际数. Null where there is a rate.</summary>
    /// <param name="language">The language.</param>
    public string? ReasonInWords(Language language = Language.Zh)
    {
        _ = Argument.Member(language);
        string? why = Reason is { } reason ? Phrases.Of(reason, language) : null;
        return Reason == NoRate.Missing ? Lack?.InWords(language) ?? why : why;
    }
}

/// <summary>How a rate of completion is calculated where the field has several ways (完成率算法).</summary>
[JsonConverter(typeof(NameConverter<CompletionMethod>))]
public enum CompletionMethod
{
    /// <summary>The one way that the promise has; none where it has several.</summary>
    Usual,
    /// <summary>比值法: actual/goal; for a growth target only where both rates are positive.</summary>
    Ratio,
    /// <summary>倒数法, for lower-is-better: goal/actual.</summary>
    Reciprocal,
    /// <summary>线性法: for lower-is-better 2 − actual/goal; for a reduction r/R.</summary>
    Linear,
    /// <summary>对数法, for a reduction over years: ln(1 − r)/ln(1 − R).</summary>
    Logarithmic,
    /// <summary>基期法, where a baseline is given: (actual − baseline)/(goal − baseline); the usual way of stocks and rates.</summary>
    FromBaseline,
}

/// <summary>What a reader of a verdict should know (说明).</summary>
[JsonConverter(typeof(NameConverter<CompletionNote>))]
public enum CompletionNote
{
    /// <summary>按公布数判定: within rounding the true value may lie on the other side of the goal.</summary>
    StraddlesGoal,
    /// <summary>以水平推算增速: the rate was computed from levels, in place of the published one.</summary>
    SubstituteRate,
    /// <summary>以水平推算变动: a change in points or a fall was computed from levels, in place of the published one.</summary>
    SubstituteChange,
    /// <summary>同期多个数: the report prints the same period more than once and differently, and none of the prints is more settled.</summary>
    SeveralPrints,
}

/// <summary>What has become of a promise (完成情况).</summary>
[JsonConverter(typeof(NameConverter<Verdict>))]
public enum Verdict
{
    /// <summary>进行中: the period is not over.</summary>
    Open,
    /// <summary>已完成.</summary>
    Met,
    /// <summary>未完成.</summary>
    Missed,
    /// <summary>需人工认定: a person decides.</summary>
    Judgement,
    /// <summary>缺数据: a value is missing.</summary>
    Undecided,
    /// <summary>不可比: unit, price basis, scope or period differ.</summary>
    NotComparable,
    /// <summary>以文字答复: a later report answers in words only.</summary>
    Answered,
    /// <summary>未提及: a later report says nothing of it.</summary>
    NotMentioned,
}
