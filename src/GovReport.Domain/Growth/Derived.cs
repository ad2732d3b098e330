namespace GovReport.Domain.Calculation;

/// <summary>A calculated value, or the reason why there is none (计算结果); it explains itself.</summary>
/// <typeparam name="T">
/// What is calculated: a <see cref="Percentage"/>, <see cref="PercentagePoints"/> or <see cref="Quantity"/>.
/// </typeparam>
/// <remarks>
/// <para>Equality: by content. No order. Default: no value, for a missing one. Thread safety: immutable.</para>
/// <para>JSON: refused with a <see cref="JsonException"/>, since it is calculated again from its figures.</para>
/// </remarks>
[JsonConverter(typeof(DerivedConverter))]
public readonly record struct Derived<T>
    where T : struct, IFormattable
{
    private readonly Formula _formula;
    private readonly Fact?[]? _inputs;
    private readonly Unit? _unit;

    internal Derived(T value, Bounds bounds, Formula formula, params Fact?[] inputs)
    {
        Value = value;
        Bounds = bounds is { Lower: null, Upper: null } ? null : bounds;
        (_formula, _inputs) = (formula, inputs);
    }

    internal Derived(NoRate reason, Formula formula, params Fact?[] inputs)
    {
        Why = reason;
        (_formula, _inputs) = (formula, inputs);
    }

    // Of ranges: no value, but the bounds of all.
    internal Derived(Bounds bounds, Unit unit, Formula formula, params Fact?[] inputs)
        : this(NoRate.IsRange, formula, inputs)
    {
        Bounds = bounds is { Lower: null, Upper: null } ? null : bounds;
        _unit = unit;
    }

    /// <summary>The exact value at the numbers printed; null where there is none.</summary>
    public T? Value { get; }

    /// <summary>Why there is no value; null where there is one.</summary>
    public NoRate? Reason => Value is null ? Why : null;

    /// <summary>
    /// All values that the prints allow, in the unit of <see cref="Value"/> (of a percentage: in percent); null where nothing is
    /// known. A range among the inputs has bounds and no value.
    /// </summary>
    public Bounds? Bounds { get; }

    /// <summary>What is missing where it is not told by the inputs.</summary>
    internal Lack? Lack { get; init; }

    private NoRate Why { get; }

    /// <summary>Why there is no value, in words: 缺基期值, 基数为零，不计增速; null where there is one.</summary>
    public string? ReasonInWords(Language language = Language.Zh)
    {
        _ = Argument.Member(language);
        Lack? lack = Why is NoRate.Missing or NoRate.GapInSeries ? Lack ?? Lack.Of(_formula, _inputs) : null;
        return Value is null ? lack?.InWords(language) ?? Phrases.Of(Why, language) : null;
    }

    /// <summary>
    /// The value as an operand of further calculations and checks, within <see cref="Bounds"/>; null where there is none. It is printed
    /// in the scale and with the places of its inputs, or ten places where no decimal holds it, and has the basis that they share.
    /// </summary>
    /// <param name="period">The period that it speaks of.</param>
    public Fact? ToFact(ReportingPeriod? period = null)
    {
        if (AsQuantity is not { } value)
        {
            return null;
        }

        Fact?[] inputs = _inputs ?? [];
        Figure like = Alike(value.Unit).FirstOrDefault()?.Figure ?? default;
        bool isShared = Array.TrueForAll(inputs, input => input?.Basis == inputs[0]?.Basis);
        Basis basis = (isShared ? inputs.FirstOrDefault()?.Basis : null) ?? default;
        basis = _formula == Formula.RealRate ? basis with { Price = PriceBasis.Real } : basis;
        return Fact.Calculated(value.Value, value.Unit, like, Allowed, new(default, period, basis), SumWord ?? Qualifier.None);
    }

    /// <summary>
    /// The value as a figure in the unit, scale and places of another one: 40.7% beside 35.0%, 2467万元 beside 5000万元; of ranges a
    /// range; null where there is none.
    /// </summary>
    /// <param name="like">The figure that it stands beside.</param>
    /// <exception cref="UnitMismatchException">The units do not convert.</exception>
    public Figure? Print(Figure like) => Value switch
    {
        Quantity amount => amount.Print(like),
        not null => Prints.Rounded(Enclosure.Of(AsQuantity!.Value.Value), AsQuantity.Value.Unit, Scale.One, like.Number.Scale, Allowed),
        _ => _unit is null ? null : Prints.Span(Span(like.Scale), _unit, like.Scale, like.Number.Scale),
    };

    /// <summary>
    /// The value as a figure in a unit with its word of magnitude, as the head of a column names it: 7.5万元/人 of 74934元/人; null where
    /// there is none.
    /// </summary>
    /// <param name="unit">The unit that the value is told in.</param>
    /// <param name="decimals">Places after the point, 0 to 28.</param>
    /// <exception cref="UnitMismatchException">The units do not convert.</exception>
    public Figure? Print(PrintedUnit unit, int decimals) => Print(unit.Of(Powers.ToDecimal(0, Argument.Within(decimals, 0, 28))));

    /// <summary>The calculation in words with its inputs, or the reason why there is no value.</summary>
    public string Explain(Language language = Language.Zh)
    {
        string said = Shown ?? ReasonInWords(language)!;
        if (_formula == Formula.None)
        {
            return said;
        }

        string missing = Phrases.Get("Relation.Missing", language);
        object?[] places = [said, .. (_inputs ?? []).Select(input => input?.ToString() ?? missing)];
        return Phrases.Get(Shown is null ? "Derived.None" : $"Formula.{_formula}", language, places);
    }

    /// <summary>
    /// The value with at most four places (more where they would say 0 or 100% of what is neither) in the scale of its inputs, or
    /// the reason in Chinese.
    /// </summary>
    public override string ToString() => Shown ?? ReasonInWords()!;

    /// <inheritdoc/>
    public bool Equals(Derived<T> other) => SaysTheSame(other) && IsMadeLike(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Why, _formula);

    private bool SaysTheSame(in Derived<T> other) =>
        EqualityComparer<T?>.Default.Equals(Value, other.Value) && Why == other.Why && Bounds == other.Bounds && Lack == other.Lack;

    private bool IsMadeLike(in Derived<T> other) => _formula == other._formula && _inputs.AsSpan().SequenceEqual(other._inputs);

    private Quantity? AsQuantity => Value switch
    {
        Quantity amount => amount,
        Percentage rate => Unit.Percent.Of(rate.Percent),
        PercentagePoints points => Unit.Points.Of(points.Points),
        _ => null,
    };

    // What there is to show: a value, or a range of them.
    private string? Shown => Value switch
    {
        Quantity amount => Prints.ByItsEnd(amount.Value, Allowed, amount.Unit, Beside(amount.Unit).Scale)
            ?? (SumWord is not null ? ToFact()!.Value.ToString() : amount.ToString("0.####", Beside(amount.Unit))),
        { } value => Prints.ByItsEnd(AsQuantity!.Value.Value, Allowed, AsQuantity.Value.Unit) ?? value.ToString(null, null),
        _ => _unit is null ? null : Prints.Span(Span(Beside(_unit).Scale), _unit, Beside(_unit).Scale, PlacesOfRange)?.ToString(),
    };

    private Bounds Allowed => Bounds ?? Domain.Bounds.Everything;

    private const int PlacesOfRange = 2;

    // A sum says what its parts say: 2000余元 and 300元 are 2300余元, 约2000元 and 300元 约2300元; null for a number without a word.
    private Qualifier? SumWord => _formula is not (Formula.Sum or Formula.Through) ? null
        : Prints.WordAtEnd(AsQuantity!.Value.Value, Allowed)
            ?? QualifierWords.Joint(_inputs!.Select(input => input!.Value.Figure.Qualifier));

    // At the numbers printed, of ranges all of them.
    private Bounds Span(Scale scale) =>
        _formula.OverPrints(Array.ConvertAll(_inputs!, input => input!.Value)) / Domain.Bounds.Point(_unit!.Factor * scale.Factor());

    // The inputs in a unit; but an amount for each is of another size than the whole amount: 7493元 of 33.87亿元.
    private Fact?[] Alike(Unit unit) =>
        _formula == Formula.PerHead ? [] : Array.FindAll(_inputs ?? [], input => input?.Figure.Unit == unit);

    // The figure in whose scale an amount is told: an input in its unit, with a word of magnitude if any has one.
    private Figure Beside(Unit unit)
    {
        Fact?[] alike = Alike(unit);
        return (Array.Find(alike, input => input!.Value.Figure.Scale != Scale.One) ?? alike.FirstOrDefault())?.Figure ?? default;
    }
}

/// <summary>Refuses to write and to read calculated values as JSON: see <see cref="ResultConverter{T}"/>.</summary>
/// <remarks>Instances are immutable and safe to share between threads.</remarks>
public sealed class DerivedConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        Argument.NotNull(typeToConvert).IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Derived<>);

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        if (typeToConvert == typeof(Derived<Percentage>))
        {
            return new ResultConverter<Derived<Percentage>>();
        }

        if (typeToConvert == typeof(Derived<PercentagePoints>))
        {
            return new ResultConverter<Derived<PercentagePoints>>();
        }

        return typeToConvert == typeof(Derived<Quantity>)
            ? new ResultConverter<Derived<Quantity>>()
            : throw new JsonException($"'{typeToConvert}' is a calculated result and is neither written to JSON nor read from it.");
    }
}
