namespace GovReport.Domain;

public readonly partial record struct Rational
{
    // Figures as printed, multiplied a few times, have some hundred bits. What has more
    // came of a long chain, and costs more with every step.
    private const int MostBits = 2048;
    private const int KeptBits = 512;

    /// <summary>Whether a chain of steps has made the fraction longer than anything that is printed.</summary>
    internal bool IsLong => _wide is { } wide && wide.Numerator.GetBitLength() + wide.Denominator.GetBitLength() > MostBits;

    /// <summary>The value itself; of a long one its neighbour with 150 digits, below it for −1, above it for 1.</summary>
    internal Rational Short(int side)
    {
        if (!IsLong)
        {
            return this;
        }

        (BigInteger numerator, BigInteger denominator) = Reduced();
        int shift = KeptBits - (int)(numerator.GetBitLength() - denominator.GetBitLength());
        BigInteger scaled = shift > 0 ? numerator << shift : numerator, divisor = shift < 0 ? denominator << -shift : denominator;
        (BigInteger quotient, BigInteger rest) = BigInteger.DivRem(scaled, divisor);
        BigInteger kept = quotient + (rest.IsZero || rest.Sign != side ? 0 : side);
        return shift > 0 ? Of(kept, BigInteger.One << shift) : Of(kept << -shift, BigInteger.One);
    }

    Rational IExact<Rational>.Short() => Short(Sign);
}
