namespace GovReport.Domain;

public sealed partial class Relation
{
    private const int InPlace = 8;

    // The natural range of a share.
    private static readonly Bounds NoMoreThanAll = Bounds.Closed(Rational.Zero, Rational.One);

    /// <summary>Whether the printed figures can be true together; allocates nothing for up to eight operands.</summary>
    public Outcome Test() => Test(_facts, _ground);

    private Outcome Test(ReadOnlySpan<Fact?> facts, Ground ground)
    {
        if (ground.Outcome is null && TestPlain(facts, ground.Contradiction) is { } quick)
        {
            return quick;
        }

        Operands<Bounds> buffer = default;
        Span<Bounds> x = facts.Length <= InPlace ? ((Span<Bounds>)buffer)[..facts.Length] : new Bounds[facts.Length];
        return Fill(facts, x) ? Compare(facts, x, ground, out _, out _) : ground.Outcome ?? Outcome.Undecided;
    }

    // The same for plain prints, in 64-bit numbers; null where a print or a step needs more.
    private Outcome? TestPlain(ReadOnlySpan<Fact?> facts, Outcome contradiction)
    {
        Operands<ShortBounds> buffer = default;
        Span<ShortBounds> x = ((Span<ShortBounds>)buffer)[..Math.Min(facts.Length, InPlace)];
        bool isPlain = facts.Length <= InPlace && FillPlain(facts, x) && !IsForEach(facts);
        if (!isPlain || Product<ShortBounds>(x) is not { IsVoid: false } image)
        {
            return null;
        }

        if (_isLimited)
        {
            return _limit.Overlaps(image.Exact()) ? Outcome.Consistent : contradiction;
        }

        ShortBounds said = _left.Raised<ShortBounds>(x);
        if (said.IsVoid || !image.Overlaps(said))
        {
            return said.IsVoid ? null : contradiction;
        }

        ShortBounds allowed = SolveAt(StatedIndex, x, default, static (ShortBounds _, int _) => null) ?? default;
        return allowed.IsVoid ? null : Strength(ProvesLittle(x[StatedIndex], allowed));
    }

    private bool FillPlain(ReadOnlySpan<Fact?> facts, Span<ShortBounds> x)
    {
        for (int i = 0; i < x.Length; i++)
        {
            ref readonly Fact fact = ref Nullable.GetValueRefOrDefaultRef(in facts[i]);
            bool isRead = facts[i].HasValue && !fact.IsCalculated && ShortBounds.TryRead(fact.Figure, fact.Rounding, out x[i]);
            if (!isRead || (i == StatedIndex && IsShareOfAll && !x[i].IsShare))
            {
                return false;
            }
        }

        return true;
    }

    private bool ProvesLittle(in ShortBounds stated, in ShortBounds allowed) =>
        allowed.ArePermissiveFor(stated) || (Kind == RelationKind.Equal && stated.ArePermissiveFor(allowed));

    private bool ProvesLittle(Bounds stated, Bounds allowed) =>
        allowed.ArePermissiveFor(stated) || (Kind == RelationKind.Equal && stated.ArePermissiveFor(allowed));

    private static Outcome Strength(bool isWeak) => isWeak ? Outcome.Weak : Outcome.Consistent;

    // The stated share is one of parts in all of them.
    private bool IsShareOfAll => Kind is RelationKind.Share or RelationKind.Composition;

    /// <summary>The outcome with its evidence: both bounds, the sum written out, the nearest true value.</summary>
    public CheckResult Check()
    {
        Operands<Bounds> buffer = default;
        Span<Bounds> x = _facts.Length <= InPlace ? ((Span<Bounds>)buffer)[.._facts.Length] : new Bounds[_facts.Length];
        if (!Fill(_facts, x) || _ground.Outcome == Outcome.NotComparable)
        {
            return new(this, _ground.Outcome ?? Outcome.Undecided, reason: _ground.Outcome is null ? null : _ground.Reason);
        }

        Outcome outcome = Compare(x, out Bounds said, out Bounds image);
        Fact? rounded = outcome == Outcome.Inconsistent && LooksRounded(x) is { } index ? _facts[index] : null;
        bool hasResidue = outcome is Outcome.Consistent or Outcome.Weak && Kind is RelationKind.Sum or RelationKind.StockFlow
            && !HoldsAtPrints();
        return new(this, outcome, said, image, rounded, hasResidue, outcome == Outcome.NotComparable ? _ground.Reason : null);
    }

