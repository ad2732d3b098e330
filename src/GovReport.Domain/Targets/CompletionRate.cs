namespace GovReport.Domain.Targets;

/// <summary>The rate of completion by the table of completion: a value, an irrational progress, or a reason.</summary>
internal readonly struct CompletionRate
{
    private readonly NoRate _reason;

    internal CompletionRate(Target target, Indicator indicator, Fact actual, Computed? computed, CompletionMethod method, bool isPart)
    {
        _reason = NoRate.NotDefined;
        bool lower = target.Effective is Comparator.AtMost or Comparator.Below;
        if (target.Goal is not { } goal || !(lower || IsReachedFromBelow(target.Effective)))
        {
            return;
        }

        bool inverse = lower && indicator.Polarity == Polarity.LowerIsBetter;
        bool isRatio = !lower && method == CompletionMethod.Ratio;
        Rational a = computed?.Value ?? Base(actual.Value), t = Base(lower ? goal.UpperValue : goal.Value);
        bool named = inverse ? method is CompletionMethod.Reciprocal or CompletionMethod.Linear : isRatio;
        bool isUnshared = !lower && !isPart && (t.Sign <= 0 || a.Sign < 0);
        IsFromBaseline = target.Aspect == Aspect.Level && !named && target.Baseline is { } b && (!lower || t <= Base(b.Value))
            && (method == CompletionMethod.FromBaseline || IsMeasuredByItsWay(indicator) || isUnshared);
        IsOfGoal = target.Aspect switch
        {
            Aspect.Level => !IsFromBaseline && !inverse && !lower,
            Aspect.Multiple or Aspect.MultipleGrowth => isPart && !lower && !actual.Figure.Unit.ConvertsTo(Unit.Multiple),
            _ => false,
        };
        object outcome = target.Aspect switch
        {
            Aspect.Level when IsFromBaseline => FromBaseline(a, t, target.Baseline!.Value, goal),
            Aspect.Level when method == CompletionMethod.FromBaseline && target.Baseline is null => NoRate.NeedsBaseline,
            Aspect.Level when inverse => Inverse(a, t, method),
            Aspect.Level when !lower => t.Sign <= 0 || a.Sign < 0 ? NoRate.NeedsBaseline : Apply(Formula.Share, a, t),
            Aspect.Growth or Aspect.AverageGrowth when isRatio => Ratio(a, t, computed?.Root),
            Aspect.Increase => Increase(a, t, lower),
            Aspect.Reduction => Reduction(a, t, method),
            Aspect.Multiple or Aspect.MultipleGrowth when IsOfGoal =>
                Apply(Formula.Share, a, (t + target.Itself) * Base(target.Baseline!.Value.Value)),
            Aspect.Multiple or Aspect.MultipleGrowth => Multiple(target, actual, t),
            _ => NoRate.NotDefined,
        };
        (Value, Progress) = (outcome as Percentage?, outcome as Enclosure);
        _reason = outcome is NoRate reason ? reason : NoRate.Logarithmic;
    }

    /// <summary>The exact rate.</summary>
    internal Percentage? Value { get; }

    /// <summary>The progress where it is a logarithm or a root.</summary>
    internal Enclosure? Progress { get; }

    /// <summary>Whether the rate is the way from the baseline to the goal.</summary>
    internal bool IsFromBaseline { get; }

    /// <summary>Whether the rate is the actual by the goal, which a pace can be set against.</summary>
    internal bool IsOfGoal { get; }

    /// <summary>Why there is no exact rate.</summary>
    internal NoRate? Reason => Value is null ? _reason : null;

    private static bool IsReachedFromBelow(Comparator comparator) =>
        comparator is Comparator.AtLeast or Comparator.Exceed or Comparator.Planned;

    // A stock or a rate starts where it stands; a year of a flow or of a mean starts anew, and its baseline is last year's result.
    private static bool IsMeasuredByItsWay(Indicator indicator) =>
        indicator.TimeBasis == TimeBasis.Stock || indicator.Unit.IsPercentLike || indicator.Unit.ConvertsTo(Unit.Multiple);

    private static object FromBaseline(Rational a, Rational t, Figure start, Figure goal)
    {
        if (!Target.Compare(start.Unit, goal.Unit))
        {
            return NoRate.UnitsDiffer;
        }

        return t == Base(start.Value) ? NoRate.GoalIsBaseline : Apply(Formula.FromBaseline, a, t, Base(start.Value));
    }

    private static object Inverse(Rational a, Rational t, CompletionMethod method) => method switch
    {
        not (CompletionMethod.Reciprocal or CompletionMethod.Linear) => NoRate.NeedsMethod,
        _ when a.Sign < 0 || t.Sign < 0 => NoRate.ValueIsNegative,
        _ when t.Sign == 0 || (a.Sign == 0 && method == CompletionMethod.Reciprocal) => NoRate.DivisorIsZero,
        CompletionMethod.Reciprocal => Apply(Formula.Share, t, a),
        _ => Apply(Formula.LinearInverse, a, t),
    };

    private static object Ratio(Rational a, Rational t, Enclosure? root) => t.Sign switch
    {
        _ when a.Sign < 0 || t.Sign < 0 => NoRate.ValueIsNegative,
        0 => NoRate.DivisorIsZero,
        _ when root is not null => root.Scaled(1 / t, 0),
        _ => Apply(Formula.Share, a, t),
    };

    // A rise that is to be reached, or a fall.
    private static object Increase(Rational change, Rational goal, bool lower) =>
        goal.Sign == 0 || (goal.Sign < 0) != lower ? NoRate.NotDefined : Apply(Formula.Share, change, goal);

    private static object Reduction(Rational fall, Rational goal, CompletionMethod method)
    {
        if (goal.Sign <= 0 || goal >= 1 || fall >= 1)
        {
            return NoRate.RateIsTooLow;
        }

        if (method == CompletionMethod.Linear)
        {
            return new Percentage(fall / goal);
        }

        return method == CompletionMethod.Logarithmic ? Enclosure.LogRatio(1 - fall, 1 - goal) : NoRate.NeedsMethod;
    }

    // Published multiples of growth leave out the baseline itself, as the goal does.
    private static object Multiple(Target target, Fact actual, Rational goal)
    {
        Rational k = goal + target.Itself;
        Rational times = actual.Figure.Unit.ConvertsTo(Unit.Multiple)
            ? Base(actual.Value) + target.Itself
            : Base(actual.Value) / Base(target.Baseline!.Value.Value);
        if (times.Sign <= 0)
        {
            return NoRate.ValueIsNegative;
        }

        return k <= 1 ? NoRate.GoalIsBaseline : Enclosure.LogRatio(times, k);
    }

    private static Percentage Apply(Formula formula, params ReadOnlySpan<Rational> numbers) => new(formula.Apply(numbers));

    private static Rational Base(Quantity quantity) => quantity.Unit.ToBase(quantity.Value);
}
