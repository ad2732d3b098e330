namespace GovReport.Domain.Calculation;

/// <summary>
/// The small calculations of the field (指标计算): shares, amounts per head, contribution and pull, what a rate or an increase
/// implies. Each gives a value with the bounds that its prints allow, or a reason; a missing operand (null) is a reason that names it,
/// and a range among the operands gives a range.
/// </summary>
/// <remarks>Formulas: docs/growth-and-completion.md. Thread safety: stateless.</remarks>
public static class Derive
{
    /// <summary>增量: what a value has grown by, in the unit of the current value; of percentages in 百分点.</summary>
    public static Derived<Quantity> Increase(Fact? previous, Fact? current) => Increase(Formula.Increase, previous, current);

    internal static Derived<Quantity> Increase(Formula formula, Fact? previous, Fact? current)
    {
        NoRate? problem = Comparability.Problem(RelationKind.Increase, previous, current, null);
        return Amount(formula, problem, UnitOf(current).IsPercentLike ? Unit.Points : UnitOf(current), previous, current);
    }

    /// <summary>应发未发: what was due and has not been paid, in the unit of what was paid.</summary>
    internal static Derived<Quantity> Shortfall(Fact? paid, Fact? due) =>
        Amount(Formula.Shortfall, Comparability.Problem(RelationKind.Increase, paid, due, null), UnitOf(paid), paid, due);

    /// <summary>
    /// 由增速推基数: the base that a rate implies, current/(1 + rate). 22282元 up 6.5% comes from 20922元, between 20911.8 and 20932.4.
    /// </summary>
    public static Derived<Quantity> BaseFromRate(Fact? current, Fact? rate)
    {
        NoRate? problem = Comparability.Problem(RelationKind.Growth, null, current, OnItsBase(rate)) ?? RateProblem(rate);
        return Amount(Formula.BaseFromRate, problem, UnitOf(current), current, rate);
    }

    /// <summary>由增量推基数: the base that an increase implies, current − increase; of a percentage an increase in 百分点.</summary>
    public static Derived<Quantity> BaseFromIncrease(Fact? current, Fact? increase)
    {
        NoRate? problem = Comparability.Problem(RelationKind.Increase, null, current, increase);
        return Amount(Formula.BaseFromIncrease, problem, UnitOf(current), current, increase);
    }

    /// <summary>由增速推现值: the level that a rate implies, base × (1 + rate).</summary>
    public static Derived<Quantity> CurrentFromRate(Fact? previous, Fact? rate)
    {
        NoRate? problem = Comparability.Problem(RelationKind.Growth, previous, null, OnItsBase(rate)) ?? RateProblem(rate);
        return Amount(Formula.CurrentFromRate, problem, UnitOf(previous), previous, rate);
    }

    /// <summary>由增速推增量: the increase that a level and its rate imply.</summary>
    public static Derived<Quantity> IncreaseFromRate(Fact? current, Fact? rate)
    {
        NoRate? problem = Comparability.Problem(RelationKind.Triangle, current, null, OnItsBase(rate)) ?? RateProblem(rate);
        return Amount(Formula.IncreaseFromRate, problem, UnitOf(current), current, rate);
    }

    /// <summary>由增量推增速: the rate that a level and its increase imply. 1286万元 up 372万元 is 40.7%.</summary>
    public static Derived<Percentage> RateFromIncrease(Fact? current, Fact? increase)
    {
        NoRate? problem = Absent(current, increase)
            ?? Comparability.Problem(RelationKind.Triangle, current, increase, null)
            ?? BaseProblem(current!.Value.Value - increase!.Value.Value);
        bool mayBeUnchanged = current is { Value.Sign: not 0 } && increase is { } rise && rise.Bounds.Contains(0);
        return Percent(mayBeUnchanged ? Formula.RateFromSmallIncrease : Formula.RateFromIncrease, problem, current, increase);
    }