    /// <summary>What the other figures say of one (反推), in the unit of <see cref="UnitOf"/>; null where they do not bound it.</summary>
    /// <param name="index">The place of the operand in <see cref="Facts"/>, from 0; it may be missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such operand.</exception>
    public Bounds? Implied(int index)
    {
        _ = Argument.Within(index, 0, _facts.Length - 1);
        Bounds[] x = new Bounds[_facts.Length];
        return Fill(_facts, x, except: index) && Solve(index, x) is { } bounds && (bounds.Lower is not null || bounds.Upper is not null)
            ? bounds / Bounds.Point(FactorAt(index))
            : null;
    }

    /// <summary>What the other figures say of the one at this path, in its unit; null where they do not bound it.</summary>
    /// <exception cref="ArgumentException">No operand has this path.</exception>
    public Bounds? Implied(string path)
    {
        int index = Array.FindIndex(_facts, fact => fact?.Path == path);
        return index >= 0
            ? Implied(index)
            : throw new ArgumentException($"No operand of the relation has the path '{path}'.", nameof(path));
    }

    /// <summary>The operand that makes the statement true at the numbers printed, in base units; null where there is none.</summary>
    internal Rational? Expected(int index)
    {
        Rational[] x = [.. _facts.Select((_, i) => NumberAt(i))];
        try
        {
            return _facts.Where((fact, i) => fact is null && i != index).Any() ? null : SolveAt(index, x);
        }
        catch (DivideByZeroException)
        {
            return null;
        }
    }

    /// <summary>The bounds of the other operands, in base units, solved for one; null where the power cannot be undone.</summary>
    internal Bounds? Solve(int index, ReadOnlySpan<Bounds> x) => _isLimited && !IsSolvable(index) ? null : SolveAt(index, x);

    /// <summary>The outcome for given bounds of the operands, in base units.</summary>
    internal Outcome Compare(ReadOnlySpan<Bounds> x, out Bounds said, out Bounds image) => Compare(_facts, x, _ground, out said, out image);

    private Outcome Compare(ReadOnlySpan<Fact?> facts, ReadOnlySpan<Bounds> x, Ground ground, out Bounds said, out Bounds image)
    {
        image = Product<Bounds>(x);
        said = _isLimited ? _limit : _left.Raised(x);
        return ground.Outcome ?? (image.Overlaps(said) ? Proof(x, facts) ?? Agreement(x, image, said) : ground.Contradiction);
    }

    private Outcome Agreement(ReadOnlySpan<Bounds> x, Bounds image, Bounds said)
    {
        bool isBounded = image.IsBounded && (said.IsBounded || _isLimited);
        bool isProved = isBounded || IsWithin(image, said) || (Kind == RelationKind.Equal && IsWithin(said, image));
        return isProved ? Strength(image.IsWeak || said.IsWeak || (!_isLimited && AllowsNearlyAny(x, isBounded))) : Outcome.Undecided;
    }

    // Where both sides have ends, and what is allowed has none, the others say nothing of the stated figure.
    private bool AllowsNearlyAny(ReadOnlySpan<Bounds> x, bool isBounded)
    {
        Bounds allowed = Solve(StatedIndex, x) ?? Bounds.Everything;
        return (isBounded && !allowed.IsBounded) || ProvesLittle(x[StatedIndex], allowed);
    }

    private static bool IsWithin(Bounds inner, Bounds outer) => inner.Intersect(outer) == inner;

    // A stated limit (增长超50%) is proved where all that the others allow lies in it; 翻番 is one that a rounded figure may reach.
    private Outcome? Proof(ReadOnlySpan<Bounds> x, ReadOnlySpan<Fact?> facts)
    {
        Bounds stated = x[StatedIndex];
        bool isLimit = (stated.Lower is null) != (stated.Upper is null);
        return isLimit && Solve(StatedIndex, x) is { IsBounded: true } told
            && (IsWithin(told, stated) || facts[StatedIndex] is { Figure.IsDoubling: true })
            ? Strength(told.IsWeak || stated.IsWeak)
            : null;
    }

    private T Product<T>(ReadOnlySpan<T> x)
        where T : struct, IExact<T>
    {
        T product = _right[0].Raised(x);
        for (int i = 1; i < _right.Length; i++)
        {
            product = (product * _right[i].Raised(x)).Short();
        }

        return product;
    }

    /// <summary>
    /// What the others say of each operand, in base units; null where they do not bound it, and of all where one is missing.
    /// </summary>
    internal Bounds?[] Allowed()
    {
        Bounds[] x = new Bounds[_facts.Length];
        return Fill(_facts, x) ? SolveEach(x) : new Bounds?[x.Length];
    }

