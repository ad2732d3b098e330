namespace GovReport.Domain;

/// <summary>
/// The true values that a print may stand for (区间、上下界): exact ends, each closed, open or unbounded. Calculating with bounds
/// gives the exact image of all the values in them, provided that each variable is written once.
/// </summary>
/// <remarks>
/// <para>Equality: same ends, flags and weakness. No order: bounds may overlap. Default: [0, 0]. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(BoundsConverter))]
public readonly record struct Bounds : IExact<Bounds>, IFormattable
{
    private readonly Rational _lower;
    private readonly Rational _upper;
    private readonly Flags _flags;

    private Bounds(Rational lower, Rational upper, Flags flags) => (_lower, _upper, _flags) = (lower, upper, flags);

    [Flags]
    private enum Flags : byte
    {
        None = 0,
        LowerOpen = 1,
        UpperOpen = 2,
        LowerUnbounded = 4,
        UpperUnbounded = 8,
        Weak = 16,
    }

    /// <summary>Everything: (−∞, ∞).</summary>
    public static Bounds Everything { get; } = new(default, default, Flags.LowerUnbounded | Flags.UpperUnbounded);

    /// <summary>The lower end; null where there is none.</summary>
    public Rational? Lower => Has(Flags.LowerUnbounded) ? null : _lower;

    /// <summary>The upper end; null where there is none.</summary>
    public Rational? Upper => Has(Flags.UpperUnbounded) ? null : _upper;

    /// <summary>Whether the lower end itself belongs to the bounds.</summary>
    public bool LowerClosed => !Has(Flags.LowerOpen) && !Has(Flags.LowerUnbounded);

    /// <summary>Whether the upper end itself belongs to the bounds.</summary>
    public bool UpperClosed => !Has(Flags.UpperOpen) && !Has(Flags.UpperUnbounded);

    /// <summary>Whether agreement with these bounds proves little, since the print was only 约.</summary>
    public bool IsWeak => Has(Flags.Weak);

    /// <summary>Whether one value only is possible.</summary>
    public bool IsPoint => !Has(Flags.LowerUnbounded) && !Has(Flags.UpperUnbounded) && _lower == _upper;

    /// <summary>Whether both ends exist.</summary>
    public bool IsBounded => !Has(Flags.LowerUnbounded) && !Has(Flags.UpperUnbounded);

    /// <summary>One value: [v, v].</summary>
    public static Bounds Point(Rational value) => new(value, value, Flags.None);

    /// <summary>Both ends included: [lower, upper].</summary>
    /// <exception cref="ArgumentException">The lower end is above the upper.</exception>
    public static Bounds Closed(Rational lower, Rational upper) => Between(lower, upper);

    /// <summary>Two ends, each included or not.</summary>
    /// <exception cref="ArgumentException">The lower end is above the upper, or they meet and one is not included.</exception>
    public static Bounds Between(Rational lower, Rational upper, bool lowerClosed = true, bool upperClosed = true)
    {
        int order = lower.CompareTo(upper);
        if (order > 0 || (order == 0 && !(lowerClosed && upperClosed)))
        {
            throw new ArgumentException($"No value lies between {lower.ToString()} and {upper.ToString()}: the lower end comes first.",
                nameof(lower));
        }

        return new(lower, upper, (lowerClosed ? Flags.None : Flags.LowerOpen) | (upperClosed ? Flags.None : Flags.UpperOpen));
    }

    /// <summary>[v, ∞).</summary>
    public static Bounds AtLeast(Rational value) => new(value, default, Flags.UpperUnbounded);

    /// <summary>(v, ∞).</summary>
    public static Bounds Above(Rational value) => new(value, default, Flags.UpperUnbounded | Flags.LowerOpen);

    /// <summary>(−∞, v].</summary>
    public static Bounds AtMost(Rational value) => new(default, value, Flags.LowerUnbounded);

    /// <summary>(−∞, v).</summary>
    public static Bounds Below(Rational value) => new(default, value, Flags.LowerUnbounded | Flags.UpperOpen);

    /// <summary>The same bounds, marked as proving little.</summary>
    public Bounds AsWeak() => new(_lower, _upper, _flags | Flags.Weak);

    /// <summary>The same bounds counted in a word of magnitude: [20000000, 30000000) in 万 is [2000, 3000).</summary>
    /// <param name="scale">The word of magnitude, such as <see cref="Scale.Wan"/>.</param>
    public Bounds In(Scale scale) => this / Point(Argument.Member(scale).Factor());

    /// <summary>Whether the value is possible.</summary>
    public bool Contains(Rational value) => Overlaps(Point(value));

    /// <summary>Whether some value is possible under both.</summary>
    public bool Overlaps(Bounds other) => EndsBefore(this, other) && EndsBefore(other, this);

    /// <summary>The values possible under both; null where there are none.</summary>
    public Bounds? Intersect(Bounds other)
    {
        if (!Overlaps(other))
        {
            return null;
        }

        End lower = End.Inner(LowerEnd, other.LowerEnd, sign: 1);
        End upper = End.Inner(UpperEnd, other.UpperEnd, sign: -1);
        return Of(lower, upper, IsWeak && other.IsWeak);
    }

    /// <summary>The possible value nearest to <paramref name="value"/>; of an open end, the end itself.</summary>
    public Rational Nearest(Rational value)
    {
        Rational atLeast = Has(Flags.LowerUnbounded) ? value : Rational.Max(value, _lower);
        return Has(Flags.UpperUnbounded) ? atLeast : Rational.Min(atLeast, _upper);
    }

    /// <summary>The usual notation with decimals: <c>[2000, 3000)</c>, <c>(−∞, 5]</c>, <c>[6.4953997133, 6.5052697943]</c>.</summary>
    /// <remarks>An end that no decimal holds has ten places and is told outwards, so that nothing possible is left out.</remarks>
    public override string ToString() => ToString(null, null);

    /// <summary>
    /// The usual notation with both ends in a format of decimals, such as <c>0.0</c>; exact, perhaps with fractions, for <c>R</c>; that of
    /// <see cref="ToString()"/> for none and <c>G</c>. No culture changes it.
    /// </summary>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(LowerClosed ? '[' : '(')}{InText(Lower, format, MidpointRounding.ToNegativeInfinity) ?? "−∞"}, "
        + $"{InText(Upper, format, MidpointRounding.ToPositiveInfinity) ?? "∞"}{(UpperClosed ? ']' : ')')}");

    private static string? InText(Rational? end, string? format, MidpointRounding outwards)
    {
        bool isGeneral = string.IsNullOrEmpty(format) || format == "G";
        bool isFraction = isGeneral && end is { } value && !value.TryGetPlaces(out _);
        return (isFraction ? end?.RoundTo(PlacesOfText, outwards) : end)?.Format(isGeneral ? null : format);
    }

    private const int PlacesOfText = 10;

    /// <summary>How many prints of one precision are few: what allows no more of them still says something.</summary>
    internal const int FewPrints = 3;

    /// <summary>
    /// Whether that a print agrees with these bounds proves little, since nearly any would: they span more than the print is from 0,
    /// and more than a few prints of its precision.
    /// </summary>
    internal bool ArePermissiveFor(Bounds print) => IsBounded && print.IsBounded
        && _upper - _lower > Rational.Max(Rational.Max(print._lower.Abs(), print._upper.Abs()), FewPrints * (print._upper - print._lower));

    static Bounds IExact<Bounds>.From(Rational value) => Point(value);

    bool IExact<Bounds>.IsNeverZero => !Contains(Rational.Zero);

    // Whether the lower end of one lies before the upper end of the other, so that values fit between.
    private static bool EndsBefore(Bounds low, Bounds high)
    {
        if (low.Has(Flags.LowerUnbounded) || high.Has(Flags.UpperUnbounded))
        {
            return true;
        }

        int order = low._lower.CompareTo(high._upper);
        return order < 0 || (order == 0 && low.LowerClosed && high.UpperClosed);
    }

    private bool Has(Flags flag) => (_flags & flag) != Flags.None;

    private End LowerEnd => new(_lower, Has(Flags.LowerUnbounded) ? -1 : 0, LowerClosed);

    private End UpperEnd => new(_upper, Has(Flags.UpperUnbounded) ? 1 : 0, UpperClosed);

    /// <summary>All sums of a value of each.</summary>
    public static Bounds operator +(Bounds left, Bounds right) =>
        Of(left.LowerEnd + right.LowerEnd, left.UpperEnd + right.UpperEnd, left.IsWeak || right.IsWeak);

    /// <summary>All differences of a value of each.</summary>
    public static Bounds operator -(Bounds left, Bounds right) => left + -right;

    /// <summary>All values with their sign turned.</summary>
    public static Bounds operator -(Bounds value) => Of(-value.UpperEnd, -value.LowerEnd, value.IsWeak);

    /// <summary>All products of a value of each.</summary>
    public static Bounds operator *(Bounds left, Bounds right)
    {
        End a = left.LowerEnd * right.LowerEnd, b = left.LowerEnd * right.UpperEnd;
        End c = left.UpperEnd * right.LowerEnd, d = left.UpperEnd * right.UpperEnd;
        return Of(
            End.Outer(End.Outer(a, b, -1), End.Outer(c, d, -1), -1),
            End.Outer(End.Outer(a, b, 1), End.Outer(c, d, 1), 1),
            left.IsWeak || right.IsWeak);
    }

    /// <summary>All values times one factor above 0.</summary>
    internal Bounds Scaled(Rational factor) => factor == Rational.One ? this : new(_lower * factor, _upper * factor, _flags);

    /// <summary>
    /// All quotients of a value of each, by a divisor that is not 0; everything where the divisor may lie on both sides of 0, or is 0.
    /// </summary>
    public static Bounds operator /(Bounds left, Bounds right) =>
        right.CanBeNegative == right.CanBePositive ? Everything : left * right.Reciprocal();

    // A root is told as closely as anybody prints it.
    internal const int RootPlaces = 15;

    /// <summary>
    /// The roots of the values from 0 on, widened by less than 10 to the power −<see cref="RootPlaces"/>; null where all are below 0.
    /// </summary>
    internal Bounds? Root(int degree) => Intersect(AtLeast(Rational.Zero)) is { } x
        ? new(Enclosure.Root(x._lower, degree).Within(RootPlaces).Lower!.Value,
            Enclosure.Root(x._upper, degree).Within(RootPlaces).Upper!.Value, x._flags)
        : null;

    /// <summary>All values to a whole power from 1 on.</summary>
    public Bounds Pow(int exponent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(exponent, 1);
        End low = LowerEnd.Pow(exponent), high = UpperEnd.Pow(exponent);
        if (int.IsOddInteger(exponent) || !CanBeNegative)
        {
            return Of(low, high, IsWeak);
        }

        return CanBePositive ? Of(new End(default, 0, true), End.Outer(low, high, 1), IsWeak) : Of(high, low, IsWeak);
    }

    // Beyond these an end says no more than that there is one, or that it is not 0.
    private static readonly Rational Largest = new(BigInteger.One << 1024, BigInteger.One);
    private static readonly Rational Smallest = new(BigInteger.One, BigInteger.One << 1024);

    /// <summary>
    /// The same bounds with ends of fewer digits where a long chain of steps has made hundreds of them; wider, never narrower.
    /// </summary>
    public Bounds Short()
    {
        if (!_lower.IsLong && !_upper.IsLong)
        {
            return this;
        }

        // A short way is wider, so that an end moved is not reached.
        return Of(-(-LowerEnd).Short(), UpperEnd.Short(), IsWeak);
    }

    private bool CanBeNegative => Has(Flags.LowerUnbounded) || _lower.Sign < 0;

    private bool CanBePositive => Has(Flags.UpperUnbounded) || _upper.Sign > 0;

    // Of bounds on one side of 0.
    private Bounds Reciprocal() => Of(UpperEnd.Reciprocal(), LowerEnd.Reciprocal(), IsWeak);

    private static Bounds Of(End lower, End upper, bool weak)
    {
        Flags ends = lower.Flag(Flags.LowerUnbounded, Flags.LowerOpen) | upper.Flag(Flags.UpperUnbounded, Flags.UpperOpen);
        return new(lower.Value, upper.Value, weak ? ends | Flags.Weak : ends);
    }

    // One end: a value with a flag, or −∞ or ∞ (Infinity −1 or 1).
    private readonly record struct End(Rational Value, int Infinity, bool IsClosed)
    {
        private int Sign => Infinity != 0 ? Infinity : Value.Sign;

        private bool IsZero => Sign == 0;

        public static End operator -(End end) => new(-end.Value, -end.Infinity, end.IsClosed);

        public static End operator +(End a, End b)
        {
            if (a.Infinity != 0)
            {
                return a;
            }

            return b.Infinity != 0 ? b : new(a.Value + b.Value, 0, a.IsClosed && b.IsClosed);
        }

        // 0 times anything is 0, and is reached wherever the 0 is.
        public static End operator *(End a, End b)
        {
            if (a.IsZero || b.IsZero)
            {
                return new(default, 0, (a.IsZero && a.IsClosed) || (b.IsZero && b.IsClosed));
            }

            return a.Infinity != 0 || b.Infinity != 0
                ? new(default, a.Sign * b.Sign, false)
                : new(a.Value * b.Value, 0, a.IsClosed && b.IsClosed);
        }

        /// <summary>The flag of such an end: none where it is closed.</summary>
        public Flags Flag(Flags unbounded, Flags open)
        {
            if (Infinity != 0)
            {
                return unbounded;
            }

            return IsClosed ? Flags.None : open;
        }

        // An even power of −∞ is ∞.
        public End Pow(int exponent)
        {
            int infinity = int.IsOddInteger(exponent) ? Infinity : 1;
            return Infinity != 0 ? new(default, infinity, false) : new(Value.Pow(exponent), 0, IsClosed);
        }

        /// <summary>The upper end itself, or one above it with fewer digits.</summary>
        public End Short()
        {
            if (Infinity != 0 || !Value.IsLong)
            {
                return this;
            }

            if (Value > Largest)
            {
                return new(default, 1, false);
            }

            if (Value.Sign > 0 && Value < Smallest)
            {
                return new(Smallest, 0, false);
            }

            if (Value.Sign < 0 && Value > -Smallest)
            {
                return new(default, 0, false);
            }

            return Value < -Largest ? new(-Largest, 0, false) : new(Value.Short(1), 0, IsClosed);
        }

        // An end at 0 is never reached here and goes to infinity, on either side.
        public End Reciprocal()
        {
            if (Infinity != 0)
            {
                return new(default, 0, false);
            }

            return Value.Sign == 0 ? new(default, 1, false) : new(Rational.One / Value, 0, IsClosed);
        }

        /// <summary>The end that reaches further: the smaller for sign −1, the larger for 1; of equal ones the closed.</summary>
        public static End Outer(End a, End b, int sign)
        {
            int order = sign * Order(a, b);
            if (order > 0)
            {
                return a;
            }

            if (order < 0)
            {
                return b;
            }

            return a.IsClosed ? a : b;
        }

        /// <summary>
        /// The end that reaches less far: the larger lower end for sign 1, the smaller upper end for −1; of equal ones the open.
        /// </summary>
        public static End Inner(End a, End b, int sign)
        {
            int order = sign * Order(a, b);
            if (order > 0)
            {
                return a;
            }

            if (order < 0)
            {
                return b;
            }

            return a.IsClosed ? b : a;
        }

        private static int Order(End a, End b)
        {
            if (a.Infinity != b.Infinity)
            {
                return a.Infinity.CompareTo(b.Infinity);
            }

            return a.Infinity != 0 ? 0 : a.Value.CompareTo(b.Value);
        }
    }
}
