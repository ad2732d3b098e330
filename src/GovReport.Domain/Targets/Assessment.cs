namespace GovReport.Domain.Targets;

/// <summary>One evaluation of a target: what is measured, the bounds that it has to lie in, and what follows from the two.</summary>
internal sealed class Assessment(Target target, Indicator indicator, Fact? given, Judging judging)
{
    /// <summary>The change of levels that stands in for the published one, exact, with what the prints of the levels allow.</summary>
    internal Computed? Computed { get; init; }

    private bool IsEstimate => given?.Basis.Vintage == Vintage.Estimated;

    // Where the data end: nothing can be said of later days. An estimate alone reaches beyond the day of judging; a whole year that is
    // reported before its end is what has been done by that day.
    private LocalDate DataEnd => given?.Period is { } period && target.Period.Contains(period.End)
        ? Until(period)
        : judging.AsOf;

    private LocalDate Until(ReportingPeriod period) => IsEstimate ? period.End : LocalDate.Min(period.End, judging.AsOf);

    private bool IsRelative => target.Comparator is Comparator.InStepWith or Comparator.Above;

    private bool IsMultiple => target.Aspect is Aspect.Multiple or Aspect.MultipleGrowth;

    // A move without a number to reach: 稳步增长, 保持, 不低于上年.
    private bool IsMove => target.Comparator is Comparator.Rising or Comparator.Falling
        || target is { Comparator: Comparator.Maintain, Goal: null } || target.IsAgainstLastYear;

    private bool IsStock => indicator.TimeBasis == TimeBasis.Stock;

    // 零发生.
    private bool IsNoEvent => target is { Comparator: Comparator.Maintain, Goal.Value.Sign: 0 };

    // A running total since the beginning of the target's period; a later year alone stands for a plan of several (到2025年).
    private bool IsCumulative => indicator.AddsUp && IsFromTheStart && IsAboutTotal;

    private bool IsFromTheStart => given?.Period is not { } period || period.IsAsOf || period.Start == target.Period.Start;

    // What is promised is a total: itself, or so many times last year's.
    private bool IsAboutTotal => target.Aspect == Aspect.Level
        || (IsMultiple && target.IsOneYear && given?.Figure.Unit.ConvertsTo(Unit.Multiple) == false);

    // Whether it stays reached what is reached: profits and balances can fall again, an estimate is not yet true.
    private bool IsOneWay => IsCumulative && DataEnd <= judging.AsOf && !MayFall;

    private bool MayFall => indicator.CanFall || SpeaksOfLosses || (judging.IsOnSameDays && IsPart);

    // What is not to be passed, nor to happen at all.
    private bool IsCeiling => target.Effective is Comparator.AtMost or Comparator.Below || IsNoEvent;

    // A value below 0, or 0 as something to be reached.
    private bool SpeaksOfLosses => new[] { target.Goal, target.Baseline, given?.Figure }.Any(figure => figure is { Number: < 0 })
        || target is { Goal.Value.Sign: 0, Effective: Comparator.AtLeast or Comparator.Exceed };

    private bool IsPart => given is { } actual && indicator.AddsUp && target.IsPart(actual, judging.AsOf);

    // Which way is good, of the aspect that is promised.
    private Polarity Polarity => target.Aspect switch
    {
        Aspect.Rank => Polarity.LowerIsBetter,
        Aspect.Reduction => Polarity.HigherIsBetter,
        _ => indicator.Polarity,
    };

