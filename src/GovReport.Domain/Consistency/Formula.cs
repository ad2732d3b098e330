namespace GovReport.Domain.Consistency;

/// <summary>The formulas of the field. A formula's code in the table of phrases is <c>Formula.</c> and its name.</summary>
internal enum Formula
{
    /// <summary>None: what there is was not calculated.</summary>
    None,
    /// <summary>增速: current/base − 1.</summary>
    Rate,
    /// <summary>增量: current − base.</summary>
    Increase,
    /// <summary>应发未发: due − paid, the same as the increase from what was paid.</summary>
    Shortfall,
    /// <summary>当月: the same of two cumulative values.</summary>
    Month,
    /// <summary>期间: the same of two cumulative values some months apart.</summary>
    Stretch,
    /// <summary>百分点: the same of two percentages.</summary>
    Points,
    /// <summary>由增速推基数: current/(1 + rate).</summary>
    BaseFromRate,
    /// <summary>由增量推基数: current − increase.</summary>
    BaseFromIncrease,
    /// <summary>由增速推现值: base × (1 + rate).</summary>
    CurrentFromRate,
    /// <summary>由增速推增量: current × (1 − 1/(1 + rate)).</summary>
    IncreaseFromRate,
    /// <summary>由增量推增速: 1/(current/increase − 1).</summary>
    RateFromIncrease,
    /// <summary>The same where the increase may be 0 and the current value may not: 1/(1 − increase/current) − 1.</summary>
    RateFromSmallIncrease,
    /// <summary>合计: the sum.</summary>
    Sum,
    /// <summary>平均数: the sum by how many there are.</summary>
    Mean,
    /// <summary>累计: the sum of months.</summary>
    Through,
    /// <summary>连乘: Π(1 + rate) − 1.</summary>
    Chain,
    /// <summary>实际增速: (1 + nominal)/(1 + prices) − 1.</summary>
    RealRate,
    /// <summary>占比、完成率: the first by the second.</summary>
    Share,
    /// <summary>人均: the same, an amount by a count.</summary>
    PerHead,
    /// <summary>比: the same, two amounts.</summary>
    Ratio,
    /// <summary>贡献率: (part − its base)/(total − its base).</summary>
    Contribution,
    /// <summary>拉动: (part − its base)/total's base.</summary>
    Pull,
    /// <summary>余下月份同比需增长: (goal − done)/(last year − its same months) − 1.</summary>
    RemainingGrowth,
    /// <summary>指数: index/100 − 1.</summary>
    IndexRate,
    /// <summary>有基数的完成率 (actual − baseline)/(goal − baseline), the goal being exact: 1 + (actual − goal)/(goal − baseline).</summary>
    FromBaseline,
    /// <summary>逆向指标线性法: 2 − actual/goal.</summary>
    LinearInverse,
    /// <summary>定额发放: persons × standard × months + arrears.</summary>
    FlatPayment,
    /// <summary>月人均发放: paid/(persons × months).</summary>
    PerPersonMonth,
}

/// <summary>
/// Applies formulas, each written once: over fractions they calculate, over bounds they give all results that the prints allow.
/// </summary>
internal static class Formulas
{
    private static readonly FrozenSet<Formula> Differences =
        [Formula.Increase, Formula.Month, Formula.Stretch, Formula.Points, Formula.Shortfall];

    /// <summary>
    /// The result, in base units (percentages and points as ratios). Each variable stands once, so that bounds are exact.
    /// </summary>
    internal static T Apply<T>(this Formula formula, params ReadOnlySpan<T> x)
        where T : struct, IExact<T>
    {
        T one = T.From(Rational.One);
        return formula switch
        {
            Formula.Rate => (x[1] / x[0]) - one,
            Formula.BaseFromRate => x[0] / (one + x[1]),
            Formula.BaseFromIncrease => x[0] - x[1],
            Formula.CurrentFromRate => x[0] * (one + x[1]),
            Formula.IncreaseFromRate => x[0] * (one - (one / (one + x[1]))),
            Formula.RateFromIncrease => one / ((x[0] / x[1]) - one),
            Formula.RateFromSmallIncrease => (one / (one - (x[1] / x[0]))) - one,
            Formula.RealRate => ((one + x[0]) / (one + x[1])) - one,
            Formula.IndexRate => (x[0] / T.From(100)) - one,
            _ when Differences.Contains(formula) => x[1] - x[0],
            _ => OverParts(formula, x),
        };
    }

