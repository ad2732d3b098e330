namespace GovReport.Domain;

public readonly partial record struct Bounds
{
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

    /// <summary>All quotients of a value of each, by a divisor that is not 0; everything where the divisor may lie on both sides of 0, or is 0.</summary>
    public static Bounds operator /(Bounds left, Bounds right) =>
        right.CanBeNegative == right.CanBePositive ? Everything : left * right.Reciprocal();

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

    private bool CanBeNegative => Has(Flags.LowerUnbounded) || _lower.Sign < 0;

    private bool CanBePositive => Has(Flags.UpperUnbounded) || _upper.Sign > 0;

    // Of bounds on one side of 0.
    private Bounds Reciprocal()
    {
        int side = CanBePositive ? 1 : -1;
        return Of(UpperEnd.Reciprocal(side), LowerEnd.Reciprocal(side), IsWeak);
    }

    private static Bounds Of(End lower, End upper, bool weak)
    {
        Flags flags = weak ? Flags.Weak : Flags.None;
        flags |= lower.Infinity != 0 ? Flags.LowerUnbounded : lower.IsClosed ? Flags.None : Flags.LowerOpen;
        flags |= upper.Infinity != 0 ? Flags.UpperUnbounded : upper.IsClosed ? Flags.None : Flags.UpperOpen;
        return new(lower.Value, upper.Value, flags);
    }

    // One end: a value with a flag, or −∞ or ∞ (Infinity −1 or 1).
    private readonly record struct End(Rational Value, int Infinity, bool IsClosed)
    {
        private int Sign => Infinity != 0 ? Infinity : Value.Sign;

        private bool IsZero => Sign == 0;

        public static End operator -(End end) => new(-end.Value, -end.Infinity, end.IsClosed);

        public static End operator +(End a, End b) =>
            a.Infinity != 0 ? a : b.Infinity != 0 ? b : new(a.Value + b.Value, 0, a.IsClosed && b.IsClosed);

        // 0 times anything is 0, and is reached wherever the 0 is.
        public static End operator *(End a, End b) =>
            a.IsZero || b.IsZero ? new(default, 0, (a.IsZero && a.IsClosed) || (b.IsZero && b.IsClosed))
            : a.Infinity != 0 || b.Infinity != 0 ? new(default, a.Sign * b.Sign, false)
            : new(a.Value * b.Value, 0, a.IsClosed && b.IsClosed);

        public End Pow(int exponent) =>
            Infinity != 0 ? new(default, int.IsOddInteger(exponent) ? Infinity : 1, false) : new(Value.Pow(exponent), 0, IsClosed);

        // An end at 0 is never reached here and goes to infinity on the side of the bounds.
        public End Reciprocal(int side) =>
            Infinity != 0 ? new(default, 0, false)
            : Value.Sign == 0 ? new(default, side, false)
            : new(Rational.One / Value, 0, IsClosed);

        /// <summary>The end that reaches further: the smaller for sign −1, the larger for 1; of equal ones the closed.</summary>
        public static End Outer(End a, End b, int sign)
        {
            int order = sign * Order(a, b);
            return order > 0 ? a : order < 0 ? b : a.IsClosed ? a : b;
        }

        /// <summary>The end that reaches less far: the larger lower end for sign 1, the smaller upper end for −1; of equal ones the open.</summary>
        public static End Inner(End a, End b, int sign)
        {
            int order = sign * Order(a, b);
            return order > 0 ? a : order < 0 ? b : a.IsClosed ? b : a;
        }

        private static int Order(End a, End b) =>
            a.Infinity != b.Infinity ? a.Infinity.CompareTo(b.Infinity) : a.Infinity != 0 ? 0 : a.Value.CompareTo(b.Value);
    }
}
