namespace GovReport.Domain.Prose;

/// <summary>A number that stands in a text (文中数字), where it stands and what the text says of it.</summary>
/// <remarks>
/// Positions are UTF-16 offsets into the text as given. Equality: by content. No order.
/// Default: the figure 0 at the start. Thread safety: immutable.
/// </remarks>
public readonly record struct TextFigure
{
    // A text has many: what may be missing is kept apart from its mark, so that all marks share a word.
    private readonly bool _isChange;
    private readonly byte _direction;

    /// <summary>Where it starts: with the qualifier that touches it, such as 近 of 近50%.</summary>
    public int Start { get; init; }

    /// <summary>How many characters it has, with unit and touching qualifiers.</summary>
    public int Length { get; init; }

    /// <summary>
    /// The figure; of a list that names its unit once (0.7、4.3个百分点) with that unit. Null where the number is no figure (第八届, G206).
    /// </summary>
    public Figure? Figure { get => IsFigure ? Print : null; init => (IsFigure, Print) = (value.HasValue, value.GetValueOrDefault()); }

    /// <summary>The figure, where <see cref="IsFigure"/>; else 0.</summary>
    internal Figure Print { get; private init; }

    /// <summary>Whether the number is a figure.</summary>
    internal bool IsFigure { get; private init; }

    /// <summary>What the number is.</summary>
    public FigureRole Role { get; init => field = Argument.Member(value); }

    /// <summary>Where the change points; null where the figure is no change, or the text does not say.</summary>
    public ChangeDirection? Direction
    {
        get =>
        _isChange ? (ChangeDirection)_direction : null; init =>
            (_isChange, _direction) = (value.HasValue, (byte)Argument.Member(value).GetValueOrDefault());
    }

    /// <summary>The words that name what the figure measures, as a part of the text; of length 0 where the text does not tell.</summary>
    public (int Start, int Length) SubjectSpan { get; init; }

    /// <summary>What follows the name where several names share their end (城镇、农村居民收入: 居民收入 for 城镇).</summary>
    internal (int Start, int Length) SubjectTail { get; init; }

    /// <summary>The printed unit without scale, as a part of the text; of length 0 where none is printed.</summary>
    public (int Start, int Length) UnitSpan { get; init; }

    /// <summary>The period, where the text tells; else null.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The offset behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether it states a quantity; a condition, an ordinal, a date and a name do not.</summary>
    public bool IsQuantity => Role <= FigureRole.Rank;
}
