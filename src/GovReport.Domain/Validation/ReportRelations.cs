namespace GovReport.Domain.Validation;

/// <summary>A relation between figures of one report (报告内的勾稽关系), with the rule that reports a contradiction in it.</summary>
/// <remarks>Equality: by reference. No order. Thread safety: immutable.</remarks>
public sealed class ReportRelation
{
    private readonly bool _isDoubtful;

    internal ReportRelation(string code, string subject, string path, Relation relation, bool isDoubtful = false) =>
        (Code, Subject, Path, Relation, _isDoubtful) = (code, subject, path, relation, isDoubtful);

    /// <summary>The code of the rule (规则代码), such as <c>GR201</c>.</summary>
    public string Code { get; }

    /// <summary>What it is about (对象), such as the indicator's name.</summary>
    public string Subject { get; }

    /// <summary>Where the statement stands: the path that a finding has.</summary>
    public string Path { get; }

    /// <summary>The statement itself; the paths of its facts lead to the figures.</summary>
    public Relation Relation { get; }

    /// <summary>The rule.</summary>
    public Rule Rule => Rules.Of(Code);

    /// <summary>The finding that reports the contradiction; null where there is none.</summary>
    public Finding? ToFinding() => Relation.Test() == Outcome.Inconsistent
        ? new RuleScope(string.Empty, null, ValidationOptions.Default).Found(Code, Path, Subject, Relation.Check(), _isDoubtful)
        : null;

    /// <summary>Code, subject and the sum written out, in Chinese.</summary>
    public override string ToString() => $"{Code} {Subject}: {Relation.Check()}";
}

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
        new ObservationIndex(report, scope),
        new ObservationIndex(previous, scope with { Report = previous }, ReportComparison.PreviousOrigin));

    private static RuleScope Listing(WorkReport report, ValidationOptions? options) =>
        new(string.Empty, report, options ?? ValidationOptions.Default) { Relations = [] };
}

/// <summary>Every figure of a report as a fact with its path (报告中的全部数字).</summary>
internal static class ReportFigures
{
    private const string Observations = nameof(WorkReport.Observations);

    internal static IEnumerable<Fact> Of(WorkReport report) => ReportFigure.Of(report).Select(figure => figure.Fact);

    /// <summary>The figure at a path of the document, such as <c>observations[3].value</c>; null where there is none.</summary>
    internal static Fact? Find(WorkReport report, string path) =>
        report.PlaceAt(path) is { } index ? ValueOf(report, index)
        : Of(report).Where(fact => string.Equals(fact.Path, path, StringComparison.OrdinalIgnoreCase)).Select(fact => (Fact?)fact)
        .FirstOrDefault();

    /// <summary>The value of an observation with its path.</summary>
    internal static Fact? ValueOf(WorkReport report, int index) =>
        report.Observations[index].ToFact($"{Places.At(Observations, index)}.{nameof(Observation.Value)}");

    /// <summary>A stated change with its sign and path.</summary>
    internal static Fact? ChangeOf(WorkReport report, int index, int change) =>
        report.Observations[index].ToFact(
            report.Observations[index].Changes[change],
            string.Create(CultureInfo.InvariantCulture,
                $"{Observations}[{index}].{nameof(Observation.Changes)}[{change}].{nameof(StatedChange.Value)}"));
}
