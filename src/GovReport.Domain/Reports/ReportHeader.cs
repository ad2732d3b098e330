namespace GovReport.Domain;

/// <summary>Who reports to whom, when and on which periods (报告基本信息).</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record ReportHeader
{
    /// <summary>The title (标题).</summary>
    public required string Title { get; init; }

    /// <summary>The name of the government that reports (报告机关).</summary>
    public required string Issuer { get; init; }

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
    public required ReportingPeriod ReviewPeriod { get; init; }

    /// <summary>The period planned for (计划期).</summary>
    public ReportingPeriod? PlanPeriod { get; init; }

    /// <summary>Further periods reported on (其他报告期), such as a five-year plan.</summary>
    public IReadOnlyList<ReportingPeriod> FurtherPeriods { get; init => field = Content.List(value); } = Content.List<ReportingPeriod>(null);

    /// <summary>Whether the document is made up (虚构文档), an example and no report of a real place.</summary>
    public bool IsConstructed { get; init; }

    /// <summary>A remark on the document (说明).</summary>
    public string? Note { get; init; }
}