    internal Completion Result()
    {
        Percentage? elapsed = judging.Pace?.Due(target.Period, DataEnd);
        LocalDate last = LocalDate.Min(judging.AsOf, target.Period.End);
        Completion result = new()
        {
            Target = target,
            Actual = given,
            AsOf = judging.AsOf,
            Elapsed = elapsed,
            DataThrough = given?.Period is not null && DataEnd < last ? DataEnd : null,
            Notes = Notes(straddles: false),
            Verdict = Verdict.Undecided,
        };
        if (Problem() is { } problem)
        {
            return result with { Reason = problem, Lack = problem == NoRate.Missing ? LackOf() : null, Verdict = VerdictOf(problem) };
        }

        Fact actual = given!.Value;
        (Rational value, Bounds possible) = Measured(actual);
        Bounds goal = Goal(actual.Figure.Unit);
        CompletionRate rate = RateOf(actual);
        bool hasPace = IsCumulative && rate.IsOfGoal;
        bool? met = Judge(value, possible, goal);
        PlanDue? plan = PlanDue.At(target, indicator, actual.Figure.Unit, judging, DataEnd);
        return result with
        {
            Notes = Notes(Straddles(possible, goal)),
            Rate = rate.Value,
            IsFromBaseline = rate.IsFromBaseline,
            Reason = rate.Reason,
            Progress = rate.Progress,
            UsedShare = UsedShare(value),
            Margin = Margin(value, goal, actual.Figure.Unit),
            Lead = hasPace ? rate.Value - elapsed : null,
            PlanToDate = plan?.Step,
            PlanRate = plan?.Rate(value, rate.IsFromBaseline ? target.Baseline : null),
            IsCumulative = IsCumulative,
            IsRunningTotal = indicator.AddsUp && target.IsOneYear,
            Level = Computed?.Level,
            Way = Way(rate, value),
            Standing = SaysNothingYet ? null : new(met),
            Verdict = VerdictOf(met),
        };
    }

    private CompletionRate RateOf(Fact actual) =>
        new RateTable(target, indicator, Computed?.Value ?? Base(actual), judging.Method) { IsPart = IsPart, Root = Computed?.Root }
            .RateOf(actual.Figure);

    private NoRate? Problem()
    {
        if (target is { Aspect: Aspect.Growth, IsOneYear: false, Goal: not null } && !IsRelative)
        {
            return NoRate.SeveralYears;
        }

        if (given is not { } actual)
        {
            return Computed?.Reason ?? NoRate.Missing;
        }

        if (actual.Period is { } period && !Belongs(period))
        {
            return NoRate.PeriodsDiffer;
        }

        if (Computed?.Reason is { } reason)
        {
            return reason;
        }

        bool isCustomary = target is { Aspect: Aspect.Growth or Aspect.AverageGrowth, Price: PriceBasis.Unstated } && !IsRelative;
        Basis promised = isCustomary ? target.Basis with { Price = indicator.CustomaryGrowth } : target.Basis;
        return Comparability.Difference(actual, actual with { Basis = promised }) ?? YardstickProblem(actual);
    }

    // What the actual is set against: a reference, what it was before, or the goal.
    private NoRate? YardstickProblem(Fact actual)
    {
        if (IsRelative)
        {
            return ReferenceProblem(actual);
        }

        Unit unit = actual.Figure.Unit;
        return IsMove ? MoveProblem(unit) : GoalProblem(unit);
    }

    // The first of actual, reference and goal that is missing.
    private Lack? LackOf() => Lack.Of(0 switch
    {
        _ when given is null => "Lack.Actual",
        _ when Computed?.Reason is NoRate.Missing => "Lack.YearBefore",
        _ when IsRelative => "Lack.Reference",
        _ when IsMove => "Lack.LastYear",
        _ => "Lack.Goal",
    });

    // Of the way from nothing, or from the baseline, to the goal what is done, as a share that goes with the time; null where a value on
    // a day says all, as of averages and rates.
    private Rational? Way(CompletionRate rate, Rational value) => target.Aspect switch
    {
        Aspect.Level when IsCumulative => WayOfTotal(rate, value),
        Aspect.Level => IsStock && rate.IsFromBaseline ? rate.Value?.Ratio : null,
        _ when IsMultiple && rate.IsOfGoal => rate.Value?.Ratio,
        Aspect.Increase when indicator.AddsUp => ShareOfChange(value),
        _ => IsStock || !target.IsOneYear ? WayOfChange(rate, value) : null,
    };

    private Rational? WayOfChange(CompletionRate rate, Rational value) => target.Aspect switch
    {
        _ when IsMultiple || rate.Progress is not null => rate.Progress?.Near,
        Aspect.Increase or Aspect.Points or Aspect.Reduction => ShareOfChange(value),
        _ => null,
    };

    private Rational? WayOfTotal(CompletionRate rate, Rational value) =>
        IsCeiling || rate.Value is null ? ShareOfLevel(value) : rate.Value.Value.Ratio;

    // Of a running total about a goal, or between two.
    private Rational? ShareOfLevel(Rational value) =>
        target is { Comparator: Comparator.About or Comparator.Between or Comparator.Maintain, Goal: { Value.Sign: > 0 } goal }
            ? value / Formulas.Number(goal)
            : null;

