namespace GovReport.Domain;

/// <summary>
/// The small calculations of the field (指标计算): shares, amounts per head, contribution and pull, what a rate or an increase
/// implies. Each gives a value with the bounds that its prints allow, or a reason.
/// </summary>
/// <remarks>Formulas: docs/growth-and-completion.md. Thread safety: stateless.</remarks>
public static class Derive
{
    /// <summary>增量: what a value has grown by, in the unit of the current value; of percentages in 百分点.</summary>
    public static Derived<Quantity> Increase(Fact previous, Fact current) =>
        Difference(previous, current) is { } reason
            ? new(reason, "Formula.Increase", previous, current)
            : Make<Formulas.Difference>(current.Figure.Unit.IsPercentLike ? Unit.Points : current.Figure.Unit, "Formula.Increase", previous, current);

    /// <summary>由增速推基数: the base that a rate implies, current/(1 + rate). 22282元 up 6.5% comes from 20922元, between 20911.8 and 20932.4.</summary>
    public static Derived<Quantity> BaseFromRate(Fact current, Fact rate) =>
        RateProblem(rate) is { } reason
            ? new(reason, "Formula.BaseFromRate", current, rate)
            : Make<Formulas.BaseFromRate>(current.Figure.Unit, "Formula.BaseFromRate", current, rate);

    /// <summary>由增量推基数: the base that an increase implies, current − increase; of a percentage an increase in 百分点.</summary>
    public static Derived<Quantity> BaseFromIncrease(Fact current, Fact increase) =>
        !(current.Figure.Unit.IsPercentLike && increase.Figure.Unit == Unit.Points) && Difference(increase, current) is { } reason
            ? new(reason, "Formula.BaseFromIncrease", current, increase)
            : Make<Formulas.Difference>(current.Figure.Unit, "Formula.BaseFromIncrease", increase, current);

    /// <summary>由增速推现值: the level that a rate implies, base × (1 + rate).</summary>
    public static Derived<Quantity> CurrentFromRate(Fact previous, Fact rate) =>
        RateProblem(rate) is { } reason
            ? new(reason, "Formula.CurrentFromRate", previous, rate)
            : Make<Formulas.CurrentFromRate>(previous.Figure.Unit, "Formula.CurrentFromRate", previous, rate);

    /// <summary>由增速推增量: the increase that a level and its rate imply.</summary>
    public static Derived<Quantity> IncreaseFromRate(Fact current, Fact rate) =>
        RateProblem(rate) is { } reason
            ? new(reason, "Formula.IncreaseFromRate", current, rate)
            : Make<Formulas.IncreaseFromRate>(current.Figure.Unit, "Formula.IncreaseFromRate", current, rate);

    /// <summary>由增量推增速: the rate that a level and its increase imply. 1286万元 up 372万元 is 40.7%.</summary>
    public static Derived<Percentage> RateFromIncrease(Fact current, Fact increase)
    {
        const string Phrase = "Formula.RateFromIncrease";
        if (Difference(increase, current) is { } differs)
        {
            return new(differs, Phrase, current, increase);
        }

        int sign = (current.Value - increase.Value).Sign;
        bool mayBeUnchanged = current.Value.Sign != 0 && increase.Bounds.Contains(0);
        return sign <= 0 ? new(sign == 0 ? NoRate.BaseIsZero : NoRate.BaseIsNegative, Phrase, current, increase)
            : mayBeUnchanged ? Percent<Formulas.RateFromSmallIncrease>(Phrase, current, increase)
            : Percent<Formulas.RateFromIncrease>(Phrase, current, increase);
    }

    /// <summary>累计增速: rates of successive periods chained, Π(1 + rate) − 1.</summary>
    public static Derived<Percentage> Chain(params ReadOnlySpan<Fact> rates)
    {
        Fact[] inputs = rates.ToArray();
        return rates.IsEmpty ? new(NoRate.Missing, "Formula.Chain")
            : FirstProblem(inputs) is { } reason ? new(reason, "Formula.Chain", inputs)
            : Percent<Formulas.Chain>("Formula.Chain", inputs);
    }

