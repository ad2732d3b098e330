namespace GovReport.Domain.Validation;

/// <summary>GR1 of a commitment: what its kind needs, and that the project and part it names are there.</summary>
internal static class CommitmentStructure
{
    internal static IEnumerable<Finding> Check(Commitment commitment, RuleScope scope)
    {
        bool isMilestone = commitment.Kind == CommitmentKind.Milestone;
        return Findings.Of(
            scope.Blank(nameof(Commitment.Name), commitment.Name),
            scope.Missing(nameof(Commitment.Items), commitment.Name, commitment.Kind == CommitmentKind.Items && commitment.Items is not { Value.Sign: > 0 }, "Items"),
            scope.Missing(nameof(Commitment.Stage), commitment.Name, isMilestone && commitment.Stage is null, "Stage"),
            scope.Missing(nameof(Commitment.Project), commitment.Name, isMilestone && string.IsNullOrWhiteSpace(commitment.Project), "Project"),
            Unknown(commitment, scope),
            OutOfPeriod(commitment, scope),
            scope.UnknownSection(commitment.Section, commitment.Name));
    }

    private static Finding? Unknown(Commitment commitment, RuleScope scope)
    {
        if (scope.Report is not { } report || commitment.Project is not { } name || string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        if (report.FindProject(name) is not { } project)
        {
            return scope.Found("GR111", nameof(Commitment.Project), commitment.Name, "Project", name);
        }

        bool isThere = commitment.Part is null || project.Parts.Any(part => part.Name == commitment.Part);
        return isThere ? null : scope.Found("GR111", nameof(Commitment.Part), commitment.Name, "Part", project.Name, commitment.Part);
    }

    private static Finding? OutOfPeriod(Commitment commitment, RuleScope scope) =>
        commitment.By is { } by && !commitment.Period.Contains(by)
            ? scope.Found("GR105", nameof(Commitment.By), commitment.Name, "By", by, commitment.Period)
            : null;
}
