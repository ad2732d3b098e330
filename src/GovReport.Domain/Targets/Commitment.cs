namespace GovReport.Domain;

/// <summary>A promise whose fulfilment is a yes, a project's stage, or n items done (承诺、民生实事).</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed partial record Commitment
{
    /// <summary>What is promised, in short (承诺内容).</summary>
    public required string Name { get; init; }

    /// <summary>What fulfils it.</summary>
    public CommitmentKind Kind { get; init; }

    /// <summary>By which period it is promised (承诺期).</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The project's code or name (项目), for a milestone.</summary>
    public string? Project { get; init; }

    /// <summary>The part of the project (单体、标段), where one is named.</summary>
    public string? Part { get; init; }

    /// <summary>The stage to be reached (目标阶段), for a milestone.</summary>
    public Stage? Stage { get; init; }

    /// <summary>The day by which, where it is earlier than the period's end (时限).</summary>
    [JsonConverter(typeof(DateConverter))]
    public LocalDate? By { get; init; }

    /// <summary>How many are promised (项数), for items.</summary>
    public Figure? Items { get; init; }

    /// <summary>How firmly (约束力).</summary>
    public Strength Strength { get; init; }

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }
}
