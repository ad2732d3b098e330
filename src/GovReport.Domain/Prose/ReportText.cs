namespace GovReport.Domain.Prose;

/// <summary>A text with what was read in it (文稿).</summary>
/// <remarks>Positions are UTF-16 offsets into <see cref="Text"/>. Immutable and safe to share between threads.</remarks>
public sealed class ReportText
{
    // Of more changes of one indicator another observation begins.
    private const int MostChanges = 64;

    internal ReportText(string text, TextFigure[] figures, IReadOnlyList<Claim> claims)
    {
        Text = text;
        Figures = figures;
        Claims = claims;
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>Its numbers (数字) in the order of the text, those that state no quantity among them.</summary>
    public IReadOnlyList<TextFigure> Figures { get; }

    /// <summary>The statements that its own figures prove or disprove (可核对的说法), in the order of the text.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The printed characters of a figure.</summary>
    public ReadOnlySpan<char> PrintOf(in TextFigure figure) => Text.AsSpan(figure.Start, figure.Length);

    /// <summary>What the figure measures, in the words of the text (指标名、对象); null where the text does not tell.</summary>
    public string? SubjectOf(in TextFigure figure) =>
        Clean(figure.SubjectSpan) is { Length: > 0 } subject ? subject + Clean(figure.SubjectTail) : null;

    /// <summary>The printed unit with its scale, such as 万元 of 2000余万元; empty where none is printed.</summary>
    public string UnitOf(in TextFigure figure) =>
        figure.Figure is not { } print || IsHalf(figure, print) || IsBarePlace(figure, print) ? string.Empty
        : print.Scale.Word() + (figure.UnitSpan.Length > 0 ? Clean(figure.UnitSpan) : print.Unit.Symbol);

    /// <summary>
    /// The number as printed, words as their value (一百二十 is 120, 半数 is 0.5), and the second
    /// number of a range; null where the number is no figure.
    /// </summary>
    public (decimal Number, decimal? Upper)? NumberOf(in TextFigure figure) => figure.Figure is not { } print ? null
        : IsHalf(figure, print) ? (print.Number * print.Unit.Factor.Round(1), null)
        : (print.Number, print.Upper);

    // 一半 and 过半 print no unit; as figures they are 成.
    private static bool IsHalf(in TextFigure figure, in Figure print) => figure.UnitSpan.Length == 0 && print.Unit == Unit.Tenth;

    // 第一 prints no unit either.
    private static bool IsBarePlace(in TextFigure figure, in Figure print) => figure.UnitSpan.Length == 0 && print.Unit == Unit.Place;

    // Lines are broken anywhere; a break is no part of a name.
    private string Clean((int Start, int Length) span)
    {
        ReadOnlySpan<char> words = Text.AsSpan(span.Start, span.Length);
        return words.IndexOfAny('\r', '\n') < 0 ? words.ToString() : words.ToString().ReplaceLineEndings(string.Empty);
    }

    /// <summary>
    /// Compares the text with the data of its report (文稿与数据核对): which figures match, differ or are missing on either side.
    /// </summary>
    /// <param name="report">The data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public Reconciliation Reconcile(WorkReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(this, report);
    }

    /// <summary>What the text states of known indicators, as observations to start a model from (由文稿生成观测值).</summary>
    /// <remarks>
    /// A figure is taken where its name is that of an indicator or one of its aliases and its unit fits; goals (力争增长5%) are left out.
    /// The vintage is set where words say it (快报数, 预计全年, 核定数); scope and section are for a person to complete;
    /// <see cref="Observation.Source"/> leads to the words.
    /// </remarks>
    /// <param name="catalogue">The indicators.</param>
    /// <param name="otherwise">The period of figures whose text tells none; without it they are left out.</param>
    /// <returns>The observations with their stated changes, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public IReadOnlyList<Observation> ToObservations(IndicatorCatalogue catalogue, ReportingPeriod? otherwise = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        IndicatorNames names = new(catalogue.SelectMany(indicator => indicator.Names));
        List<Observation> found = [];
        Dictionary<(string Code, ReportingPeriod Period), List<int>> latest = [];
        for (int i = 0; i < Figures.Count; i++)
        {
            TextFigure figure = Figures[i] with { SubjectSpan = names.Around(Text, Figures[i]) };
            if (figure is { IsQuantity: true, Figure: not null } && (figure.Period ?? otherwise) is { } period
                && !Wordings.IsPromise(Text, figure)
                && SubjectOf(figure) is { } subject
                    && (catalogue.Find(subject) ?? catalogue.Find(Wordings.WithoutNoun(subject, figure.Role))
                        ?? catalogue.Find(VintageWords.Trim(subject))) is { } indicator)
            {
                Observe(found, latest, i, figure, indicator, period, isRate: indicator.Unit.IsPercentLike && indicator.IsCalled(subject));
            }
        }

