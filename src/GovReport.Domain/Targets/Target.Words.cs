namespace GovReport.Domain;

/// <content>The promise in words, which <see cref="Parse(string, Indicator, ReportingPeriod, IFormatProvider?)"/> reads again.</content>
public sealed partial record Target
{
    // What is said after the verb; other comparators are said of the aspect by its name (位次保持第3位).
    private bool HasVerb => Verb is not null && Goal is not null
        && Comparator is Comparator.AtLeast or Comparator.Exceed or Comparator.AtMost or Comparator.Below or Comparator.Between
            or Comparator.About or Comparator.Planned;

    private string? Verb => Aspect switch
    {
        Aspect.Growth when IsFall => "Fall",
        Aspect.AverageGrowth when IsFall => "AverageFall",
        Aspect.Points => IsFall ? "Fall" : "Rise",
        Aspect.Increase => IsFall ? "Less" : "More",
        Aspect.Reduction => IsOneYear ? "Fall" : "Falls",
        Aspect.Multiple => "Times",
        Aspect.MultipleGrowth => "ByTimes",
        _ => null,
    };

    // A change below 0 is promised as a fall: 下降3%以上.
    internal bool IsFall =>
        Aspect is Aspect.Growth or Aspect.AverageGrowth or Aspect.Points or Aspect.Increase && Goal is { Number: < 0, Upper: null };

    internal string? GoalShown => Goal is { } goal ? Figure.Of(goal.Number, goal.Unit, goal.Scale).ToString() : null;

    /// <summary>The promise in words (目标表述): 不低于5000亩, 增速不低于6%, 提高0.8个百分点以上, 与GDP同步, 确保不低于5000亩、力争不低于6000亩.</summary>
    /// <param name="language">The language.</param>
    /// <param name="referenceName">
    /// What to call the other indicator or area, where <see cref="Reference"/> is a code that is none of a standard indicator.
    /// </param>
    public string InWords(Language language = Language.Zh, string? referenceName = null)
    {
        string compared = ComparedInWords(language, referenceName);
        bool isNamed = Aspect != Aspect.Level && !HasVerb;
        string promise = isNamed ? Phrases.Get("Target.InWords", language, Glossary.NameOf(Aspect, language), compared) : compared;
        string said = Phrases.Get($"Target.Strength.{Strength}", language, FromBaseline(compared, language) ?? promise);
        return Higher is { } higher ? Phrases.Get("Target.Steps", language, said, higher.InWords(language, referenceName)) : said;
    }

    private string? FromBaseline(string compared, Language language) =>
        this is { Aspect: Aspect.Level, Goal: { } goal, Baseline: { } start }
        ? Phrases.Get(FromCode, language, InPrint(start), compared, InPrint(goal))
        : null;

    // 由94.2%提高到96%, 由45户下降到36户; any other way to stand to the goal is said of it: 由94.2%到96%左右.
    private string FromCode => (Roughly, Comparator, Effective, ComesDown) switch
    {
        (false, Comparator.AtLeast, Comparator.AtLeast, _) => "Target.FromUp",
        (false, Comparator.AtMost, Comparator.AtMost, true) => "Target.FromDown",
        _ => "Target.From",
    };

    /// <summary>The promise in Chinese words.</summary>
    public override string ToString() => InWords();

    /// <summary>A place among others: 第3位.</summary>
    internal static string PlaceInWords(Figure place, Language language) =>
        Phrases.Get("Target.Place", language, InPrint(place.With(Unit.None, Scale.One)));

    // 不低于5000亩, 下降20%以上, 不低于第3位, 稳步增长, 与…同步.
    internal string ComparedInWords(Language language, string? referenceName = null)
    {
        string? name = referenceName ?? NameOfReference(language);
        string compared = HasVerb ? ChangeInWords(language) : Phrases.Get(ComparedCode, language, GoalInWords(language), name);
        return Roughly && Comparator != Comparator.InStepWith ? Phrases.Get("Target.Roughly", language, compared) : compared;
    }

    private string ComparedCode => this switch
    {
        { Roughly: true, Comparator: Comparator.InStepWith } => "Target.Roughly.InStepWith",
        { Comparator: Comparator.Maintain, IsAgainstLastYear: true } => "Target.Even",
        { Comparator: Comparator.Maintain, Goal: null } => "Target.Stable",
        { Comparator: Comparator.Maintain, Aspect: Aspect.Level, Goal.Value.Sign: 0 } => "Target.NoEvent",
        { Aspect: Aspect.Rank, Effective: Comparator.AtMost } => "Target.OrBetter",
        _ => $"Comparator.{Comparator}",
    };

    private string? NameOfReference(Language language) => Reference switch
    {
        null => null,
        LastYear => Phrases.Get("Target.LastYear", language),
        var other => IndicatorCatalogue.Standard.Find(other)?.NameIn(language) ?? other,
    };

    private string? GoalInWords(Language language) => this switch
    {
        { IsAgainstLastYear: true } => NameOfReference(language),
        { Goal: null } => null,
        { Aspect: Aspect.Rank, Goal: { } place } => PlaceInWords(place, language),
        { Goal: { } goal } => InPrint(goal),
    };

    // 提高0.8个百分点以上, 下降20%以上, 增至2倍以上, 翻一番.
    private string ChangeInWords(Language language)
    {
        Figure goal = Goal!.Value;
        if (IsFold && Comparator == Comparator.AtLeast)
        {
            return Phrases.Get("Target.Fold", language, goal);
        }

        Comparator comparator = IsFall ? Mirrored(Comparator) : Comparator;
        return Phrases.Get($"Target.{comparator}", language, Phrases.Get($"Target.Verb.{Verb}", language), InPrint(ChangeShown(goal)));
    }

    // A fall is said without its sign, a bare number of times with its unit.
    private Figure ChangeShown(Figure goal)
    {
        if (IsFall)
        {
            return Figure.Of(-goal.Number, goal.Unit, goal.Scale);
        }

        return goal.Unit == Unit.None ? goal.With(Unit.Multiple, goal.Scale) : goal;
    }

    private static string InPrint(Figure goal) => Bare(goal).ToString();

    /// <summary>A number or a range without its words.</summary>
    internal static Figure Bare(Figure goal) =>
        goal.Upper is { } upper ? Figure.Range(goal.Number, upper, goal.Unit, goal.Scale) : Figure.Of(goal.Number, goal.Unit, goal.Scale);

    /// <summary>What a comparator is of the same change with the other sign: a fall of 3% or more is a change of −3% or less.</summary>
    internal static Comparator Mirrored(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => Comparator.AtMost,
        Comparator.AtMost => Comparator.AtLeast,
        Comparator.Exceed => Comparator.Below,
        Comparator.Below => Comparator.Exceed,
        var same => same,
    };
}
