namespace GovReport.Domain.Validation;

/// <summary>Every figure of a report as a fact with its path (报告中的全部数字).</summary>
internal static class ReportFigures
{
    private const string Observations = nameof(WorkReport.Observations);

    internal static IEnumerable<Fact> Of(WorkReport report) => All(report, Scope(report)).Where(fact => fact is not null).Select(fact => fact!.Value);

    /// <summary>The figure at a path of the document, such as <c>observations[3].value</c>; null where there is none.</summary>
    internal static Fact? Find(WorkReport report, string path) =>
        report.PlaceAt(path) is { } index ? ValueOf(report, index)
        : Of(report).Where(fact => string.Equals(fact.Path, path, StringComparison.OrdinalIgnoreCase)).Select(fact => (Fact?)fact).FirstOrDefault();

    /// <summary>The value of an observation with its path.</summary>
    internal static Fact? ValueOf(WorkReport report, int index) =>
        report.Observations[index].ToFact(Scope(report).Of(Observations, index).At(nameof(Observation.Value)));

    /// <summary>A stated change with its sign and path.</summary>
    internal static Fact? ChangeOf(WorkReport report, int index, int change) =>
        report.Observations[index].ToFact(
            report.Observations[index].Changes[change],
            Scope(report).Of(Observations, index).Of(nameof(Observation.Changes), change).At(nameof(StatedChange.Value)));

    private static RuleScope Scope(WorkReport report) => new(string.Empty, report, ValidationOptions.Default);

    private static IEnumerable<Fact?> All(WorkReport report, RuleScope whole) =>
    [
        .. Each(whole, Observations, report.Observations, (one, at) =>
            [one.ToFact(at.At(nameof(one.Value))), .. Each(at, nameof(one.Changes), one.Changes, (change, inner) => [inner.FactAt(change.Value, nameof(change.Value), one.Period)])]),
        .. Each(whole, nameof(report.Targets), report.Targets, (one, at) =>
            [at.FactAt(one.Goal, nameof(one.Goal), one.Period), at.FactAt(one.Baseline, nameof(one.Baseline))]),
        .. Each(whole, nameof(report.Commitments), report.Commitments, (one, at) => [at.FactAt(one.Items, nameof(one.Items), one.Period)]),
        .. Each(whole, nameof(report.WorkItems), report.WorkItems, (one, at) => Measures(at, one.Measures)),
        .. Each(whole, nameof(report.Projects), report.Projects, OfProject),
        .. Each(whole, nameof(report.ProjectGroups), report.ProjectGroups, OfGroup),
        .. Each(whole, nameof(report.Programs), report.Programs, OfProgram),
        .. Each(whole, nameof(report.Disbursements), report.Disbursements, (one, at) =>
            [at.FactAt(one.Paid, nameof(one.Paid), one.Period), at.FactAt(one.Due, nameof(one.Due), one.Period), at.FactAt(one.Arrears, nameof(one.Arrears), one.Period)]),
        .. Each(whole, nameof(report.Honours), report.Honours, (one, at) => [at.FactAt(one.Count, nameof(one.Count))]),
        .. Each(whole, nameof(report.Ranks), report.Ranks, (one, at) => [at.FactAt(one.Place, nameof(one.Place), one.Period)]),
        .. Each(whole, nameof(report.Compositions), report.Compositions, (one, at) =>
            [at.FactAt(one.Ratio, nameof(one.Ratio), one.Period), .. Each(at, nameof(one.Parts), one.Parts, (part, inner) => [inner.FactAt(part.Figure, nameof(part.Figure), one.Period)])]),
        .. Each(whole, nameof(report.Breakdowns), report.Breakdowns, (one, at) =>
            [at.FactAt(one.Total, nameof(one.Total), one.Period), .. Each(at, nameof(one.Parts), one.Parts, (part, inner) => [inner.FactAt(part.Figure, nameof(part.Figure), one.Period)])]),
    ];

    private static IEnumerable<Fact?> OfProject(Project one, RuleScope at) =>
    [
        at.FactAt(one.PhysicalProgress, nameof(one.PhysicalProgress)),
        .. Each(at, nameof(one.Parts), one.Parts, (part, inner) => [inner.FactAt(part.PhysicalProgress, nameof(part.PhysicalProgress))]),
        at.FactAt(one.LandClearance?.Area, $"{nameof(one.LandClearance)}.{nameof(LandClearance.Area)}"),
        at.FactAt(one.LandClearance?.Households, $"{nameof(one.LandClearance)}.{nameof(LandClearance.Households)}"),
        at.FactAt(one.LandClearance?.Compensation, $"{nameof(one.LandClearance)}.{nameof(LandClearance.Compensation)}"),
        .. Each(at, nameof(one.Investments), one.Investments, (sum, inner) => [inner.FactAt(sum.Amount, nameof(sum.Amount), sum.Period)]),
        .. Money(at, one.Funding),
        .. Measures(at, one.Measures),
    ];

    private static IEnumerable<Fact?> OfGroup(ProjectGroup one, RuleScope at) =>
    [
        at.FactAt(one.Count, nameof(one.Count), one.Period),
        .. Each(at, nameof(one.Stages), one.Stages, (stage, inner) => [inner.FactAt(stage.Count, nameof(stage.Count), one.Period)]),
        at.FactAt(one.Investment?.Amount, $"{nameof(one.Investment)}.{nameof(Investment.Amount)}", one.Investment?.Period),
        .. Money(at, one.Funding),
    ];

    private static IEnumerable<Fact?> OfProgram(WelfareProgram one, RuleScope at) =>
    [
        .. Each(at, nameof(one.Standards), one.Standards, (standard, inner) => [inner.FactAt(standard.Figure, nameof(standard.Figure), standard.Period)]),
        .. Each(at, nameof(one.Beneficiaries), one.Beneficiaries, (who, inner) =>
            [inner.FactAt(who.Households, nameof(who.Households), who.Period), inner.FactAt(who.Persons, nameof(who.Persons), who.Period), inner.FactAt(who.PersonTimes, nameof(who.PersonTimes), who.Period)]),
        .. Each(at, nameof(one.Coverage), one.Coverage, (group, inner) =>
            [inner.FactAt(group.Rate, nameof(group.Rate), group.Period), inner.FactAt(group.Enrolled, nameof(group.Enrolled), group.Period), inner.FactAt(group.Eligible, nameof(group.Eligible), group.Period)]),
        .. Measures(at, one.Measures),
    ];

    private static IEnumerable<Fact?> Money(RuleScope at, IReadOnlyList<Funding> funding) =>
        Each(at, nameof(Project.Funding), funding, (sum, inner) => [inner.FactAt(sum.Amount, nameof(sum.Amount), sum.Period)]);

    private static IEnumerable<Fact?> Measures(RuleScope at, IReadOnlyList<Measure> measures) =>
        Each(at, nameof(WorkItem.Measures), measures, (measure, inner) => [inner.FactAt(measure.Figure, nameof(measure.Figure)), inner.FactAt(measure.Second, nameof(measure.Second))]);

    private static IEnumerable<Fact?> Each<T>(RuleScope scope, string list, IReadOnlyList<T> elements, Func<T, RuleScope, IEnumerable<Fact?>> facts) =>
        elements.SelectMany((element, i) => facts(element, scope.Of(list, i)));
}
