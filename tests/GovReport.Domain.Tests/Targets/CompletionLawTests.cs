using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>What holds of every completion, whatever the numbers.</summary>
public class CompletionLawTests
{
    private static readonly Gen<int> Wholes = Gen.OneOf(Gen.Choose(-2_000_000_000, 2_000_000_000), Gen.Choose(-20, 20), Gen.Elements(0, 1, -1, 5000, int.MaxValue, int.MinValue + 1));

    private static readonly Gen<Figure> Money =
        from digits in Wholes
        from places in Gen.Choose(0, 6)
        from scale in Gen.Elements(Scale.One, Scale.Wan, Scale.Yi)
        select Figure.Of(new decimal(Math.Abs((long)digits)) * Math.Sign(digits) * new decimal(1, 0, 0, false, (byte)places), Unit.Yuan, scale);

    private static readonly Gen<Figure> Earned = Money.Where(figure => figure.Value.Sign > 0);

    private static readonly Gen<int> Counts = Gen.OneOf(Gen.Choose(0, 12), Gen.Choose(0, 2_000_000_000));

    private static readonly Comparator[] Directed = [Comparator.AtLeast, Comparator.Exceed, Comparator.AtMost, Comparator.Below, Comparator.Rising, Comparator.Falling];

    [Fact]
    public void The_rate_never_falls_when_the_actual_rises() => Holds(
        from goal in Earned
        from one in Money
        from other in Money
        select (goal, one, other),
        x =>
        {
            (Figure less, Figure more) = x.one.Value <= x.other.Value ? (x.one, x.other) : (x.other, x.one);
            Percentage? low = Of(Comparator.AtLeast, x.goal).AtEnd(less).Rate, high = Of(Comparator.AtLeast, x.goal).AtEnd(more).Rate;
            return low is not { } from || high >= from;
        });

    [Fact]
    public void From_a_baseline_the_rate_rises_towards_the_goal() => Holds(
        from goal in Money
        from start in Money
        from one in Money
        from other in Money
        where goal.Value != start.Value
        select (goal, start, one, other),
        x =>
        {
            Promise promise = Of(Comparator.AtLeast, x.goal, x.start);
            int way = x.goal.Value.CompareTo(x.start.Value), step = x.other.Value.CompareTo(x.one.Value);
            return promise.AtEnd(x.other, CompletionMethod.FromBaseline).Rate!.Value.CompareTo(promise.AtEnd(x.one, CompletionMethod.FromBaseline).Rate!.Value) == way * step;
        });

    [Fact]
    public void The_rate_is_that_of_whole_number_arithmetic() => Holds(
        from goal in Earned
        from actual in Money
        where actual.Value.Sign >= 0
        select (goal, actual),
        x =>
        {
            Rational rate = Of(Comparator.AtLeast, x.goal).AtEnd(x.actual).Rate!.Value.Ratio;
            return rate.Numerator * InMillionths(x.goal) == rate.Denominator * InMillionths(x.actual);
        });

    [Fact]
    public void So_is_the_rate_from_a_baseline() => Holds(
        from goal in Money
        from start in Money
        from actual in Money
        where goal.Value != start.Value
        select (goal, start, actual),
        x =>
        {
            Rational rate = Of(Comparator.AtLeast, x.goal, x.start).AtEnd(x.actual, CompletionMethod.FromBaseline).Rate!.Value.Ratio;
            return rate.Numerator * (InMillionths(x.goal) - InMillionths(x.start)) == rate.Denominator * (InMillionths(x.actual) - InMillionths(x.start));
        });

    [Fact]
    public void The_capped_rate_lies_between_nothing_and_all() => Holds(
        from goal in Money
        from start in Money
        from actual in Money
        select (goal, start, actual),
        x =>
        {
            Completion completion = Of(Comparator.AtLeast, x.goal, x.start).AtEnd(x.actual);
            return completion.CappedRate is not { } capped
                ? completion.Rate is null
                : capped.Ratio >= 0 && capped.Ratio <= 1 && (capped == completion.Rate || completion.Rate!.Value.Ratio.CompareTo(capped.Ratio) == (capped.Sign == 0 ? -1 : 1));
        });