    /// <summary>实际增速: a nominal rate without the change of prices, (1 + nominal)/(1 + prices) − 1.</summary>
    public static Derived<Percentage> RealRate(Fact nominal, Fact prices) =>
        (nominal.Figure.Unit.IsPercentLike ? RateProblem(prices) : NoRate.UnitsDiffer) is { } reason
            ? new(reason, "Formula.RealRate", nominal, prices)
            : Percent<Formulas.RealRate>("Formula.RealRate", nominal, prices);

    /// <summary>百分点: the difference of two percentages, of rates as of shares.</summary>
    public static Derived<PercentagePoints> Points(Fact previous, Fact current) =>
        previous.Figure.Unit.IsPercentLike && current.Figure.Unit.IsPercentLike
            ? Points<Formulas.Difference>("Formula.Points", previous, current)
            : new(NoRate.UnitsDiffer, "Formula.Points", previous, current);

    /// <summary>占比、完成率: how much of a total, or of a plan, a part is.</summary>
    public static Derived<Percentage> Share(Fact part, Fact total) =>
        Difference(part, total) is { } reason ? new(reason, "Formula.Share", part, total)
        : total.Value.Sign == 0 ? new(NoRate.DivisorIsZero, "Formula.Share", part, total)
        : Percent<Formulas.Quotient>("Formula.Share", part, total);

    /// <summary>贡献率: the share of a total's increment that a part brings. Where the total fell the sign turns: use <see cref="Pull"/>.</summary>
    public static Derived<Percentage> Contribution(Fact partBefore, Fact part, Fact totalBefore, Fact total)
    {
        const string Phrase = "Formula.Contribution";
        NoRate? reason = Difference(partBefore, part) ?? Difference(totalBefore, total) ?? Difference(part, total);
        int sign = reason is null ? (total.Value - totalBefore.Value).Sign : 0;
        return reason is { } differs ? new(differs, Phrase, partBefore, part, totalBefore, total)
            : sign == 0 || Evaluation.OverBounds<Formulas.Difference>(totalBefore, total).Contains(0) ? new(NoRate.DivisorIsZero, Phrase, partBefore, part, totalBefore, total)
            : sign < 0 ? new(NoRate.TotalFell, Phrase, partBefore, part, totalBefore, total)
            : Percent<Formulas.Contribution>(Phrase, partBefore, part, totalBefore, total);
    }

    /// <summary>拉动: how many points of a total's growth a part brings; the pulls of complete disjoint parts add up to the growth.</summary>
    public static Derived<PercentagePoints> Pull(Fact partBefore, Fact part, Fact totalBefore)
    {
        NoRate? reason = Difference(partBefore, part) ?? Difference(part, totalBefore)
            ?? (totalBefore.Value.Sign > 0 ? null : totalBefore.Value.Sign == 0 ? NoRate.BaseIsZero : NoRate.BaseIsNegative);
        return reason is { } problem
            ? new(problem, "Formula.Pull", partBefore, part, totalBefore)
            : Points<Formulas.Pull>("Formula.Pull", partBefore, part, totalBefore);
    }

    /// <summary>人均、户均、亩均: an amount for each of a count, such as 277.2476万元 for 378人 in 元/人.</summary>
    public static Derived<Quantity> PerHead(Fact amount, Fact count) =>
        count.Value.Sign <= 0
            ? new(count.Value.Sign == 0 ? NoRate.DivisorIsZero : NoRate.ValueIsNegative, "Formula.PerHead", amount, count)
            : Make<Formulas.Quotient>(amount.Figure.Unit.Per(count.Figure.Unit), "Formula.PerHead", amount, count);

    /// <summary>月人均发放: an amount for each person and month, in 元/人·月. It is an average, for a 补差 program not the standard.</summary>
    /// <param name="amount">The amount paid.</param>
    /// <param name="persons">The persons it was paid to.</param>
    /// <param name="months">For how many months, above 0.</param>
    public static Derived<Quantity> PerPersonMonth(Fact amount, Fact persons, int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(months);
        Fact span = Fact.Exactly(Figure.Of(months, Unit.Month));
        return persons.Value.Sign <= 0
            ? new(NoRate.DivisorIsZero, "Formula.PerPersonMonth", amount, persons, span)
            : Make<Formulas.PerPersonMonth>(amount.Figure.Unit.Per(persons.Figure.Unit).Per(Unit.Month), "Formula.PerPersonMonth", amount, persons, span);
    }

