namespace GovReport.Domain;

/// <summary>Two quantities of unlike units were added, compared, converted or divided (单位不符).</summary>
public sealed class UnitMismatchException : InvalidOperationException
{
    internal UnitMismatchException(Unit left, Unit right, string verb)
        : base($"{Name(left)} and {Name(right)} cannot be {verb}: units of the same kind were expected.") => (Left, Right) = (left, right);

    /// <summary>The one unit.</summary>
    public Unit Left { get; }

    /// <summary>The other unit.</summary>
    public Unit Right { get; }

    private static string Name(Unit unit) => unit == Unit.None ? "A number without unit" : $"'{unit.Symbol}' ({unit.Kind})";
}