    // A rise that is to be reached, or a fall.
    private Rational? ShareOfChange(Rational value)
    {
        bool isFall = target.Effective is Comparator.AtMost or Comparator.Below;
        return target is { Goal: { Upper: null, Value.Sign: not 0 } goal, Comparator: not Comparator.Maintain }
            && (goal.Value.Sign < 0) == isFall
            ? value / Formulas.Number(goal)
            : null;
    }

    // A part of what adds up says nothing of a goal for the whole, unless it is not to be passed or is set against the same days.
    private bool SaysNothingYet => IsCumulative && IsPart && !IsCeiling && !SpeaksOfLosses && !judging.IsOnSameDays;

    private Verdict VerdictOf(NoRate problem) => problem switch
    {
        NoRate.UnitsDiffer or NoRate.BasisDiffers or NoRate.PeriodsDiffer or NoRate.SeveralYears => Verdict.NotComparable,
        NoRate.PartOfPeriod when judging.AsOf < target.Period.End => Verdict.Open,
        _ => Verdict.Undecided,
    };

    // A state counts at its end. What flows is counted from the beginning on, but of several years one may stand for all (到2025年).
    private bool Belongs(ReportingPeriod period) => indicator.TimeBasis == TimeBasis.Stock || period.IsAsOf
        ? target.Period.Contains(period.End)
        : target.Period.Contains(period) && (target.Period.Start == period.Start || !target.IsOneYear);

    // The other area or indicator has a scope of its own.
    private NoRate? ReferenceProblem(Fact actual)
    {
        if (judging.Reference is not { } other)
        {
            return NoRate.Missing;
        }

        bool isOfOtherDays = actual.Period is { } mine && other.Period is { } theirs && !mine.CoversSameDays(theirs);
        return Comparability.Difference(actual, other with { Basis = other.Basis with { Scope = null } })
            ?? (isOfOtherDays ? NoRate.PeriodsDiffer : null);
    }