    // As many binary digits of all rates together as an exact product may have: of ordinary rates some thousands.
    private const int MostBits = 1 << 15;

    /// <summary>累计增速: rates of successive periods chained, Π(1 + rate) − 1.</summary>
    /// <returns>The rate; of thousands of rates <see cref="NoRate.TooLong"/>.</returns>
    public static Derived<Percentage> Chain(params ReadOnlySpan<Fact?> rates)
    {
        Fact?[] inputs = rates.ToArray();
        NoRate? problem = (inputs.Length == 0 ? NoRate.Missing : Comparability.Problem(RelationKind.Chain, [null, .. inputs]))
            ?? inputs.Select(RateProblem).FirstOrDefault(reason => reason is not null);
        return Percent(Formula.Chain, problem ?? (IsLong(inputs) ? NoRate.TooLong : null), inputs);
    }

    private static bool IsLong(Fact?[] rates) => rates.Sum(rate => BitsOf(Formulas.Number(rate!.Value.Figure))) > MostBits;

    private static long BitsOf(Rational ratio) => ratio.Numerator.GetBitLength() + ratio.Denominator.GetBitLength();

    /// <summary>累计增速: the same of rates that are all known.</summary>
    public static Derived<Percentage> Chain(ReadOnlySpan<Fact> rates) => Chain(Known(rates));

    /// <summary>实际增速: a nominal rate without the change of prices, (1 + nominal)/(1 + prices) − 1.</summary>
    public static Derived<Percentage> RealRate(Fact? nominal, Fact? prices)
    {
        NoRate? problem = Comparability.Problem(RelationKind.RealRate, nominal, prices, null)
            ?? (UnitOf(nominal).IsPercentLike ? RateProblem(prices) : NoRate.UnitsDiffer);
        return Percent(Formula.RealRate, problem, nominal, prices);
    }

    /// <summary>百分点: the difference of two percentages, of rates as of shares.</summary>
    public static Derived<PercentagePoints> Points(Fact? previous, Fact? current) =>
        InPoints(Formula.Points, Comparability.Problem(RelationKind.Points, previous, current, null), previous, current);

    /// <summary>占比、完成率: how much of a total, or of a plan, a part is.</summary>
    public static Derived<Percentage> Share(Fact? part, Fact? total) =>
        Percent(Formula.Share, Comparability.Problem(RelationKind.Share, part, total, null) ?? DivisorProblem(total), part, total);

    /// <summary>
    /// 贡献率: the share of a total's increment that a part brings. Where the total fell the sign turns: use <see cref="Pull"/>.
    /// </summary>
    public static Derived<Percentage> Contribution(Fact? partBefore, Fact? part, Fact? totalBefore, Fact? total)
    {
        NoRate? problem = Absent(partBefore, part, totalBefore, total)
            ?? Comparability.Problem(RelationKind.Contribution, partBefore, part, totalBefore, total, null)
            ?? (Formula.Increase.OverBounds(totalBefore!.Value, total!.Value).Contains(0)
            ? NoRate.DivisorIsZero
            : (total.Value.Value - totalBefore.Value.Value).Sign switch { < 0 => NoRate.TotalFell, 0 => NoRate.DivisorIsZero, _ => null });
        return Percent(Formula.Contribution, problem, partBefore, part, totalBefore, total);
    }

    /// <summary>拉动: how many points of a total's growth a part brings; the pulls of complete disjoint parts add up to the growth.</summary>
    public static Derived<PercentagePoints> Pull(Fact? partBefore, Fact? part, Fact? totalBefore)
    {
        NoRate? problem = Absent(totalBefore)
            ?? Comparability.Problem(RelationKind.Pull, partBefore, part, totalBefore, null) ?? BaseProblem(totalBefore!.Value.Value);
        return InPoints(Formula.Pull, problem, partBefore, part, totalBefore);
    }