    /// <summary>指数换算增速: an index (上年=100) as a rate, index − 100.</summary>
    public static Derived<Percentage> IndexRate(Fact index) =>
        index.Figure.Unit == Unit.None || index.Figure.Unit.Kind == Unit.IndexPoints.Kind
            ? Percent<Formulas.IndexRate>("Formula.IndexRate", index)
            : new(NoRate.UnitsDiffer, "Formula.IndexRate", index);

    /// <summary>比: one value as a multiple of another, such as urban to rural income, in n∶1.</summary>
    public static Derived<Quantity> Ratio(Fact value, Fact other) =>
        Difference(value, other) is { } reason ? new(reason, "Formula.Ratio", value, other)
        : other.Value.Sign == 0 ? new(NoRate.DivisorIsZero, "Formula.Ratio", value, other)
        : Make<Formulas.Quotient>(Unit.RatioToOne, "Formula.Ratio", value, other);

    /// <summary>合计: the sum of parts, in the unit of the first.</summary>
    /// <param name="parts">Any number of parts of one kind.</param>
    public static Derived<Quantity> Sum(params ReadOnlySpan<Fact> parts)
    {
        Fact[] inputs = parts.ToArray();
        return inputs.Length == 0 ? new(NoRate.Missing, "Formula.Sum")
            : inputs.Select(part => Difference(inputs[0], part)).FirstOrDefault(found => found is not null) is { } reason ? new(reason, "Formula.Sum", inputs)
            : Make<Formulas.Sum>(inputs[0].Figure.Unit, "Formula.Sum", inputs);
    }

    /// <summary>位次变化: places gained (+) or lost (−), old place − new place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A place is below 1.</exception>
    public static int RankShift(int oldPlace, int newPlace)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(oldPlace, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(newPlace, 1);
        return oldPlace - newPlace;
    }

    /// <summary>定额应发: what a flat-rate program pays, persons × standard × months ± arrears, in 元.</summary>
    public static Derived<Quantity> FlatPayment(Fact persons, Fact standard, int months, Fact? arrears = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(months);
        Fact extra = arrears ?? Fact.Exactly(Figure.Of(0, Unit.Yuan));
        bool isStandard = standard.Figure.Unit.ConvertsTo(Unit.YuanPerPersonMonth) || standard.Figure.Unit.ConvertsTo(Unit.YuanPerMonth);
        return isStandard && persons.Figure.Unit.ConvertsTo(Unit.Person) && extra.Figure.Unit.ConvertsTo(Unit.Yuan)
            ? Make<Formulas.FlatPayment>(Unit.Yuan, "Formula.FlatPayment", persons, standard, Fact.Exactly(Figure.Of(months, Unit.Month)), extra)
            : new(NoRate.UnitsDiffer, "Formula.FlatPayment", persons, standard);
    }

    private static NoRate? Difference(in Fact a, in Fact b) => Comparability.Difference(a, b);

    private static NoRate? FirstProblem(params Fact[] rates) => rates.Select(rate => RateProblem(rate)).FirstOrDefault(reason => reason is not null);

    private static NoRate? RateProblem(in Fact rate) =>
        !rate.Figure.Unit.IsPercentLike ? NoRate.UnitsDiffer : Evaluation.Number(rate.Figure) <= -1 ? NoRate.RateIsTooLow : null;

    private static Derived<Quantity> Make<TFormula>(Unit unit, string phrase, params Fact[] inputs)
        where TFormula : IFormula =>
        new(new Quantity(Evaluation.AtPrints<TFormula>(inputs) / unit.Factor, unit), Image<TFormula>(unit, inputs), phrase, inputs);

    private static Derived<Percentage> Percent<TFormula>(string phrase, params Fact[] inputs)
        where TFormula : IFormula =>
        new(new Percentage(Evaluation.AtPrints<TFormula>(inputs)), Image<TFormula>(Unit.Percent, inputs), phrase, inputs);

    private static Derived<PercentagePoints> Points<TFormula>(string phrase, params Fact[] inputs)
        where TFormula : IFormula =>
        new(new PercentagePoints(Evaluation.AtPrints<TFormula>(inputs) * 100), Image<TFormula>(Unit.Points, inputs), phrase, inputs);

    private static Bounds Image<TFormula>(Unit unit, Fact[] inputs)
        where TFormula : IFormula =>
        Evaluation.OverBounds<TFormula>(inputs) / Bounds.Point(unit.Factor);
}
