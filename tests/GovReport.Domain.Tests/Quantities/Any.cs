using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GovReport.Domain.Tests;

/// <summary>Generators of the laws: they prefer the values at which something turns.</summary>
public static class Any
{
    private static readonly BigInteger[] Edges =
    [
        0, 1, 2, 5, 10, 99, 100, int.MaxValue, long.MaxValue, ulong.MaxValue, BigInteger.Pow(10, 18), BigInteger.Pow(10, 28), BigInteger.Pow(2, 96) - 1,
        BigInteger.Pow(2, 96), BigInteger.Pow(2, 125), BigInteger.Pow(2, 126), BigInteger.Pow(2, 127), BigInteger.Pow(2, 128), BigInteger.Pow(10, 60),
    ];

    private static readonly Bounds[] WholeLine = [Domain.Bounds.Everything];

    /// <summary>Small, large and huge whole numbers of both signs, often next to a limit of a machine number.</summary>
    public static Gen<BigInteger> Integer { get; } = Gen.Frequency(
        (4, Gen.Choose(-20, 20).Select(n => (BigInteger)n)),
        (2, Gen.Choose(int.MinValue, int.MaxValue).Select(n => (BigInteger)n)),
        (3, from edge in Gen.Elements(Edges)
            from shift in Gen.Choose(-1, 1)
            from sign in Gen.Elements(-1, 1)
            select sign * (edge + shift)),
        (1, from a in Gen.Choose(int.MinValue, int.MaxValue)
            from b in Gen.Choose(1, int.MaxValue)
            from power in Gen.Choose(1, 5)
            select a * BigInteger.Pow(b, power)));

    public static Gen<Fraction> Fraction { get; } =
        from numerator in Integer
        from denominator in Gen.Frequency((1, Gen.Constant(BigInteger.One)), (2, Gen.Choose(1, 60).Select(n => (BigInteger)n)), (2, Integer))
        select new Fraction(numerator, denominator.IsZero ? 1 : denominator);

    public static Gen<MidpointRounding> Rounding { get; } = Gen.Elements(Enum.GetValues<MidpointRounding>());

    /// <summary>Fractions with ties: halves of the given place, and values next to them.</summary>
    public static Gen<Fraction> NearTie { get; } =
        from halves in Gen.Choose(-2000, 2000)
        from places in Gen.Choose(0, 6)
        from off in Gen.Elements(-1, 0, 0, 1)
        select new Fraction(halves, 2 * BigInteger.Pow(10, places)) + new Fraction(off, BigInteger.Pow(10, 9));

    /// <summary>Decimals as reports print them: 0 to 12 digits, 0 to 4 places, trailing zeros included.</summary>
    public static Gen<decimal> Printed { get; } =
        from digits in Gen.Frequency((2, Gen.Choose(0, 99)), (3, Gen.Choose(0, 999_999)), (1, Gen.Choose(0, int.MaxValue)), (1, Gen.Choose(1, 9).Select(n => n * 1000)))
        from places in Gen.Frequency((3, Gen.Constant(0)), (4, Gen.Choose(1, 4)))
        select new decimal(digits, 0, 0, isNegative: false, (byte)places);

    /// <summary>Printed decimals above 0.</summary>
    public static Gen<decimal> Positive { get; } = Printed.Select(number => number == 0 ? 1 : number);

    /// <summary>Bounds with ends of halves around 0, each end closed, open or missing.</summary>
    public static Gen<Bounds> Bounds { get; } = Gen.Frequency((1, Gen.Elements(WholeLine)), (24,
        from a in Gen.Choose(-6, 6)
        from b in Gen.Choose(-6, 6)
        from kind in Gen.Choose(0, 8)
        let low = new Rational(Math.Min(a, b), 2)
        let high = new Rational(Math.Max(a, b), 2)
        select kind switch
        {
            0 => Domain.Bounds.AtLeast(low),
            1 => Domain.Bounds.Above(low),
            2 => Domain.Bounds.AtMost(high),
            3 => Domain.Bounds.Below(high),
            _ when low == high => Domain.Bounds.Point(low),
            _ => Domain.Bounds.Between(low, high, lowerClosed: kind % 2 == 0, upperClosed: kind % 4 < 2),
        }));

    public static Gen<LocalDate> Date { get; } = Gen.Choose(0, 200 * 365).Select(days => new LocalDate(1960, 1, 1).PlusDays(days));

