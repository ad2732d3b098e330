namespace GovReport.Domain.Prose;

/// <summary>A sentence with its quantities, and what stands between them.</summary>
/// <param name="text">The whole text.</param>
/// <param name="figures">All numbers of the text.</param>
/// <param name="start">Where the sentence starts.</param>
/// <param name="first">The place of its first number.</param>
/// <param name="count">How many numbers it has.</param>
internal readonly ref struct Sentence(ReadOnlySpan<char> text, ReadOnlySpan<TextFigure> figures, int start, int first, int count)
{
    private static readonly CharSet ClauseEnds = new("，,。；;！!？?（）()：");

    private static readonly string?[] Paths = new string?[1000];

    internal ReadOnlySpan<char> Text { get; } = text;

    internal ReadOnlySpan<TextFigure> Figures { get; } = figures;

    internal int Start => start;

    internal int First => first;

    internal int End => first + count;

    /// <summary>The next quantity from a place on; −1 where there is none.</summary>
    internal int Next(int from)
    {
        for (int i = from; i < End; i++)
        {
            if (Figures[i].IsQuantity)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The quantity before a place; −1 where there is none.</summary>
    internal int Previous(int before)
    {
        for (int i = before - 1; i >= First; i--)
        {
            if (Figures[i].IsQuantity)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>All words between the quantity before and this one.</summary>
    internal ReadOnlySpan<char> Lead(int i)
    {
        int from = Previous(i) is >= 0 and var before ? Figures[before].End : Start;
        return Text[from..Figures[i].Start];
    }

    /// <summary>The words of its own clause before it.</summary>
    internal ReadOnlySpan<char> Clause(int i)
    {
        ReadOnlySpan<char> lead = Lead(i);
        return lead[(ClauseEnds.LastIn(lead) + 1)..];
    }

    /// <summary>The words behind it, up to the next number or the end of the clause.</summary>
    internal ReadOnlySpan<char> Behind(int i)
    {
        ReadOnlySpan<char> rest = Text[Figures[i].End..Math.Min(Text.Length, Figures[i].End + 24)];
        return ClauseEnds.Before(rest);
    }

    /// <summary>The whole sentence from its start to its last number and the clause behind it.</summary>
    internal ReadOnlySpan<char> Words => Text[Start..Math.Min(Text.Length, Figures[End - 1].End + 40)];

    internal ReadOnlySpan<char> Subject(int i) => Text.Slice(Figures[i].SubjectSpan.Start, Figures[i].SubjectSpan.Length);

    /// <summary>Whether both are said of the same words of the text.</summary>
    internal bool SameSubject(int a, int b) =>
        Figures[a].SubjectSpan is { Length: > 1 } subject && subject == Figures[b].SubjectSpan
            && Figures[a].SubjectTail == Figures[b].SubjectTail;

    internal Figure Print(int i) => Figures[i].Print;

    internal Unit Unit(int i) => Print(i).Unit;

    internal bool IsLevel(int i) => Figures[i] is { Role: FigureRole.Level, IsFigure: true };

    internal bool IsRate(int i) => Figures[i].Role == FigureRole.Growth && Unit(i).IsPercentLike;

    internal bool SameKind(int a, int b) => Unit(a) != GovReport.Domain.Unit.None && Unit(a).ConvertsTo(Unit(b));

    /// <summary>The figure as an operand; a change that points down is negative.</summary>
    internal Fact? Fact(int i, PriceBasis price = PriceBasis.Unstated) =>
        (Figures[i].Direction == ChangeDirection.Down && Print(i).Number > 0 ? Print(i).Mirrored : Print(i)) is { } print
            ? new Fact(print, Basis: new Basis(price), Path: PathOf(i))
            : null;

    /// <summary>Several figures as operands.</summary>
    internal Fact?[] Facts(ReadOnlySpan<int> places)
    {
        Fact?[] facts = new Fact?[places.Length];
        for (int i = 0; i < facts.Length; i++)
        {
            facts[i] = Fact(places[i]);
        }

        return facts;
    }

    /// <summary>Where a figure stands in what was read.</summary>
    internal static string PathOf(int i) => i >= Paths.Length ? Places.At("Figures", i) : Paths[i] ??= Places.At("Figures", i);

    /// <summary>In which prices the words before a rate say it is.</summary>
    internal PriceBasis Price(int i)
    {
        ReadOnlySpan<char> after = Text[Figures[i].End..Math.Min(Text.Length, Figures[i].End + 12)];
        return ClaimWords.Prices.LastIn(Lead(i), out _, out PriceBasis price) >= 0
            || (after.StartsWith("（", StringComparison.Ordinal) && ClaimWords.Prices.LastIn(after, out _, out price) >= 0)
            ? price
            : PriceBasis.Unstated;
    }
}
