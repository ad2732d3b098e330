namespace GovReport.Domain.Validation;

/// <summary>GR1 of a place among others: what is ranked, and where it stands.</summary>
internal static class RankStructure
{
    internal static IEnumerable<Finding> Check(Rank rank, RuleScope scope) => Findings.Of(
        scope.Blank(nameof(Rank.Subject), rank.Subject),
        scope.UnknownIndicator(nameof(Rank.IndicatorCode), rank.IndicatorCode),
        scope.Missing(nameof(Rank.Place), rank.Subject, rank.Place is null && string.IsNullOrWhiteSpace(rank.Words), "Place"),
        scope.InFuture(nameof(Rank.Period), rank.Subject, rank.Period),
        scope.UnknownSection(rank.Section, rank.Subject));
}
