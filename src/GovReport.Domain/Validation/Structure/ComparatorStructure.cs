namespace GovReport.Domain.Validation;

/// <summary>GR109: whether a target's comparator says what the words of its goal say (以上, 以内, 左右).</summary>
internal static class ComparatorStructure
{
    internal static Finding? Check(Target target, Indicator indicator, RuleScope scope)
    {
        if (target.Goal is not { } goal || target.Comparator is Comparator.Maintain or Comparator.InStepWith or Comparator.Above)
        {
            return null;
        }

        bool isRange = goal.Upper is not null;
        bool upwards = target.Comparator is Comparator.AtLeast or Comparator.Exceed or Comparator.Rising;
        bool downwards = target.Comparator is Comparator.AtMost or Comparator.Below or Comparator.Falling;
        return goal.Qualifier switch
        {
            Qualifier.AtLeast or Qualifier.Exceeds when downwards => Opposite(),
            Qualifier.AtMost or Qualifier.Below when upwards => Opposite(),
            Qualifier.About when !isRange && target.Comparator != Comparator.About => Other(),
            Qualifier.AtLeast or Qualifier.Exceeds or Qualifier.AtMost or Qualifier.Below when target.Comparator is Comparator.About or Comparator.Between => Other(),
            Qualifier.None when isRange && target.Comparator is not (Comparator.Between or Comparator.About) => Other(),
            Qualifier.None when IsBadWay(target, indicator) => scope.Found("GR109", nameof(Target.Comparator), indicator.Name, "Polarity", goal, indicator.Polarity) with { Severity = Severity.Warning },
            _ => null,
        };

        Finding Opposite() => scope.Found("GR109", nameof(Target.Comparator), indicator.Name, places: [goal, Name(target.Comparator)]);

        Finding Other() => Opposite() with { Severity = Severity.Warning };
    }

    // A bare number that a thing is to exceed although less of it is better, and no value from which it comes down to it.
    private static bool IsBadWay(Target target, Indicator indicator) =>
        target is { Aspect: Aspect.Level, Baseline: null, Goal: { Upper: null, Value.Sign: > 0 } }
        && indicator.Polarity == Polarity.LowerIsBetter && target.Comparator is Comparator.AtLeast or Comparator.Exceed;

    private static Spoken Name(Comparator comparator) => new($"GR109.{comparator}");
}
