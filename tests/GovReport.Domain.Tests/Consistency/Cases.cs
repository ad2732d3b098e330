using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests.Consistency;

/// <summary>A true state of the world, how it is printed, and the relation that the prints make.</summary>
/// <param name="Kind">The relation.</param>
/// <param name="True">The true values of the operands, unrounded, the stated one included.</param>
/// <param name="Printed">The facts as printed.</param>
/// <param name="Make">The relation over facts.</param>
public sealed record Case(RelationKind Kind, Fraction[] True, Fact[] Printed, Func<Fact[], Relation> Make)
{
    public Relation Relation => Make(Printed);

    public override string ToString() => $"{Kind}: true {string.Join(", ", True.Select(t => t.ToRational().Round(8)))}; printed {string.Join(", ", Printed)} ({Printed[0].Rounding})";
}

/// <summary>One row for each relation: its units, the formula in plain fractions (the oracle), and how it is made.</summary>
/// <param name="Kind">The relation.</param>
/// <param name="Units">The units of the free operands, then of the stated one.</param>
/// <param name="Formula">What the free operands make, in base units.</param>
/// <param name="Make">The relation over the free operands and the stated one.</param>
public sealed record Row(RelationKind Kind, string[] Units, Func<Fraction[], Fraction> Formula, Func<Fact[], Relation> Make)
{
    private static readonly Fraction One = new(1, 1);

    public static IReadOnlyList<Row> All { get; } =
    [
        new(RelationKind.Growth, ["元", "元", "%"], x => (x[1] / x[0]) - One, f => Relation.Growth(f[0], f[1], f[2])),
        new(RelationKind.Triangle, ["元", "元", "%"], x => x[1] / (x[0] - x[1]), f => Relation.Triangle(f[0], f[1], f[2])),
        new(RelationKind.Increase, ["元", "元", "元"], x => x[1] - x[0], f => Relation.Increase(f[0], f[1], f[2])),
        new(RelationKind.Chain, ["%", "%", "%"], x => ((One + x[0]) * (One + x[1])) - One, f => Relation.Chain(f[2], f[0], f[1])),
        new(RelationKind.RealRate, ["%", "%", "%"], x => ((One + x[0]) / (One + x[1])) - One, f => Relation.RealRate(f[0], f[1], f[2])),
        new(RelationKind.Index, ["", "%"], x => (x[0] / new Fraction(100, 1)) - One, f => Relation.Index(f[0], f[1])),
        new(RelationKind.Points, ["%", "%", "个百分点"], x => x[1] - x[0], f => Relation.Points(f[0], f[1], f[2])),
        new(RelationKind.Sum, ["元", "元", "元", "元"], x => x[0] + x[1] + x[2], f => Relation.Sum(f[3], f[0], f[1], f[2])),
        new(RelationKind.StockFlow, ["元", "元", "元", "元"], x => x[0] + x[1] - x[2], f => Relation.StockFlow(f[0], f[1], f[2], f[3])),
        new(RelationKind.Share, ["元", "元", "%"], x => x[0] / x[1], f => Relation.Share(f[0], f[1], f[2])),
        new(RelationKind.Composition, ["元", "元", "元", "%"], x => x[0] / (x[0] + x[1] + x[2]), f => Relation.Composition(f[3], f[0], f[1], f[2])),
        new(RelationKind.PerHead, ["元", "亩", "元/亩"], x => x[0] / x[1], f => Relation.PerHead(f[0], f[1], f[2])),
        new(RelationKind.Ratio, ["元", "元", "∶1"], x => x[0] / x[1], f => Relation.Ratio(f[0], f[1], f[2])),
        new(RelationKind.Product, ["吨", "元/吨", "元"], x => x[0] * x[1], f => Relation.Product(f[2], f[0], f[1])),
        new(RelationKind.Contribution, ["元", "元", "元", "元", "%"], x => (x[1] - x[0]) / (x[3] - x[2]), f => Relation.Contribution(f[0], f[1], f[2], f[3], f[4])),
        new(RelationKind.Pull, ["元", "元", "元", "个百分点"], x => (x[1] - x[0]) / x[2], f => Relation.Pull(f[0], f[1], f[2], f[3])),
        new(RelationKind.Equal, ["元", "元"], x => x[0], f => Relation.Equal(f[0], f[1])),
    ];

    /// <summary>True values and honest prints, all rounded, or all cut, at places of their own.</summary>
    public static Gen<Case> Honest { get; } =
        from row in Gen.Elements(All.ToArray())
        from seeds in Gen.ArrayOf(Gen.Choose(1, 2_000_000), 8)
        from places in Gen.ArrayOf(Gen.Choose(0, 3), 8)
        from mode in Gen.Elements(MidpointRounding.AwayFromZero, MidpointRounding.ToEven, MidpointRounding.ToZero)
        select row.Print(seeds, places, mode);

    private Case Print(int[] seeds, int[] places, MidpointRounding mode)
    {
        Unit[] units = [.. Units.Select(unit => Unit.Parse(unit))];
        Fraction[] free = [.. units.SkipLast(1).Select((unit, i) => Value(unit, seeds[i]))];
        if (Kind == RelationKind.Share && free[0].Against(free[1]) > 0)
        {
            (free[0], free[1]) = (free[1], free[0]); // no part is more than all
        }

        if (Kind == RelationKind.Triangle)
        {
            free[1] = free[0] * (free[1] / (free[0] + free[1])); // no base is below 0
        }

        Fraction stated = Formula(free);
        Fraction[] all = [.. free, stated];
        return new(Kind, all, [.. all.Select((value, i) => PrintOf(value, units[i], places[Kind == RelationKind.Equal ? 0 : i], mode))], Make);
    }

    // In base units: percentages from −30% to 70%, everything else from 1/7 to some hundred thousand.
    private static Fraction Value(Unit unit, int seed) =>
        unit == Unit.Percent ? new(seed - 600_000, 2_000_000) : unit == Unit.None ? new Fraction(seed, 20_000) + new Fraction(50, 1) : new Fraction(seed, 7) * Fraction.Of(unit.Factor);

    private static Fact PrintOf(Fraction value, Unit unit, int places, MidpointRounding mode)
    {
        Fraction inUnit = value / Fraction.Of(unit.Factor);
        int shown = unit == Unit.None ? Math.Max(places, 1) : places;
        decimal number = (decimal)(inUnit * new Fraction(System.Numerics.BigInteger.Pow(10, shown), 1)).Round(mode) / (decimal)Math.Pow(10, shown);
        return new(Figure.Of(decimal.Round(number, shown) + new decimal(0, 0, 0, false, (byte)shown), unit), Rounding: mode == MidpointRounding.ToZero ? Rounding.Truncated : Rounding.Rounded);
    }
}