        return Content.List(found);
    }

    // A level starts an observation, or completes one that began with its growth; a change goes to the last one of its name.
    private void Observe(List<Observation> found, Dictionary<(string Code, ReportingPeriod Period), List<int>> latest, int index,
        TextFigure figure, Indicator indicator, ReportingPeriod period, bool isRate)
    {
        Figure print = figure.Figure!.Value;
        Vintage vintage = Wordings.VintageOf(Text, figure);
        int last = LastOf(found, latest, (indicator.Code, period), vintage);
        Observation start = last >= 0 ? found[last] : new() { IndicatorCode = indicator.Code, Period = period, Vintage = vintage };
        bool isLevel = figure.Role == FigureRole.Level || (isRate && figure.Role is FigureRole.Share or FigureRole.Growth);
        if (isLevel && FigureMatcher.KindOf(print.Unit) == FigureMatcher.KindOf(indicator.Unit)
            && !Wordings.IsOther(Wordings.Between(this, index, figure)))
        {
            if (start.Value is { } before)
            {
                (last, start) = FigureMatcher.AreEqual(before, print) ? (last, start)
                    : (-1, new() { IndicatorCode = indicator.Code, Period = period, Vintage = vintage });
            }

            Keep(start.Value is null ? start with { Value = print, Vintage = vintage == Vintage.Unstated ? start.Vintage : vintage }
                : start);
        }
        else if (!isLevel && ChangeOf(index, figure, indicator) is { } change && !start.Changes.Contains(change))
        {
            Keep(start with { Changes = [.. start.Changes, change] });
        }

        void Keep(Observation one)
        {
            if (last < 0)
            {
                found.Add(one with { Source = new() { Start = figure.Start, Length = figure.Length } });
                (latest.TryGetValue((indicator.Code, period), out List<int>? places)
                    ? places
                    : latest[(indicator.Code, period)] = []).Add(found.Count - 1);
            }
            else
            {
                bool isNear = one.Source?.Start >= figure.Start - Wordings.Before(Text, figure.Start).Length;
                found[last] = isNear ? one with { Source = one.Source! with { Length = figure.End - one.Source.Start } } : one;
            }
        }
    }

    // The last observation of the indicator and period that a figure of this vintage may
    // belong to; of many only the last ones are looked at.
    private static int LastOf(List<Observation> found, Dictionary<(string Code, ReportingPeriod Period), List<int>> latest,
        (string Code, ReportingPeriod Period) what, Vintage vintage)
    {
        List<int> places = latest.GetValueOrDefault(what, []);
        for (int i = places.Count - 1; i >= Math.Max(0, places.Count - MostChanges); i--)
        {
            Vintage other = found[places[i]].Vintage;
            if (vintage == Vintage.Unstated || other == Vintage.Unstated || other == vintage)
            {
                return found[places[i]].Changes.Count < MostChanges ? places[i] : -1;
            }
        }

        return -1;
    }

    private StatedChange? ChangeOf(int index, TextFigure figure, Indicator indicator)
    {
        Figure print = figure.Figure!.Value;
        ReadOnlySpan<char> between = Wordings.Between(this, index, figure);
        bool ofPlan = between.IndexOfAny("目任计预") >= 0;
        ChangeKind? kind = figure.Role switch
        {
            FigureRole.Growth when print.Unit.IsPercentLike => between.Contains('均') ? ChangeKind.Average : ChangeKind.Rate,
            FigureRole.Growth when FigureMatcher.KindOf(print.Unit) == FigureMatcher.KindOf(indicator.Unit) => ChangeKind.Increase,
            FigureRole.Points => between.Contains("拉动", StringComparison.Ordinal) ? ChangeKind.Pull : ChangeKind.Points,
            FigureRole.Multiple => figure.Direction is null || PrintOf(figure)[0] == '翻' ? ChangeKind.Multiple : ChangeKind.MultipleGrowth,
            FigureRole.Share when between.Contains("贡献", StringComparison.Ordinal) => ChangeKind.Contribution,
            FigureRole.Share when ofPlan => ChangeKind.Completion,
            _ => null,
        };
        ReportingPeriod? named = ComparedPeriod(index);
        return kind is not { } known || Wordings.ComparesPlaces(between) ? null : new()
        {
            Kind = known,
            Against = known == ChangeKind.Completion ? ChangeAgainst.Plan
                : named is not null ? ChangeAgainst.NamedPeriod
                : between.Contains("环比", StringComparison.Ordinal) ? ChangeAgainst.PreviousPeriod
                : ChangeAgainst.SamePeriodLastYear,
            AgainstPeriod = named,
            Direction = print.Number < 0 ? ChangeDirection.Up : figure.Direction ?? ChangeDirection.Up,
            Value = print,
            Price = Wordings.PriceOf(Text, figure),
        };
    }

    // 比2020年增长: the date right before the figure's own words.
    private ReportingPeriod? ComparedPeriod(int index)
    {
        if (index == 0 || Figures[index - 1] is not { Role: FigureRole.Date, Start: > 0 } date || Figures[index].Start - date.End > 8
            || Text[date.Start - 1] is not ('比' or '较'))
        {
            return null;
        }

        return PrintedDate.Read(Text.AsSpan(date.Start, date.Length), out PrintedDate printed) > 0 ? printed.ToPeriod(0) : null;
    }
}
