namespace GovReport.Domain.Validation;

/// <summary>
/// Lists every relation that the data of a report supports (报告内全部勾稽关系). The rules of family GR2 are those that are
/// inconsistent; coverage and tightening use the same list. Where the model states nothing, there is no relation.
/// </summary>
/// <remarks>Thread safety: stateless.</remarks>
public static class ReportRelations
{
    /// <summary>All relations of a report (全部勾稽关系), element by element, then those between elements.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">The application's options, for its own indicators; the defaults where null.</param>
    /// <returns>The relations, also those that hold, are undecided or not comparable.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static IReadOnlyList<ReportRelation> Of(WorkReport report, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        RuleScope scope = Listing(report, options);
        scope.Each(nameof(report.Observations), report.Observations, Arithmetic.Check);
        scope.Each(nameof(report.WorkItems), report.WorkItems, Arithmetic.Check);
        scope.Each(nameof(report.Projects), report.Projects, Arithmetic.Check);
        scope.Each(nameof(report.ProjectGroups), report.ProjectGroups, Arithmetic.Check);
        scope.Each(nameof(report.Programs), report.Programs, Arithmetic.Check);
        scope.Each(nameof(report.Disbursements), report.Disbursements, Arithmetic.Check);
        scope.Each(nameof(report.Compositions), report.Compositions, Arithmetic.Check);
        scope.Each(nameof(report.Breakdowns), report.Breakdowns, Arithmetic.Check);
        Arithmetic.Check(report, scope);
        return scope.Relations!.AsReadOnly();
    }

    /// <summary>
    /// The stated changes of a report against the values that last year's report printed (与上年报告公布数核对), by every rule of
    /// price basis; a base that was restated is not comparable where the report says so.
    /// </summary>
    /// <param name="report">This year's report.</param>
    /// <param name="previous">Last year's; the paths of its facts begin with <c>previous:</c>.</param>
    /// <param name="options">The application's options, for its own indicators; the defaults where null.</param>
    /// <returns>The relations of rule GR501, also those that hold or are not comparable.</returns>
    public static IReadOnlyList<ReportRelation> Against(WorkReport report, WorkReport previous, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(previous);
        RuleScope scope = Listing(report, options);
        Relate(report, previous, scope);
        return scope.Relations!.AsReadOnly();
    }

    internal static void Relate(WorkReport report, WorkReport previous, RuleScope scope) => ChangeRelations.AgainstLast(
        new ObservationIndex(report, scope), new ObservationIndex(previous, scope with { Report = previous }, ReportComparison.PreviousOrigin));

    private static RuleScope Listing(WorkReport report, ValidationOptions? options) => new(string.Empty, report, options ?? ValidationOptions.Default) { Relations = [] };
}
