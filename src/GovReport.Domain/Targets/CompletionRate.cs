namespace GovReport.Domain.Targets;

/// <summary>The rate of completion: a value, an irrational progress, or a reason.</summary>
internal readonly record struct CompletionRate
{
    private CompletionRate(Percentage? value, Enclosure? progress, NoRate? reason) => (Value, Progress, Reason) = (value, progress, reason);

    /// <summary>The exact rate.</summary>
    internal Percentage? Value { get; }

    /// <summary>The progress where it is a logarithm or a root.</summary>
    internal Enclosure? Progress { get; }

    /// <summary>Why there is no exact rate.</summary>
    internal NoRate? Reason { get; }

    /// <summary>Whether the rate is the way from the baseline to the goal.</summary>
    internal bool IsFromBaseline { get; init; }

    /// <summary>Whether the rate is the actual by the goal, which a pace can be set against.</summary>
    internal bool IsOfGoal { get; init; }

    public static implicit operator CompletionRate(Rational rate) => new(new Percentage(rate), progress: null, reason: null);

    public static implicit operator CompletionRate(Enclosure progress) => new(value: null, progress, NoRate.Logarithmic);

    public static implicit operator CompletionRate(NoRate reason) => new(value: null, progress: null, reason);
}
