namespace GovReport.Domain;

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
