namespace GovReport.Domain;

/// <summary>The rate of completion by the table of completion: a value, a logarithm, or a reason.</summary>
internal readonly struct CompletionRate
{
    private readonly NoRate _reason;

    internal CompletionRate(Target target, Indicator indicator, Fact actual, Comparator comparator, CompletionMethod method)
    {
        _reason = NoRate.NotDefined;
        if (target.Goal is not { } goal || comparator is not (Comparator.AtLeast or Comparator.Exceed or Comparator.AtMost or Comparator.Below))
        {
            return;
        }

        Rational a = Base(actual.Figure), t = Base(goal);
        bool lower = comparator is Comparator.AtMost or Comparator.Below;
        object outcome = target.Aspect switch
        {
            Aspect.Level when target.Baseline is { } start && (!lower || t < Base(start)) => FromBaseline(actual, goal, start),
            Aspect.Level when lower => Inverse(actual, goal, indicator.Polarity, method),
            Aspect.Level => t.Sign <= 0 || a.Sign < 0 ? NoRate.NeedsBaseline : Apply<Formulas.Quotient>(actual, goal),
            Aspect.Growth when method == CompletionMethod.Ratio => t.Sign <= 0 ? NoRate.DivisorIsZero : a.Sign < 0 ? NoRate.ValueIsNegative : Apply<Formulas.Quotient>(actual, goal),
            Aspect.Reduction => Reduction(a, t, method),
            Aspect.Multiple or Aspect.MultipleGrowth => Multiple(target, actual, t + (target.Aspect == Aspect.MultipleGrowth ? 1 : 0)),
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

    private static object FromBaseline(Fact actual, Figure goal, Figure start) =>
        !start.Unit.ConvertsTo(goal.Unit) ? NoRate.UnitsDiffer
        : start.Value == goal.Value ? NoRate.GoalIsBaseline
        : Apply<Formulas.FromBaseline>(actual, goal, start);

    private static object Inverse(Fact actual, Figure goal, Polarity polarity, CompletionMethod method) => method switch
    {
        CompletionMethod.Reciprocal => actual.Value.Sign == 0 || goal.Value.Sign == 0 ? NoRate.DivisorIsZero : Apply<Formulas.Quotient>(goal, actual),
        CompletionMethod.Linear => goal.Value.Sign == 0 ? NoRate.DivisorIsZero : Apply<Formulas.LinearInverse>(actual, goal),
        _ => polarity == Polarity.LowerIsBetter ? NoRate.NeedsMethod : NoRate.NotDefined,
    };

    private static object Reduction(Rational fall, Rational goal, CompletionMethod method) =>
        goal.Sign <= 0 || goal >= 1 || fall >= 1 ? NoRate.RateIsTooLow
        : method == CompletionMethod.Linear ? new Percentage(fall / goal)
        : method == CompletionMethod.Logarithmic ? Enclosure.LogRatio(1 - fall, 1 - goal)
        : NoRate.NeedsMethod;

    private static object Multiple(Target target, Fact actual, Rational k)
    {
        Rational times = actual.Figure.Unit.Kind == Unit.Multiple.Kind ? actual.Value.Value : actual.Value / target.Baseline!.Value.Value;
        return times.Sign <= 0 ? NoRate.ValueIsNegative : k <= 1 ? NoRate.GoalIsBaseline : Enclosure.LogRatio(times, k);
    }

    private static Percentage Apply<TFormula>(params ReadOnlySpan<Fact> facts)
        where TFormula : IFormula => new(Evaluation.AtPrints<TFormula>(facts));

    private static Rational Base(Figure figure) => Evaluation.Number(figure);
}
