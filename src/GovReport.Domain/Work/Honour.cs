namespace GovReport.Domain.Work;

/// <summary>An honour or a recognised status (荣誉), with the year it was awarded for.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Honour
{
    /// <summary>The title (称号).</summary>
    public required string Title { get; init => field = Argument.NotNull(value); }

    /// <summary>The level (级别); null where the report does not say.</summary>
    public HonourLevel? Level { get; init => field = Argument.Member(value); }

    /// <summary>Who received it (获得者); null for the issuer of the report.</summary>
    public string? Recipient { get; init; }

    /// <summary>The year it was awarded for (荣誉年度), often not the year of the report.</summary>
    public int? Year { get; init; }

    /// <summary>How many received it (数量).</summary>
    public Figure? Count { get; init; }

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }
}

/// <summary>The level that awards an honour (荣誉级别).</summary>
[JsonConverter(typeof(NameConverter<HonourLevel>))]
public enum HonourLevel
{
    /// <summary>The nation (国家级).</summary>
    National,
    /// <summary>A province (省级).</summary>
    Provincial,
    /// <summary>A prefecture or city (市级).</summary>
    Municipal,
    /// <summary>A county or district (县、区级).</summary>
    County,
    /// <summary>A township or sub-district (镇、乡、街道级).</summary>
    Township,
}

/// <summary>A place among others (位次): 全区第3位, or in words, 第一方阵.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Rank
{
    /// <summary>What is ranked (排名事项), as the report names it.</summary>
    public required string Subject { get; init => field = Argument.NotNull(value); }

    /// <summary>The code of the indicator (指标代码), where one is ranked.</summary>
    public string? IndicatorCode { get; init; }

    /// <summary>The place (名次), 1 being the first; null where there are words only.</summary>
    public Figure? Place { get; init; }

    /// <summary>The place in words (表述): 第一方阵, 前列.</summary>
    public string? Words { get; init; }

    /// <summary>Among what (排名范围): 全市, 全区12个乡镇.</summary>
    public string? Among { get; init; }

    /// <summary>The period it stands for (报告期); null for the report's review period.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }
}
