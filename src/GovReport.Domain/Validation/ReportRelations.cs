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
        RuleScope scope = new(string.Empty, report, options ?? ValidationOptions.Default);
        List<ReportRelation> all = [];
        Add(report.Observations, nameof(WorkReport.Observations), ObservationArithmetic.Relations);
        Add(report.WorkItems, nameof(WorkReport.WorkItems), WorkItemArithmetic.Relations);
        Add(report.Projects, nameof(WorkReport.Projects), ProjectArithmetic.Relations);
        Add(report.ProjectGroups, nameof(WorkReport.ProjectGroups), ProjectGroupArithmetic.Relations);
        Add(report.Programs, nameof(WorkReport.Programs), WelfareProgramArithmetic.Relations);
        Add(report.Disbursements, nameof(WorkReport.Disbursements), DisbursementArithmetic.Relations);
        Add(report.Compositions, nameof(WorkReport.Compositions), CompositionArithmetic.Relations);
        Add(report.Breakdowns, nameof(WorkReport.Breakdowns), BreakdownArithmetic.Relations);
        all.AddRange(WorkReportArithmetic.Relations(report, scope));
        return all.AsReadOnly();

        void Add<T>(IReadOnlyList<T> elements, string list, Func<T, RuleScope, IEnumerable<ReportRelation>> relations)
        {
            for (int i = 0; i < elements.Count; i++)
            {
                all.AddRange(relations(elements[i], scope.Of(list, i)));
            }
        }
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
        ValidationOptions known = options ?? ValidationOptions.Default;
        return Content.List(ChangeRelations.AgainstLast(
            new ObservationIndex(report, new RuleScope(string.Empty, report, known)),
            new ObservationIndex(previous, new RuleScope(string.Empty, previous, known), "previous:")));
    }

    /// <summary>A figure of the subject as a fact with its path; null where there is none.</summary>
    internal static Fact? FactAt(this RuleScope scope, Figure? figure, string member, ReportingPeriod? period = null) =>
        figure is { } known ? new Fact(known, period, Path: scope.At(member)) : null;

    /// <summary>A relation about a member of the subject.</summary>
    internal static ReportRelation Relates(this RuleScope scope, string code, string subject, string member, Relation relation) =>
        new(code, subject, scope.At(member), relation);

    /// <summary>GR2: the relations that no true values make true.</summary>
    internal static IEnumerable<Finding> Contradictions(IEnumerable<ReportRelation> relations)
    {
        foreach (ReportRelation one in relations)
        {
            if (one.ToFinding() is { } finding)
            {
                yield return finding;
            }
        }
    }
}