    /// <summary>What <see cref="Solve"/> gives for every operand, at about the cost of one.</summary>
    internal Bounds?[] SolveEach(ReadOnlySpan<Bounds> x)
    {
        Bounds?[] solved = new Bounds?[x.Length];
        if (!_isLimited)
        {
            _left.SolveEach(Product(x), x, solved);
        }

        Bounds form = _isLimited ? _limit : _left.Raised(x);
        Bounds[] others = new Bounds[_right.Length];
        for (int i = 0; i < others.Length; i++)
        {
            others[i] = _right[i].Raised(x);
        }

        Others.Of(others, Bounds.Point(Rational.One), static (one, other) => one * other);
        for (int i = 0; i < others.Length; i++)
        {
            RelationFactor own = _right[i];
            bool isSolvable = !_isLimited || Math.Abs(own.Exponent) == 1;
            if (isSolvable && Alone(form / others[i], own.Exponent, static (power, exponent) => power.Root(exponent)) is { } alone)
            {
                own.SolveEach(alone, x, solved);
            }
        }

        return solved;
    }

    private static T? Alone<T>(T form, int exponent, Func<T, int, T?> root)
        where T : struct, IExact<T>
    {
        if (exponent > 1)
        {
            return root(form, exponent);
        }

        return exponent == 1 ? form : T.From(Rational.One) / form;
    }

    private bool IsSolvable(int index) => Array.Exists(_right, factor => factor.Holds(index) && Math.Abs(factor.Exponent) == 1);

    private Bounds? SolveAt(int index, ReadOnlySpan<Bounds> x) =>
        SolveAt(index, x, _limit, static (power, exponent) => power.Root(exponent));

    private Rational? SolveAt(int index, ReadOnlySpan<Rational> x) => SolveAt(
        index, x, _isLimited ? _limit.Lower ?? _limit.Upper ?? 0 : 0,
        static (power, exponent) => power.Sign < 0 ? null : (Rational)Enclosure.Root(power, exponent).Round(Bounds.RootPlaces));

    private T? SolveAt<T>(int index, ReadOnlySpan<T> x, T limit, Func<T, int, T?> root)
        where T : struct, IExact<T>
    {
        if (!_isLimited && _left.Holds(index))
        {
            return _left.Solve(index, Product(x), x);
        }

        T form = _isLimited ? limit : _left.Raised(x);
        RelationFactor? holder = null;
        foreach (RelationFactor factor in _right)
        {
            if (factor.Holds(index))
            {
                holder = factor;
            }
            else
            {
                form = (form / factor.Raised(x)).Short();
            }
        }

        if (holder is not { } own)
        {
            return null;
        }

        return Alone(form, own.Exponent, root) is { } value ? own.Solve(index, value, x) : null;
    }

