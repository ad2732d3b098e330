namespace GovReport.Domain.Quantities;

/// <summary>Powers of ten and the mantissa of a decimal: the arithmetic under prints.</summary>
internal static class Powers
{
    // Short numbers stay within ±(2⁶² − 1), so that two of them add.
    private const long MostShort = (1L << 62) - 1;

    private static readonly Int128[] Tens =
        [.. Enumerable.Range(0, 38).Select(n => Enumerable.Repeat((Int128)10, n).Aggregate(Int128.One, (a, b) => a * b))];

    /// <summary>10 to the power <paramref name="exponent"/>, 0 to 37.</summary>
    internal static Int128 OfTen(int exponent) => Tens[exponent];

    /// <summary>10 to the power <paramref name="exponent"/>, 0 to 18.</summary>
    internal static long OfTenShort(int exponent) => ShortTens[exponent];

    private static ReadOnlySpan<long> ShortTens =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000,
        10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000,
        1_000_000_000_000_000_000,
    ];

    /// <summary>Whether it is a short number.</summary>
    internal static bool IsShort(long value) => value is >= -MostShort and <= MostShort;

    /// <summary>The product; 0 where it does not fit.</summary>
    internal static long Times(long a, long b, ref bool fits)
    {
        long high = Math.BigMul(a, b, out long low);
        fits &= high == low >> 63 && IsShort(low);
        return fits ? low : 0;
    }

    /// <summary>The digits of a decimal without its point, with sign, where they stay within ±2⁶¹.</summary>
    internal static bool TryGetShort(decimal value, out long mantissa)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        unchecked
        {
            long digits = ((long)bits[1] << 32) | (uint)bits[0];
            mantissa = bits[3] < 0 ? -digits : digits;
            return bits[2] == 0 && (uint)bits[1] < 1u << 29;
        }
    }

    /// <summary>The digits of a decimal without its point, with sign.</summary>
    internal static Int128 Mantissa(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        unchecked
        {
            Int128 digits = new((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
            return bits[3] < 0 ? -digits : digits;
        }
    }

    /// <summary>The decimal with these digits and places.</summary>
    internal static decimal ToDecimal(ulong mantissa, int places) =>
        unchecked(new((int)mantissa, (int)(mantissa >> 32), 0, isNegative: false, (byte)places));

    /// <summary>The decimal with these digits and places; the digits fit 96 bits.</summary>
    internal static decimal ToDecimal(Int128 mantissa, int places)
    {
        bool negative = mantissa < 0;
        UInt128 digits = (UInt128)Int128.Abs(mantissa);
        unchecked
        {
            return new((int)(uint)(ulong)digits, (int)(uint)((ulong)digits >> 32), (int)(uint)(ulong)(digits >> 64), negative,
                (byte)places);
        }
    }
}