    /// <summary>余下月份同比需增长: the growth that the months left need, (goal − done)/(last year − its same months) − 1.</summary>
    /// <param name="goal">The goal for the year.</param>
    /// <param name="done">What is done so far.</param>
    /// <param name="lastYear">Last year's whole result.</param>
    /// <param name="sameMonths">Last year's result of the months done so far.</param>
    /// <returns>The rate, −100% or less where nothing is left; a reason where last year's other months brought nothing.</returns>
    public static Derived<Percentage> RemainingGrowth(Fact? goal, Fact? done, Fact? lastYear, Fact? sameMonths)
    {
        NoRate? problem = Difference([goal, done, lastYear, sameMonths])
            ?? (Formula.Increase.OverBounds(sameMonths!.Value, lastYear!.Value).Contains(0)
                ? NoRate.DivisorIsZero
                : BaseProblem(lastYear.Value.Value - sameMonths.Value.Value));
        return Percent(Formula.RemainingGrowth, problem, goal, done, lastYear, sameMonths);
    }

    /// <summary>人均、户均、亩均: an amount for each of a count, such as 277.2476万元 for 378人 in 元/人.</summary>
    public static Derived<Quantity> PerHead(Fact? amount, Fact? count)
    {
        Unit? unit = UnitOf(amount).TryPer(UnitOf(count));
        return Amount(Formula.PerHead, unit is null ? NoRate.UnitsDiffer : PerHeadProblem(amount, count), unit ?? Unit.None, amount, count);
    }

    /// <summary>人均、亩产: the same in a wanted unit, such as 公斤/亩 of 吨 and 公顷, or 元 alone of 元 and 人.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="count">The count, above 0.</param>
    /// <param name="unit">
    /// One that converts to the quotient of the two units; of counted things (人, 户) also to the amount's alone. With a word of magnitude
    /// the value is printed by <see cref="Derived{T}.Print(PrintedUnit, int)"/>: 7.5万元.
    /// </param>
    /// <returns>The amount for each in that unit; <see cref="NoRate.UnitsDiffer"/> where it does not convert.</returns>
    public static Derived<Quantity> PerHead(Fact? amount, Fact? count, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        bool isAlone = UnitOf(count).Factor == Rational.One && unit.ConvertsTo(UnitOf(amount));
        bool fits = isAlone || UnitOf(amount).TryPer(UnitOf(count))?.ConvertsTo(unit) == true;
        return Amount(Formula.PerHead, fits ? PerHeadProblem(amount, count) : NoRate.UnitsDiffer, unit, amount, count);
    }

    private static NoRate? PerHeadProblem(Fact? amount, Fact? count) => Comparability.Problem(RelationKind.PerHead, amount, count, null)
        ?? count?.Value.Sign switch { < 0 => NoRate.ValueIsNegative, 0 => NoRate.DivisorIsZero, _ => null };

    /// <summary>平均数: the mean of values of one kind, such as the year's population from those of two year-ends (年平均人口).</summary>
    /// <remarks>
    /// <c>Derive.Mean(lastYearEnd, thisYearEnd).ToFact(ReportingPeriod.Year(2024))</c> is the count that an amount of 2024 is divided by.
    /// </remarks>
    /// <param name="values">Any number of values in units that convert, of any periods.</param>
    public static Derived<Quantity> Mean(params ReadOnlySpan<Fact?> values)
    {
        Fact?[] inputs = values.ToArray();
        return inputs.Length == 0
            ? new(NoRate.Missing, Formula.Mean)
            : Amount(Formula.Mean, Difference(inputs), UnitOf(inputs[0]), inputs);
    }

    /// <summary>月人均发放: an amount for each person and month, in 元/人·月. It is an average, for a 补差 program not the standard.</summary>
    /// <param name="amount">The amount paid.</param>
    /// <param name="persons">The persons it was paid to.</param>
    /// <param name="months">For how many months, above 0.</param>
    public static Derived<Quantity> PerPersonMonth(Fact? amount, Fact? persons, int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(months);
        Unit? unit = UnitOf(amount).TryPer(UnitOf(persons))?.TryPer(Unit.Month);
        NoRate? problem = persons is { Value.Sign: <= 0 } ? NoRate.DivisorIsZero : null;
        Fact span = Fact.Exactly(Figure.Of(months, Unit.Month));
        return Amount(Formula.PerPersonMonth, unit is null ? NoRate.UnitsDiffer : problem, unit ?? Unit.None, amount, persons, span);
    }

