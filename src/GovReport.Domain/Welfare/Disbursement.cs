namespace GovReport.Domain.Welfare;

/// <summary>Money paid out in a period to the beneficiaries of one program, or of several together (发放).</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Disbursement
{
    /// <summary>The codes of the programs that share the amount (所属项目代码).</summary>
    public required IReadOnlyList<string> Programs { get; init => field = Content.List(value); }

    /// <summary>Whether the list ends in 等, that is, programs that are not named share it too (列举未尽).</summary>
    public bool AndOthers { get; init; }

    /// <summary>The period of the payment (发放期).</summary>
    public required ReportingPeriod Period { get; init => field = Argument.NotNull(value); }

    /// <summary>What was paid, as printed (发放金额).</summary>
    public required Figure Paid { get; init; }

    /// <summary>What was due (应发金额).</summary>
    public Figure? Due { get; init; }

    /// <summary>The part of what was paid that makes up for earlier periods (补发金额).</summary>
    public Figure? Arrears { get; init; }

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }

    /// <summary>
    /// What was due and has not been paid (应发未发): <see cref="Due"/> − <see cref="Paid"/>; below 0 where more was paid; without an amount
    /// due no value and <see cref="NoRate.Missing"/>.
    /// </summary>
    [JsonIgnore]
    public Derived<Quantity> Shortfall =>
        Derive.Shortfall(new Fact(Paid, Period), Due is { } due ? new Fact(due, Period) : null);

    /// <summary>Whether several programs share the amount (多项合计), so that none has an amount a head.</summary>
    [JsonIgnore]
    public bool IsShared => AndOthers || Programs.Count > 1;
}