    private bool Fill(ReadOnlySpan<Fact?> facts, Span<Bounds> x, int except = -1)
    {
        for (int i = 0; i < x.Length; i++)
        {
            if (i == except)
            {
                x[i] = Bounds.Everything;
            }
            else if (facts[i] is { } fact)
            {
                x[i] = Read(facts, i, fact.Bounds);
                x[i] = i == StatedIndex && IsShareOfAll ? x[i].Intersect(NoMoreThanAll) ?? x[i] : x[i];
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the bounds of an operand, in its unit, say in this statement, in base units.</summary>
    internal Bounds Read(int index, Bounds own) => Read(_facts, index, own);

    private Bounds Read(ReadOnlySpan<Fact?> facts, int index, Bounds own)
    {
        Bounds read = own.Scaled(FactorAt(facts, index));
        if (facts[index] is not { Figure.IsDoubling: true } doubling)
        {
            return read;
        }

        bool isReached = index == StatedIndex && doubling is { Figure.Qualifier: Qualifier.None, Rounding: not Rounding.Exact };
        read = isReached && read.Lower is { } times ? Bounds.AtLeast(times) : read;
        return SaysGrowth(index) ? read - Bounds.Point(Rational.One) : read;
    }

    /// <summary>The number printed, as this statement reads it, in base units; 0 where it is missing.</summary>
    internal Rational NumberAt(int index)
    {
        if (_facts[index] is not { } fact)
        {
            return Rational.Zero;
        }

        return SaysGrowth(index) ? Formulas.Growth(fact.Figure) : fact.Value.Value * FactorAt(index);
    }

    /// <summary>
    /// How many base units one of an operand's unit is in this statement: 452公斤 with 39600亩 are so many for each 亩, not for each 平方米.
    /// </summary>
    internal Rational FactorAt(int index) => _facts[index] is null ? UnitOf(index).Factor : FactorAt(_facts, index);

    private Rational FactorAt(ReadOnlySpan<Fact?> facts, int index) => index == 2 && IsForEach(facts)
        ? facts[2]!.Value.Figure.Unit.Factor / facts[1]!.Value.Figure.Unit.Factor
        : facts[index]!.Value.Figure.Unit.Factor;

    // Whether an amount per head names no head: then it is for each printed unit of the count.
    private bool IsForEach(ReadOnlySpan<Fact?> facts) =>
        Kind == RelationKind.PerHead && facts[1] is { Figure.Unit: var each } && each.Factor != Rational.One
            && facts[2] is { Figure.Unit: var unit }
        && (facts[0] is { Figure.Unit: var of } ? unit.Kind == of.Kind : unit.Divisor is null);

    private bool SaysGrowth(int index) =>
        OperandRoles.At(Kind, index).Says is Says.GrowthOfLevels or Says.Growth or Says.NominalGrowth or Says.RealGrowth;

    /// <summary>Whether an operand is 翻番: a multiple that is reached or passed.</summary>
    internal bool IsDoubling(int index) => _facts[index] is { Figure.IsDoubling: true };

    // The first count that ends in zeros and would agree if it were rounded there.
    internal int? LooksRounded(ReadOnlySpan<Bounds> x)
    {
        Bounds[] trial = x.ToArray();
        Bounds?[] allowed = SolveEach(x);
        for (int i = 0; i < trial.Length; i++)
        {
            if (_facts[i] is
                {
                    Figure: { IsExactCount: true, Qualifier: Qualifier.None, Upper: null } figure, Rounding: Rounding.Rounded,
                    IsCalculated: false
                } && figure.Number != 0 && figure.Number % 100 == 0)
            {
                trial[i] = Read(i, figure.Bounds(Rounding.LastSignificant));
                if (allowed[i]?.Overlaps(trial[i]) != false && Compare(trial, out _, out _) is Outcome.Consistent or Outcome.Weak)
                {
                    return i;
                }

                trial[i] = x[i];
            }
        }

        return null;
    }

    private bool HoldsAtPrints()
    {
        Rational[] x = [.. _facts.Select((_, i) => NumberAt(i))];
        return Product<Rational>(x) == _left.Raised<Rational>(x);
    }

    /// <summary>
    /// The unit in which <see cref="Implied(int)"/> tells of an operand: its own; of a
    /// missing one 百分比 or 百分点 where the statement says a rate, the
    /// quotient of units per head, the unit of the levels beside it, else base units (元, 人, 个月).
    /// </summary>
    /// <param name="index">The place of the operand in <see cref="Facts"/>, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such operand.</exception>
    public Unit UnitOf(int index) => UnitAt(Argument.Within(index, 0, _facts.Length - 1)) ?? CustomaryUnit(index)
        ?? _facts.Where((fact, i) => fact is not null && CustomaryUnit(i) is null).Select(fact => fact!.Value.Figure.Unit).FirstOrDefault()
        ?? Unit.None;

    private Unit? UnitAt(int index) => _facts[index]?.Figure.Unit;

    // Null for levels that stand beside each other.
    private Unit? CustomaryUnit(int index)
    {
        if (SaysGrowth(index))
        {
            return Unit.Percent;
        }

        return OperandRoles.At(Kind, index).Says switch
        {
            Says.Points => Unit.Points,
            Says.Percentage => Unit.Percent,
            Says.Quotient => Kind == RelationKind.Ratio ? Unit.None : Unit.Percent,
            Says.Index => Unit.None,
            Says.Dividend => UnitAt(2) is { } each ? each.Numerator ?? each : null,
            Says.PerHead => UnitAt(0) is { } of && UnitAt(1) is { } head ? of.TryPer(head) : null,
            _ => UnitOfFactor,
        };
    }

    // What is multiplied has no unit in common with the others; the count of an amount per head is what that is for.
    private Unit? UnitOfFactor => Kind switch
    {
        RelationKind.PerHead => UnitAt(2)?.Divisor ?? Unit.None,
        RelationKind.Product => Unit.None,
        RelationKind.FlatPayment or RelationKind.GroupPayment or RelationKind.TopUpPayment => Unit.None,
        _ => null,
    };

    [InlineArray(InPlace)]
    private struct Operands<T>
    {
        private T _first;
    }
}