    // Not of how one value moved, but of a part in a whole, what is done of what is due, or what each one gets.
    private static T OverParts<T>(Formula formula, ReadOnlySpan<T> x)
        where T : struct, IExact<T> => formula switch
        {
            Formula.Share or Formula.PerHead or Formula.Ratio => x[0] / x[1],
            Formula.Contribution => (x[1] - x[0]) / (x[3] - x[2]),
            Formula.Pull => (x[1] - x[0]) / x[2],
            Formula.RemainingGrowth => ((x[0] - x[1]) / (x[2] - x[3])) - T.From(Rational.One),
            Formula.FromBaseline => T.From(Rational.One) + ((x[0] - x[1]) / (x[1] - x[2])),
            Formula.LinearInverse => T.From(2) - (x[0] / x[1]),
            Formula.FlatPayment => (x[0] * x[1] * x[2]) + x[3],
            Formula.PerPersonMonth => x[0] / (x[1] * x[2]),
            _ => OverAny(formula, x),
        };

    // Of any number of values.
    private static T OverAny<T>(Formula formula, ReadOnlySpan<T> x)
        where T : struct, IExact<T> => formula switch
        {
            Formula.Sum or Formula.Through => Sum(x),
            Formula.Mean => Sum(x) / T.From(x.Length),
            Formula.Chain => Chain(x),
            _ => throw new ArgumentOutOfRangeException(nameof(formula), formula, "A formula was expected."),
        };

    /// <summary>The result at the numbers printed, in base units.</summary>
    /// <exception cref="DivideByZeroException">A divisor is 0.</exception>
    internal static Rational AtPrints(this Formula formula, params Fact[] facts) =>
        formula.Apply<Rational>(Array.ConvertAll(facts, fact => Number(fact.Figure)));

    /// <summary>All results at the numbers printed, of ranges at all numbers between theirs, in base units.</summary>
    internal static Bounds OverPrints(this Formula formula, params Fact[] facts) => formula.Apply<Bounds>(Array.ConvertAll(
        facts, fact => Bounds.Closed(Number(fact.Figure), fact.Figure.Unit.ToBase(fact.Figure.UpperValue.Value))));

    /// <summary>All results that the prints allow, in base units; everything where a divisor may be 0.</summary>
    internal static Bounds OverBounds(this Formula formula, params Fact[] facts) =>
        formula.Apply<Bounds>(Array.ConvertAll(facts, fact => BoundsOf(fact)));

    /// <summary>The number printed in base units: a ratio for a percentage, 元 for 万元.</summary>
    internal static Rational Number(Figure figure) => figure.Unit.ToBase(figure.Value.Value);

    /// <summary>The same of a rate of growth: 翻一番 is growth by one time.</summary>
    internal static Rational Growth(Figure rate) => rate.IsDoubling ? Number(rate) - Rational.One : Number(rate);

    /// <summary>The values that the print may stand for in its role, in base units.</summary>
    internal static Bounds BoundsOf(in Fact fact) => fact.Bounds.Scaled(fact.Figure.Unit.Factor);

    private static T Sum<T>(ReadOnlySpan<T> parts)
        where T : struct, IExact<T>
    {
        T sum = T.From(Rational.Zero);
        foreach (T part in parts)
        {
            sum += part;
        }

        return sum;
    }

    // Pair by pair, so that long products are of numbers of like length.
    private static T Chain<T>(ReadOnlySpan<T> rates)
        where T : struct, IExact<T>
    {
        T[] factors = new T[rates.Length];
        for (int i = 0; i < factors.Length; i++)
        {
            factors[i] = T.From(Rational.One) + rates[i];
        }

        for (int left = factors.Length; left > 1; left = (left + 1) / 2)
        {
            for (int i = 0; i < left; i += 2)
            {
                factors[i / 2] = i + 1 < left ? factors[i] * factors[i + 1] : factors[i];
            }
        }

        return factors[0] - T.From(Rational.One);
    }
}
