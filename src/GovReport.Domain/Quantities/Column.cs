namespace GovReport.Domain.Quantities;

/// <summary>
/// Numbers as printed in one unit and one word of magnitude, a row for each place or period (列): the operand of growth, completion and
/// checks over thousands of places without an object for each.
/// </summary>
/// <remarks>
/// <para>A view of the caller's own memory: nothing is copied, so that results go into
/// memory of their own. A null is a row that was not reported (缺报).
/// Being a <c>ref struct</c>, it is made where it is used: it cannot be a field, be captured, or cross an <c>await</c>.</para>
/// <para>Equality: none. No order. Default: no rows. Thread safety: it lives on the stack of one thread.</para>
/// </remarks>
public readonly ref struct Column
{
    private readonly ReadOnlySpan<decimal> _complete;
    private readonly ReadOnlySpan<decimal?> _reported;
    private readonly Unit? _unit;
    private readonly int? _decimals;

    private Column(ReadOnlySpan<decimal> complete, ReadOnlySpan<decimal?> reported, Unit unit, Scale scale, Rounding rounding,
        int? decimals)
    {
        _ = Figure.Of(0, unit, scale); // refuses what no figure has
        _ = Argument.Within(decimals ?? 0, 0, 28, nameof(decimals));
        (_unit, Scale, Rounding, _decimals) = (unit, scale, Argument.Member(rounding), decimals);
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
    /// <param name="numbers">The numbers as printed.</param>
    /// <param name="unit">The unit of all.</param>
    /// <param name="scale">The word of magnitude of all.</param>
    /// <param name="rounding">How the source made its prints.</param>
    /// <param name="decimals">
    /// How many places the prints have, 0 to 28; checks go by them. Without it they are those
    /// of each <see cref="decimal"/>: name them where the numbers
    /// come from a database or a division, which keep other zeros than the print (20922.0000, 0.11
    /// for 0.1100). What has more places is rounded half away from zero.
    /// </param>
    public static Column Of(ReadOnlySpan<decimal> numbers, Unit unit, Scale scale = Scale.One, Rounding rounding = Rounding.Rounded,
        int? decimals = null) =>
        new(numbers, default, unit, scale, rounding, decimals);

    /// <summary>A column in which some rows were not reported.</summary>
    /// <inheritdoc cref="Of(ReadOnlySpan{decimal}, Unit, Scale, Rounding, int?)"/>
    public static Column Of(ReadOnlySpan<decimal?> numbers, Unit unit, Scale scale = Scale.One, Rounding rounding = Rounding.Rounded,
        int? decimals = null) =>
        new(default, numbers, unit, scale, rounding, decimals);

    /// <summary>The number of a row as it is printed; false where it was not reported.</summary>
    internal bool TryGet(int row, out decimal number)
    {
        if (_reported.IsEmpty)
        {
            number = Printed(_complete[row]);
            return true;
        }

        number = Printed(_reported[row].GetValueOrDefault());
        return _reported[row].HasValue;
    }

    // With as many places as were printed.
    private decimal Printed(decimal number) => _decimals is { } places
        ? decimal.Round(number, places, MidpointRounding.AwayFromZero) + new decimal(0, 0, 0, isNegative: false, (byte)places)
        : number;

    /// <summary>How many rows there are, where another column has as many and the results have room.</summary>
    internal int RowsWith(Column other, int room) => other.Length == Length && room >= Length
        ? Length
        : throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture,
                $"Columns that go together have as many rows, and their results room for as many; "
                + $"here are {Length} and {other.Length} rows, and room for {room}."),
            nameof(other));
}
