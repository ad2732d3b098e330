namespace GovReport.Domain;

public sealed partial record Target
{
    /// <summary>How far the promise is kept (完成情况): rate or reason, margin, lead over the pace, verdict.</summary>
    /// <param name="indicator">The indicator of the promise.</param>
    /// <param name="actual">
    /// The actual value in its context: the level, for <see cref="Aspect.Growth"/> the published rate, for <see cref="Aspect.Points"/> the change in
    /// points, for <see cref="Aspect.Reduction"/> the fall in percent, for <see cref="Aspect.Multiple"/> and <see cref="Aspect.MultipleGrowth"/> the
    /// level or the published multiple of the same sense, for <see cref="Aspect.Rank"/> the place; null where it is missing.
    /// </param>
    /// <param name="asOf">The day on which it is judged.</param>
    /// <param name="pace">序时进度, to see the lead; none by default.</param>
    /// <param name="reference">The actual of the other indicator or area, for <see cref="Comparator.InStepWith"/> and <see cref="Comparator.Above"/>.</param>
    /// <param name="method">How the rate is calculated, where the field has several ways.</param>
    /// <param name="tolerance">How far 左右 reaches to either side, in the number of the goal as printed, from 0 on; nothing is invented without it.</param>
    /// <remarks>
    /// Before the period is over a promise is <see cref="Verdict.Open"/>, but a flow that has reached its goal is met and one that has passed its
    /// ceiling is missed. After it a figure of 1—10月 leaves the rest undecided. Growth in a stated price basis is judged by a promise without one as
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
        return new Assessment(this, Checked(indicator), actual, asOf, pace, reference, method, tolerance).Result();
    }

    /// <summary>A growth promise judged by a rate that was computed from levels, in place of the published one; the result says so.</summary>
    /// <param name="indicator">The indicator of the promise.</param>
    /// <param name="computed">The growth of the levels. Without a price basis, levels are nominal; they cannot judge a real rate.</param>
    /// <param name="asOf">The day on which it is judged.</param>
    /// <param name="levels">The price basis of the levels.</param>
    /// <exception cref="ArgumentException">The promise is not about growth, or the indicator is not that of the promise.</exception>
    public Completion Evaluate(Indicator indicator, Growth computed, LocalDate asOf, PriceBasis levels = PriceBasis.Nominal) =>
        Aspect == Aspect.Growth
            ? new Assessment(this, Checked(indicator), computed.Rate is { } rate ? new Fact(rate.Print(4), Basis: new(levels, Scope)) : null, asOf) { Substitute = computed }.Result()
            : throw new ArgumentException("Only a promise about growth is judged by the growth of levels.", nameof(computed));

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
        Aspect == Aspect.Rank || (Aspect == Aspect.Level && Baseline is { } start && Goal is { } goal && start.Unit.ConvertsTo(goal.Unit) && goal.Value < start.Value);

    /// <summary>Whether numbers in both units may be set against each other: the units convert, or a bare number leaves out what the other counts.</summary>
    internal static bool Compare(Unit one, Unit other) =>
        one.ConvertsTo(other) || (one == Unit.None && other.IsCount) || (other == Unit.None && one.IsCount);

    private Indicator Checked(Indicator indicator) =>
        Argument.NotNull(indicator).Code == IndicatorCode
            ? indicator
            : throw new ArgumentException($"The target is about '{IndicatorCode}', not about '{indicator.Code}'.", nameof(indicator));
}