    /// <summary>指数换算增速: an index (上年=100) as a rate, index − 100.</summary>
    public static Derived<Percentage> IndexRate(Fact? index) =>
        Percent(Formula.IndexRate, Comparability.Problem(RelationKind.Index, index, null), index);

    /// <summary>
    /// 比: one value as a multiple of another of the same period, such as urban to rural income, in n∶1. How many times as much something
    /// is after some years, see <see cref="AverageGrowth.Multiple"/>.
    /// </summary>
    public static Derived<Quantity> Ratio(Fact? value, Fact? other)
    {
        NoRate? problem = Comparability.Problem(RelationKind.Ratio, value, other, null) ?? DivisorProblem(other);
        return Amount(Formula.Ratio, problem, Unit.RatioToOne, value, other);
    }

    /// <summary>合计: the sum of parts, in the unit of the first.</summary>
    /// <param name="parts">Any number of parts of one kind and period, or of periods that follow one another within a year.</param>
    public static Derived<Quantity> Sum(params ReadOnlySpan<Fact?> parts)
    {
        Fact?[] inputs = parts.ToArray();
        return inputs.Length == 0
            ? new(NoRate.Missing, Formula.Sum)
            : Amount(Formula.Sum, Comparability.Problem(RelationKind.Sum, [null, .. inputs]), UnitOf(inputs[0]), inputs);
    }

    /// <summary>合计: the same of parts that are all known.</summary>
    public static Derived<Quantity> Sum(ReadOnlySpan<Fact> parts) => Sum(Known(parts));

    internal static Fact?[] Known(ReadOnlySpan<Fact> facts) => Array.ConvertAll(facts.ToArray(), fact => (Fact?)fact);

    /// <summary>累计: the sum of the same thing over successive periods, the earlier of which may be more settled.</summary>
    internal static Derived<Quantity> Through(Fact?[] pieces) => pieces.Length == 0
        ? new(NoRate.Missing, Formula.Through)
        : Amount(Formula.Through, Difference(pieces), UnitOf(pieces[0]), pieces);

    /// <summary>位次变化: places gained (+) or lost (−), old place − new place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A place is below 1.</exception>
    public static int RankShift(int oldPlace, int newPlace)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(oldPlace, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(newPlace, 1);
        return oldPlace - newPlace;
    }

    /// <summary>
    /// 定额应发: what a flat-rate program pays, persons × standard × months ± arrears, in 元; of a standard for each
    /// household (元/户·月) households instead of persons.
    /// </summary>
    public static Derived<Quantity> FlatPayment(Fact? persons, Fact? standard, int months, Fact? arrears = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(months);
        Fact extra = arrears ?? Fact.Exactly(Figure.Of(0, Unit.Yuan));
        Unit heads = UnitOf(persons);
        bool isStandard = Unit.YuanPerMonth.TryPer(heads) is { } each && UnitOf(standard).ConvertsTo(each);
        bool isOfPersons = UnitOf(standard).ConvertsTo(Unit.YuanPerMonth) && heads.ConvertsTo(Unit.Person);
        bool fits = (isStandard || isOfPersons) && heads.IsCount && extra.Figure.Unit.ConvertsTo(Unit.Yuan);
        NoRate? problem = fits ? Comparability.Problem(RelationKind.FlatPayment, null, arrears, persons, standard) : NoRate.UnitsDiffer;
        Fact? exactly = standard is { } known ? known with { Rounding = Rounding.Exact } : null;
        return Amount(Formula.FlatPayment, problem, Unit.Yuan, persons, exactly, Fact.Exactly(Figure.Of(months, Unit.Month)), extra);
    }

