namespace GovReport.Domain;

public sealed partial record Completion
{
    /// <summary>The result as a sentence: 完成5000亩目标的65.0%，快于序时进度15.0个百分点.</summary>
    public string Explain(Language language = Language.Zh)
    {
        string said = Rate is { } rate ? Phrases.Get(IsFromBaseline ? "Completion.FromBaseline" : "Completion.Rate", language, GoalShown, ShownRate(rate), Target.Baseline)
            : Progress is { } progress ? Phrases.Get("Completion.Progress", language, GoalShown, new Percentage(progress.Round(3)).ToString("0.0"))
            : Actual is { } actual ? Phrases.Get("Completion.Compared", language, InWords(language), actual)
            : Phrases.Get("Completion.Missing", language, InWords(language));
        string pace = Lead is { } lead
            ? Phrases.Get(lead.Points.Round(1) switch { > 0 => "Completion.Ahead", < 0 => "Completion.Behind", _ => "Completion.InPace" }, language, Shown(Unit.Points.Of(lead.Points.Abs()), "0.0", language))
            : string.Empty;
        string margin = Rate is null && Margin is { } distance
            ? Phrases.Get(distance.Sign < 0 ? "Completion.Short" : "Completion.Margin", language, Shown(distance.Sign < 0 ? -distance : distance, "0.##", language))
            : string.Empty;
        bool isClosed = Verdict != Verdict.Open;
        string verdict = isClosed ? Phrases.Get("Completion.Verdict", language, Phrases.Of(Verdict, language)) : string.Empty;
        bool isUnjudged = Margin is null && (Actual is not null || Reason != NoRate.Missing);
        string why = isUnjudged && Reason is { } reason ? Phrases.Get("Completion.Why", language, Phrases.Of(reason, language)) : string.Empty;
        return said + margin + pace + verdict + why + string.Concat(Notes.Select(note => Phrases.Get("Completion.Note", language, Phrases.Of(note, language))));
    }

    /// <summary>The sentence in Chinese.</summary>
    public override string ToString() => Explain();

    private bool IsFromBaseline => Target is { Aspect: Aspect.Level, Baseline: not null };

    // With one place, and more while a goal narrowly missed or passed would read as 100%.
    private static string ShownRate(Percentage rate)
    {
        int places = 1;
        while (places < 6 && rate.Ratio != 1 && rate.Percent.Round(places) == 100)
        {
            places++;
        }

        return rate.Print(places).ToString();
    }

    private static string Shown(Quantity amount, string format, Language language) => amount.Unit == Unit.Points
        ? Phrases.Get("Completion.Points", language, amount.Value.ToString(format))
        : amount.ToString(format);

    private string GoalShown => Target.GoalShown;

    private string InWords(Language language) => Target.ComparedInWords(language, Target.Reference);
}
