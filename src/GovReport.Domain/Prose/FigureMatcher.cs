namespace GovReport.Domain.Prose;

/// <summary>Finds for each figure of a draft the figures of the data that it states, or from which it differs.</summary>
internal sealed class FigureMatcher
{
    private static readonly SearchValues<char> Joints = SearchValues.Create("和与及、");

    private static readonly SearchValues<char> Marks = SearchValues.Create("“”‘’\"《》");

    private readonly ReportText _text;
    private readonly ReportHeader _header;
    private readonly ReconciledFigure?[] _found;
    private readonly IndicatorNames _names;
    private readonly ILookup<string, ReportFigure> _byName;
    private readonly ILookup<(string Kind, Rational Value), ReportFigure> _byValue;
    private readonly Dictionary<object, ILookup<(string Kind, Rational Value), ReportFigure>> _byNameAndValue =
        new(ReferenceEqualityComparer.Instance);
    private readonly NearNames _near;

    // Of one name or one number that more data share, only the very number under the very name tells them apart.
    private const int MostAlike = 64;

    internal FigureMatcher(ReportText text, WorkReport report, IReadOnlyList<ReportFigure> data)
    {
        (_text, _header, _found) = (text, report.Header, new ReconciledFigure?[text.Figures.Count]);
        _names = new([
            .. IndicatorCatalogue.Standard.Concat(report.Indicators).SelectMany(indicator => indicator.Names),
            .. data.Where(one => one.IsOfIndicator).SelectMany(one => one.Names),
        ]);
        _byName = data.SelectMany(one => one.Names.Distinct(NameComparer.Instance), (one, name) => (one, name))
            .ToLookup(pair => Clean(pair.name), pair => pair.one, StringComparer.OrdinalIgnoreCase);
        _byValue = data.ToLookup(one => KeyOf(one.Fact.Figure));
        _near = new(data);
    }

    /// <summary>Whether two prints may stand for one number, in whatever units.</summary>
    internal static bool AreEqual(in Figure one, in Figure other) => one.Unit.ConvertsTo(other.Unit)
        ? Relation.Equal(one.Unsigned, other.Unsigned).Test() is not Outcome.Inconsistent
        : KeyOf(one) == KeyOf(other) && one.Upper == other.Upper;

