namespace GovReport.Domain.Validation;

/// <summary>The questions of GR1 that every aggregate is asked.</summary>
internal sealed partial record RuleScope
{
    /// <summary>GR107: a name that is there and blank.</summary>
    internal Finding? Blank(string member, string? name) =>
        name is not null && string.IsNullOrWhiteSpace(name) ? Found("GR107", member, subject: null) : null;

    /// <summary>GR110: a section that the report does not have.</summary>
    internal Finding? UnknownSection(string? id, string? subject)
    {
        if (id is null || Report is null)
        {
            return null;
        }

        foreach (ReportSection section in Report.Sections)
        {
            if (section.Id == id)
            {
                return null;
            }
        }

        return Found("GR110", "Section", subject, places: id);
    }

    /// <summary>GR102: an indicator that nobody defines.</summary>
    internal Finding? UnknownIndicator(string member, string? code) =>
        code is not null && IndicatorOf(code) is null ? Found("GR102", member, subject: null, places: code) : null;

    /// <summary>GR103: a figure in a unit of another kind.</summary>
    internal Finding? OtherUnit(string member, string? subject, Figure? figure, Unit expected) =>
        figure is { } given && !UnitFit.Fits(given.Unit, expected) ? Found("GR103", member, subject, places: [given, expected]) : null;

    /// <summary>GR103: an amount that is no money.</summary>
    internal Finding? NoMoney(string member, string? subject, Figure? figure) =>
        figure is { } given && given.Unit != Unit.None && !UnitFit.IsMoney(given.Unit) ? Found("GR103", member, subject, places: [given, Unit.Yuan]) : null;

    /// <summary>GR105: a result for days that had not come when the report was delivered.</summary>
    internal Finding? InFuture(string member, string? subject, ReportingPeriod? period) =>
        period is not null && LastDay is { } last && period.Start > last ? Found("GR105", member, subject, "Future", period, Report!.Header.Date) : null;

    /// <summary>GR113: what a statement needs to say something.</summary>
    internal Finding? Missing(string member, string? subject, bool isMissing, string what) =>
        isMissing ? Found("GR113", member, subject, what) : null;

    /// <summary>GR101: a key that an earlier element of the same list has.</summary>
    internal Finding? Duplicate(HashSet<string> seen, string member, string? key) =>
        key is not null && !seen.Add(key) ? Found("GR101", member, subject: null, places: key) : null;

    // The last day of which a report can tell: its own, or that on which its review period ends.
    private LocalDate? LastDay => Report?.Header is { } header ? LocalDate.Max(header.Date, header.ReviewPeriod.End) : null;
}
