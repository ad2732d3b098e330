namespace GovReport.Domain;

/// <summary>Finds for each figure of a draft the figures of the data that it states, or from which it differs.</summary>
internal sealed class FigureMatcher
{
    private const int Distinctive = 100; // from here on an equal number is hardly chance

    private readonly ReportText _text;
    private readonly ReportHeader _header;
    private readonly ReconciledFigure?[] _found;
    private readonly Dictionary<string, List<ReportFigure>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Kind, Rational Value), List<ReportFigure>> _byValue = [];

    internal FigureMatcher(ReportText text, ReportHeader header, IReadOnlyList<ReportFigure> data)
    {
        (_text, _header, _found) = (text, header, new ReconciledFigure?[text.Figures.Count]);
        foreach (ReportFigure one in data)
        {
            foreach (string name in one.Names.Distinct(StringComparer.OrdinalIgnoreCase))
            {
                Add(_byName, name, one);
            }

            Add(_byValue, KeyOf(one.Fact.Figure), one);
        }
    }

    /// <summary>Whether two prints may stand for one number, in whatever units.</summary>
    internal static bool AreEqual(in Figure one, in Figure other) => one.Unit.ConvertsTo(other.Unit)
        ? Relation.Equal(Unsigned(one), Unsigned(other)).Test() is not Outcome.Inconsistent
        : KeyOf(one) == KeyOf(other) && one.Upper == other.Upper;

    /// <summary>Whether one rises and the other falls.</summary>
    internal static bool AreOpposed(in TextFigure said, ReportFigure data) =>
        said is { Direction: { } here, Figure: { } figure } && data.Direction is { } there && figure.Number != 0 && data.Fact.Figure.Number != 0
        && here != ChangeDirection.Flat && there != ChangeDirection.Flat
        && (here == ChangeDirection.Down) != ((there == ChangeDirection.Down) != (data.Fact.Figure.Number < 0));

    /// <summary>First what is equal by name, then what is equal near a name or alone, then what differs.</summary>
    internal IEnumerable<ReconciledFigure> Match()
    {
        for (int i = 0; i < _found.Length; i++)
        {
            TextFigure said = _text.Figures[i];
            if (said is { IsQuantity: true, Figure: { } figure })
            {
                IReadOnlyList<ReportFigure> named = Named(said);
                List<ReportFigure> equal = named.Count > 0
                    ? Best(said, named.Where(one => AreEqual(figure, one.Fact.Figure) && !AreOpposed(said, one)), _ => 1)
                    : Best(said, Equal(said), one => Nearness(said, one));
                _found[i] = Reconciled(i, equal.Count > 0 ? Agreement.Matches : Agreement.NotInData, equal);
            }
        }

        HashSet<ReportFigure> told = [.. _found.Where(one => one is not null).SelectMany(one => one!.Data)];
        for (int i = 0; i < _found.Length; i++)
        {
            if (_found[i] is { Agreement: Agreement.NotInData } open)
            {
                IReadOnlyList<ReportFigure> named = Named(open.Figure);
                List<ReportFigure> alone = named.Count > 0 ? [] : [.. Equal(open.Figure).Where(one => !told.Contains(one))];
                List<ReportFigure> other = [.. named.Where(one => Contradicts(i, open.Figure, one))];
                _found[i] = alone.Count == 1 && IsDistinctive(open.Figure.Figure!.Value) ? Reconciled(i, Agreement.Matches, alone)
                    : other.Count == 1 ? Reconciled(i, Agreement.Differs, other)
                    : open;
            }
        }

        return _found.OfType<ReconciledFigure>();
    }

    private ReconciledFigure Reconciled(int index, Agreement agreement, IReadOnlyList<ReportFigure> data) =>
        new(index, _text.Figures[index], _text.SubjectOf(_text.Figures[index]), agreement, data);

    // The data that bear the very name of the figure and are of its sort.
    private IReadOnlyList<ReportFigure> Named(in TextFigure said)
    {
        if (_text.SubjectOf(said) is not { } subject)
        {
            return [];
        }

        List<ReportFigure>? named = _byName.GetValueOrDefault(subject) ?? _byName.GetValueOrDefault(Wordings.WithoutNoun(subject, said.Role));
        (FigureRole role, Unit unit) = (said.Role, said.Figure!.Value.Unit);
        return named is null ? [] : [.. named.Where(one => SameRole(role, one.Role) && KindOf(one.Fact.Figure.Unit) == KindOf(unit))];
    }

    // Data with the very number, where no name says otherwise.
    private IEnumerable<ReportFigure> Equal(TextFigure said) => _byValue.GetValueOrDefault(KeyOf(said.Figure!.Value), [])
        .Where(one => (SameRole(said.Role, one.Role) || (said.Role == FigureRole.Growth && one.Role == FigureRole.Level)) && !AreOpposed(said, one)
            && one.Fact.Figure.Upper == said.Figure!.Value.Upper);

    // How much of the names of the data stands around the figure.
    private int Nearness(in TextFigure said, ReportFigure data)
    {
        string subject = _text.SubjectOf(said) ?? string.Empty;
        ReadOnlySpan<char> before = Wordings.Before(_text.Text, said.Start), after = Wordings.After(_text.Text, said.End);
        int nearness = 0;
        foreach (string name in data.Names.Concat(data.Context))
        {
            bool whole = before.Contains(name, StringComparison.Ordinal) || after.Contains(name, StringComparison.Ordinal);
            nearness = Math.Max(nearness, SharesPair(subject, name) ? 6 : whole ? 4 : SharesPair(before, name) || SharesPair(after, name) ? 2 : 0);
        }

        return nearness;
    }

    private static bool SharesPair(ReadOnlySpan<char> words, ReadOnlySpan<char> name)
    {
        for (int at = 0; at + 2 <= name.Length; at++)
        {
            if (char.IsLetter(name[at]) && char.IsLetter(name[at + 1]) && words.IndexOf(name.Slice(at, 2), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // The nearest by name; of these those of the same period, and of the same promise.
    private List<ReportFigure> Best(TextFigure said, IEnumerable<ReportFigure> data, Func<ReportFigure, int> nearness)
    {
        List<ReportFigure> best = [];
        int highest = 0;
        foreach (ReportFigure one in data)
        {
            int name = nearness(one) * 4;
            int score = name + (SamePeriod(said, one) ? 2 : 0) + (IsPromise(said) == one.IsPromise ? 1 : 0);
            if (name > 0 && score >= highest)
            {
                if (score > highest)
                {
                    best.Clear();
                }

                best.Add(one);
                highest = score;
            }
        }

        return best;
    }

    private bool Contradicts(int index, in TextFigure said, ReportFigure data)
    {
        ReadOnlySpan<char> between = Wordings.Between(_text, index);
        PriceBasis price = Wordings.PriceOf(_text.Text, said);
        return said.Figure!.Value.Unit.ConvertsTo(data.Fact.Figure.Unit)
            && SamePeriod(said, data) && IsPromise(said) == data.IsPromise
            && (price == PriceBasis.Unstated || price == data.Fact.Basis.Price)
            && (data.Word is { } word ? between.Contains(word, StringComparison.Ordinal) : !Wordings.IsOther(between))
            && IsFirstOfItsSort(index, said, data);
    }

    // A sentence that has stated the datum, or another figure of this name, goes on to something else.
    private bool IsFirstOfItsSort(int index, in TextFigure said, ReportFigure data)
    {
        int sentence = said.Start - Wordings.Before(_text.Text, said.Start).Length, end = said.End + Wordings.After(_text.Text, said.End).Length;
        for (int i = index - 1; i >= 0 && _text.Figures[i].Start >= sentence; i--)
        {
            if (_found[i] is { } earlier && (earlier.Data.Contains(data) || (earlier.Figure.SubjectSpan == said.SubjectSpan && SameRole(earlier.Figure.Role, said.Role) && KindOf(earlier.Figure.Figure!.Value.Unit) == KindOf(said.Figure!.Value.Unit))))
            {
                return false;
            }
        }

        for (int i = index + 1; i < _found.Length && _text.Figures[i].Start < end; i++)
        {
            if (_found[i] is { Agreement: Agreement.Matches } later && later.Data.Contains(data))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsPromise(in TextFigure said) => (said.Period is { } period && period.End > _header.ReviewPeriod.End) || Wordings.IsPromise(_text.Text, said);

    private bool SamePeriod(in TextFigure said, ReportFigure data)
    {
        ReportingPeriod here = said.Period ?? (IsPromise(said) ? _header.PlanPeriod : null) ?? _header.ReviewPeriod, there = data.Period ?? _header.ReviewPeriod;
        return here.CoversSameDays(there) || (here.End == there.End && (here.IsAsOf || there.IsAsOf));
    }

    private static bool SameRole(FigureRole one, FigureRole other) => one == other || (one is FigureRole.Level or FigureRole.Share && other is FigureRole.Level or FigureRole.Share);

    private static bool IsDistinctive(in Figure figure)
    {
        decimal digits = decimal.Abs(figure.Number);
        while (digits != decimal.Truncate(digits) || (digits != 0 && digits % 10 == 0))
        {
            digits = digits != decimal.Truncate(digits) ? digits * 10 : digits / 10;
        }

        return digits >= Distinctive;
    }

    // Measure words for things are free (8个, 8家, 8); persons, person-times and households are not. Of 元/人 the name may say the 人.
    internal static string KindOf(Unit unit) =>
        unit.Numerator is { } amount ? KindOf(amount)
        : unit == Unit.None || (unit.IsCount && unit.Family is not (CountFamily.Person or CountFamily.PersonTime or CountFamily.Household)) ? string.Empty
        : unit.Kind;

    private static (string Kind, Rational Value) KeyOf(in Figure figure)
    {
        string kind = KindOf(figure.Unit);
        Figure amount = Unsigned(figure);
        return (kind, kind.Length == 0 ? amount.Value.Value : amount.Value.Value * FactorOf(figure.Unit));
    }

    private static Rational FactorOf(Unit unit) => unit.Numerator is { } amount ? FactorOf(amount) : unit.Factor;

    private static Figure Unsigned(in Figure figure) => figure.Number < 0 ? figure.Mirrored ?? figure : figure;

    private static void Add<TKey>(Dictionary<TKey, List<ReportFigure>> lists, TKey key, ReportFigure figure)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<ReportFigure>? list))
        {
            lists.Add(key, list = []);
        }

        list.Add(figure);
    }
}
