namespace GovReport.Domain.Work;

/// <summary>Work done that is neither an indicator nor a project (工作事项), with what was counted.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record WorkItem
{
    /// <summary>What was done (名称).</summary>
    public required string Name { get; init => field = Argument.NotNull(value); }

    /// <summary>When (时期); null for the report's review period.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>What was counted (计量), in the order of the text.</summary>
    public IReadOnlyList<Measure> Measures { get; init => field = Content.List(value); } = Content.List<Measure>(null);

    /// <summary>The result in words (定性结果).</summary>
    public string? Words { get; init; }

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }
}

/// <summary>A counted property of work, a project or a program (计量): name, figure and role.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Measure
{
    /// <summary>What is counted (名称): 农户, 沟渠, 装机容量.</summary>
    public required string Name { get; init => field = Argument.NotNull(value); }

    /// <summary>The role of the figure (角色).</summary>
    public required MeasureRole Role { get; init => field = Argument.Member(value); }

    /// <summary>The figure as printed (数值); null where there are words only.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The second figure of a run-on pair (连写的第二个数): the persons in 12户40人.</summary>
    public Figure? Second { get; init; }

    /// <summary>The words where there is no figure (表述): 全覆盖.</summary>
    public string? Words { get; init; }
}

/// <summary>What a measure counts (计量的角色).</summary>
[JsonConverter(typeof(NameConverter<MeasureRole>))]
public enum MeasureRole
{
    /// <summary>What was put in (投入): money, staff, checks made.</summary>
    Input,
    /// <summary>What was done or made (产出): homes rebuilt, ditches cleared.</summary>
    Output,
    /// <summary>Who is served (受益对象): households, persons.</summary>
    Beneficiary,
    /// <summary>What came of it (成效): a rate of satisfaction, jobs found.</summary>
    Outcome,
    /// <summary>What it can do (规模、能力): power, floor space, places.</summary>
    Capacity,
    /// <summary>What came in (收到、受理): petitions, proposals.</summary>
    Received,
    /// <summary>What was dealt with (办结): petitions, proposals.</summary>
    Handled,
}
