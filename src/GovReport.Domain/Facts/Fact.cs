namespace GovReport.Domain;

/// <summary>A figure in its context (事实): the operand of every calculation and check.</summary>
/// <param name="Figure">The figure as printed.</param>
/// <param name="Period">The period it speaks of; null where unstated.</param>
/// <param name="Basis">How it is meant.</param>
/// <param name="Path">Where it stands in the document, such as <c>Observations[3].Value</c>; null outside a document.</param>
/// <param name="Rounding">How the source made the print: the role that decides which true values it may stand for.</param>
/// <remarks>Equality: by content. No order. Default: the figure 0 without context. Thread safety: immutable.</remarks>
public readonly record struct Fact(Figure Figure, ReportingPeriod? Period = null, Basis Basis = default, string? Path = null, Rounding Rounding = Rounding.Rounded)
{
    /// <summary>A figure without context.</summary>
    public static implicit operator Fact(Figure figure) => new(figure);

    /// <summary>
    /// An exact quantity without context, as a database has it: the true value itself. One that no decimal holds (1/3) becomes a print
    /// of ten places, rounded like any other.
    /// </summary>
    /// <exception cref="OverflowException">The number does not fit 28 digits.</exception>
    public static implicit operator Fact(Quantity quantity) => quantity.Value.TryGetDecimal(out decimal exact)
        ? Exactly(Figure.Of(exact, quantity.Unit))
        : new(Figure.Of(quantity.Value.Round(10), quantity.Unit));

    /// <summary>The number printed, with its unit.</summary>
    public Quantity Value => Figure.Value;

    /// <summary>The true values that the print may stand for, in its role and its <see cref="Figure.Unit"/> without scale.</summary>
    public Bounds Bounds => Figure.Bounds(Rounding);

    /// <summary>A figure that is meant exactly, such as a plan's number (计划数).</summary>
    public static Fact Exactly(Figure figure) => new(figure, Rounding: Rounding.Exact);

    /// <summary>The print.</summary>
    public override string ToString() => Figure.ToString();
}
