namespace GovReport.Domain;

/// <summary>How far a target is met (完成情况): rate or reason, signed margin, lead over the pace, verdict. It explains itself.</summary>
/// <remarks>
/// Equal by content, logarithms apart; unordered; immutable and safe to share between threads. JSON: refused with a <see cref="JsonException"/>,
/// since it is evaluated again from target and actual.
/// </remarks>
[JsonConverter(typeof(ResultConverter<Completion>))]
public sealed record Completion
{
    internal Completion()
    {
    }

    /// <summary>The promise.</summary>
    public required Target Target { get; init; }

    /// <summary>The actual value; null where it is missing.</summary>
    public required Fact? Actual { get; init; }

    /// <summary>The day on which it was judged.</summary>
    [JsonConverter(typeof(DateConverter))]
    public required LocalDate AsOf { get; init; }

    /// <summary>完成率, exact and not capped; null where the promise has none, see <see cref="Reason"/>.</summary>
    public Percentage? Rate { get; init; }

    /// <summary>The rate between 0% and 100%, for weighting; null where there is none.</summary>
    public Percentage? CappedRate => Rate is { } rate ? new(Rational.Max(0, Rational.Min(1, rate.Ratio))) : null;

    /// <summary>Why there is no rate; null where there is one.</summary>
    public NoRate? Reason { get; init; }

    /// <summary>Progress as a ratio where it is a logarithm (翻番, 累计下降), to any place; null otherwise.</summary>
    public Enclosure? Progress { get; init; }

    /// <summary>已用比例: the used share of a ceiling on a flow, such as a budget; null otherwise.</summary>
    public Percentage? UsedShare { get; init; }

    /// <summary>余量: the signed distance to the goal, + is good, of percentages in 百分点; null where a value is missing.</summary>
    public Quantity? Margin { get; init; }

    /// <summary>序时进度: the share of the promise that is due by the pace; null where no pace was given.</summary>
    public Percentage? Elapsed { get; init; }

    /// <summary>快于序时进度: rate less the share due, in points; only for flows that are to reach a goal.</summary>
    public PercentagePoints? Lead { get; init; }

    /// <summary>What has become of the promise.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What a reader of the verdict should know.</summary>
    public required IReadOnlyList<CompletionNote> Notes { get; init => field = Content.List(value); }

    /// <summary>预计全年: actual/share due, for a flow that is to reach a goal; weak (see <see cref="IsProjectionWeak"/>) while little has passed.</summary>
    public Quantity? Projection => Lead is not null && Elapsed is { Sign: > 0 } due && Actual is { } actual ? actual.Value / due.Ratio : null;

    /// <summary>Whether less than a quarter of the period is due, so that the projection says little.</summary>
    public bool IsProjectionWeak => Projection is not null && Elapsed is { } due && due.Ratio < new Rational(1, 4);

