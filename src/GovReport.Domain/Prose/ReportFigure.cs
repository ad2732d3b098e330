namespace GovReport.Domain;

/// <summary>A figure that the data of a report holds (数据中的数字), in the terms in which a text states it.</summary>
/// <param name="Name">What it measures (名称), such as 农村居民人均可支配收入 or 防返贫集中排查·排查农户.</param>
/// <param name="Role">What it is: a level, a change, points …</param>
/// <param name="Fact">The figure with its path in the document.</param>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed partial record ReportFigure(string Name, FigureRole Role, Fact Fact)
{
    /// <summary>Where a change points (增减方向); null where it is no change.</summary>
    public ChangeDirection? Direction { get; init; }

    /// <summary>Whether it is promised (目标、承诺), not reached.</summary>
    public bool IsPromise { get; init; }

    /// <summary>The period of the element that holds it (所属时期), where the figure itself has none; null for the review period.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>What a text may call it, and nothing else by these words: only such a name shows that a figure differs.</summary>
    internal IReadOnlyList<string> Names { get; init => field = Content.List(value); } = Content.List<string>(null);

    /// <summary>What stands near it in a text: the project or the item of work that it belongs to.</summary>
    internal IReadOnlyList<string> Context { get; init => field = Content.List(value); } = Content.List<string>(null);

    /// <summary>What a text says before it where several figures share a name: 总投资, 发放; null where nothing is needed.</summary>
    internal string? Word { get; init; }

    /// <summary>Whether it belongs to an indicator, whose longer names are those of others (全社会固定资产投资).</summary>
    internal bool IsOfIndicator { get; init; }

    /// <summary>Name and figure.</summary>
    public override string ToString() => $"{Name} {Fact}";
}
