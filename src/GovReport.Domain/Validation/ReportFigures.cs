namespace GovReport.Domain.Validation;

/// <summary>Every figure of a report as a fact with its path (报告中的全部数字).</summary>
internal static class ReportFigures
{
    private const string Observations = nameof(WorkReport.Observations);

    internal static IEnumerable<Fact> Of(WorkReport report) => ReportFigure.Of(report).Select(figure => figure.Fact);

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
}
