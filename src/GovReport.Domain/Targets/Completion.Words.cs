namespace GovReport.Domain;

/// <content>What a completion says of itself.</content>
public sealed partial record Completion
{
    /// <summary>The result as a sentence: 完成5000亩目标的65.0%，快于序时进度15.0个百分点.</summary>
    public string Explain(Language language = Language.Zh) => string.Concat(
        Said(language),
        Paced(language),
        Planned(language),
        Rest(language),
        Distance(language),
        Verdict != Verdict.Open ? Phrases.Get("Completion.Verdict", language, Phrases.Of(Verdict, language)) : string.Empty,
        Why(language),
        string.Concat(Notes.Select(note => Phrases.Get("Completion.Note", language, Phrases.Of(note, language)))),
        Data(language),
        Striven is null ? string.Empty : Phrases.Get("Completion.Striven", language, Striven.Explain(language)));

    /// <summary>The sentence in Chinese.</summary>
    public override string ToString() => Explain();

    /// <summary>
    /// The rate as it is printed (完成率): with more places, up to six, where a goal narrowly missed or passed would read as 100%, and
    /// with the word of the actual: 近5000亩 of 5000亩 is 不足100%. Null where there is no rate.
    /// </summary>
    /// <param name="decimals">Places after the point, 0 to 6.</param>
    public Figure? PrintRate(int decimals = 1)
    {
        if (Rate is not { } rate)
        {
            return null;
        }

        Qualifier word = Actual is { Figure.Qualifier: var qualifier } && RisesWithActual ? WordOf(qualifier) : Qualifier.None;
        bool isWhole = rate.Ratio == 1 && word is Qualifier.Below or Qualifier.Exceeds;
        Figure print = rate.Print(isWhole ? 0 : decimals);
        return word == Qualifier.None ? print : Figure.Of(print.Number, print.Unit, Scale.One, word);
    }

    // A rate that is above 0 where the actual is, and grows with it.
    private bool RisesWithActual =>
        Rate is { Sign: > 0 } && Target.Effective is Comparator.AtLeast or Comparator.Exceed or Comparator.Planned
            && Target.Aspect != Aspect.Reduction;

    private static Qualifier WordOf(Qualifier actual) => actual switch
    {
        Qualifier.Nearly => Qualifier.Below,
        Qualifier.Over => Qualifier.AtLeast,
        Qualifier.About or Qualifier.Below or Qualifier.Exceeds or Qualifier.AtLeast or Qualifier.AtMost => actual,
        _ => Qualifier.None,
    };

    private string Said(Language language)
    {
        if (PrintRate() is { } rate)
        {
            return Phrases.Get(IsFromBaseline ? "Completion.FromBaseline" : "Completion.Rate", language, GoalShown, rate, Target.Baseline);
        }

        if (Progress is { } progress)
        {
            return Phrases.Get("Completion.Progress", language, Target.GoalShown,
                Prints.Rounded(progress.Scaled(100, 0), Unit.Percent, Scale.One, 1));
        }

        if (Actual is not { } actual)
        {
            return Phrases.Get("Completion.Missing", language, InWords(language));
        }

        object shown = Target.Aspect == Aspect.Rank ? Target.PlaceInWords(actual.Figure, language) : actual;
        return Phrases.Get("Completion.Compared", language, InWords(language), shown);
    }

    // 快于序时进度15.0个百分点; of a ceiling 已用96.0%，序时50%.
    private string Paced(Language language)
    {
        if (Lead is { } lead)
        {
            string code = lead.Points.RoundTo(1).Sign switch
            {
                > 0 => "Completion.Ahead",
                < 0 => "Completion.Behind",
                _ => "Completion.InPace"
            };
            return Phrases.Get(code, language, Shown(Unit.Points.Of(lead.Points.Abs()), "0.0", language));
        }

        bool isUsedUp = UsedShare is not null && (Elapsed is not null || Verdict == Verdict.Open);
        string used = isUsedUp ? Phrases.Get("Completion.Used", language, UsedShare!.Value.Print()) : string.Empty;
        return isUsedUp && Elapsed is { } due ? used + Phrases.Get("Completion.Due", language, due.ToString("0.#")) : used;
    }