    /// <summary>每期还需: what each of the steps left has to add, (goal − actual)/steps, of percentages in 百分点; 0 where the goal is reached; null where there is no goal to reach.</summary>
    /// <param name="stepsLeft">Steps left, such as months; above 0.</param>
    public Quantity? RequiredPerStep(int stepsLeft)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(stepsLeft);
        return Left is not { } margin ? null : new Quantity(Rational.Max(0, -margin.Value), margin.Unit) / (Rational)stepsLeft;
    }

    /// <summary>每期还需增速: the constant rate at which a level reaches its goal, (goal/actual)^(1/steps) − 1; 0 where it is reached; null where none does.</summary>
    /// <param name="stepsLeft">Steps left, such as years; 1 to 100.</param>
    public Enclosure? RequiredGrowth(int stepsLeft)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(stepsLeft);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stepsLeft, 100);
        return Left is not { } margin ? null
            : margin.Sign >= 0 ? Enclosure.Of(Rational.Zero)
            : Actual is { Value.Sign: > 0 } actual ? Enclosure.Root(1 - (margin.Unit.ToBase(margin.Value) / Formulas.Number(actual.Figure)), stepsLeft).Scaled(Rational.One, -1)
            : null;
    }

    // The margin of a level that is to be reached, below 0 while something is left.
    private Quantity? Left => Target is { Aspect: Aspect.Level, Effective: Comparator.AtLeast or Comparator.Exceed } ? Margin : null;

    /// <summary>
    /// 完成率 of every row, for goals that are to be reached (不低于): actual/goal in percent, not capped, rounded half away from zero; null
    /// where a number is missing, the goal is not above 0, or the actual is below 0.
    /// </summary>
    /// <param name="actuals">The actual values.</param>
    /// <param name="goals">The goals, in a unit that converts.</param>
    /// <param name="rates">Takes the rates; room for as many as there are rows.</param>
    /// <param name="decimals">Places after the point, 0 to 28; what would read as 0 or 100 and is neither has more.</param>
    /// <returns>How many rates there are.</returns>
    /// <exception cref="UnitMismatchException">The units do not convert.</exception>
    public static int Rates(Column actuals, Column goals, Span<decimal?> rates, int decimals = 1) => ColumnRates.Fill(rates, actuals, goals, decimals, isChange: false);

    /// <summary>The result as a sentence: 完成5000亩目标的65.0%，快于序时进度15.0个百分点.</summary>
    public string Explain(Language language = Language.Zh)
    {
        string said = Rate is { } rate ? Phrases.Get(IsFromBaseline ? "Completion.FromBaseline" : "Completion.Rate", language, GoalShown, rate.Print(), Target.Baseline)
            : Progress is { } progress ? Phrases.Get("Completion.Progress", language, GoalShown, Prints.Rounded(progress.Scaled(100, 0), Unit.Percent, Scale.One, 1))
            : Actual is { } actual ? Phrases.Get("Completion.Compared", language, InWords(language), Target.Aspect == Aspect.Rank ? Phrases.Get("Target.Place", language, actual) : actual)
            : Phrases.Get("Completion.Missing", language, InWords(language));
        string pace = Lead is { } lead
            ? Phrases.Get(lead.Points.RoundTo(1).Sign switch { > 0 => "Completion.Ahead", < 0 => "Completion.Behind", _ => "Completion.InPace" }, language, Shown(Unit.Points.Of(lead.Points.Abs()), "0.0", language))
            : string.Empty;
        string margin = Rate is null && Margin is { Sign: not 0 } distance
            ? Phrases.Get(MarginCode(distance.Sign), language, Shown(distance.Sign < 0 ? -distance : distance, "0.##", language))
            : string.Empty;
        string verdict = Verdict != Verdict.Open ? Phrases.Get("Completion.Verdict", language, Phrases.Of(Verdict, language)) : string.Empty;
        bool isUnjudged = Margin is null && (Actual is not null || Reason != NoRate.Missing);
        string why = isUnjudged && Reason is { } reason ? Phrases.Get("Completion.Why", language, Phrases.Of(reason, language)) : string.Empty;
        return said + margin + pace + verdict + why + string.Concat(Notes.Select(note => Phrases.Get("Completion.Note", language, Phrases.Of(note, language))));
    }

    /// <summary>The sentence in Chinese.</summary>
    public override string ToString() => Explain();

    private bool IsFromBaseline => Target is { Aspect: Aspect.Level, Baseline: not null };

    // A ceiling is passed by so much, a goal missed by so much.
    private string MarginCode(int sign) =>
        sign < 0 ? Target is { Aspect: not Aspect.Rank, IsFall: false, Effective: Comparator.AtMost or Comparator.Below } ? "Completion.Over" : "Completion.Short"
        : Target.Effective is Comparator.AtLeast or Comparator.Exceed ? "Completion.Beyond" : "Completion.Margin";

    private string Shown(Quantity amount, string format, Language language) =>
        Target.Aspect == Aspect.Rank ? Phrases.Get("Completion.Places", language, amount.Value.ToString(format))
        : amount.Unit == Unit.Points ? Phrases.Get("Completion.Points", language, amount.Value.ToString(format))
        : amount.ToString(format, Actual?.Figure ?? default);

    private string? GoalShown => Target.GoalShown;

    // A bare 0 is one of what was counted: 不超过0起.
    private string InWords(Language language) => Target is { Aspect: Aspect.Level, Goal: { } goal } && goal.Unit == Unit.None && Actual is { Figure.Unit: { IsCount: true } counted }
        ? (Target with { Goal = goal.With(counted, goal.Scale) }).ComparedInWords(language)
        : Target.ComparedInWords(language);
}

/// <summary>How a rate of completion is calculated where the field has several ways (完成率算法).</summary>
[JsonConverter(typeof(NameConverter<CompletionMethod>))]
public enum CompletionMethod
{
    /// <summary>The one way that the promise has; none where it has several.</summary>
    Usual,
    /// <summary>比值法: actual/goal; for a growth target only where both rates are positive.</summary>
    Ratio,
    /// <summary>倒数法, for lower-is-better: goal/actual.</summary>
    Reciprocal,
    /// <summary>线性法: for lower-is-better 2 − actual/goal; for a reduction r/R.</summary>
    Linear,
    /// <summary>对数法, for a reduction over years: ln(1 − r)/ln(1 − R).</summary>
    Logarithmic,
}

/// <summary>What a reader of a verdict should know (说明).</summary>
[JsonConverter(typeof(NameConverter<CompletionNote>))]
public enum CompletionNote
{
    /// <summary>按公布数判定: within rounding the true value may lie on the other side of the goal.</summary>
    StraddlesGoal,
    /// <summary>以水平推算增速: the rate was computed from levels, in place of the published one.</summary>
    SubstituteRate,
}

/// <summary>What has become of a promise (完成情况).</summary>
[JsonConverter(typeof(NameConverter<Verdict>))]
public enum Verdict
{
    /// <summary>进行中: the period is not over.</summary>
    Open,
    /// <summary>已完成.</summary>
    Met,
    /// <summary>未完成.</summary>
    Missed,
    /// <summary>需人工认定: a person decides.</summary>
    Judgement,
    /// <summary>缺数据: a value is missing.</summary>
    Undecided,
    /// <summary>不可比: unit, price basis, scope or period differ.</summary>
    NotComparable,
    /// <summary>以文字答复: a later report answers in words only.</summary>
    Answered,
    /// <summary>未提及: a later report says nothing of it.</summary>
    NotMentioned,
}
