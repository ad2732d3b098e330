namespace GovReport.Domain;

/// <summary>What a check found, with its evidence (核对结果与依据).</summary>
/// <remarks>Equality: by reference. No order. Thread safety: immutable.</remarks>
public sealed class CheckResult
{
    private const int MostPlaces = 12;

    private readonly Bounds? _said;
    private readonly Bounds? _image;

    internal CheckResult(Relation relation, Outcome outcome, Bounds? said, Bounds? image, IEnumerable<CheckNote> notes)
    {
        Relation = relation;
        Outcome = outcome;
        Notes = Content.List(notes);
        (_said, _image) = (said, image);
    }

    /// <summary>The statement that was checked.</summary>
    public Relation Relation { get; }

    /// <summary>What the check found.</summary>
    public Outcome Outcome { get; }

    /// <summary>What a reader should know.</summary>
    public IReadOnlyList<CheckNote> Notes { get; }

    /// <summary>The figure that the statement is about (报告数).</summary>
    public Fact? Stated => Relation.Facts[Relation.StatedIndex];

    /// <summary>All values that the stated print may stand for, in its unit; null where it is missing.</summary>
    public Bounds? StatedBounds => Stated?.Bounds;

    /// <summary>All values that the other figures allow for it, in its unit; null where they do not bound it.</summary>
    public Bounds? AllowedBounds => Outcome == Outcome.NotComparable && _image is null ? null : Relation.Implied(Relation.StatedIndex);

    /// <summary>What both sides of the statement have in common, in base units; null where they have nothing.</summary>
    public Bounds? Overlap => _said is { } said && _image is { } image ? said.Intersect(image) : null;

    /// <summary>The value that the other figures give at their printed numbers, printed like the stated figure (应为); null where there is none.</summary>
    public Figure? Expected => Stated is { } stated && Relation.Expected(Relation.StatedIndex) is { } value
        ? PrintLike(stated.Figure, value)
        : null;

    /// <summary>The allowed value nearest to the stated one, in its unit; null where nothing is known.</summary>
    public Rational? Nearest => Stated is { } stated && AllowedBounds is { } allowed ? allowed.Nearest(stated.Value.Value) : null;

    /// <summary>The sum written out: 1286万元比上年增加372万元，应增长40.7%，报告写35%.</summary>
    public string Explain(Language language = Language.Zh)
    {
        object?[] places = [.. Relation.Facts.Select(fact => (object?)(fact?.ToString() ?? Phrases.Get("Relation.Missing", language)))];
        string parts = Relation.Kind == RelationKind.GroupPayment
            ? string.Join('+', places.Skip(3).Chunk(2).Select(pair => string.Join('×', pair)))
            : string.Join(Phrases.Get("Relation.Joint", language), places.Skip(1));
        string statement = Phrases.Get($"Relation.{Relation.Kind}", language, [parts, .. Pad(places)]);
        string verdict = Outcome == Outcome.Inconsistent && Expected is { } expected && !Relation.IsLimit
            ? Phrases.Get("Relation.Expected", language, expected, Stated)
            : Phrases.Get("Relation.Outcome", language, Phrases.Of(Outcome, language));
        return statement + verdict + string.Concat(Notes.Select(note => Phrases.Get("Relation.Note", language, Phrases.Get($"CheckNote.{note}", language, null, RoundedFigure))));
    }

    /// <summary>The sum written out, in Chinese.</summary>
    public override string ToString() => Explain();

    private string RoundedFigure => Relation.Facts.FirstOrDefault(fact => fact is { Figure.IsExactCount: true } count && count.Figure.Number != 0 && count.Figure.Number % 100 == 0)?.ToString() ?? string.Empty;

    private static object?[] Pad(object?[] places) => [.. places, .. Enumerable.Repeat((object?)null, Math.Max(0, 6 - places.Length))];

    // With the places of the stated print (a percentage with one at least), and more while the two would look the same.
    private static Figure? PrintLike(Figure stated, Rational value)
    {
        Rational number = value / stated.Unit.Factor / stated.Scale.Factor();
        if (number.Abs() > 1_000_000_000_000_000)
        {
            return null;
        }

        int places = Math.Min(Math.Max(stated.Number.Scale, stated.Unit.IsPercentLike && !number.IsInteger ? 1 : 0), MostPlaces);
        decimal printed = number.Round(places);
        while (printed == stated.Number && printed != number && places < MostPlaces)
        {
            printed = number.Round(++places);
        }

        return Figure.Of(printed, stated.Unit, stated.Scale);
    }
}