    private string Planned(Language language) => PlanRate is { } rate
        ? Phrases.Get("Completion.Plan", language, ReportingPeriod.AsOf(PlanToDate!.Value.Day).InWords(language), PlanToDate.Value.Due,
            rate.Print())
        : string.Empty;

    private string Rest(Language language)
    {
        if (RemainingGrowth is not { } growth)
        {
            return string.Empty;
        }

        string code = growth.Sign < 0 ? "Completion.RestFalls" : "Completion.Rest";
        return Phrases.Get(code, language, new Percentage(growth.Ratio.Abs()).Print());
    }

    private string Distance(Language language)
    {
        if (Rate is not null || Margin is not { Sign: not 0 } margin)
        {
            return string.Empty;
        }

        Quantity distance = margin.Sign < 0 ? -margin : margin;
        return Phrases.Get(MarginCode(margin.Sign), language, Shown(distance, "0.##", language));
    }

    private string Why(Language language)
    {
        bool isUnjudged = Margin is null && (Actual is not null || Reason != NoRate.Missing);
        return isUnjudged && Reason is not null ? Phrases.Get("Completion.Why", language, ReasonInWords(language)) : string.Empty;
    }

    // 数据截至3月，缺4月.
    private string Data(Language language)
    {
        string through = DataThrough is { } day ? Phrases.Get("Completion.Through", language, ThroughInWords(day, language)) : string.Empty;
        if (MissingPeriods.Count == 0)
        {
            return through;
        }

        string separator = language == Language.Zh ? "、" : ", ";
        string lacks = string.Join(separator, MissingPeriods.Select(period => ThroughInWords(period.End, language)));
        return through + Phrases.Get("Completion.Lacks", language, lacks);
    }

    private string ThroughInWords(LocalDate day, Language language)
    {
        bool isMonth = ReportingPeriod.IsMonthEnd(day), isYear = isMonth && day.Month == 12 && !Target.IsOneYear;
        string pattern = language == Language.En ? EnglishPattern(isYear, isMonth) : ChinesePattern(isYear, isMonth);
        return day.ToString(pattern, CultureInfo.InvariantCulture);
    }

    // The day where it is not the last of a month.
    private static string EnglishPattern(bool isYear, bool isMonth) => (isYear, isMonth) switch
    {
        (true, _) => "uuuu",
        (_, true) => "uuuu-MM",
        _ => "uuuu-MM-dd",
    };

    // The same, and the year where the promise is not of one year.
    private string ChinesePattern(bool isYear, bool isMonth) => (Target.IsOneYear, isYear, isMonth) switch
    {
        (true, _, true) => "M月",
        (true, _, _) => "M月d日",
        (_, true, _) => "uuuu年",
        (_, _, true) => "uuuu年M月",
        _ => "uuuu年M月d日",
    };

    // A ceiling is passed by so much, a goal missed by so much.
    private string MarginCode(int sign)
    {
        if (sign < 0)
        {
            return Target is { Aspect: not Aspect.Rank, IsFall: false, Effective: Comparator.AtMost or Comparator.Below }
                ? "Completion.Over"
                : "Completion.Short";
        }

        return Target.Effective is Comparator.AtLeast or Comparator.Exceed ? "Completion.Beyond" : "Completion.Margin";
    }

    private string Shown(Quantity amount, string format, Language language)
    {
        if (amount.Unit == Unit.RankPlace)
        {
            return Phrases.Get("Completion.Places", language, amount.Value.ToString(format));
        }

        return amount.Unit == Unit.Points
            ? Phrases.Get("Completion.Points", language, amount.Value.ToString(format))
            : amount.ToString(format, Actual?.Figure ?? default);
    }

    // Of a multiple that a running total is to reach, the level that it is.
    private string? GoalShown => Target is { Aspect: Aspect.Multiple or Aspect.MultipleGrowth, Goal: { } times, Baseline: { } start }
        ? (start.Value * (times.Value.Value + Target.Itself)).ToString("0.####", start)
        : Target.GoalShown;

    // A bare 0 is one of what was counted: 不超过0起.
    private string InWords(Language language) =>
        Target is { Aspect: Aspect.Level, Goal: { } goal } && goal.Unit == Unit.None && Actual is { Figure.Unit: { IsCount: true } counted }
        ? (Target with { Goal = goal.With(counted, goal.Scale) }).ComparedInWords(language)
        : Target.ComparedInWords(language);
}
