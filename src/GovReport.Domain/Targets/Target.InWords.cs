namespace GovReport.Domain;

public sealed partial record Target
{
    /// <summary>The promise in words (目标表述): 不低于5000亩, 增速不低于6%, 与GDP同步.</summary>
    /// <param name="language">The language.</param>
    /// <param name="referenceName">What to call the other indicator or area, where <see cref="Reference"/> is a code.</param>
    public string InWords(Language language = Language.Zh, string? referenceName = null)
    {
        string compared = ComparedInWords(language, referenceName ?? Reference);
        return Aspect == Aspect.Level ? compared : Phrases.Get("Target.InWords", language, Glossary.NameOf(Aspect, language), compared);
    }

    internal string GoalShown => Goal is { } goal ? Figure.Of(goal.Number, goal.Unit, goal.Scale).ToString() : string.Empty;

    // 不低于5000亩, 稳步增长, 与…同步.
    internal string ComparedInWords(Language language, string? reference)
    {
        string goal = Goal is { Upper: { } upper } range ? Figure.Range(range.Number, upper, range.Unit, range.Scale).ToString() : GoalShown;
        return Phrases.Get($"Comparator.{Comparator}", language, goal, reference);
    }
}
