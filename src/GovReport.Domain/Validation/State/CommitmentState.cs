namespace GovReport.Domain.Validation;

/// <summary>GR4 of a commitment: a milestone that was missed, or one that is promised although it is reached.</summary>
internal static class CommitmentState
{
    internal static IEnumerable<Finding> Check(Commitment commitment, RuleScope scope)
    {
        if (scope.Report is not { } report || commitment is not { Kind: CommitmentKind.Milestone, Stage: { } stage, Project: { } name })
        {
            return [];
        }

        Fulfilment result = report.Evaluate(commitment, report.Header.Date);
        bool isAhead = commitment.Period.Start > report.Header.ReviewPeriod.End;
        return result.Verdict switch
        {
            Verdict.Missed when !IsAdmitted(commitment, report) =>
                [scope.Found("GR411", string.Empty, commitment.Name, "Milestone", commitment.By ?? commitment.Period.End, commitment.Strength, stage) with { Severity = TargetState.Gravity(commitment.Strength) }],
            Verdict.Met when isAhead => [scope.Found("GR414", string.Empty, commitment.Name, places: [commitment.Period, name, stage])],
            _ => [],
        };
    }

    // A soft promise whose project the report itself says to be halted hides nothing; a firm one is an error all the same.
    private static bool IsAdmitted(Commitment commitment, WorkReport report) =>
        TargetState.Gravity(commitment.Strength) != Severity.Error && report.FindProject(commitment.Project!)?.CurrentStage == Stage.Halted;
}
