namespace GovReport.Domain;

/// <summary>Who a program reaches (保障对象): households, persons and person-times of one group and period.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Beneficiaries
{
    /// <summary>Households (户数).</summary>
    public Figure? Households { get; init; }

    /// <summary>Persons (人数).</summary>
    public Figure? Persons { get; init; }

    /// <summary>Person-times (人次): payments or services, one person perhaps several times.</summary>
    public Figure? PersonTimes { get; init; }

    /// <summary>The group (对象): 集中供养, 重度残疾; null for all.</summary>
    public string? Group { get; init; }

    /// <summary>The period or day it stands for (报告期); null for the report's review period.</summary>
    public ReportingPeriod? Period { get; init; }
}