    /// <summary>Whether one rises and the other falls.</summary>
    internal static bool AreOpposed(in TextFigure said, ReportFigure data) =>
        said is { Direction: { } here, Figure: { } figure } && data.Direction is { } there && figure.Number != 0
            && data.Fact.Figure.Number != 0
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
                    ? Best(said, named.Where(one => IsSameTime(said, one) && IsSame(said, one) && !AreOpposed(said, one)), _ => 1)
                    : Best(said, Equal(said), one => Nearness(said, one));
                _found[i] = Reconciled(i, equal.Count > 0 ? Agreement.Matches : Agreement.NotInData, equal);
            }
        }

        Settle(Agreement.Matches, isOnly: true,
            (_, said) => Named(said).Count == 0 && ReportDifferences.Digits(said.Figure!.Value) >= ReportDifferences.FewestDigits
                ? Equal(said)
                : []);
        Settle(Agreement.Differs, isOnly: false, (i, said) => OneNumber(Named(said).Where(one => IsOfIt(i, said, one))));
        Settle(Agreement.Matches, isOnly: true,
            (i, said) => OneNumber(Near(i, said).Where(one => IsSame(said, one) && !AreOpposed(said, one))));
        Settle(Agreement.Differs, isOnly: true, (i, said) => OneNumber(Near(i, said)));
        return _found.OfType<ReconciledFigure>();
    }

    // Data of one time that bear a name like that of a figure whose very name no data bear.
    private IEnumerable<ReportFigure> Near(int index, TextFigure said) => Named(said).Count > 0 ? []
        : _near.To(SubjectOf(said), Sentence(said)).Where(one => IsNear(said, one) && IsOfIt(index, said, one));

    // Data that print one number are one: the payment, and the part of a breakdown that says it again.
    private static IEnumerable<ReportFigure> OneNumber(IEnumerable<ReportFigure> data)
    {
        ReportFigure[] some = [.. data.Take(MostAlike)];
        return Array.TrueForAll(some, one => AreEqual(one.Fact.Figure, some[0].Fact.Figure)) ? some.Take(1) : some;
    }

    // Gives each figure that is still open its datum, where only one can be meant; and where asked, only one figure can mean that.
    private void Settle(Agreement agreement, bool isOnly, Func<int, TextFigure, IEnumerable<ReportFigure>> dataOf)
    {
        HashSet<ReportFigure> told =
            new(_found.Where(one => one is not null).SelectMany(one => one!.Data), ReferenceEqualityComparer.Instance);
        List<(int Index, ReportFigure Data)> pairs = [];
        for (int i = 0; i < _found.Length; i++)
        {
            if (_found[i] is { Agreement: Agreement.NotInData } open && dataOf(i, open.Figure).Where(one => !isOnly || !told.Contains(one))
                .Take(2).ToArray() is [var only])
            {
                pairs.Add((i, only));
            }
        }

        Dictionary<ReportFigure, int> meant = new(ReferenceEqualityComparer.Instance);
        foreach ((_, ReportFigure data) in pairs)
        {
            meant[data] = meant.GetValueOrDefault(data) + 1;
        }

        foreach ((int index, ReportFigure data) in pairs.Where(pair => !isOnly || meant[pair.Data] == 1))
        {
            _found[index] = Reconciled(index, agreement, [data]);
        }
    }

    private ReconciledFigure Reconciled(int index, Agreement agreement, IReadOnlyList<ReportFigure> data) =>
        new(index, _text.Figures[index], _text.SubjectOf(_text.Figures[index]), agreement, data);

    // The data that bear the very name of the figure and are of its sort; under a part of an indicator's name, no other indicator.
    private IReadOnlyList<ReportFigure> Named(in TextFigure said)
    {
        string subject = SubjectOf(said);
        (FigureRole role, string kind) = (said.Role, KindOf(said.Figure!.Value));
        TextFigure whole = said with { SubjectSpan = _names.Around(_text.Text, said) };
        (string Kind, Rational Value) value = KeyOf(said.Figure!.Value);
        ReportFigure[] named = [.. Called(SubjectOf(whole), role, value)];
        if (named.Length == 0 && whole.SubjectSpan != said.SubjectSpan)
        {
            named = [.. Called(subject, role, value).Where(one => !one.IsOfIndicator)];
        }

        return [.. named.Where(one => SameRole(role, one.Role) && KindOf(one.Fact.Figure) == kind)];
    }

    private IEnumerable<ReportFigure> Called(string subject, FigureRole role, (string Kind, Rational Value) value)
    {
        string name = _byName.Contains(subject) ? subject : Wordings.WithoutNoun(subject, role);
        IEnumerable<ReportFigure> called = _byName[name];
        if (!called.Skip(MostAlike).Any())
        {
            return called;
        }

        // Of one name there is one list, which is put in order once.
        if (!_byNameAndValue.TryGetValue(called, out ILookup<(string Kind, Rational Value), ReportFigure>? byValue))
        {
            _byNameAndValue.Add(called, byValue = called.ToLookup(one => KeyOf(one.Fact.Figure)));
        }

        return byValue[value].Take(MostAlike);
    }

    // A goal is the number that it names: 7%以上 is no goal of 8%以上, although what exceeds one may exceed the other.
    private static bool IsSame(in TextFigure said, ReportFigure data) => data.IsPromise
        ? AreEqual(Plain(said.Figure!.Value), Plain(data.Fact.Figure))
        : AreEqual(said.Figure!.Value, data.Fact.Figure);

    private static Figure Plain(in Figure figure) =>
        figure is { Upper: null, Qualifier: not (Qualifier.Several or Qualifier.Upwards) }
            ? Figure.Of(figure.Number, figure.Unit, figure.Scale)
            : figure;

    // What the text says of another time, or of the time to come, is not what an indicator was.
    private bool IsSameTime(in TextFigure said, ReportFigure data) => !data.IsOfIndicator
        || ((said.Period is null || SamePeriod(said, data))
            && (data.IsPromise || !IsPromise(said) || (data.Period ?? _header.ReviewPeriod).End > _header.ReviewPeriod.End));

    // Data with the very number, where no name says otherwise.
    private IEnumerable<ReportFigure> Equal(TextFigure said) => _byValue[KeyOf(said.Figure!.Value)].Take(MostAlike)
        .Where(one => (SameRole(said.Role, one.Role) || (said.Role == FigureRole.Growth && one.Role == FigureRole.Level))
            && !AreOpposed(said, one)
            && one.Fact.Figure.Upper == said.Figure!.Value.Upper && IsSameTime(said, one));

    // How much of the names of the data stands around the figure.
    private int Nearness(in TextFigure said, ReportFigure data)
    {
        string subject = SubjectOf(said);
        ReadOnlySpan<char> before = Wordings.Before(_text.Text, said.Start), after = Wordings.After(_text.Text, said.End);
        int nearness = 0;
        foreach (string name in data.Names.Concat(data.Context))
        {
            bool whole = before.Contains(name, StringComparison.Ordinal) || after.Contains(name, StringComparison.Ordinal);
            int pairs = SharedPairs(subject, name);
            nearness = Math.Max(nearness,
                pairs > 0 ? 4 + pairs : whole ? 4 : SharedPairs(before, name) + SharedPairs(after, name) > 0 ? 2 : 0);
        }

        return nearness;
    }

    private static int SharedPairs(ReadOnlySpan<char> words, ReadOnlySpan<char> name)
    {
        int shared = 0;
        for (int at = 0; at + 2 <= name.Length; at++)
        {
            shared += char.IsLetter(name[at]) && char.IsLetter(name[at + 1])
                && words.IndexOf(name.Slice(at, 2), StringComparison.Ordinal) >= 0 ? 1 : 0;
        }

        return shared;
    }

    // The nearest by name; of these those of the same unit and period, and of the same
    // promise; with what is the same thing under a longer name.
    private List<ReportFigure> Best(TextFigure said, IEnumerable<ReportFigure> data, Func<ReportFigure, int> nearness)
    {
        List<ReportFigure> all = [.. data];
        ILookup<int, ReportFigure> scored = all.Select(one => (Data: one, Name: nearness(one))).Where(one => one.Name > 0).ToLookup(
            one => (one.Name * 6) + (said.Figure!.Value.Unit == one.Data.Fact.Figure.Unit ? 2 : 0) + (SamePeriod(said, one.Data) ? 2 : 0)
                + (IsPromise(said) == one.Data.IsPromise ? 1 : 0),
            one => one.Data);
        List<ReportFigure> best = [.. scored.MaxBy(one => one.Key) ?? Enumerable.Empty<ReportFigure>()];
        best.AddRange(all.Where(one => !best.Contains(one)
            && best.Exists(other => one.Names.Any(name => other.Names.Any(known => name.Contains(known, StringComparison.Ordinal))))));
        return best;
    }

    // The subject is the end of the name, whose start stands before it (监测户 of 新增监测户), or the name with a common word (城乡低保对象);
    // of a project it is the money, and the name stands in the sentence. A longer name is another indicator.
    private bool IsNear(in TextFigure said, ReportFigure data)
    {
        string subject = SubjectOf(said);
        if (!SameRole(said.Role, data.Role) || KindOf(said.Figure!.Value) != KindOf(data.Fact.Figure)
            || subject.AsSpan().ContainsAny(Joints))
        {
            return false;
        }

        string sentence = Sentence(said);
        ReadOnlySpan<char> before = _text.Text.AsSpan(Math.Max(0, said.SubjectSpan.Start - 12), Math.Min(12, said.SubjectSpan.Start))
            .TrimEnd("“‘\"");
        foreach (string name in data.Names)
        {
            int at = subject.Length > 1 ? name.IndexOf(subject, StringComparison.Ordinal) : -1;
            bool isPart = at > 0 ? before.EndsWith(name.AsSpan(Math.Max(0, at - 2)..at), StringComparison.Ordinal)
                : at == 0 && !data.IsOfIndicator && SharedPairs(sentence, name.AsSpan(subject.Length)) > 0;
            bool isWhole = !data.IsOfIndicator && name.Length > 3 && Wordings.IsNameWithCommonWord(subject, name);
            int start = isPart && at > 0 ? before.Length - Math.Min(at, 2) - 1 : before.Length - 1;
            if ((isPart || isWhole) && !(start >= 0 && Joints.Contains(before[start])))
            {
                return true;
            }
        }

        return data.Word?.EndsWith("投资", StringComparison.Ordinal) == true
            && data.Context.Any(name => name.Length > 4 && sentence.Contains(name, StringComparison.Ordinal));
    }

    private string Sentence(in TextFigure said) =>
        string.Concat(Wordings.Before(_text.Text, said.Start), Wordings.After(_text.Text, said.End));

    private string SubjectOf(in TextFigure said) => Clean(_text.SubjectOf(said) ?? string.Empty);

    // Quotation marks are no part of a name.
    private static string Clean(string name) =>
        !name.AsSpan().ContainsAny(Marks) ? name : string.Concat(name.Where(c => !Marks.Contains(c)));

    // Whether the figure speaks of the datum: of its time and its prices, with nothing between that says otherwise.
    private bool IsOfIt(int index, in TextFigure said, ReportFigure data)
    {
        bool isOfItsTime = SamePeriod(said, data) && IsPromise(said) == data.IsPromise;
        return isOfItsTime && said.Figure!.Value.Unit.ConvertsTo(data.Fact.Figure.Unit) && IsOfItsPrices(said, data)
            && IsSaidOf(index, said, data) && IsFirstOfItsSort(index, said, data);
    }

    private bool IsOfItsPrices(in TextFigure said, ReportFigure data) =>
        Wordings.PriceOf(_text.Text, said) is var price && (price == PriceBasis.Unstated || price == data.Fact.Basis.Price);

    // The word of the datum stands in the clause; of one without a word nothing stands between name and figure that says otherwise.
    private bool IsSaidOf(int index, in TextFigure said, ReportFigure data)
    {
        if (data.Word is { } word)
        {
            return Wordings.Clause(_text.Text, said.Start).Contains(word, StringComparison.Ordinal);
        }

        TextFigure whole = said with { SubjectSpan = _names.Around(_text.Text, said) };
        return !Wordings.IsOther(Wordings.Between(_text, index, whole));
    }

    // A sentence that has stated the datum, or another figure of this name, goes on to something else.
    private bool IsFirstOfItsSort(int index, in TextFigure said, ReportFigure data)
    {
        int sentence = said.Start - Wordings.Before(_text.Text, said.Start).Length,
            end = said.End + Wordings.After(_text.Text, said.End).Length;
        for (int i = index - 1; i >= 0 && _text.Figures[i].Start >= sentence; i--)
        {
            if (_found[i] is { } earlier
                && (earlier.Data.Contains(data)
                    || (earlier.Figure.SubjectSpan == said.SubjectSpan && SameRole(earlier.Figure.Role, said.Role)
                        && KindOf(earlier.Figure.Figure!.Value) == KindOf(said.Figure!.Value))))
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

    private bool IsPromise(in TextFigure said) =>
        (said.Period is { } period && period.End > _header.ReviewPeriod.End) || Wordings.IsPromise(_text.Text, said);

    private bool SamePeriod(in TextFigure said, ReportFigure data)
    {
        ReportingPeriod here = said.Period ?? (IsPromise(said) ? _header.PlanPeriod : null) ?? _header.ReviewPeriod,
            there = data.Period ?? _header.ReviewPeriod;
        return here.CoversSameDays(there) || (here.End == there.End && (here.IsAsOf || there.IsAsOf));
    }

    private static bool SameRole(FigureRole one, FigureRole other) =>
        one == other || (one is FigureRole.Level or FigureRole.Share && other is FigureRole.Level or FigureRole.Share);

    // A bare amount with a scale (2200万) is money, as a rule.
    private static string KindOf(in Figure figure) =>
        figure.Unit == Unit.None && figure.Scale > Scale.Thousand ? Unit.Yuan.Kind : KindOf(figure.Unit);

    // Measure words for things are free (8个, 8家, 8); persons, person-times and households are not. Of 元/人 the name may say the 人.
    internal static string KindOf(Unit unit) =>
        unit.Amount == Unit.None || (unit.Amount.IsCount && !unit.Amount.CountsPeople) ? string.Empty : unit.Amount.Kind;

    private static (string Kind, Rational Value) KeyOf(in Figure figure)
    {
        string kind = KindOf(figure);
        Figure amount = figure.Unsigned;
        return (kind, kind.Length == 0 ? amount.Value.Value : amount.Value.Value * figure.Unit.Amount.Factor);
    }
}
