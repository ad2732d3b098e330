namespace GovReport.Domain.Validation;

/// <summary>GR2 between the elements of a report: observations against each other, against targets and against the whole.</summary>
internal static class WorkReportArithmetic
{
    internal static IEnumerable<Finding> Check(WorkReport report, RuleScope scope) => ReportRelations.Contradictions(Relations(report, scope));

    internal static IEnumerable<ReportRelation> Relations(WorkReport report, RuleScope scope)
    {
        ObservationIndex index = new(report, scope);
        return [.. ChangeRelations.Of(index, scope), .. SeriesRelations.Of(index), .. DefinitionRelations.Of(index), .. TargetRelations.Of(index, scope)];
    }
}
