namespace GovReport.Domain;

/// <summary>An exact fraction (有理数): the one number under quantities, percentages and bounds.</summary>
/// <remarks>
/// <para>Every operation is exact. Values live in a pair of 128-bit integers and move to big integers where they do not fit.</para>
/// <para>Equality and order: by value, 1/2 equals 2/4. Default: 0. Thread safety: immutable.</para>
/// <para>
/// Print form: a plain decimal where the fraction terminates (<c>0.065</c>), else <c>numerator/denominator</c> in lowest terms.
/// </para>
/// </remarks>
[JsonConverter(typeof(PrintFormConverter<Rational>))]
[TypeConverter(typeof(PrintFormTypeConverter<Rational>))]
public readonly partial record struct Rational : IExact<Rational>, IComparable<Rational>, IComparable, ISpanFormattable,
    ISpanParsable<Rational>
{
    private readonly Int128 _numerator;
    private readonly Int128 _denominatorLessOne; // all-zero is then the valid value 0/1
    private readonly Wide? _wide;                // set where the pair does not fit 128 bits; then in lowest terms

    /// <summary>The fraction <paramref name="numerator"/>/<paramref name="denominator"/>.</summary>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public Rational(BigInteger numerator, BigInteger denominator) => this = Of(numerator, denominator);

    private Rational(Int128 numerator, Int128 denominator) => (_numerator, _denominatorLessOne) = (numerator, unchecked(denominator - 1));

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

    private Int128 PairDenominator => unchecked(_denominatorLessOne + 1);

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
    public decimal Round(int decimals, MidpointRounding mode = MidpointRounding.AwayFromZero) =>
        TryRound(decimals, mode, out decimal rounded)
        ? rounded
        : throw new OverflowException(
            string.Create(CultureInfo.InvariantCulture,
                $"The value {Text.Shown(ToString())} with {decimals} places does not fit a decimal."));

    /// <summary>The value as a decimal of so many places, 0 to 28; false where it does not fit.</summary>
    internal bool TryRound(int decimals, MidpointRounding mode, out decimal rounded)
    {
        _ = Argument.Within(decimals, 0, 28);
        _ = Argument.Member(mode);
        if (_wide is null && TryMultiply(_numerator, Powers.OfTen(decimals), out Int128 scaled))
        {
            Int128 quotient = RoundedQuotient(scaled, PairDenominator, mode);
            if (Int128.Abs(quotient) <= MaxMantissa)
            {
                rounded = Powers.ToDecimal(quotient, decimals);
                return true;
            }
        }

        return TryMakeDecimal(RoundedQuotient(Numerator * BigInteger.Pow(10, decimals), Denominator, mode), decimals, out rounded);
    }

    /// <summary>The value rounded to any number of places, as a fraction, which never overflows.</summary>
    internal Rational RoundTo(int places, MidpointRounding mode = MidpointRounding.AwayFromZero)
    {
        BigInteger power = BigInteger.Pow(10, places);
        (BigInteger numerator, BigInteger denominator) = Reduced();
        return Of(RoundedQuotient(numerator * power, denominator, mode), power);
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

    /// <summary>The pair as it lies here, where both are within ±(2⁶³ − 1), so that products stay below 2¹²⁶.</summary>
    internal bool TryGetShort(out long numerator, out long denominator)
    {
        unchecked
        {
            (numerator, long lessOne) = ((long)_numerator, (long)_denominatorLessOne);
            denominator = lessOne + 1;
            return _wide is null && numerator == _numerator && lessOne == _denominatorLessOne && denominator > 0
                && numerator != long.MinValue;
        }
    }

    static Rational IExact<Rational>.From(Rational value) => value;

    bool IExact<Rational>.IsNeverZero => Sign != 0;

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

    /// <summary>A whole number.</summary>
    public static implicit operator Rational(int value) => new((Int128)value, Int128.One);

    /// <summary>A whole number.</summary>
    public static implicit operator Rational(long value) => new((Int128)value, Int128.One);

    /// <summary>A decimal, exactly.</summary>
    public static implicit operator Rational(decimal value) => new(Powers.Mantissa(value), Powers.OfTen(value.Scale));

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right) => Combine(left, right, subtract: false);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => Combine(left, right, subtract: true);

    /// <summary>The value with its sign turned.</summary>
    public static Rational operator -(Rational value) =>
        value._wide is { } wide ? new(new Wide(-wide.Numerator, wide.Denominator)) : new(-value._numerator, value.PairDenominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right)
    {
        if (left.TryGetShort(out long p, out long q) && right.TryGetShort(out long r, out long s))
        {
            return new(Math.BigMul(p, r), Math.BigMul(q, s));
        }

        if (left._wide is null && right._wide is null
            && (TryProduct(left, right, out Rational product)
                || TryProduct(Lean(left._numerator, right.PairDenominator), Lean(right._numerator, left.PairDenominator), out product)))
        {
            return product;
        }

        var (a, b) = left.Reduced();
        var (c, d) = right.Reduced();
        return Of(a * c, b * d);
    }

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Rational operator /(Rational left, Rational right)
    {
        if (right.Sign == 0)
        {
            throw new DivideByZeroException("A fraction's denominator is 0.");
        }

        if (right._wide is null)
        {
            return left * (right._numerator > 0
                ? new(right.PairDenominator, right._numerator)
                : new(-right.PairDenominator, -right._numerator));
        }

        var (a, b) = left.Reduced();
        var (c, d) = right.Reduced();
        return Of(a * d, b * c);
    }

    /// <summary>Whether the left value is smaller.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left value is smaller or equal.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left value is larger.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left value is larger or equal.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Rational other)
    {
        if (_wide is null && other._wide is null)
        {
            if (_denominatorLessOne == other._denominatorLessOne)
            {
                return _numerator.CompareTo(other._numerator);
            }

            if (TryGetShort(out long p, out long q) && other.TryGetShort(out long r, out long s))
            {
                return Math.BigMul(p, s).CompareTo(Math.BigMul(r, q));
            }

            if (TryCompare(other, Int128.One, out int order)
                || TryCompare(other, GreatestCommonDivisor(PairDenominator, other.PairDenominator), out order))
            {
                return order;
            }
        }

        var (a, b) = Reduced();
        var (c, d) = other.Reduced();
        return (a * d).CompareTo(c * b);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => Argument.Compare(this, obj);

    /// <inheritdoc/>
    public bool Equals(Rational other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => Reduced().GetHashCode();

    private bool TryCompare(Rational other, Int128 shared, out int order)
    {
        bool fits = TryMultiply(_numerator, other.PairDenominator / shared, out Int128 left) & TryMultiply(other._numerator,
            PairDenominator / shared, out Int128 right);
        order = fits ? left.CompareTo(right) : 0;
        return fits;
    }

    private static Rational Combine(Rational left, Rational right, bool subtract)
    {
        if (left.TryGetShort(out long a, out long b) && right.TryGetShort(out long c, out long d))
        {
            c = subtract ? -c : c;
            if (TryAdd(b == d ? a : Math.BigMul(a, d), b == d ? c : Math.BigMul(c, b), out Int128 total))
            {
                return new(total, b == d ? b : Math.BigMul(b, d));
            }
        }

        if (left._wide is null && right._wide is null)
        {
            Int128 other = subtract ? -right._numerator : right._numerator;
            if (TryCross(left, right, other, Int128.One, out Rational result)
                || TryCross(left, right, other, GreatestCommonDivisor(left.PairDenominator, right.PairDenominator), out result))
            {
                return result;
            }
        }

        var (p, q) = left.Reduced();
        var (r, s) = right.Reduced();
        return Of(subtract ? (p * s) - (r * q) : (p * s) + (r * q), q * s);
    }

    // a/b + c/d over b·d, with a divisor that b and d share taken out before.
    private static bool TryCross(Rational left, Rational right, Int128 other, Int128 shared, out Rational result)
    {
        Int128 b = left.PairDenominator / shared, d = right.PairDenominator / shared;
        bool fits = TryMultiply(left._numerator, d, out Int128 first)
            & TryMultiply(other, b, out Int128 second)
            & TryMultiply(left.PairDenominator, d, out Int128 denominator)
            & TryAdd(first, second, out Int128 sum);
        result = fits ? new(sum, denominator) : default;
        return fits;
    }

    // The pair over its greatest common divisor.
    private static Rational Lean(Int128 numerator, Int128 denominator)
    {
        Int128 divisor = GreatestCommonDivisor(Int128.Abs(numerator), denominator);
        return new(numerator / divisor, denominator / divisor);
    }

    private static bool TryProduct(Rational left, Rational right, out Rational product)
    {
        bool fits = TryMultiply(left._numerator, right._numerator, out Int128 numerator)
            & TryMultiply(left.PairDenominator, right.PairDenominator, out Int128 denominator);
        product = fits ? new(numerator, denominator) : default;
        return fits;
    }

    // The pair stays within ±2^126, so that adding, negating and doubling never overflow.
    private static bool TryMultiply(Int128 left, Int128 right, out Int128 product)
    {
        int zeros = (int)Int128.LeadingZeroCount(Int128.Abs(left)) + (int)Int128.LeadingZeroCount(Int128.Abs(right));
        bool fits = zeros >= 130;
        product = fits ? left * right : 0;
        return fits;
    }

    private static bool TryAdd(Int128 left, Int128 right, out Int128 sum)
    {
        sum = left + right;
        return Int128.Abs(sum) >> 126 == 0;
    }

    private static Int128 GreatestCommonDivisor(Int128 a, Int128 b)
    {
        while (b != 0)
        {
            if (a <= ulong.MaxValue && b <= ulong.MaxValue)
            {
                ulong x = (ulong)a, y = (ulong)b;
                while (y != 0)
                {
                    (x, y) = (y, x % y);
                }

                return x;
            }

            (a, b) = (b, a % b);
        }

        return a;
    }

    private static T RoundedQuotient<T>(T numerator, T denominator, MidpointRounding mode)
        where T : struct, IBinaryInteger<T>
    {
        (T quotient, T rest) = T.DivRem(numerator, denominator);
        int half = (T.Abs(rest) << 1).CompareTo(denominator);
        return quotient + T.CreateTruncating(Step(T.IsZero(rest), half, T.Sign(numerator), T.IsEvenInteger(quotient), mode));
    }

    // What a quotient cut towards zero lacks to be rounded: −1, 0 or 1.
    private static int Step(bool exact, int half, int sign, bool even, MidpointRounding mode) => mode switch
    {
        _ when exact => 0,
        MidpointRounding.AwayFromZero => half >= 0 ? sign : 0,
        MidpointRounding.ToEven => half > 0 || (half == 0 && !even) ? sign : 0,
        MidpointRounding.ToZero => 0,
        MidpointRounding.ToPositiveInfinity => sign > 0 ? 1 : 0,
        MidpointRounding.ToNegativeInfinity => sign < 0 ? -1 : 0,
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "A rounding mode of the framework was expected."),
    };
}

/// <summary>
/// Numbers on which a formula can be written once: a <see cref="Rational"/> for a point, <see cref="Domain.Bounds"/> for all
/// values that a print may stand for.
/// </summary>
internal interface IExact<TSelf> :
    IAdditionOperators<TSelf, TSelf, TSelf>,
    ISubtractionOperators<TSelf, TSelf, TSelf>,
    IMultiplyOperators<TSelf, TSelf, TSelf>,
    IDivisionOperators<TSelf, TSelf, TSelf>
    where TSelf : IExact<TSelf>
{
    /// <summary>A known constant.</summary>
    static abstract TSelf From(Rational value);

    /// <summary>A whole power; the variable is written once, so bounds stay exact.</summary>
    TSelf Pow(int exponent);

    /// <summary>
    /// The same in fewer digits where a long chain of steps has made hundreds of them: bounds become wider, never narrower.
    /// </summary>
    TSelf Short();

    /// <summary>Whether it cannot be 0, so that one may divide by it.</summary>
    bool IsNeverZero { get; }
}
