namespace GovReport.Domain;

/// <summary>The rate of completion by the table of completion: a value, a logarithm, or a reason.</summary>
internal readonly struct CompletionRate
{
    private readonly NoRate _reason;

    internal CompletionRate(Target target, Indicator indicator, Fact actual, CompletionMethod method)
    {
        _reason = NoRate.NotDefined;
        Comparator comparator = target.Effective;
        if (target.Goal is not { } goal || comparator is not (Comparator.AtLeast or Comparator.Exceed or Comparator.AtMost or Comparator.Below))
        {
            return;
        }

        bool lower = comparator is Comparator.AtMost or Comparator.Below;
        bool inverse = lower && indicator.Polarity == Polarity.LowerIsBetter;
        bool named = inverse ? method is CompletionMethod.Reciprocal or CompletionMethod.Linear : !lower && method == CompletionMethod.Ratio;
        Rational a = Base(actual.Value), t = Base(lower ? goal.UpperValue : goal.Value);
        object outcome = target.Aspect switch
        {
            Aspect.Level when !named && target.Baseline is { } start && (!lower || t <= Base(start.Value)) =>
                Target.Compare(start.Unit, goal.Unit) ? FromBaseline(a, t, Base(start.Value)) : NoRate.UnitsDiffer,
            Aspect.Level when inverse => Inverse(a, t, method),
            Aspect.Level when !lower => t.Sign <= 0 || a.Sign < 0 ? NoRate.NeedsBaseline : Apply(Formula.Share, a, t),
            Aspect.Growth when named && !lower => a.Sign < 0 || t.Sign < 0 ? NoRate.ValueIsNegative : t.Sign == 0 ? NoRate.DivisorIsZero : Apply(Formula.Share, a, t),
            Aspect.Reduction => Reduction(a, t, method),
            Aspect.Multiple or Aspect.MultipleGrowth => Multiple(target, actual, t),
            _ => NoRate.NotDefined,
        };
        (Value, Progress) = (outcome as Percentage?, outcome as Enclosure);
        _reason = outcome is NoRate reason ? reason : NoRate.Logarithmic;
    }

    /// <summary>The exact rate.</summary>
    internal Percentage? Value { get; }

    /// <summary>The progress where it is a logarithm.</summary>
    internal Enclosure? Progress { get; }

    /// <summary>Why there is no exact rate.</summary>
    internal NoRate? Reason => Value is null ? _reason : null;

    private static object FromBaseline(Rational a, Rational t, Rational start) => t == start ? NoRate.GoalIsBaseline : Apply(Formula.FromBaseline, a, t, start);

    private static object Inverse(Rational a, Rational t, CompletionMethod method) => method switch
    {
        not (CompletionMethod.Reciprocal or CompletionMethod.Linear) => NoRate.NeedsMethod,
        _ when a.Sign < 0 || t.Sign < 0 => NoRate.ValueIsNegative,
        _ when t.Sign == 0 || (a.Sign == 0 && method == CompletionMethod.Reciprocal) => NoRate.DivisorIsZero,
        CompletionMethod.Reciprocal => Apply(Formula.Share, t, a),
        _ => Apply(Formula.LinearInverse, a, t),
    };

    private static object Reduction(Rational fall, Rational goal, CompletionMethod method) =>
        goal.Sign <= 0 || goal >= 1 || fall >= 1 ? NoRate.RateIsTooLow
        : method == CompletionMethod.Linear ? new Percentage(fall / goal)
        : method == CompletionMethod.Logarithmic ? Enclosure.LogRatio(1 - fall, 1 - goal)
        : NoRate.NeedsMethod;

    // Published multiples of growth leave out the baseline itself, as the goal does.
    private static object Multiple(Target target, Fact actual, Rational goal)
    {
        int itself = target.Aspect == Aspect.MultipleGrowth ? 1 : 0;
        Rational k = target.Goal is { IsDoubling: true } ? goal : goal + itself;
        Rational times = actual.Figure.Unit.ConvertsTo(Unit.Multiple) ? Base(actual.Value) + itself : Base(actual.Value) / Base(target.Baseline!.Value.Value);
        return times.Sign <= 0 ? NoRate.ValueIsNegative : k <= 1 ? NoRate.GoalIsBaseline : Enclosure.LogRatio(times, k);
    }

    private static Percentage Apply(Formula formula, params ReadOnlySpan<Rational> numbers) => new(formula.Apply(numbers));

    private static Rational Base(Quantity quantity) => quantity.Unit.ToBase(quantity.Value);
}
