using NodaTime;

namespace GovReport.Domain;

/// <summary>One evaluation of a target: the rows of the table of completion, each as one decision.</summary>
internal sealed class Assessment(
    Target target, Indicator indicator, Fact? given, LocalDate asOf, Pace? pace, Fact? reference, CompletionMethod method, decimal? tolerance)
{
    private readonly List<CompletionNote> _notes = [];

    private bool IsRelative => target.Comparator is Comparator.InStepWith or Comparator.Above;

    private bool IsMultiple => target.Aspect is Aspect.Multiple or Aspect.MultipleGrowth;

    private bool IsFlowLevel => target.Aspect == Aspect.Level && indicator.TimeBasis == TimeBasis.Flow;

    private bool IsOver => asOf >= target.Period.End;

    internal Completion Result()
    {
        Percentage? elapsed = pace?.Due(target.Period, asOf);
        if (Problem() is { } problem)
        {
            return new()
            {
                Target = target, Actual = given, AsOf = asOf, Elapsed = elapsed, Notes = [], Reason = problem,
                Verdict = problem is NoRate.Missing or NoRate.NeedsBaseline ? Verdict.Undecided : Verdict.NotComparable,
            };
        }

        Fact actual = given!.Value;
        bool? met = IsRelative ? JudgeAgainstReference(actual) : Judge(actual);
        CompletionRate rate = new(target, indicator, actual, Effective, method);
        bool leads = elapsed is not null && rate.Value is not null && IsFlowLevel && target.Baseline is null && Effective is Comparator.AtLeast or Comparator.Exceed;
        Percentage? due = leads ? elapsed : null;
        return new()
        {
            Target = target, Actual = actual, AsOf = asOf, Elapsed = elapsed, Notes = Content.List(_notes),
            Rate = rate.Value,
            Reason = rate.Reason,
            Progress = rate.Progress,
            UsedShare = IsFlowLevel && !actual.Figure.Unit.IsPercentLike && Effective is Comparator.AtMost or Comparator.Below && target.Goal is { Value.Sign: > 0 } quota
                ? new Percentage(actual.Value / quota.Value)
                : null,
            Margin = Margin(actual),
            Lead = due is { } share ? rate.Value!.Value - share : null,
            Verdict = VerdictOf(met),
        };
    }

    // The comparator that counts: with a baseline above the goal, to reach means to come down to it.
    private Comparator Effective =>
        target is { Comparator: Comparator.AtLeast, Aspect: Aspect.Level, Baseline: { } start, Goal: { } goal } && start.Unit.ConvertsTo(goal.Unit) && goal.Value < start.Value
            ? Comparator.AtMost
            : target.Comparator;

    private NoRate? Problem()
    {
        if (given is not { } actual)
        {
            return NoRate.Missing;
        }

        if (actual.Basis is var basis && (Comparability.Difference(actual, new Fact(actual.Figure, Basis: target.Basis)) is { } differs))
        {
            return differs;
        }

        if (actual.Period is { } period && !target.Period.Contains(period))
        {
            return NoRate.PeriodsDiffer;
        }

        return IsRelative ? ReferenceProblem(actual) : GoalProblem(actual.Figure.Unit);
    }

    private NoRate? ReferenceProblem(Fact actual) =>
        reference is not { } other ? NoRate.Missing
        : Comparability.Difference(actual, other)
            ?? (actual.Period is { } mine && other.Period is { } theirs && !mine.CoversSameDays(theirs) ? NoRate.PeriodsDiffer : null);

    private NoRate? GoalProblem(Unit unit)
    {
        bool ranked = target.Aspect == Aspect.Rank;
        bool moves = target.Comparator is Comparator.Rising or Comparator.Falling or Comparator.Maintain && target.Goal is null;
        if (moves)
        {
            bool isChange = target.Aspect is Aspect.Growth or Aspect.Points;
            return isChange ? null : target.Baseline is not { } before ? NoRate.NeedsBaseline : before.Unit.ConvertsTo(unit) ? null : NoRate.UnitsDiffer;
        }

        if (target.Goal is not { } goal)
        {
            return NoRate.Missing;
        }

        if (IsMultiple && unit.Kind != Unit.Multiple.Kind)
        {
            return target.Baseline is not { } start ? NoRate.NeedsBaseline
                : !start.Unit.ConvertsTo(unit) ? NoRate.UnitsDiffer
                : start.Value.Sign <= 0 ? NoRate.BaseIsNegative : null;
        }

        return ranked || goal.Unit.ConvertsTo(unit) || (goal.Unit == Unit.None && unit.IsCount) ? null : NoRate.UnitsDiffer;
    }

    private bool? JudgeAgainstReference(Fact actual)
    {
        Bounds gap = actual.Bounds - (reference!.Value.Bounds * Bounds.Point(reference.Value.Figure.Unit.Factor / actual.Figure.Unit.Factor));
        Note(gap, Bounds.AtLeast(0));
        int sign = (actual.Value - reference.Value.Value).Sign;
        return target.Comparator == Comparator.Above ? sign > 0
            : sign >= 0 ? true
            : target.Roughly ? null : false;
    }

    // True met, false missed, null for a person to judge.
    private bool? Judge(Fact actual)
    {
        (Rational value, Bounds possible) = Measured(actual);
        if (target.Comparator == Comparator.About)
        {
            return JudgeAbout(value);
        }

        if (target is { Comparator: Comparator.Maintain, Goal: null or { Value.Sign: not 0 } })
        {
            int change = value.CompareTo(target.Goal is null ? StartOf() : Goal());
return change == 0 ? true : Better(change);
        }

        Bounds goal = GoalBounds();
        Note(possible, goal);
        bool inside = possible.Intersect(goal) is { } both && both == possible;
        return inside || (goal.Contains(value) && goal.Overlaps(possible));
    }

    private bool? JudgeAbout(Rational value)
    {
        Figure goal = target.Goal!.Value;
        Rational place = goal.Scale.Factor() * goal.Unit.Factor / Rational.PowerOfTen(goal.Number.Scale);
        if (tolerance is { } reach && (value - Goal()).Abs() <= reach * place * Rational.PowerOfTen(goal.Number.Scale))
        {
            return true;
        }

        int change = ((Rational)(value / place).Round(0)).CompareTo(Goal() / place);
        return change == 0 || Better(change) == true ? true : tolerance is null ? null : false;
    }

    // Whether a move in this direction is good; null where the indicator has no direction.
    private bool? Better(int change) => indicator.Polarity switch
    {
        Polarity.HigherIsBetter => change >= 0,
        Polarity.LowerIsBetter => change <= 0,
        _ => null,
    };

    private Bounds GoalBounds() => Effective switch
    {
        Comparator.AtLeast => Bounds.AtLeast(Goal()),
        Comparator.Exceed => Bounds.Above(Goal()),
        Comparator.AtMost => Bounds.AtMost(Goal()),
        Comparator.Below => Bounds.Below(Goal()),
        Comparator.Between => Bounds.Closed(Goal(), Base(target.Goal!.Value.UpperValue)),
        Comparator.Rising => Bounds.Above(StartOf()),
        Comparator.Falling => Bounds.Below(StartOf()),
        _ => Bounds.Point(Goal()),
    };

    private Rational Goal() => Base(target.Goal!.Value.Value) + (target.Aspect == Aspect.MultipleGrowth ? 1 : 0);

    private Rational StartOf() => target.Aspect == Aspect.Level && target.Baseline is { } start ? Base(start.Value) : Rational.Zero;

    // What is set against the goal: the actual itself, or how many times the baseline it is.
    private (Rational Value, Bounds Possible) Measured(Fact actual)
    {
        Rational value = Base(actual.Value);
        Bounds possible = actual.Bounds * Bounds.Point(actual.Figure.Unit.Factor);
        if (!IsMultiple || actual.Figure.Unit.Kind == Unit.Multiple.Kind)
        {
            return (value, possible);
        }

        Rational start = Base(target.Baseline!.Value.Value);
        return (value / start, possible / Bounds.Point(start));
    }

    private Quantity? Margin(Fact actual)
    {
        Figure figure = actual.Figure;
        if (IsRelative)
        {
            return actual.Value - reference!.Value.Value;
        }

        if (target.Goal is not { } goal)
        {
            Quantity change = target.Baseline is { } start && target.Aspect == Aspect.Level ? actual.Value - start.Value : actual.Value;
            return target.Comparator == Comparator.Falling ? -change : change;
        }

        if (IsMultiple && figure.Unit.Kind != Unit.Multiple.Kind)
        {
            return actual.Value - (target.Baseline!.Value.Value * Goal());
        }

        Quantity now = target.Aspect == Aspect.Rank || goal.Unit == Unit.None ? new(figure.Value.Value, goal.Unit) : figure.Value;
        return Effective switch
        {
            Comparator.AtMost or Comparator.Below => goal.Value - now,
            Comparator.Between => (now - goal.Value) is var low && (goal.UpperValue - now) is var high && low < high ? low : high,
            Comparator.About when indicator.Polarity == Polarity.LowerIsBetter => goal.Value - now,
            Comparator.Maintain => (now - goal.Value) is { Sign: > 0 } above ? -above : now - goal.Value,
            _ => now - goal.Value,
        };
    }

    private Verdict VerdictOf(bool? met)
    {
        bool reached = Effective is Comparator.AtLeast or Comparator.Exceed;
        bool ceiling = Effective is Comparator.AtMost or Comparator.Below || target is { Comparator: Comparator.Maintain, Goal.Value.Sign: 0 };
        bool early = IsFlowLevel && target.Baseline is null && ((reached && met == true) || (ceiling && met == false));
        return !IsOver && !early ? Verdict.Open : met switch
        {
            true => Verdict.Met,
            false => Verdict.Missed,
            _ => Verdict.Judgement,
        };
    }

    private void Note(Bounds possible, Bounds goal)
    {
        bool inside = possible.Intersect(goal) is { } both && both == possible;
        if (!inside && goal.Overlaps(possible))
        {
            _notes.Add(CompletionNote.StraddlesGoal);
        }
    }

    private static Rational Base(Quantity quantity) => quantity.Unit.ToBase(quantity.Value);
}
