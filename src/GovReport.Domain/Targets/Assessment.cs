namespace GovReport.Domain;

/// <summary>One evaluation of a target: what is measured, the bounds that it has to lie in, and what follows from the two.</summary>
internal sealed class Assessment(
    Target target,
    Indicator indicator,
    Fact? given,
    LocalDate asOf,
    Pace? pace = null,
    Fact? reference = null,
    CompletionMethod method = CompletionMethod.Usual,
    decimal? tolerance = null)
{
    /// <summary>The growth of levels that stands in for the published rate, exact, with what the prints of the levels allow.</summary>
    internal Growth? Substitute { get; init; }

    private bool IsRelative => target.Comparator is Comparator.InStepWith or Comparator.Above;

    private bool IsMultiple => target.Aspect is Aspect.Multiple or Aspect.MultipleGrowth;

    private bool IsChange => target.Aspect is Aspect.Growth or Aspect.Points;

    // A move without a number to reach: 稳步增长, 保持.
    private bool IsMove => target.Comparator is Comparator.Rising or Comparator.Falling || target is { Comparator: Comparator.Maintain, Goal: null };

    // 零发生.
    private bool IsNoEvent => target is { Comparator: Comparator.Maintain, Goal.Value.Sign: 0 };

    // A flow that adds up through the period; shares, ratios and yields do not.
    private bool AddsUp =>
        target.Aspect == Aspect.Level && indicator.TimeBasis == TimeBasis.Flow
        && indicator.Unit is { IsPercentLike: false, Divisor: null } && !indicator.Unit.ConvertsTo(Unit.Multiple);

    // Which way is good, of the aspect that is promised.
    private Polarity Polarity => target.Aspect switch
    {
        Aspect.Rank => Polarity.LowerIsBetter,
        Aspect.Reduction => Polarity.HigherIsBetter,
        _ => indicator.Polarity,
    };

    internal Completion Result()
    {
        Percentage? elapsed = pace?.Due(target.Period, asOf);
        Completion result = new() { Target = target, Actual = given, AsOf = asOf, Elapsed = elapsed, Notes = Notes(straddles: false), Verdict = Verdict.Undecided };
        if (Problem() is { } problem)
        {
            bool isOther = problem is NoRate.UnitsDiffer or NoRate.BasisDiffers or NoRate.PeriodsDiffer;
            return result with { Reason = problem, Verdict = isOther ? Verdict.NotComparable : Verdict.Undecided };
        }

        Fact actual = given!.Value;
        (Rational value, Bounds possible) = Measured(actual);
        Bounds goal = Goal(actual.Figure.Unit);
        CompletionRate rate = new(target, indicator, actual, method);
        Percentage? due = AddsUp && target.Baseline is null && target.Effective is Comparator.AtLeast or Comparator.Exceed ? elapsed : null;
        return result with
        {
            Notes = Notes(Straddles(possible, goal)),
            Rate = rate.Value,
            Reason = rate.Reason,
            Progress = rate.Progress,
            UsedShare = UsedShare(value),
            Margin = Margin(value, goal, actual.Figure.Unit),
            Lead = rate.Value - due,
            Verdict = VerdictOf(Judge(value, possible, goal)),
        };
    }

    private NoRate? Problem()
    {
        if (given is not { } actual)
        {
            return Substitute?.Reason ?? NoRate.Missing;
        }

        if (actual.Period is { } period && !Belongs(period))
        {
            return NoRate.PeriodsDiffer;
        }

        Unit unit = actual.Figure.Unit;
        bool isCustomary = target is { Aspect: Aspect.Growth, Price: PriceBasis.Unstated } && !IsRelative;
        Basis promised = isCustomary ? target.Basis with { Price = indicator.CustomaryGrowth } : target.Basis;
        return Comparability.Difference(actual, actual with { Basis = promised })
            ?? (IsRelative ? ReferenceProblem(actual) : IsMove ? MoveProblem(unit) : GoalProblem(unit));
    }

    // A state counts at its end. What flows is counted from the beginning on, but of several years one may stand for all (到2025年).
    private bool Belongs(ReportingPeriod period) => indicator.TimeBasis == TimeBasis.Stock || period.IsAsOf
        ? target.Period.Contains(period.End)
        : target.Period.Contains(period) && (target.Period.Start == period.Start || target.Period.MonthCount > 12);

    // The other area or indicator has a scope of its own.
    private NoRate? ReferenceProblem(Fact actual) =>
        reference is not { } other ? NoRate.Missing
        : Comparability.Difference(actual, other with { Basis = other.Basis with { Scope = null } })
            ?? (actual.Period is { } mine && other.Period is { } theirs && !mine.CoversSameDays(theirs) ? NoRate.PeriodsDiffer : null);

    private NoRate? MoveProblem(Unit unit) => target.Aspect switch
    {
        Aspect.Growth => unit.IsPercentLike ? null : NoRate.UnitsDiffer,
        Aspect.Points => unit.ConvertsTo(Unit.Points) ? null : NoRate.UnitsDiffer,
        _ => BaselineProblem(unit),
    };

    private NoRate? GoalProblem(Unit unit) => target.Goal switch
    {
        null => NoRate.Missing,
        _ when target.Aspect == Aspect.Rank => null,
        { } times when IsMultiple && !times.Unit.ConvertsTo(Unit.Multiple) && times.Unit != Unit.None => NoRate.UnitsDiffer,
        _ when IsMultiple => unit.ConvertsTo(Unit.Multiple) ? null : MultipleProblem(unit),
        { } goal => Target.Compare(goal.Unit, unit) ? null : NoRate.UnitsDiffer,
    };

    private NoRate? MultipleProblem(Unit unit) =>
        BaselineProblem(unit) ?? Derive.BaseProblem(target.Baseline!.Value.Value);

    private NoRate? BaselineProblem(Unit unit) =>
        target.Baseline is not { } start ? NoRate.NeedsBaseline : Target.Compare(start.Unit, unit) ? null : NoRate.UnitsDiffer;

    // What is set against the goal, in base units: the actual, or its distance to the reference.
    private (Rational Value, Bounds Possible) Measured(Fact actual) =>
        IsRelative ? (Base(actual) - Base(reference!.Value), BaseBounds(actual) - BaseBounds(reference.Value))
        : Substitute is { Rate: { } rate } levels ? (rate.Ratio, (levels.RateBounds ?? Bounds.Everything) * Bounds.Point(Unit.Percent.Factor))
        : (Base(actual), BaseBounds(actual));

    // Where the measured value has to lie, in base units; the actual is printed in the unit given.
    private Bounds Goal(Unit unit)
    {
        (Rational low, Rational high) = Ends(unit);
        return target.Effective switch
        {
            Comparator.AtLeast => Bounds.AtLeast(low),
            Comparator.Exceed or Comparator.Rising or Comparator.Above => Bounds.Above(low),
            Comparator.AtMost => Bounds.AtMost(high),
            Comparator.Below or Comparator.Falling => Bounds.Below(high),
            Comparator.Between => Between(low, high),
            Comparator.InStepWith => Bounds.AtLeast(low),
            _ when IsNoEvent => Bounds.Point(low),
            _ => NotWorse(low, high),
        };
    }

    // The numbers of the goal: those printed, so many times the baseline, the baseline itself, or no change.
    private (Rational Low, Rational High) Ends(Unit unit)
    {
        if (IsRelative || (IsMove && IsChange))
        {
            return default;
        }

        if (IsMove)
        {
            Rational start = Base(target.Baseline!.Value);
            return (start, start);
        }

        Figure goal = target.Goal!.Value;
        Rational times = Times(unit), itself = Itself(goal, unit);
        return ((goal.Unit.ToBase(goal.Value.Value) + itself) * times, (goal.Unit.ToBase(goal.UpperValue.Value) + itself) * times);
    }

    // What the base itself adds to a multiple of growth: a level has it, a published multiple leaves it out, 翻番 counts it.
    private int Itself(Figure goal, Unit unit) => target.Aspect != Aspect.MultipleGrowth ? 0
        : (goal.IsDoubling, unit.ConvertsTo(Unit.Multiple)) switch
        {
            (true, true) => -1,
            (false, false) => 1,
            _ => 0,
        };

    // What one of the goal is, in the base of what is measured: of a multiple that is promised and a level that is measured, the baseline.
    private Rational Times(Unit unit) => IsMultiple && !unit.ConvertsTo(Unit.Multiple) ? Base(target.Baseline!.Value) : 1;

    private Bounds Between(Rational low, Rational high) => low == high
        ? Bounds.Point(low)
        : Bounds.Between(low, high, lowerClosed: target.Goal?.Qualifier != Qualifier.Exceeds, upperClosed: target.Goal?.Qualifier != Qualifier.Below);

    // 保持, 左右: exactly so where no direction is good.
    private Bounds NotWorse(Rational low, Rational high) => Polarity switch
    {
        Polarity.HigherIsBetter => Bounds.AtLeast(low),
        Polarity.LowerIsBetter => Bounds.AtMost(high),
        _ => Bounds.Closed(low, high),
    };

    // True met, false missed, null for a person to judge.
    private bool? Judge(Rational value, Bounds possible, Bounds goal)
    {
        bool met = Inside(possible, goal) || (goal.Contains(value) && goal.Overlaps(possible)) || (target.Comparator == Comparator.About && IsAbout(value, goal));
        return met ? true : IsForAPerson ? null : false;
    }

    // Whether the value is within the tolerance, or not worse at the goal's last printed place.
    private bool IsAbout(Rational value, Bounds goal)
    {
        Figure print = target.Goal!.Value;
        Rational one = print.Scale.Factor() * print.Unit.Factor * Times(given!.Value.Figure.Unit), place = one / Rational.PowerOfTen(print.Number.Scale);
        Rational reach = one * (tolerance ?? 0);
        return goal.Contains((value / place).Round(0) * place) || (goal + Bounds.Closed(-reach, reach)).Contains(value);
    }

    // Whether a promise that is not met may be kept all the same.
    private bool IsForAPerson => target.Comparator switch
    {
        Comparator.About => tolerance is null,
        Comparator.Maintain when !IsNoEvent && Polarity is Polarity.None or Polarity.WithinRange => true,
        _ => target.Roughly,
    };

    private CompletionNote[] Notes(bool straddles) =>
        [.. straddles ? (CompletionNote[])[CompletionNote.StraddlesGoal] : [], .. Substitute is null ? (CompletionNote[])[] : [CompletionNote.SubstituteRate]];

    private bool Straddles(Bounds possible, Bounds goal) =>
        target.Comparator != Comparator.About && goal.Overlaps(possible) && !Inside(possible, goal);

    private static bool Inside(Bounds possible, Bounds goal) => possible.Intersect(goal.AsWeak()) == possible;

    // 已用比例, of a quota or budget.
    private Percentage? UsedShare(Rational value) =>
        AddsUp && target is { Comparator: Comparator.AtMost or Comparator.Below, Goal: { Value.Sign: > 0 } quota }
            ? new Percentage(value / quota.Unit.ToBase(quota.UpperValue.Value))
            : null;

    // The way into the bounds of the goal, or from within to the nearer end.
    private Quantity Margin(Rational value, Bounds goal, Unit unit)
    {
        Rational? fromBelow = value - goal.Lower, fromAbove = goal.Upper - value;
        Rational distance = fromBelow is not { } low ? fromAbove!.Value : fromAbove is not { } high ? low : Rational.Min(low, high);
        Unit printed = target.Goal is { } print && print.Unit.ConvertsTo(unit) ? print.Unit : unit;
        Unit margin = printed.IsPercentLike ? Unit.Points : printed;
        return new(distance / margin.Factor, margin);
    }

    private Verdict VerdictOf(bool? met)
    {
        bool reached = target.Effective is Comparator.AtLeast or Comparator.Exceed && met == true;
        bool passed = (target.Effective is Comparator.AtMost or Comparator.Below || IsNoEvent) && met == false;
        bool isWhole = given?.Period is not { } period || period.End >= target.Period.End;
        return AddsUp && reached ? Verdict.Met
            : AddsUp && passed ? Verdict.Missed
            : asOf < target.Period.End ? Verdict.Open
            : !isWhole ? Verdict.Undecided
            : met switch { true => Verdict.Met, false => Verdict.Missed, _ => Verdict.Judgement };
    }

    private static Rational Base(Fact fact) => Formulas.Number(fact.Figure);

    private static Bounds BaseBounds(Fact fact) => Formulas.BoundsOf(fact);
}