    public static Gen<ReportingPeriod> Period { get; } =
        from year in Gen.Frequency((3, Gen.Choose(2019, 2026)), (1, Gen.Choose(1920, 2199)))
        from part in Gen.Choose(1, 12)
        from length in Gen.Frequency((3, Gen.Choose(0, 40)), (1, Gen.Choose(41, 3000)))
        from date in Date
        from kind in Gen.Elements(Enum.GetValues<PeriodKind>())
        select kind switch
        {
            PeriodKind.Year => ReportingPeriod.Year(year),
            PeriodKind.Half => ReportingPeriod.Half(year, 1 + (part % 2)),
            PeriodKind.Quarter => ReportingPeriod.Quarter(year, 1 + (part % 4)),
            PeriodKind.Month => ReportingPeriod.Month(year, part),
            PeriodKind.Cumulative => ReportingPeriod.Cumulative(year, part),
            PeriodKind.Years => ReportingPeriod.Years(year - part, year),
            PeriodKind.FiveYearPlan => ReportingPeriod.FiveYearPlan(6 + part),
            PeriodKind.AsOf => ReportingPeriod.AsOf(date),
            _ => ReportingPeriod.Days(date, date.PlusDays(length)),
        };

    /// <summary>Figures of every qualifier, scale and standard unit, and ranges, in the canonical print.</summary>
    public static Gen<Figure> Figure { get; } = Gen.Frequency(
        (6, from number in Printed
            from negative in Gen.Frequency((5, Gen.Constant(1m)), (1, Gen.Constant(-1m)))
            from unit in Unit
            from scale in Scale
            from qualifier in Gen.Elements(Enum.GetValues<Qualifier>().Except([Qualifier.Several, Qualifier.Upwards]))
            where !SpellsAnother(scale, unit)
            select Domain.Figure.Of(number == 0 ? number : number * negative, unit, scale, qualifier)),
        (1, from number in Gen.Elements(1m, 10, 100, 1000)
            from unit in Unit
            from scale in Gen.Elements(Domain.Scale.One, Domain.Scale.Wan, Domain.Scale.Yi)
            from qualifier in Gen.Elements(Qualifier.Several, Qualifier.Upwards)
            where !SpellsAnother(scale, unit) && !SpellsAnother(Domain.Scale.Thousand, unit) && (number > 1 || scale != Domain.Scale.One)
            select Domain.Figure.Of(number, unit, scale, qualifier)),
        (1, from lower in Printed
            from more in Printed
            from unit in Unit
            from scale in Scale
            where !SpellsAnother(scale, unit)
            select Domain.Figure.Range(lower, lower + more, unit, scale)));

    public static Gen<Unit> Unit { get; } = Gen.Frequency((4, Gen.Elements(UnitCatalogue.Standard.Units.ToArray())), (1, Gen.Constant(Domain.Unit.None)));

    public static Gen<Scale> Scale { get; } = Gen.Frequency((3, Gen.Elements(Domain.Scale.One, Domain.Scale.Wan, Domain.Scale.Yi)), (1, Gen.Elements(Enum.GetValues<Scale>())));

    /// <summary>Text made of the pieces that figures are made of, in any order.</summary>
    public static Gen<string> NearlyFigure { get; } =
        from pieces in Gen.Elements(
            "0", "5", "12", "3,5", "1,000", "99999999999999", "１２", ".", "．", ",", "-", "—", "～", "至", "负", "+", " ", "　", "零", "一", "两", "三", "九", "十", "百", "千", "万", "亿", "几",
            "点", "半", "数", "上", "余", "多", "来", "约", "近", "超过", "不足", "不低于", "以上", "以内", "左右", "百分之", "千分之", "%", "％", "成", "元", "人", "千瓦", "亩", "个百分点", "每人", "每月", "人均", "/", "·", "A", "\ud83d", "\u0600").ArrayOf()
        select string.Concat(pieces.Take(12));

    public static Gen<CultureInfo> Culture { get; } =
        Gen.Elements("", "zh-CN", "en-US", "de-DE", "ar-SA", "fa-IR").Select(CultureInfo.GetCultureInfo);

    // 5 千 of 米 would print 5千米, which is 公里: nobody prints a thousand of a unit that has a name for it.
    private static bool SpellsAnother(Scale scale, Unit unit) => scale == Domain.Scale.Thousand && unit.Symbol is "米" or "克" or "升";
}
