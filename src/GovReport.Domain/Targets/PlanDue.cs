namespace GovReport.Domain.Targets;

/// <summary>What a plan asks for by the end of a day (节点计划), exact: a step of it, or what lies straight between two of them.</summary>
internal sealed class PlanDue
{
    // So many places more than the steps have is enough to show what lies between them.
    private const int MorePlaces = 2;

    private readonly Rational _due;

    private PlanDue(LocalDate day, Rational due, Figure like)
    {
        _due = due;
        Rational number = due / like.Unit.Factor / like.Scale.Factor();
        int most = Math.Min(like.Number.Scale + MorePlaces, 28);
        bool isShort = number.TryGetPlaces(out int places) && places <= most;
        Step = new(day, Prints.Fitting(number, like.Unit, like.Scale, isShort ? Math.Max(places, like.Number.Scale) : most));
    }

    /// <summary>The step as it is shown.</summary>
    internal PlanPoint Step { get; }

    /// <summary>
    /// What is due on a day; null where the target has no plan, or none of levels or increases, or starts nowhere before its first step.
    /// </summary>
    internal static PlanDue? At(Target target, Indicator indicator, Unit unit, Judging judging, LocalDate day)
    {
        if (target.Plan.Count == 0 || target.Aspect is not (Aspect.Level or Aspect.Increase or Aspect.Multiple or Aspect.MultipleGrowth))
        {
            return null;
        }

        PlanPoint[] steps = [.. target.Plan.OrderBy(point => point.Day)];
        PlanPoint[] all = target.IsPlanBySteps ? steps : [.. Start(target, indicator, steps[0]), .. steps, .. End(target, steps[^1])];
        if (!Target.Compare(steps[0].Due.Unit, unit))
        {
            return null;
        }

        int next = Array.FindIndex(all, point => point.Day > day);
        return next switch
        {
            0 => null,
            < 0 => new(all[^1].Day, Base(all[^1]), all[^1].Due),
            _ when all[next - 1].Day == day || target.IsPlanBySteps => new(all[next - 1].Day, Base(all[next - 1]), all[next - 1].Due),
            _ => Between(all[next - 1], all[next], day, judging.Pace),
        };
    }

    /// <summary>完成节点计划的比例: the value by what is due, or the way from a baseline by the way that is due; null where nothing is.</summary>
    internal Percentage? Rate(Rational value, Figure? baseline)
    {
        Rational start = baseline is { } from ? Formulas.Number(from) : Rational.Zero;
        bool isWay = baseline is not null || _due.Sign < 0;
        return _due == start || (!isWay && value.Sign < 0) ? null : new((value - start) / (_due - start));
    }

    // A running total and an increase start from nothing, a stock from its baseline.
    private static IEnumerable<PlanPoint> Start(Target target, Indicator indicator, PlanPoint first)
    {
        LocalDate eve = target.Period.Start.PlusDays(-1);
        bool isFromNothing = indicator.AddsUp || target.Aspect == Aspect.Increase;
        Figure? start = isFromNothing ? Figure.Of(0, first.Due.Unit, first.Due.Scale) : target.Baseline;
        return first.Day > eve && start is { } figure && Target.Compare(figure.Unit, first.Due.Unit) ? [new(eve, figure)] : [];
    }

    // The goal itself, where the plan ends before its period.
    private static IEnumerable<PlanPoint> End(Target target, PlanPoint last) =>
        target is { Aspect: Aspect.Level or Aspect.Increase, Goal: { } goal } && last.Day < target.Period.End
            && Target.Compare(goal.Unit, last.Due.Unit)
            ? [new(target.Period.End, Figure.Of(goal.Number, goal.Unit, goal.Scale))]
            : [];

    // By the months that are over where both steps end one, unless the pace counts days.
    private static PlanDue Between(PlanPoint from, PlanPoint to, LocalDate day, Pace? pace)
    {
        bool isMonthly = pace?.Kind != PaceKind.ByDays && ReportingPeriod.IsMonthEnd(from.Day) && ReportingPeriod.IsMonthEnd(to.Day);
        LocalDate reached = !isMonthly || ReportingPeriod.IsMonthEnd(day) ? day : new LocalDate(day.Year, day.Month, 1).PlusDays(-1);
        Rational share = isMonthly
            ? new Rational(Months(from.Day, reached), Months(from.Day, to.Day))
            : new Rational(Period.DaysBetween(from.Day, reached), Period.DaysBetween(from.Day, to.Day));
        Figure like = from.Due.Unit == to.Due.Unit && from.Due.Scale == to.Due.Scale && from.Due.Number.Scale > to.Due.Number.Scale
            ? from.Due
            : to.Due;
        return share.Sign == 0 ? new(from.Day, Base(from), from.Due) : new(reached, Base(from) + ((Base(to) - Base(from)) * share), like);
    }

    private static int Months(LocalDate from, LocalDate to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    private static Rational Base(PlanPoint point) => Formulas.Number(point.Due);
}
