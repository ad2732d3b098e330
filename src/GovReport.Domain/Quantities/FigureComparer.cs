namespace GovReport.Domain.Quantities;

/// <summary>Orders and matches figures by the numbers they print.</summary>
internal sealed class FigureComparer : IComparer<Figure>, IEqualityComparer<Figure>
{
    internal static readonly FigureComparer Instance = new();

    /// <inheritdoc/>
    public int Compare(Figure x, Figure y)
    {
        int byFirst = x.Value.CompareTo(y.Value);
        int byLast = byFirst != 0 ? byFirst : x.UpperValue.CompareTo(y.UpperValue);
        return byLast != 0 ? byLast : string.CompareOrdinal(x.ToString(), y.ToString());
    }

    /// <inheritdoc/>
    public bool Equals(Figure x, Figure y) => x.Value == y.Value && x.UpperValue == y.UpperValue;

    /// <inheritdoc/>
    public int GetHashCode(Figure obj) => HashCode.Combine(obj.Value, obj.UpperValue);
}