    private NoRate? MoveProblem(Unit unit) => target.Aspect switch
    {
        _ when target is { IsAgainstLastYear: true, Baseline: null } => NoRate.Missing,
        _ when target.IsAgainstLastYear => BaselineProblem(unit),
        Aspect.Growth or Aspect.AverageGrowth or Aspect.Reduction => unit.IsPercentLike ? null : NoRate.UnitsDiffer,
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

    private NoRate? BaselineProblem(Unit unit)
    {
        if (target.Baseline is not { } start)
        {
            return NoRate.NeedsBaseline;
        }

        return Target.Compare(start.Unit, unit) ? null : NoRate.UnitsDiffer;
    }

    // What is set against the goal, in base units: the actual, or its distance to the reference.
    private (Rational Value, Bounds Possible) Measured(Fact actual)
    {
        (Rational value, Bounds possible) = Computed is { } change ? (change.Value, change.Possible) : (Base(actual), BaseBounds(actual));
        if (!IsRelative)
        {
            return (value, possible);
        }

        return judging.ReferenceChange is { } other
            ? (value - other.Value, possible - other.Possible)
            : (value - Base(judging.Reference!.Value), possible - BaseBounds(judging.Reference.Value));
    }

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
            Comparator.Planned => Bounds.Closed(low, high),
            _ when IsNoEvent => Bounds.Point(low),
            _ => NotWorse(low, high),
        };
    }

    // The numbers of the goal: those printed, so many times the baseline, the baseline itself, or no change.
    private (Rational Low, Rational High) Ends(Unit unit)
    {
        if (IsRelative || (IsMove && target is { IsChange: true, IsAgainstLastYear: false }))
        {
            return default;
        }

        if (IsMove)
        {
            Rational start = Base(target.Baseline!.Value);
            return (start, start);
        }

        Figure goal = target.Goal!.Value;
        Rational times = Times(unit), itself = unit.ConvertsTo(Unit.Multiple) ? 0 : target.Itself;
        return ((Formulas.Number(goal) + itself) * times, (goal.Unit.ToBase(goal.UpperValue.Value) + itself) * times);
    }

    // What one of the goal is, in the base of what is measured: of a multiple that is promised and a level that is measured, the baseline.
    private Rational Times(Unit unit) => IsMultiple && !unit.ConvertsTo(Unit.Multiple) ? Base(target.Baseline!.Value) : 1;

    private Bounds Between(Rational low, Rational high) => low == high
        ? Bounds.Point(low)
        : Bounds.Between(
            low,
            high,
            lowerClosed: target.Goal?.Qualifier != Qualifier.Exceeds,
            upperClosed: target.Goal?.Qualifier != Qualifier.Below);

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
        bool met = Inside(possible, goal) || (goal.Contains(value) && goal.Overlaps(possible)) || IsWithinTolerance(value, goal);
        if (met)
        {
            return true;
        }

        return IsForAPerson ? null : false;
    }

    // 左右 reaches as far as the application says, and no farther: no scale and no printed place makes a tolerance.
    private bool IsWithinTolerance(Rational value, Bounds goal)
    {
        if (target.Comparator is not (Comparator.About or Comparator.Planned) || judging.Tolerance is not { } number)
        {
            return false;
        }

        Figure print = target.Goal!.Value;
        Rational reach = number * print.Scale.Factor() * print.Unit.Factor * Times(given!.Value.Figure.Unit);
        return (goal + Bounds.Closed(-reach, reach)).Contains(value);
    }

    // Whether a promise that is not met may be kept all the same.
    private bool IsForAPerson => target.Comparator switch
    {
        Comparator.About or Comparator.Planned => judging.Tolerance is null,
        Comparator.Maintain when !IsNoEvent && Polarity is Polarity.None or Polarity.WithinRange => true,
        _ => target.Roughly,
    };

    private CompletionNote[] Notes(bool straddles)
    {
        bool isRate = target.Aspect is Aspect.Growth or Aspect.AverageGrowth;
        bool isComputed = Computed is not (null or { Reason: NoRate.PartOfPeriod });
        CompletionNote[] straddling = straddles ? [CompletionNote.StraddlesGoal] : [];
        CompletionNote substitute = isRate ? CompletionNote.SubstituteRate : CompletionNote.SubstituteChange;
        return isComputed ? [.. straddling, substitute] : straddling;
    }

    private bool Straddles(Bounds possible, Bounds goal) =>
        target.Comparator is not (Comparator.About or Comparator.Planned) && goal.Overlaps(possible) && !Inside(possible, goal);

    private static bool Inside(Bounds possible, Bounds goal) => possible.Intersect(goal.AsWeak()) == possible;

    // 已用比例, of a quota or budget.
    private Percentage? UsedShare(Rational value) =>
        IsCumulative
        && target is { Aspect: Aspect.Level, Comparator: Comparator.AtMost or Comparator.Below, Goal: { Value.Sign: > 0 } quota }
            ? new Percentage(value / quota.Unit.ToBase(quota.UpperValue.Value))
            : null;

    private Quantity Margin(Rational value, Bounds goal, Unit unit)
    {
        Unit margin = UnitOfMargin(unit);
        Rational distance = Distance(value, goal) / margin.Factor;
        return new(Computed?.Root is null ? distance : distance.RoundTo(10), margin);
    }

    // The way into the bounds of the goal, or from within to the nearer end.
    private static Rational Distance(Rational value, Bounds goal)
    {
        Rational? fromBelow = value - goal.Lower, fromAbove = goal.Upper - value;
        return fromBelow is { } low && fromAbove is { } high ? Rational.Min(low, high) : (fromBelow ?? fromAbove)!.Value;
    }

    // That of the goal, where it is one of the same kind; places of a rank, and points of percentages.
    private Unit UnitOfMargin(Unit unit)
    {
        if (target.Aspect == Aspect.Rank)
        {
            return Unit.RankPlace;
        }

        Unit printed = target.Goal is { } print && print.Unit.ConvertsTo(unit) ? print.Unit : unit;
        return printed.IsPercentLike ? Unit.Points : printed;
    }

    private Verdict VerdictOf(bool? met)
    {
        bool reached = target.Effective is Comparator.AtLeast or Comparator.Exceed && met == true;
        bool passed = IsCeiling && met == false;
        bool isWhole = given?.Period is not { } period || period.End >= target.Period.End;
        if (IsOneWay && reached)
        {
            return Verdict.Met;
        }

        if (IsOneWay && passed)
        {
            return Verdict.Missed;
        }

        if (judging.AsOf < target.Period.End)
        {
            return Verdict.Open;
        }

        return !isWhole
            ? Verdict.Undecided
            : met switch { true => Verdict.Met, false => Verdict.Missed, _ => Verdict.Judgement };
    }

    private static Rational Base(Fact fact) => Formulas.Number(fact.Figure);

    private static Bounds BaseBounds(Fact fact) => Formulas.BoundsOf(fact);
}