    [Fact]
    public void There_is_either_a_rate_or_a_reason() => Holds(
        from goal in Money
        from start in Money
        from actual in Money
        from comparator in Gen.Elements(Enum.GetValues<Comparator>())
        from method in Gen.Elements(Enum.GetValues<CompletionMethod>())
        from polarity in Gen.Elements(Enum.GetValues<Polarity>())
        select (goal, start, actual, comparator, method, polarity),
        x =>
        {
            Promise promise = Of(x.comparator, x.goal, x.start) with { Indicator = Profit with { Polarity = x.polarity } };
            Completion completion = promise.Target.Evaluate(promise.Indicator, x.actual, Promise.YearEnd, reference: x.start, method: x.method);
            return completion.Rate is null == completion.Reason is not null && completion.Verdict is Verdict.Met or Verdict.Missed or Verdict.Judgement;
        });

    [Fact]
    public void The_margin_rises_in_the_direction_of_the_promise() => Holds(
        from comparator in Gen.Elements(Directed)
        from goal in Money
        from one in Money
        from other in Money
        select (comparator, goal, one, other),
        x =>
        {
            Promise promise = x.comparator is Comparator.Rising or Comparator.Falling ? Of(x.comparator, null, x.goal) : Of(x.comparator, x.goal);
            int way = x.comparator is Comparator.AtMost or Comparator.Below or Comparator.Falling ? -1 : 1;
            return promise.AtEnd(x.other).Margin!.Value.CompareTo(promise.AtEnd(x.one).Margin!.Value) == way * x.other.Value.CompareTo(x.one.Value);
        });

    [Fact]
    public void Between_two_actuals_the_margin_is_no_worse_than_at_the_worse_of_them() => Holds(
        from comparator in Gen.Elements(Comparator.Between, Comparator.About, Comparator.Maintain, Comparator.AtLeast, Comparator.AtMost)
        from polarity in Gen.Elements(Enum.GetValues<Polarity>())
        from goal in Money
        from wider in Gen.Choose(0, 1000)
        from one in Money
        from two in Money
        from three in Money
        select (comparator, polarity, Figure.Range(goal.Number, goal.Number + wider, Unit.Yuan, goal.Scale), new[] { one, two, three }.OrderBy(figure => figure.Value).ToArray()),
        x =>
        {
            Promise promise = Of(x.comparator, x.Item3) with { Indicator = Profit with { Polarity = x.polarity } };
            Quantity[] margins = [.. x.Item4.Select(actual => promise.AtEnd(actual).Margin!.Value)];
            return margins[1] >= margins[0] || margins[1] >= margins[2];
        });

    [Fact]
    public void A_promise_is_met_by_exact_numbers_if_and_only_if_the_margin_says_so() => Holds(
        from comparator in Gen.Elements(Comparator.AtLeast, Comparator.AtMost, Comparator.Between)
        from goal in Money
        from near in Gen.Choose(-2, 2)
        select (comparator, goal, near),
        x =>
        {
            Completion completion = Of(x.comparator, x.goal).AtEnd(Unit.Yuan.Of(x.goal.Value.Value + x.near));
            return completion.Verdict == (completion.Margin!.Value.Sign >= 0 ? Verdict.Met : Verdict.Missed);
        });

    [Fact]
    public void Counts_are_judged_as_whole_numbers_are_compared() => Holds(
        from goal in Counts
        from actual in Gen.OneOf(Counts, Gen.Elements(goal, Math.Max(goal - 1, 0), goal + 1))
        select (goal, actual),
        x =>
            Met(Comparator.AtLeast, x) == (x.actual >= x.goal)
            && Met(Comparator.Exceed, x) == (x.actual > x.goal)
            && Met(Comparator.AtMost, x) == (x.actual <= x.goal)
            && Met(Comparator.Below, x) == (x.actual < x.goal)
            && Met(Comparator.Between, x) == (x.actual == x.goal)
            && Met(Comparator.Maintain, x) == (x.goal == 0 ? x.actual == 0 : x.actual >= x.goal));

