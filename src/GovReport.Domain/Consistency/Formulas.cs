namespace GovReport.Domain;

/// <summary>The formulas of the field, each written once. Their codes in the table of phrases are <c>Formula.</c> and the name.</summary>
internal static class Formulas
{
    private static T One<T>()
        where T : struct, IExact<T> => T.From(Rational.One);

    /// <summary>增速: current/base − 1.</summary>
    internal readonly struct Rate : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T> => (x[1] / x[0]) - One<T>();
    }

    /// <summary>增量: current − base.</summary>
    internal readonly struct Difference : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T> => x[1] - x[0];
    }

    /// <summary>由增速推基数: current/(1 + rate).</summary>
    internal readonly struct BaseFromRate : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T> => x[0] / (One<T>() + x[1]);
    }

    /// <summary>由增速推现值: base × (1 + rate).</summary>
    internal readonly struct CurrentFromRate : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T> => x[0] * (One<T>() + x[1]);
    }

    /// <summary>由增速推增量: current × (1 − 1/(1 + rate)).</summary>
    internal readonly struct IncreaseFromRate : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T> => x[0] * (One<T>() - (One<T>() / (One<T>() + x[1])));
    }

    /// <summary>由增量推增速: 1/(current/increase − 1).</summary>
    internal readonly struct RateFromIncrease : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T> => One<T>() / ((x[0] / x[1]) - One<T>());
    }

    /// <summary>The same where the increase may be 0 and the current value may not: 1/(1 − increase/current) − 1.</summary>
    internal readonly struct RateFromSmallIncrease : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T> => (One<T>() / (One<T>() - (x[1] / x[0]))) - One<T>();
    }

    /// <summary>合计: the sum.</summary>
    internal readonly struct Sum : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T>
        {
            T sum = T.From(Rational.Zero);
            foreach (T part in x)
            {
                sum += part;
            }

            return sum;
        }
    }

    /// <summary>连乘: Π(1 + rate) − 1.</summary>
    internal readonly struct Chain : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T>
        {
            T product = One<T>();
            foreach (T rate in x)
            {
                product *= One<T>() + rate;
            }

            return product - One<T>();
        }
    }

    /// <summary>实际增速: (1 + nominal)/(1 + prices) − 1.</summary>
    internal readonly struct RealRate : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T> => ((One<T>() + x[0]) / (One<T>() + x[1])) - One<T>();
    }

    /// <summary>占比、完成率、人均、比: the first by the second.</summary>
    internal readonly struct Quotient : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T> => x[0] / x[1];
    }

    /// <summary>贡献率: (part − its base)/(total − its base).</summary>
    internal readonly struct Contribution : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T> => (x[1] - x[0]) / (x[3] - x[2]);
    }

    /// <summary>拉动: (part − its base)/total's base.</summary>
    internal readonly struct Pull : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T> => (x[1] - x[0]) / x[2];
    }

    /// <summary>指数: index/100 − 1.</summary>
    internal readonly struct IndexRate : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T> => (x[0] / T.From(100)) - One<T>();
    }

    /// <summary>有基数的完成率 (actual − baseline)/(goal − baseline), the goal being exact: 1 + (actual − goal)/(goal − baseline).</summary>
    internal readonly struct FromBaseline : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T> => One<T>() + ((x[0] - x[1]) / (x[1] - x[2]));
    }

    /// <summary>逆向指标线性法: 2 − actual/goal.</summary>
    internal readonly struct LinearInverse : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T> => T.From(2) - (x[0] / x[1]);
    }

    /// <summary>定额发放: persons × standard × months + arrears.</summary>
    internal readonly struct FlatPayment : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T> => (x[0] * x[1] * x[2]) + x[3];
    }

    /// <summary>月人均发放: paid/(persons × months).</summary>
    internal readonly struct PerPersonMonth : IFormula
    {
        public static T Apply<T>(ReadOnlySpan<T> x)
            where T : struct, IExact<T> => x[0] / (x[1] * x[2]);
    }
}
