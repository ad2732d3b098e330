namespace GovReport.Domain;

/// <summary>A figure in its context (事实): the operand of every calculation and check.</summary>
/// <param name="Figure">The figure as printed.</param>
/// <param name="Period">The period it speaks of; null where unstated.</param>
/// <param name="Basis">How it is meant.</param>
/// <param name="Path">Where it stands in the document, such as <c>Observations[3].Value</c>; null outside a document.</param>
/// <param name="Rounding">How the source made the print: the role that decides which true values it may stand for.</param>
/// <remarks>Equality: by content. No order. Default: the figure 0 without context. Thread safety: immutable.</remarks>
public readonly record struct Fact(Figure Figure, ReportingPeriod? Period = null, Basis Basis = default, string? Path = null,
    Rounding Rounding = Rounding.Rounded)
    : IJsonOnSerializing
{
    /// <summary>How the source made the print: the role that decides which true values it may stand for.</summary>
    public Rounding Rounding { get; init => field = Argument.Member(value); } = Argument.Member(Rounding);

    /// <summary>A figure without context.</summary>
    public static implicit operator Fact(Figure figure) => new(figure);

    /// <summary>
    /// An exact quantity without context, as a database has it: the true value itself. One that no decimal holds (1/3) becomes a print
    /// of ten places, rounded like any other; one of more than 28 digits is 超过 the largest number of so many.
    /// </summary>
    public static implicit operator Fact(Quantity quantity) => quantity.Value.TryGetDecimal(out decimal exact)
        ? Exactly(Figure.Of(exact, quantity.Unit))
        : new(quantity.Print(decimals: 10));

    /// <summary>An exact percentage without context, as an operand of the next calculation; see the conversion of a quantity.</summary>
    public static implicit operator Fact(Percentage percentage) => Unit.Percent.Of(percentage.Percent);

    /// <summary>Exact percentage points without context; see the conversion of a quantity.</summary>
    public static implicit operator Fact(PercentagePoints points) => Unit.Points.Of(points.Points);

    // What was calculated, shown in the scale and with the places of a figure, with all that it may truly be.
    internal static Fact Calculated(
        Rational value, Unit unit, Figure like, Bounds bounds, Fact context, Qualifier qualifier = Qualifier.None)
    {
        Rational printed = value / like.Scale.Factor();
        bool isDecimal = printed.TryGetPlaces(out int places) && places <= 28;
        int decimals = isDecimal ? Math.Max(places, like.Number.Scale) : 10;
        Figure figure = Prints.Fitting(printed, unit, like.Scale, decimals, qualifier);
        return new Fact(figure, context.Period, context.Basis) { Calculation = new(figure, bounds) };
    }

    /// <summary>The number printed, with its unit.</summary>
    public Quantity Value => Figure.Value;

    /// <summary>The true values that the print may stand for, in its role and its <see cref="Figure.Unit"/> without scale.</summary>
    public Bounds Bounds => IsCalculated ? Calculation!.Bounds : Figure.Bounds(Rounding);

    /// <summary>A figure that is meant exactly, such as a plan's number (计划数).</summary>
    public static Fact Exactly(Figure figure) => new(figure, Rounding: Rounding.Exact);

    // A calculated value has bounds that its print does not say; with another figure or role it is a print like any other.
    internal bool IsCalculated => Calculation is { } made && made.Figure == Figure && Rounding == Rounding.Rounded;

    internal CalculatedBounds? Calculation { get; init; }

    /// <summary>The print.</summary>
    public override string ToString() => Figure.ToString();

    // Its bounds would be lost, so that another fact would be read back.
    void IJsonOnSerializing.OnSerializing()
    {
        if (IsCalculated)
        {
            throw new JsonException(
                $"The fact {Figure.ToString()} was calculated, and what it may truly be is not written to JSON: "
                + "write the figures that it comes from, or its figure.");
        }
    }
}

/// <summary>What a calculated value may truly be, beside the figure that shows it.</summary>
internal sealed record CalculatedBounds(Figure Figure, Bounds Bounds);

/// <summary>How a number is meant (口径): prices, coverage and vintage.</summary>
/// <param name="Price">In which prices.</param>
/// <param name="Scope">Which area, group or category is counted (范围), such as 规上 or 某村; null for the whole.</param>
/// <param name="Vintage">How settled it is.</param>
/// <remarks>Equality: by content. No order. Default: nothing stated. Thread safety: immutable.</remarks>
public readonly record struct Basis(PriceBasis Price = PriceBasis.Unstated, string? Scope = null, Vintage Vintage = Vintage.Unstated)
{
    /// <summary>In which prices.</summary>
    public PriceBasis Price { get; init => field = Argument.Member(value); } = Argument.Member(Price);

    /// <summary>How settled it is.</summary>
    public Vintage Vintage { get; init => field = Argument.Member(value); } = Argument.Member(Vintage);

    // With what is unstated here as the other states it.
    internal Basis Or(in Basis other) => new(
        Price == PriceBasis.Unstated ? other.Price : Price, Scope ?? other.Scope, Vintage == Vintage.Unstated ? other.Vintage : Vintage);
}

/// <summary>In which prices a number is meant (价格口径).</summary>
[JsonConverter(typeof(NameConverter<PriceBasis>))]
public enum PriceBasis
{
    /// <summary>未说明: the text does not say.</summary>
    Unstated,
    /// <summary>名义、现价: current prices.</summary>
    Nominal,
    /// <summary>实际、可比价: constant prices.</summary>
    Real,
    /// <summary>可比口径: the base was restated to today's coverage.</summary>
    ComparableBasis,
}

/// <summary>How settled a number is (数据版本).</summary>
[JsonConverter(typeof(NameConverter<Vintage>))]
public enum Vintage
{
    /// <summary>未说明: the text does not say.</summary>
    Unstated,
    /// <summary>预计: before the period was over.</summary>
    Estimated,
    /// <summary>快报.</summary>
    Flash,
    /// <summary>初步核算.</summary>
    Preliminary,
    /// <summary>年报、最终核实.</summary>
    Final,
    /// <summary>修订: changed after it was final.</summary>
    Revised,
}

/// <summary>Which of several prints of one number counts.</summary>
internal static class Settlement
{
    // What says nothing of its vintage is meant for good, unless a final or revised number stands beside it.
    private static readonly Vintage[] Order =
        [Vintage.Estimated, Vintage.Flash, Vintage.Preliminary, Vintage.Unstated, Vintage.Final, Vintage.Revised];

    /// <summary>How settled a number is beside others: the higher, the more.</summary>
    internal static int Rank(this Vintage vintage) => Array.IndexOf(Order, vintage);
}

/// <summary>Where in the document something stands (出处).</summary>
public sealed record Source
{
    /// <summary>The offset of the first character in the text, in UTF-16 code units, from 0; null where unknown.</summary>
    public int? Start { get; init; }

    /// <summary>How many characters; null where unknown.</summary>
    public int? Length { get; init; }

    /// <summary>The page, from 1; null where unknown.</summary>
    public int? Page { get; init; }

    /// <summary>A remark in words, such as 附表2.</summary>
    public string? Note { get; init; }
}