    private static Unit UnitOf(Fact? fact) => fact?.Figure.Unit ?? Unit.None;

    private static NoRate? Absent(params ReadOnlySpan<Fact?> facts)
    {
        foreach (Fact? fact in facts)
        {
            if (fact is null)
            {
                return NoRate.Missing;
            }
        }

        return null;
    }

    // A rate on a comparable basis gives the base that counts, not the one that was printed.
    private static Fact? OnItsBase(Fact? rate) => rate is { Basis.Price: PriceBasis.ComparableBasis } known
        ? known with { Basis = known.Basis with { Price = PriceBasis.Unstated } }
        : rate;

    private static NoRate? Difference(Fact? a, Fact? b) => a is { } x && b is { } y ? Comparability.Difference(x, y) : NoRate.Missing;

    // Each against what all before it state together: two that state different prices differ even where one between them states none.
    private static NoRate? Difference(Fact?[] facts)
    {
        Fact? stated = facts[0];
        foreach (Fact? fact in facts.AsSpan(1))
        {
            if (Difference(stated, fact) is { } reason)
            {
                return reason;
            }

            stated = stated!.Value with { Basis = stated.Value.Basis.Or(fact!.Value.Basis) };
        }

        return null;
    }

    private static NoRate? RateProblem(Fact? rate)
    {
        if (rate is not { } known)
        {
            return NoRate.Missing;
        }

        if (!known.Figure.Unit.IsPercentLike)
        {
            return NoRate.UnitsDiffer;
        }

        return Formulas.Number(known.Figure) <= -1 ? NoRate.RateIsTooLow : null;
    }

    /// <summary>The reason where a change of the unit is said in points or as a difference, and not as a rate.</summary>
    internal static NoRate? SaidOtherwise(Unit unit) => (unit.SaysDifference, unit.IsTemperature) switch
    {
        (false, _) => null,
        (_, true) => NoRate.SaidAsDifference,
        _ => NoRate.SaidInPoints,
    };

    internal static NoRate? BaseProblem(Quantity before) =>
        before.Sign switch { < 0 => NoRate.BaseIsNegative, 0 => NoRate.BaseIsZero, _ => null };

    private static NoRate? DivisorProblem(Fact? divisor) => divisor is { Value.Sign: 0 } ? NoRate.DivisorIsZero : null;

    private static Derived<Quantity> Amount(Formula formula, NoRate? problem, Unit unit, params Fact?[] inputs) =>
        Make(formula, problem, unit, value => new Quantity(value, unit), inputs);

    private static Derived<Percentage> Percent(Formula formula, NoRate? problem, params Fact?[] inputs) =>
        Make(formula, problem, Unit.Percent, Percentage.Of, inputs);

    private static Derived<PercentagePoints> InPoints(Formula formula, NoRate? problem, params Fact?[] inputs) =>
        Make(formula, problem, Unit.Points, value => new PercentagePoints(value), inputs);

    // The value and its bounds in a unit, unless an input is missing or there is a problem; a range among the inputs gives bounds alone.
    private static Derived<T> Make<T>(Formula formula, NoRate? problem, Unit unit, Func<Rational, T> of, Fact?[] inputs)
        where T : struct, IFormattable
    {
        NoRate? reason = Array.Exists(inputs, input => input is null) ? NoRate.Missing : problem;
        if (reason is { } why)
        {
            return new(why, formula, inputs);
        }

        Fact[] known = Array.ConvertAll(inputs, input => input!.Value);
        Bounds bounds = formula.OverBounds(known) / Bounds.Point(unit.Factor);
        return Array.Exists(known, fact => fact.Figure.Upper is not null)
            ? new(bounds, unit, formula, inputs)
            : new(of(formula.AtPrints(known) / unit.Factor), bounds, formula, inputs);
    }
}