    [Fact]
    public void The_lead_is_the_rate_less_what_is_due() => Holds(
        from goal in Gen.Choose(1, 100_000)
        from actual in Gen.Choose(0, 200_000)
        from day in Gen.Choose(-20, 400)
        from pace in Gen.Elements(Pace.ByDays, Pace.ByMonths)
        select (goal, actual, day, pace),
        x =>
        {
            LocalDate asOf = new LocalDate(2024, 1, 1).PlusDays(x.day);
            Completion completion = Farmland.AtLeast($"{x.goal}亩").On(asOf, $"{x.actual}亩", x.pace);
            return completion.Lead!.Value.Points == completion.Rate!.Value.Percent - (x.pace.Due(Promise.Year, asOf).Ratio * 100);
        });

    [Fact]
    public void The_share_due_never_falls_with_the_days() => Holds(
        from period in Gen.Elements("2024", "2023-Q1", "2024-02", "FYP14", "2024-01-15/2024-03-20")
        from first in Gen.Choose(-40, 2000)
        from later in Gen.Choose(0, 200)
        from kind in Gen.Elements(PaceKind.ByDays, PaceKind.ByMonths, PaceKind.Curve)
        select (ReportingPeriod.Parse(period), first, later, kind),
        x =>
        {
            Pace pace = x.kind switch
            {
                PaceKind.ByDays => Pace.ByDays,
                PaceKind.ByMonths => Pace.ByMonths,
                _ => Pace.Along(new PacePoint(x.Item1.Start, Percentage.Of(5)), new PacePoint(x.Item1.Start.PlusDays(20), Percentage.Of(50)), new PacePoint(x.Item1.End, Percentage.Of(100))),
            };
            LocalDate day = x.Item1.Start.PlusDays(x.first);
            Percentage then = pace.Due(x.Item1, day), later = pace.Due(x.Item1, day.PlusDays(x.later));
            return then.Ratio >= 0 && then <= later && later.Ratio <= 1;
        });

    [Fact]
    public void Logarithmic_progress_is_0_without_change_and_1_at_the_goal() => Holds(
        from goal in Gen.Choose(1, 9999)
        from start in Gen.Choose(1, 1_000_000)
        from times in Gen.Choose(11, 90)
        select (goal: goal / 100m, start, times: times / 10m),
        x =>
        {
            Promise reduction = Dust.To(Comparator.AtLeast, $"{x.goal}%", Aspect.Reduction);
            Promise multiple = Income.To(Comparator.AtLeast, $"{x.times}", Aspect.Multiple).From($"{x.start}元");
            return reduction.AtEnd("0%", CompletionMethod.Logarithmic).Progress!.Round(12) == 0
                && reduction.AtEnd($"{x.goal}%", CompletionMethod.Logarithmic).Progress!.Round(12) == 1
                && multiple.AtEnd($"{x.start}元").Progress!.Round(12) == 0
                && multiple.AtEnd(Unit.Yuan.Of(x.start * x.times)).Progress!.Round(12) == 1;
        });

    [Fact]
    public void What_each_step_requires_adds_up_to_the_goal() => Holds(
        from goal in Money
        from actual in Money
        from steps in Gen.Choose(1, 60)
        select (goal, actual, steps),
        x =>
        {
            Quantity each = Of(Comparator.AtLeast, x.goal).AtEnd(x.actual).RequiredPerStep(x.steps)!.Value;
            Rational reached = x.actual.Value.Value + (each.Value * x.steps);
            return each.Sign >= 0 && reached == Rational.Max(x.actual.Value.Value, x.goal.Value.Value);
        });

    private static Promise Of(Comparator comparator, Figure? goal, Figure? baseline = null)
    {
        Promise promise = Profit.To(comparator);
        return promise with { Target = promise.Target with { Goal = goal, Baseline = baseline } };
    }

    private static bool Met(Comparator comparator, (int Goal, int Actual) x) =>
        Firms.To(comparator, $"{x.Goal}家").AtEnd($"{x.Actual}家").Verdict == Verdict.Met;

    // The amount in millionths of a 元, a whole number.
    private static BigInteger InMillionths(Figure figure) =>
        new BigInteger(figure.Number * 1_000_000m) * BigInteger.Pow(10, (int)figure.Scale);

    private static void Holds<T>(Gen<T> cases, Func<T, bool> law) => Prop.ForAll(cases.ToArbitrary(), law).Check(Trials.On(100));
}
