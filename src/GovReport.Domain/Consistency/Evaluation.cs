namespace GovReport.Domain;

/// <summary>A formula applied to facts: at the numbers printed, and over all values that the prints allow.</summary>
internal static class Evaluation
{
    /// <summary>The result at the numbers printed, in base units.</summary>
    /// <exception cref="DivideByZeroException">A divisor is 0.</exception>
    internal static Rational AtPrints<TFormula>(params ReadOnlySpan<Fact> facts)
        where TFormula : IFormula
    {
        Span<Rational> numbers = new Rational[facts.Length];
        for (int i = 0; i < facts.Length; i++)
        {
            numbers[i] = Number(facts[i].Figure);
        }

        return TFormula.Apply<Rational>(numbers);
    }

    /// <summary>All results that the prints allow, in base units; everything where a divisor may be 0.</summary>
    internal static Bounds OverBounds<TFormula>(params ReadOnlySpan<Fact> facts)
        where TFormula : IFormula
    {
        Span<Bounds> bounds = new Bounds[facts.Length];
        for (int i = 0; i < facts.Length; i++)
        {
            bounds[i] = facts[i].Bounds * Bounds.Point(facts[i].Figure.Unit.Factor);
        }

        return TFormula.Apply<Bounds>(bounds);
    }

    /// <summary>The number printed in base units: a ratio for a percentage, 元 for 万元.</summary>
    internal static Rational Number(Figure figure) => figure.Unit.ToBase(figure.Value.Value);
}
