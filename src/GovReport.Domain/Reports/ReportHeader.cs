namespace GovReport.Domain;

/// <summary>Who reports to whom, when and on which periods (报告基本信息).</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record ReportHeader
{
    /// <summary>The title (标题).</summary>
    public required string Title { get; init => field = Argument.NotNull(value); }

    /// <summary>The name of the government that reports (报告机关).</summary>
    public required string Issuer { get; init => field = Argument.NotNull(value); }

    /// <summary>The code of its area (区划代码).</summary>
    public AdministrativeCode? Area { get; init; }

    /// <summary>The session that hears the report (届、次会议); null where there is no congress.</summary>
    public CongressSession? Session { get; init; }

    /// <summary>The day on which it is delivered (报告日期).</summary>
    [JsonConverter(typeof(DateConverter))]
    public required LocalDate Date { get; init; }

    /// <summary>Who delivers it (报告人).</summary>
    public string? Speaker { get; init; }

    /// <summary>The office of the speaker (职务): 镇长.</summary>
    public string? SpeakerTitle { get; init; }

    /// <summary>The period looked back on (回顾期).</summary>
    public required ReportingPeriod ReviewPeriod { get; init => field = Argument.NotNull(value); }

    /// <summary>The period planned for (计划期).</summary>
    public ReportingPeriod? PlanPeriod { get; init; }

    /// <summary>Further periods reported on (其他报告期), such as a five-year plan.</summary>
    public IReadOnlyList<ReportingPeriod> FurtherPeriods
    {
        get; init =>
        field = Content.List(value);
    } = Content.List<ReportingPeriod>(null);

    /// <summary>Whether the document is made up (虚构文档), an example and no report of a real place.</summary>
    public bool IsConstructed { get; init; }

    /// <summary>A remark on the document (说明).</summary>
    public string? Note { get; init; }

    /// <summary>Title and day: 政府工作报告（2025-01-09）.</summary>
    public override string ToString() => $"{Title}（{LocalDatePattern.Iso.Format(Date)}）";
}

/// <summary>A session of a people's congress (届、次会议); a street has no congress.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record CongressSession
{
    /// <summary>The number of the congress (届次), 1 or more: 8 for 第八届.</summary>
    public required int Congress { get; init; }

    /// <summary>The number of its session (会次), 1 or more: 6 for 第六次会议.</summary>
    public required int Session { get; init; }
}

/// <summary>A section of the report (章节), to which its elements refer by id.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record ReportSection
{
    /// <summary>The id within the document (编号), such as <c>1.2</c>.</summary>
    public required string Id { get; init => field = Argument.NotNull(value); }

    /// <summary>The heading (标题).</summary>
    public string? Title { get; init; }

    /// <summary>What the section is for (类别).</summary>
    public SectionKind Kind { get; init => field = Argument.Member(value); }
}

/// <summary>What a section of the report is for (章节类别).</summary>
[JsonConverter(typeof(NameConverter<SectionKind>))]
public enum SectionKind
{
    /// <summary>None of the others (其他).</summary>
    Other,
    /// <summary>Looks back on the work done (工作回顾).</summary>
    Review,
    /// <summary>Names difficulties and problems (困难和问题).</summary>
    Problems,
    /// <summary>Plans the work to come (工作安排).</summary>
    Plan,
    /// <summary>Promises projects for people's livelihood (民生实事).</summary>
    Livelihood,
    /// <summary>The government's own conduct (政府自身建设).</summary>
    SelfImprovement,
    /// <summary>Annexes: tables, lists, explanations of terms (附件、名词解释).</summary>
    Annex,
}
