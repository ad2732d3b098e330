namespace GovReport.Domain.Validation;

/// <summary>The questions of GR1 that every aggregate is asked.</summary>
internal sealed partial record RuleScope
{
    /// <summary>GR107: a name that is there and blank.</summary>
    internal void Blank(string member, string? name) => Add(IsBlank(name) ? Found("GR107", member, subject: null) : null);

    /// <summary>GR107, GR101: a name that is blank, or that an earlier element of the same list has.</summary>
    /// <returns>Whether it is neither.</returns>
    internal bool Once(HashSet<string> seen, string member, string name)
    {
        bool isBlank = IsBlank(name), isOnce = isBlank || seen.Add(name);
        Blank(member, name);
        Add(isOnce ? null : Found("GR101", member, subject: null, places: name));
        return !isBlank && isOnce;
    }

    /// <summary>GR110: a section that the report does not have.</summary>
    internal void UnknownSection(string? id, string? subject)
    {
        if (id is null || Report is null)
        {
            return;
        }

        foreach (ReportSection section in Report.Sections)
        {
            if (section.Id == id)
            {
                return;
            }
        }

        Add(Found("GR110", "Section", subject, places: id));
    }

    /// <summary>GR103: a figure in a unit of another kind than the expected one, if there is one.</summary>
    internal void OtherUnit(string member, string? subject, Figure? figure, Unit? expected) =>
        Add(figure is { } given && expected is not null && !UnitFit.Fits(given.Unit, expected) ? Found("GR103", member, subject, places: [given, expected]) : null);

    /// <summary>GR103: an amount that is no money.</summary>
    internal void NoMoney(string member, string? subject, Figure? figure) =>
        Add(figure is { } given && given.Unit != Unit.None && !UnitFit.IsMoney(given.Unit) ? Found("GR103", member, subject, places: [given, Unit.Yuan]) : null);

    /// <summary>GR105: a result for days that had not come when the report was delivered.</summary>
    internal void InFuture(string member, string? subject, ReportingPeriod? period) =>
        Add(period is not null && LastDay is { } last && period.Start > last ? Found("GR105", member, subject, "Future", period, Report!.Header.Date) : null);

    /// <summary>GR113: what a statement needs to say something.</summary>
    internal void Missing(string member, string? subject, bool isMissing, string what) => Add(isMissing ? Found("GR113", member, subject, what) : null);

    private static bool IsBlank(string? name) => name is not null && string.IsNullOrWhiteSpace(name);

    // The last day of which a report can tell: its own, or that on which its review period ends.
    private LocalDate? LastDay => Report?.Header is { } header ? LocalDate.Max(header.Date, header.ReviewPeriod.End) : null;
}
