namespace GovReport.Domain.Quantities;

/// <summary>
/// An exact number that no fraction holds, such as a root or a logarithm: it is given by bounds as narrow as asked for, so that
/// its rounding is certain (可任意精确的数).
/// </summary>
/// <remarks>
/// <para>Equality: by reference. No order. Thread safety: immutable.</para>
/// <para>
/// JSON: refused with a <see cref="JsonException"/>, since no text holds it; write what it was calculated from, or <see cref="Round"/>.
/// </para>
/// </remarks>
[JsonConverter(typeof(ResultConverter<Enclosure>))]
public sealed class Enclosure
{
    private const int MostPlaces = 400;
    private const int NearPlaces = 30;

    private readonly Func<int, Bounds> _within;
    private readonly Func<Rational, bool> _is;

    private Enclosure(Func<int, Bounds> within, Func<Rational, bool> isExactly) => (_within, _is) = (within, isExactly);

    /// <summary>Bounds no wider than 10 to the power −<paramref name="places"/> that contain the number.</summary>
    /// <param name="places">0 to 400.</param>
    public Bounds Within(int places) => _within(Argument.Within(places, 0, MostPlaces));

    /// <summary>The number rounded to places; refined until the rounding is certain.</summary>
    /// <param name="decimals">Places after the point, 0 to 28.</param>
    /// <param name="mode">How a tie is decided.</param>
    /// <exception cref="OverflowException">The number does not fit a <see cref="decimal"/>.</exception>
    public decimal Round(int decimals, MidpointRounding mode = MidpointRounding.AwayFromZero) =>
        (TryRoundTo(Argument.Within(decimals, 0, 28), mode, out Rational rounded)
            ? rounded
            : throw new ArithmeticException($"The rounding was not certain after {MostPlaces} places.")).Round(decimals);

    /// <summary>Four places, rounded, and more while they would say 0 of what is not.</summary>
    public override string ToString() => Prints.Shown(this, "0.####", Unit.None);

    /// <summary>The number rounded to places, as a fraction; where no place decides how, the lower one of the two.</summary>
    internal Rational RoundTo(int decimals, MidpointRounding mode = MidpointRounding.AwayFromZero)
    {
        _ = TryRoundTo(decimals, mode, out Rational rounded);
        return rounded;
    }

    /// <summary>Whether it is this fraction.</summary>
    internal bool Is(Rational value) => _is(value);

    /// <summary>The lower end of very narrow bounds; of a fraction itself.</summary>
    internal Rational Near => _within(NearPlaces).Lower!.Value;

    private bool TryRoundTo(int decimals, MidpointRounding mode, out Rational rounded)
    {
        rounded = default;
        for (int places = decimals + 3; places <= MostPlaces; places *= 2)
        {
            Bounds bounds = _within(places);
            Rational low = bounds.Lower!.Value, high = bounds.Upper!.Value;
            rounded = low.RoundTo(decimals, mode);
            if (rounded == high.RoundTo(decimals, mode))
            {
                return true;
            }

            // The only number between the ends where rounding turns is a multiple of half the last place.
            Rational half = Rational.One / (2 * ((Rational)10).Pow(decimals));
            Rational turn = half * (high / half).RoundTo(0, MidpointRounding.ToNegativeInfinity);
            if (_is(turn))
            {
                rounded = turn.RoundTo(decimals, mode);
                return true;
            }
        }

        return false;
    }

    /// <summary>A fraction, which needs no narrowing.</summary>
    internal static Enclosure Of(Rational value) => new(_ => Bounds.Point(value), turn => turn == value);

    /// <summary>The <paramref name="degree"/>-th root of a number from 0 on.</summary>
    internal static Enclosure Root(Rational value, int degree) => new(
        places =>
        {
            BigInteger unit = BigInteger.Pow(10, places);
            BigInteger scaled = BigInteger.Pow(unit, degree) * value.Numerator / value.Denominator;
            BigInteger floor = IntegerRoot(scaled, degree);
            Rational low = new(floor, unit);
            return low.Pow(degree) == value ? Bounds.Point(low) : Bounds.Closed(low, new(floor + 1, unit));
        },
        turn => turn.Sign >= 0 && turn.Pow(degree) == value);

    /// <summary>ln <paramref name="value"/> / ln <paramref name="root"/>, both above 0, the root not 1.</summary>
    internal static Enclosure LogRatio(Rational value, Rational root) => new(
        places => Logarithm.Of(value, places + 20) is var upper && Logarithm.Of(root, places + 20) is var lower ? upper / lower : default,
        turn => BigInteger.Abs(turn.Numerator) <= 1000 && turn.Denominator <= 1000
            && value.Pow((int)turn.Denominator) == root.Pow((int)turn.Numerator));

    /// <summary>This number, first multiplied, then shifted.</summary>
    internal Enclosure Scaled(Rational factor, Rational shift)
    {
        int extra = (int)BigInteger.Abs(factor.Numerator / factor.Denominator).GetBitLength();
        return new(
            places => (_within(places + extra) * Bounds.Point(factor)) + Bounds.Point(shift),
            turn => _is((turn - shift) / factor));
    }

    // The largest whole number whose power does not exceed the value, by Newton's steps from above.
    private static BigInteger IntegerRoot(BigInteger value, int degree)
    {
        if (value.IsZero || degree == 1)
        {
            return value;
        }

        BigInteger guess = BigInteger.One << (int)((value.GetBitLength() / degree) + 1);
        while (true)
        {
            BigInteger next = (((degree - 1) * guess) + (value / BigInteger.Pow(guess, degree - 1))) / degree;
            if (next >= guess)
            {
                return guess;
            }

            guess = next;
        }
    }
}

/// <summary>Natural logarithms as bounds: ln x = 2 artanh((x − 1)/(x + 1)), after halving x into reach.</summary>
internal static class Logarithm
{
    /// <summary>Bounds of ln <paramref name="value"/> for a value above 0, good to about <paramref name="places"/> places.</summary>
    internal static Bounds Of(Rational value, int places)
    {
        int halvings = 0;
        for (; value > new Rational(3, 2); halvings++)
        {
            value /= 2;
        }

        for (; value < new Rational(3, 4); halvings--)
        {
            value *= 2;
        }

        Bounds near = TwiceArtanh((value - 1) / (value + 1), places);
        return halvings == 0 ? near : near + (Bounds.Point(halvings) * TwiceArtanh(new Rational(1, 3), places));
    }

    // 2 (z + z³/3 + z⁵/5 + …) for |z| ≤ 1/3, in whole units of 10^−places; each step is cut by less than one unit.
    private static Bounds TwiceArtanh(Rational z, int places)
    {
        BigInteger unit = BigInteger.Pow(10, places);
        BigInteger power = unit * z.Numerator / z.Denominator;
        Rational square = z * z;
        BigInteger sum = BigInteger.Zero;
        int steps = 0;
        for (; !power.IsZero; steps++)
        {
            sum += power / ((2 * steps) + 1);
            power = power * square.Numerator / square.Denominator;
        }

        // Every term is cut by at most two units (power and quotient), and the rest of the series is below one.
        BigInteger error = (4 * steps) + 4;
        return z.Sign == 0 ? default : Bounds.Closed(new((2 * sum) - error, unit), new((2 * sum) + error, unit));
    }
}
