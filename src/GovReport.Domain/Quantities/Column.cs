namespace GovReport.Domain;

/// <summary>
/// Numbers as printed in one unit and one word of magnitude, a row for each place or period (列): the operand of growth, completion and
/// checks over thousands of places without an object for each.
/// </summary>
/// <remarks>
/// <para>A view of the caller's own memory: nothing is copied. A null is a row that was not reported (缺报).</para>
/// <para>Equality: none. No order. Default: no rows. Thread safety: it lives on the stack of one thread.</para>
/// </remarks>
public readonly ref struct Column
{
    private readonly ReadOnlySpan<decimal> _complete;
    private readonly ReadOnlySpan<decimal?> _reported;
    private readonly Unit? _unit;

    private Column(ReadOnlySpan<decimal> complete, ReadOnlySpan<decimal?> reported, Unit unit, Scale scale, Rounding rounding)
    {
        _ = Figure.Of(0, unit, scale); // refuses what no figure has
        (_unit, Scale, Rounding) = (unit, scale, rounding);
        _complete = complete;
        _reported = reported;
    }

    /// <summary>How many rows there are.</summary>
    public int Length => _complete.Length + _reported.Length;

    /// <summary>The unit of every row (计量单位).</summary>
    public Unit Unit => _unit ?? Unit.None;

    /// <summary>The word of magnitude of every row (数量级).</summary>
    public Scale Scale { get; }

    /// <summary>How the source made its prints (修约方式): what checks go by. Rates are those of the numbers printed.</summary>
    public Rounding Rounding { get; }

    /// <summary>The print of a row; null where it was not reported.</summary>
    public Figure? this[int row] => TryGet(row, out decimal number) ? Figure.Of(number, Unit, Scale) : null;

    /// <summary>A column without gaps: <c>Column.Of(incomes, Unit.Yuan)</c>.</summary>
    public static Column Of(ReadOnlySpan<decimal> numbers, Unit unit, Scale scale = Scale.One, Rounding rounding = Rounding.Rounded) =>
        new(numbers, default, unit, scale, rounding);

    /// <summary>A column in which some rows were not reported.</summary>
    public static Column Of(ReadOnlySpan<decimal?> numbers, Unit unit, Scale scale = Scale.One, Rounding rounding = Rounding.Rounded) =>
        new(default, numbers, unit, scale, rounding);

    /// <summary>The number of a row; false where it was not reported.</summary>
    internal bool TryGet(int row, out decimal number)
    {
        if (_reported.IsEmpty)
        {
            number = _complete[row];
            return true;
        }

        number = _reported[row].GetValueOrDefault();
        return _reported[row].HasValue;
    }

    /// <summary>How many rows there are, where another column has as many and the results have room.</summary>
    internal int RowsWith(Column other, int room) => other.Length == Length && room >= Length
        ? Length
        : throw new ArgumentException("Columns that go together have as many rows, and their results room for as many.", nameof(other));
}
