namespace GovReport.Domain.Rollups;

/// <summary>
/// The areas inside an area held against its own print (上下级数字核对). Shown, never
/// corrected: which of the two is right, the check does not say.
/// </summary>
/// <remarks>
/// <para>As for a sum of printed parts: inconsistent only where no true values make both true. Without all parts, the sum of values that
/// cannot be negative may still be too large; otherwise the check is undecided.</para>
/// <para>Equality: by reference. No order. Thread safety: immutable.</para>
/// </remarks>
public sealed class RollupCheck
{
    internal RollupCheck(RollupResult parts, Fact own)
    {
        (Parts, Own) = (parts, own);
        Rational? factor = Rollup.FactorOf(own.Figure.Unit, parts.Indicator.Unit);
        OwnBounds = factor is { } times ? own.Bounds * Bounds.Point(times) : null;
        Outcome = OwnBounds is { } said && IsComparable(parts, own) ? Found(said, parts) : Outcome.NotComparable;
        Difference = factor is { } rate && parts.Sum is { } sum ? new Quantity(own.Value.Value * rate, sum.Unit) - sum : null;
    }

    /// <summary>The total of the parts (下级合计).</summary>
    public RollupResult Parts { get; }

    /// <summary>The wider area's own print (本级数).</summary>
    public Fact Own { get; }

    /// <summary>All values that its own print may stand for, in the unit of the total; null where that does not convert.</summary>
    public Bounds? OwnBounds { get; }

    /// <summary>What the check found (核对结果).</summary>
    public Outcome Outcome { get; }

    /// <summary>Its own print less the sum of the parts (差额), at the numbers printed; null without a sum.</summary>
    public Quantity? Difference { get; }

    /// <summary>Both numbers with their difference and the outcome.</summary>
    public string Explain(Language language = Language.Zh) => Phrases.Get(
        Difference is null ? "RollupCheck.Alone" : "RollupCheck.Both",
        language,
        Parts.Explain(language),
        Own,
        Difference?.ToString("+0.####;-0.####;0", Own.Figure),
        Phrases.Of(Outcome, language));

    /// <summary>The same in Chinese.</summary>
    public override string ToString() => Explain();

    private static Outcome Found(Bounds said, RollupResult parts) => parts switch
    {
        { Refusal: RollupRefusal.NotAdditive } => Outcome.NotApplicable,
        { Refusal: not null } => Outcome.Undecided,
        { IsComplete: true } => Compare(said, parts.Image),
        { Indicator.Unit.IsNonNegative: true } when !said.Overlaps(parts.Image + Bounds.AtLeast(0)) => Outcome.Inconsistent,
        _ => Outcome.Undecided,
    };

    private static Outcome Compare(Bounds said, Bounds image)
    {
        if (!said.Overlaps(image))
        {
            return Outcome.Inconsistent;
        }

        if (!said.IsBounded || !image.IsBounded)
        {
            return Outcome.Undecided;
        }

        return said.IsWeak || image.IsWeak ? Outcome.Weak : Outcome.Consistent;
    }

    private static bool IsComparable(RollupResult parts, Fact own)
    {
        Basis basis = parts.Basis;
        return (own.Period is null || own.Period == parts.Period) && RollupScope.Join(ref basis, own.Basis)
            && (own.Basis.Scope is null || own.Basis.Scope == basis.Scope);
    }
}
