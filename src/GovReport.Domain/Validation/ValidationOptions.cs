namespace GovReport.Domain.Validation;

/// <summary>What an application decides about validation (校验选项): language, thresholds, waivers.</summary>
public sealed record ValidationOptions
{
    /// <summary>The documented defaults: Chinese, default thresholds, no waivers.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>The language of messages (语言).</summary>
    public Language Language { get; init => field = Argument.Member(value); }

    /// <summary>
    /// The indicators that the application knows beside those of the report (指标目录); the standard ones by default. An observation or a
    /// target that is validated alone is looked up here only.
    /// </summary>
    public IndicatorCatalogue Indicators { get; init => field = Argument.NotNull(value); } = IndicatorCatalogue.Standard;

    /// <summary>What counts as implausible (合理性阈值); judgement, not norms.</summary>
    public Thresholds Thresholds { get; init => field = Argument.NotNull(value); } = new();

    /// <summary>
    /// How many findings of one rule and severity are listed (同类问题最多列出数), 100 by default, at least 1; the last of them says how many
    /// more there are. A report with thousands of faults of one kind has one fault, thousands of times.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int FindingsPerRule
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 100;

    /// <summary>Findings that are accepted (豁免).</summary>
    public IReadOnlyList<Waiver> Waivers { get; init => field = Content.List(value); } = Content.List<Waiver>(null);
}

/// <summary>A finding that the application has accepted (豁免): it is kept, as information, with the reason.</summary>
/// <param name="Code">The rule's code, such as GR203.</param>
/// <param name="Path">The path of the finding, exactly; or the start of it with a closing <c>*</c>.</param>
/// <param name="Reason">Why it is accepted.</param>
/// <exception cref="ArgumentException">There is no such rule, so that the waiver would do nothing; or no reason is given.</exception>
public sealed record Waiver(string Code, string Path, string Reason)
{
    /// <summary>The path of the finding, exactly; or the start of it with a closing <c>*</c>.</summary>
    public string Path { get; init => field = Argument.NotNull(value); } = Argument.NotNull(Path);

    /// <summary>The rule's code.</summary>
    public string Code { get; init => field = Known(Argument.NotNull(value)); } = Known(Code);

    /// <summary>Why it is accepted.</summary>
    public string Reason { get; init => field = Given(Argument.NotNull(value)); } = Given(Reason);

    /// <summary>Whether it covers all places that begin alike.</summary>
    internal bool IsForMany => Path.EndsWith('*');

    /// <summary>Whether the waiver covers a finding of this rule at this path.</summary>
    internal bool Covers(string code, string path) =>
        Code == code && (IsForMany ? path.StartsWith(Path[..^1], StringComparison.Ordinal) : path == Path);

    private static string Known(string code) => Rules.All.Any(rule => rule.Code == Argument.NotNull(code))
        ? code
        : throw new ArgumentException($"There is no rule '{code}'; a waiver names one such as GR203.", nameof(code));

    private static string Given(string reason) => string.IsNullOrWhiteSpace(Argument.NotNull(reason))
        ? throw new ArgumentException("A waiver says why the finding is accepted.", nameof(reason))
        : reason;
}
