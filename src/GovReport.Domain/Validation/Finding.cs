namespace GovReport.Domain.Validation;

/// <summary>What a rule found, with its evidence (校验发现): the typed state behind each failure.</summary>
/// <remarks>Equality: by reference of the evidence, else by content. No order. Thread safety: immutable.</remarks>
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init => field = Argument.NotNull(value); }

    /// <summary>How grave it is; information where it is waived.</summary>
    public required Severity Severity { get; init => field = Argument.Member(value); }

    /// <summary>Where it stands: the path to the element, with indices, such as <c>Observations[3].Changes[0].Value</c>.</summary>
    public required string Path { get; init => field = Argument.NotNull(value); }

    /// <summary>What the finding is about, such as the indicator's name (对象).</summary>
    public string? Subject { get; init; }

    /// <summary>
    /// The period that tells the subject from others of its name, such as the month of a payment (报告期); null where the name does.
    /// </summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The figures it rests on; empty where it rests on none.</summary>
    public IReadOnlyList<Fact> Facts { get; init => field = Content.List(value); } = Content.List<Fact>(null);

    /// <summary>Where in the text of a draft it stands (文稿中的位置); null for a finding in the data.</summary>
    public Source? Source { get; init; }

    /// <summary>The check behind it, with both bounds and the sum written out; null where no sum is behind it.</summary>
    public CheckResult? Check { get; init; }

    /// <summary>The values that would be plausible, in the unit of <see cref="Found"/> (合理范围); null where there are none.</summary>
    public Bounds? Plausible { get; init; }

    /// <summary>The value that was found, for a matter of plausibility; null otherwise.</summary>
    public Quantity? Found { get; init; }

    /// <summary>The one slip that would explain it (差错推测); null where none or several would.</summary>
    public Slip? Suggestion { get; init; }

    /// <summary>The waiver that keeps it as waived (豁免); null where it is not waived.</summary>
    public Waiver? Waiver { get; init; }

    /// <summary>What other rules found of the same figures (同一数字的其他发现): told here only, since this rule says it most sharply.</summary>
    public IReadOnlyList<Finding> Others { get; init => field = Content.List(value); } = Content.List<Finding>(null);

    /// <summary>
    /// How many findings of this rule and severity are not listed after this one (未列出的同类问题); 0 unless it is the last of
    /// <see cref="ValidationOptions.FindingsPerRule"/>.
    /// </summary>
    public int More { get; init; }

    /// <summary>The outcome of the check; null where no sum is behind it.</summary>
    public Outcome? Outcome => Check?.Outcome;

    /// <summary>The phrase of the message and what fills its places; without one the check explains itself.</summary>
    internal (string Phrase, object?[] Places) Words { get; init; } = (string.Empty, []);

    /// <summary>
    /// The message that a drafting clerk understands at once, with the sum written out;
    /// of a finding made by the application the rule's name.
    /// </summary>
    public string Explain(Language language = Language.Zh)
    {
        string subject = (Subject, Period) switch
        {
            ({ } name, { } period) => Phrases.Get("Finding.SubjectIn", language, name, period.InWords(language)),
            ({ } name, _) => Phrases.Get("Finding.Subject", language, name),
            _ => string.Empty,
        };
        string slip = Suggestion is { } proposal ? Phrases.Get("Finding.Suggestion", language, proposal.Explain(language)) : string.Empty;
        string waived = Waiver is { } waiver ? Phrases.Get("Finding.Waived", language, waiver.Reason) : string.Empty;
        string more = More > 0 ? Phrases.Get("Finding.More", language, More) : string.Empty;
        return subject + Said(language) + slip + waived + more;
    }

    // The message itself.
    private string Said(Language language)
    {
        if (Words.Phrase.Length > 0)
        {
            return Phrases.Get(Words.Phrase, language, Localised(language));
        }

        return Check?.Explain(language) ?? (language == Language.En ? Rule.EnglishName : Rule.Name);
    }

    /// <summary>Code and message in Chinese.</summary>
    public override string ToString() => $"{Rule.Code} {Explain()}";

    // A place may hold what has words of its own in each language.
    private object?[] Localised(Language language) =>
        [.. Words.Places.Select(place => place switch
        {
            Spoken spoken => Phrases.Get(spoken.Phrase, language),
            Enum member => Phrases.Get($"{member.GetType().Name}.{member}", language),
            ReportingPeriod period => period.InWords(language),
            LocalDate date => LocalDatePattern.Iso.Format(date),
            Completion completion => completion.Explain(language),
            Func<Language, string> said => said(language),
            IReadOnlyList<string> names => string.Join(Phrases.Get("Finding.Joint", language), names),
            _ => place,
        })];
}

/// <summary>A place of a message that is a phrase of its own.</summary>
internal sealed record Spoken(string Phrase);

/// <summary>Reads a validation result by severity: a warning makes <c>IsValid</c> false, but is no error.</summary>
public static class ValidationResults
{
    /// <summary>Whether a finding is an error (有错误); warnings, information and waived findings are none.</summary>
    public static bool HasErrors(this ValidationResult result) =>
        Argument.NotNull(result).Errors.Exists(failure => failure.Severity == Severity.Error);

    /// <summary>The typed findings, in the order of the rules.</summary>
    public static IReadOnlyList<Finding> Findings(this ValidationResult result) =>
        Content.List(Argument.NotNull(result).Errors.Select(failure => failure.CustomState).OfType<Finding>());
}
