namespace GovReport.Domain;

/// <summary>A calculated value, or the reason why there is none (计算结果); it explains itself.</summary>
/// <typeparam name="T">What is calculated: a <see cref="Percentage"/>, <see cref="PercentagePoints"/> or <see cref="Quantity"/>.</typeparam>
/// <remarks>Equality: by content. No order. Default: no value, for a missing one. Thread safety: immutable.</remarks>
public readonly record struct Derived<T>
    where T : struct, IFormattable
{
    private readonly Formula _formula;
    private readonly Fact[]? _inputs;

    internal Derived(T value, Bounds bounds, Formula formula, params Fact[] inputs)
    {
        Value = value;
        Bounds = bounds is { Lower: null, Upper: null } ? null : bounds;
        (_formula, _inputs) = (formula, inputs);
    }

    internal Derived(NoRate reason, Formula formula, params Fact[] inputs)
    {
        Why = reason;
        (_formula, _inputs) = (formula, inputs);
    }

    /// <summary>The exact value at the numbers printed; null where there is none.</summary>
    public T? Value { get; }

    /// <summary>Why there is no value; null where there is one.</summary>
    public NoRate? Reason => Value is null ? Why : null;

    /// <summary>All values that the prints allow, in the unit of <see cref="Value"/> (of a percentage: in percent); null where nothing is known.</summary>
    public Bounds? Bounds { get; }

    private NoRate Why { get; }

    /// <summary>
    /// The value as an operand of further calculations and checks, within <see cref="Bounds"/>; null where there is none. It is printed in the
    /// scale and with the places of its inputs, or ten places where no decimal holds it, and has the basis that they share.
    /// </summary>
    /// <param name="period">The period that it speaks of.</param>
    /// <exception cref="OverflowException">The number does not fit 28 digits.</exception>
    public Fact? ToFact(ReportingPeriod? period = null)
    {
        Quantity value = Value switch { Quantity amount => amount, Percentage rate => Unit.Percent.Of(rate.Ratio * 100), PercentagePoints points => Unit.Points.Of(points.Points), _ => default };
        Fact[] inputs = _inputs ?? [];
        Figure like = Array.Find(inputs, input => input.Figure.Unit == value.Unit).Figure;
        Rational printed = value.Value / like.Scale.Factor();
        decimal number = printed.TryGetDecimal(out decimal exact) ? exact + new decimal(0, 0, 0, isNegative: false, like.Number.Scale) : printed.Round(10);
        var figure = Figure.Of(number, value.Unit, like.Scale);
        Basis basis = Array.TrueForAll(inputs, input => input.Basis == inputs[0].Basis) ? inputs.FirstOrDefault().Basis : default;
        basis = _formula == Formula.RealRate ? basis with { Price = PriceBasis.Real } : basis;
        return Value is null ? null : new Fact(figure, period, basis) { Calculation = new(figure, Bounds ?? Domain.Bounds.Everything) };
    }

    /// <summary>The calculation in words with its inputs, or the reason why there is no value.</summary>
    public string Explain(Language language = Language.Zh)
    {
        object?[] places = [.. (_inputs ?? []).Select(input => (object?)input.ToString()).Prepend(Value is { } value ? Shown(value) : Phrases.Of(Why, language))];
        return _formula == Formula.None ? Phrases.Of(Why, language) : Phrases.Get(Value is null ? "Derived.None" : $"Formula.{_formula}", language, places);
    }

    /// <summary>The value with at most four places in the scale of its inputs, or the reason in Chinese.</summary>
    public override string ToString() => Value is { } value ? Shown(value) : Phrases.Of(Why, Language.Zh);

    /// <inheritdoc/>
    public bool Equals(Derived<T> other) =>
        EqualityComparer<T?>.Default.Equals(Value, other.Value) && Why == other.Why && Bounds == other.Bounds && _formula == other._formula
        && _inputs.AsSpan().SequenceEqual(other._inputs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Why, _formula);

    private string Shown(T value) => value is Quantity amount
        ? amount.ToString("0.####", Array.Find(_inputs!, input => input.Figure.Unit == amount.Unit).Figure)
        : value.ToString(null, null);
}
