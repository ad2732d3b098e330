namespace GovReport.Domain.Consistency;

/// <summary>What an operand is in a statement: what it says, of which thing, and when.</summary>
/// <param name="Says">What its unit is.</param>
/// <param name="Thing">Whose scope it shares: parts and wholes have scopes of their own.</param>
/// <param name="Moment">Whether it speaks of today or of what was before; figures of one moment have one vintage.</param>
/// <param name="Time">Whose period it shares where that is another moment's than its own.</param>
internal readonly record struct OperandRole(Says Says, Thing Thing = Thing.Own, Moment Moment = Moment.Any, Moment? Time = null)
{
    /// <summary>Whose period it shares; figures of one time have one period.</summary>
    internal Moment Period => Time ?? Moment;

    /// <summary>Whether somebody calculated it from the others: a rate, a share, points, an average.</summary>
    internal bool IsCalculated => Says is not (Says.Anything or Says.Amount or Says.Percentage or Says.Dividend or Says.Index);

    /// <summary>Whether it says how something moved, so that it may speak of all the years since the base.</summary>
    internal bool SaysChange =>
        Says is Says.Difference or Says.Points or Says.GrowthOfLevels or Says.Growth or Says.NominalGrowth or Says.RealGrowth;
}

/// <summary>What an operand says.</summary>
internal enum Says
{
    /// <summary>Anything: its unit is not looked at.</summary>
    Anything,
    /// <summary>An amount, in a unit of the same kind as the others.</summary>
    Amount,
    /// <summary>A percentage, one of two that are subtracted.</summary>
    Percentage,
    /// <summary>What two amounts differ by: points where they are percentages.</summary>
    Difference,
    /// <summary>Percentage points.</summary>
    Points,
    /// <summary>A rate of growth, in per cent or as a multiple, of levels in its own prices.</summary>
    GrowthOfLevels,
    /// <summary>A rate of growth.</summary>
    Growth,
    /// <summary>A rate of growth in current prices.</summary>
    NominalGrowth,
    /// <summary>A rate of growth in constant prices.</summary>
    RealGrowth,
    /// <summary>A share or a ratio, in per cent, as a multiple or as a bare number.</summary>
    Quotient,
    /// <summary>An index, 100 for the year before.</summary>
    Index,
    /// <summary>An amount whose count is another operand.</summary>
    Dividend,
    /// <summary>An amount for each of a count.</summary>
    PerHead,
}

/// <summary>Whose scope an operand shares.</summary>
internal enum Thing
{
    /// <summary>Its own.</summary>
    Own,
    /// <summary>That of the value that the statement is about.</summary>
    Value,
    /// <summary>That of the whole to which the value belongs.</summary>
    Whole,
}

/// <summary>When an operand is true.</summary>
internal enum Moment
{
    /// <summary>Of no moment: prices, vintage and period do not count.</summary>
    Any,
    /// <summary>Before: a base, settled later than it was printed.</summary>
    Before,
    /// <summary>Now.</summary>
    Now,
}

/// <summary>
/// The roles of the operands of every kind of statement, in the order of
/// <see cref="Relation.Facts"/>; the last one stands for all that follow.
/// </summary>
internal static class OperandRoles
{
    private static readonly OperandRole Free = new(Says.Anything);
    private static readonly OperandRole Base = new(Says.Amount, Thing.Value, Moment.Before);
    private static readonly OperandRole Value = new(Says.Amount, Thing.Value, Moment.Now);
    private static readonly OperandRole Change = new(Says.Difference, Thing.Value, Moment.Now);
    private static readonly OperandRole Rate = new(Says.GrowthOfLevels, Thing.Value, Moment.Now);
    private static readonly OperandRole Part = new(Says.Amount, Thing.Own, Moment.Now);
    private static readonly OperandRole Quotient = new(Says.Quotient, Thing.Own, Moment.Now);

    private static readonly OperandRole[][] Table = new (RelationKind Kind, OperandRole[] Roles)[]
    {
        (RelationKind.Growth, [Base, Value, Rate]),
        (RelationKind.Triangle, [Value, Change, Rate]),
        (RelationKind.Increase, [Base, Value, Change]),
        (RelationKind.AverageGrowth, [Base, Value, Rate]),
        (RelationKind.Chain, [new(Says.Growth, Thing.Value, Moment.Now), new(Says.Growth, Thing.Value, Moment.Before, Moment.Any)]),
        (RelationKind.RealRate,
        [
            new(Says.NominalGrowth, Thing.Value, Moment.Now),
            new(Says.Growth, Time: Moment.Now),
            new(Says.RealGrowth, Thing.Value, Moment.Now),
        ]),
        (RelationKind.Index, [new(Says.Index, Thing.Value, Moment.Now), new(Says.Growth, Thing.Value, Moment.Now)]),
        (RelationKind.Points,
            [new(Says.Percentage, Thing.Value, Moment.Before), new(Says.Percentage, Thing.Value, Moment.Now),
                new(Says.Points, Thing.Value, Moment.Now)]),
        (RelationKind.Sum, [Part]),
        (RelationKind.PartialSum, [Part]),
        (RelationKind.StockFlow, [Base, Value]),
        (RelationKind.Share, [Part, Part, Quotient]),
        (RelationKind.Composition, [Quotient, Part]),
        (RelationKind.Completion,
            [Value with { Time = Moment.Any }, Value with { Time = Moment.Any }, Quotient with { Time = Moment.Any }]),
        (RelationKind.PerHead,
        [
            new(Says.Dividend, Thing.Value, Moment.Now),
            new(Says.Anything, Thing.Value, Time: Moment.Now),
            new(Says.PerHead, Thing.Value, Moment.Now),
        ]),
        (RelationKind.Ratio, [Part, new(Says.Amount, Thing.Own, Moment.Before), Quotient]),
        (RelationKind.Product, [Free]),
        (RelationKind.FlatPayment, [new(Says.Amount, Thing.Value), new(Says.Amount, Thing.Value), new(Says.Anything, Thing.Value)]),
        (RelationKind.GroupPayment, [new(Says.Amount, Thing.Value), new(Says.Amount, Thing.Value), Free]),
        (RelationKind.TopUpPayment, [new(Says.Anything, Thing.Value)]),
        (RelationKind.Contribution,
            [Base, Value, new(Says.Amount, Thing.Whole, Moment.Before), new(Says.Amount, Thing.Whole, Moment.Now), Quotient]),
        (RelationKind.Pull, [Base, Value, new(Says.Amount, Thing.Whole, Moment.Before), new(Says.Points, Thing.Own, Moment.Now)]),
        (RelationKind.Order, [new(Says.Anything, Thing.Own, Moment.Before, Moment.Any),
            new(Says.Anything, Thing.Own, Moment.Now, Moment.Any)]),
        (RelationKind.Equal, [Value]),
        (RelationKind.ListCount, [Free]),
    }.OrderBy(row => row.Kind).Select(row => row.Roles).ToArray();

    internal static OperandRole[] Of(RelationKind kind) => Table[(int)kind];

    /// <summary>The role of an operand.</summary>
    internal static OperandRole At(RelationKind kind, int index) =>
        Of(kind) is var roles ? roles[Math.Min(index, roles.Length - 1)] : default;
}
