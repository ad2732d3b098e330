namespace GovReport.Domain.Targets;

/// <summary>The table of completion: how the rate of a promise is counted, by what of the indicator is promised.</summary>
internal readonly struct RateTable
{
    private readonly Target _target;
    private readonly Indicator _indicator;
    private readonly CompletionMethod _method;

    // What is done and what is to be reached, in base units.
    private readonly Rational _done;
    private readonly Rational _goal;

    internal RateTable(Target target, Indicator indicator, Rational done, CompletionMethod method)
    {
        (_target, _indicator, _done, _method) = (target, indicator, done, method);
        _goal = target.Goal is { } goal ? Base(EndOf(goal)) : Rational.Zero;
    }

    /// <summary>Whether the actual covers a part of the period only.</summary>
    internal bool IsPart { get; init; }

    /// <summary>The actual change where it is a root, to any place.</summary>
    internal Enclosure? Root { get; init; }

    private bool IsCeiling => _target.Effective is Comparator.AtMost or Comparator.Below;

    private bool IsReachedFromBelow => _target.Effective is Comparator.AtLeast or Comparator.Exceed or Comparator.Planned;

    // Of a range the end that is not to be passed, or that is to be reached.
    private Quantity EndOf(Figure goal) => IsCeiling ? goal.UpperValue : goal.Value;

    // A ceiling on what is the better the lower it is.
    private bool IsInverse => IsCeiling && _indicator.Polarity == Polarity.LowerIsBetter;

    // Nothing is a share of nothing or less, and less than nothing is no share.
    private bool HasNoShare => _goal.Sign <= 0 || _done.Sign < 0;

    // A method by its name that counts from no baseline.
    private bool LeavesOutBaseline => _method switch
    {
        CompletionMethod.Reciprocal or CompletionMethod.Linear => IsInverse,
        CompletionMethod.Ratio => !IsCeiling,
        _ => false,
    };

    // A stock or a rate starts where it stands; a year of a flow or of a mean starts anew, and its baseline is last year's result.
    private bool IsMeasuredByItsWay =>
        _indicator.TimeBasis == TimeBasis.Stock || _indicator.Unit.IsPercentLike || _indicator.Unit.ConvertsTo(Unit.Multiple);

    /// <summary>The rate that an actual value makes.</summary>
    internal CompletionRate RateOf(Figure actual)
    {
        if (_target.Goal is null || !(IsCeiling || IsReachedFromBelow))
        {
            return NoRate.NotDefined;
        }

        return _target.Aspect switch
        {
            Aspect.Level => OfLevel(),
            Aspect.Growth or Aspect.AverageGrowth => OfGrowth(),
            Aspect.Increase => OfIncrease(),
            Aspect.Reduction => OfReduction(),
            Aspect.Multiple or Aspect.MultipleGrowth => OfMultiple(actual),
            _ => NoRate.NotDefined,
        };
    }

    private CompletionRate OfLevel()
    {
        if (_target.Baseline is { } start && CountsFrom(start))
        {
            return FromBaseline(start) with { IsFromBaseline = true };
        }

        if (_method == CompletionMethod.FromBaseline && _target.Baseline is null)
        {
            return NoRate.NeedsBaseline;
        }

        if (IsInverse)
        {
            return Inverse();
        }

        return IsCeiling ? NoRate.NotDefined : ShareOfGoal() with { IsOfGoal = true };
    }

    // The way from the baseline: where it is asked for, usual, or what is left where the whole has no share; downwards to a ceiling alone.
    private bool CountsFrom(Figure start)
    {
        if (LeavesOutBaseline || (IsCeiling && _goal > Base(start.Value)))
        {
            return false;
        }

        bool isAllThatIsLeft = !IsCeiling && !IsPart && HasNoShare;
        return _method == CompletionMethod.FromBaseline || IsMeasuredByItsWay || isAllThatIsLeft;
    }

    private CompletionRate FromBaseline(Figure start)
    {
        if (!Target.Compare(start.Unit, _target.Goal!.Value.Unit))
        {
            return NoRate.UnitsDiffer;
        }

        Rational from = Base(start.Value);
        return _goal == from ? NoRate.GoalIsBaseline : Formula.FromBaseline.Apply(_done, _goal, from);
    }

    private CompletionRate ShareOfGoal() => HasNoShare ? NoRate.NeedsBaseline : Formula.Share.Apply(_done, _goal);

    private CompletionRate Inverse() => _method switch
    {
        not (CompletionMethod.Reciprocal or CompletionMethod.Linear) => NoRate.NeedsMethod,
        _ when _done.Sign < 0 || _goal.Sign < 0 => NoRate.ValueIsNegative,
        _ when _goal.Sign == 0 => NoRate.DivisorIsZero,
        CompletionMethod.Linear => Formula.LinearInverse.Apply(_done, _goal),
        _ => _done.Sign == 0 ? NoRate.DivisorIsZero : Formula.Share.Apply(_goal, _done),
    };

    // 增速比: only where it is asked for, and both rates are positive.
    private CompletionRate OfGrowth()
    {
        if (IsCeiling || _method != CompletionMethod.Ratio)
        {
            return NoRate.NotDefined;
        }

        return _goal.Sign switch
        {
            _ when _done.Sign < 0 || _goal.Sign < 0 => NoRate.ValueIsNegative,
            0 => NoRate.DivisorIsZero,
            _ when Root is not null => Root.Scaled(1 / _goal, 0),
            _ => Formula.Share.Apply(_done, _goal),
        };
    }

    // A rise that is to be reached, or a fall.
    private CompletionRate OfIncrease()
    {
        bool isTheWay = _goal.Sign < 0 == IsCeiling;
        return _goal.Sign == 0 || !isTheWay ? NoRate.NotDefined : Formula.Share.Apply(_done, _goal);
    }

    private CompletionRate OfReduction()
    {
        if (_goal.Sign <= 0 || _goal >= 1 || _done >= 1)
        {
            return NoRate.RateIsTooLow;
        }

        return _method switch
        {
            CompletionMethod.Linear => _done / _goal,
            CompletionMethod.Logarithmic => Enclosure.LogRatio(1 - _done, 1 - _goal),
            _ => NoRate.NeedsMethod,
        };
    }

    // A part of what adds up is a share of the level that is promised. Published multiples of growth leave out the baseline itself, as
    // the goal does.
    private CompletionRate OfMultiple(Figure actual)
    {
        Rational goal = _goal + _target.Itself;
        bool isPublished = actual.Unit.ConvertsTo(Unit.Multiple);
        Rational start = isPublished ? Rational.One : Base(_target.Baseline!.Value.Value);
        if (IsPart && !IsCeiling && !isPublished)
        {
            CompletionRate share = Formula.Share.Apply(_done, goal * start);
            return share with { IsOfGoal = true };
        }

        Rational times = isPublished ? Base(actual.Value) + _target.Itself : Base(actual.Value) / start;
        if (times.Sign <= 0)
        {
            return NoRate.ValueIsNegative;
        }

        return goal <= 1 ? NoRate.GoalIsBaseline : Enclosure.LogRatio(times, goal);
    }

    private static Rational Base(Quantity quantity) => quantity.Unit.ToBase(quantity.Value);
}
