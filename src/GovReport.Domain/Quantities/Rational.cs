namespace GovReport.Domain;

/// <summary>An exact fraction (有理数): the one number under quantities, percentages and bounds.</summary>
/// <remarks>
/// <para>Every operation is exact. Values live in a pair of 128-bit integers and move to big integers where they do not fit.</para>
/// <para>Equality and order: by value, 1/2 equals 2/4. Default: 0. Thread safety: immutable.</para>
/// <para>Print form: a plain decimal where the fraction terminates (<c>0.065</c>), else <c>numerator/denominator</c> in lowest terms.</para>
/// </remarks>
[JsonConverter(typeof(PrintFormConverter<Rational>))]
public readonly partial record struct Rational : IExact<Rational>, IComparable<Rational>, IComparable, ISpanFormattable, ISpanParsable<Rational>
{
    private readonly Int128 _numerator;
    private readonly Int128 _denominatorLessOne; // all-zero is then the valid value 0/1
    private readonly Wide? _wide;                // set where the pair does not fit 128 bits; then in lowest terms

    /// <summary>The fraction <paramref name="numerator"/>/<paramref name="denominator"/>.</summary>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public Rational(BigInteger numerator, BigInteger denominator) => this = Of(numerator, denominator);

    private Rational(Int128 numerator, Int128 denominator) => (_numerator, _denominatorLessOne) = (numerator, denominator - 1);

    private Rational(Wide wide) => _wide = wide;

    /// <summary>The number 0.</summary>
    public static Rational Zero => default;

    /// <summary>The number 1.</summary>
    public static Rational One => new(Int128.One, Int128.One);

    /// <summary>The numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => Reduced().Numerator;

    /// <summary>The denominator in lowest terms, always positive.</summary>
    public BigInteger Denominator => Reduced().Denominator;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => _wide is { } wide ? wide.Numerator.Sign : Int128.Sign(_numerator);

    /// <summary>Whether the value is a whole number.</summary>
    public bool IsInteger => _wide is { } wide ? wide.Denominator.IsOne : _denominatorLessOne == 0 || _numerator % PairDenominator == 0;

    private Int128 PairDenominator => _denominatorLessOne + 1;

    /// <summary>The value without its sign.</summary>
    public Rational Abs() => Sign < 0 ? -this : this;

    /// <summary>The smaller of two values.</summary>
    public static Rational Min(Rational a, Rational b) => a <= b ? a : b;

    /// <summary>The larger of two values.</summary>
    public static Rational Max(Rational a, Rational b) => a >= b ? a : b;

    /// <summary>A fraction of two numbers within ±2¹²⁶, the denominator above 0.</summary>
    internal static Rational OfPair(Int128 numerator, Int128 denominator) => new(numerator, denominator);

    /// <summary>10 to the power <paramref name="exponent"/>, 0 to 37.</summary>
    internal static Rational PowerOfTen(int exponent) => new(Powers.OfTen(exponent), Int128.One);

    /// <summary>This value to a whole power.</summary>
    /// <param name="exponent">Any whole number from −1000 to 1000.</param>
    /// <exception cref="DivideByZeroException">0 to a negative power.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The exponent is beyond ±1000.</exception>
    public Rational Pow(int exponent)
    {
        Rational factor = Argument.Within(exponent, -1000, 1000) < 0 ? One / this : this;
        Rational result = One;
        for (int left = Math.Abs(exponent); left > 0; left >>= 1)
        {
            if ((left & 1) == 1)
            {
                result *= factor;
            }

            if (left > 1)
            {
                factor *= factor;
            }
        }

        return result;
    }

    /// <summary>The value as a decimal of at most <paramref name="decimals"/> places.</summary>
    /// <param name="decimals">Places after the point, 0 to 28.</param>
    /// <param name="mode">How a tie is decided; 四舍五入 (half away from zero) unless you say otherwise.</param>
    /// <exception cref="OverflowException">The value does not fit a <see cref="decimal"/>.</exception>
    public decimal Round(int decimals, MidpointRounding mode = MidpointRounding.AwayFromZero)
    {
        _ = Argument.Within(decimals, 0, 28);
        if (_wide is null && TryMultiply(_numerator, Powers.OfTen(decimals), out Int128 scaled))
        {
            Int128 quotient = RoundedQuotient(scaled, PairDenominator, mode);
            if (Int128.Abs(quotient) <= MaxMantissa)
            {
                return Powers.ToDecimal(quotient, decimals);
            }
        }

        BigInteger rounded = RoundedQuotient(Numerator * BigInteger.Pow(10, decimals), Denominator, mode);
        return TryMakeDecimal(rounded, decimals, out decimal result)
            ? result
            : throw new OverflowException(string.Create(CultureInfo.InvariantCulture, $"The value {ToString()} with {decimals} places does not fit a decimal."));
    }

    /// <summary>The value as a decimal where that is exact.</summary>
    /// <returns>False where the fraction does not terminate or does not fit.</returns>
    public bool TryGetDecimal(out decimal value)
    {
        (BigInteger numerator, BigInteger denominator) = Reduced();
        if (TryCountPlaces(denominator, out int places) && places <= 28)
        {
            return TryMakeDecimal(numerator * (BigInteger.Pow(10, places) / denominator), places, out value);
        }

        value = 0;
        return false;
    }

    static Rational IExact<Rational>.From(Rational value) => value;

    private (BigInteger Numerator, BigInteger Denominator) Reduced()
    {
        if (_wide is { } wide)
        {
            return (wide.Numerator, wide.Denominator);
        }

        Int128 denominator = PairDenominator;
        Int128 divisor = GreatestCommonDivisor(Int128.Abs(_numerator), denominator);
        return (_numerator / divisor, denominator / divisor);
    }

    private static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction's denominator is 0.");
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        numerator /= divisor;
        denominator /= divisor;
        return numerator.GetBitLength() <= 126 && denominator.GetBitLength() <= 126
            ? new((Int128)numerator, (Int128)denominator)
            : new(new Wide(numerator, denominator));
    }

    private sealed record Wide(BigInteger Numerator, BigInteger Denominator);
}
