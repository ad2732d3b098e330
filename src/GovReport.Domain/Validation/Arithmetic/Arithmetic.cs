namespace GovReport.Domain.Validation;

/// <summary>GR2: what adds up, divides and multiplies within the elements of a report, and between them.</summary>
internal static partial class Arithmetic
{
    /// <summary>Between the elements of a report: observations against each other, against targets and against the whole.</summary>
    internal static void Check(WorkReport report, RuleScope scope)
    {
        ObservationIndex index = new(report, scope);
        ChangeRelations.Check(index);
        SeriesRelations.Check(index);
        DefinitionRelations.Check(index);
        TargetRelations.Check(index);
    }

    /// <summary>Within one observation: level, increase and rate; an index and its rate.</summary>
    internal static void Check(Observation observation, RuleScope scope)
    {
        if (observation.Changes.Count == 0 || observation.Value is not { } value || scope.IndicatorOf(observation.IndicatorCode) is not { } indicator)
        {
            return;
        }

        Fact? level = observation.ToFact(scope.At(nameof(observation.Value)));
        scope.Each(nameof(observation.Changes), observation.Changes, (rate, at) =>
        {
            if (rate.Kind != ChangeKind.Rate || !rate.HasBase || value.Unit.IsPercentLike
                || observation.ToFact(rate, at.At(nameof(rate.Value))) is not { Figure.Unit.IsPercentLike: true } stated)
            {
                return;
            }

            bool saysIndex = rate.Against == ChangeAgainst.SamePeriodLastYear && (SaysHundred(indicator.Name) || SaysHundred(indicator.Definition));
            at.Relate("GR213", indicator.Name, nameof(rate.Value), saysIndex ? Relation.Index(level, stated) : null);
            for (int i = 0; i < observation.Changes.Count; i++)
            {
                StatedChange increase = observation.Changes[i];
                if (increase.Kind == ChangeKind.Increase && increase.Against == rate.Against && increase.AgainstPeriod == rate.AgainstPeriod
                    && observation.ToFact(increase, scope.Of(nameof(observation.Changes), i).At(nameof(increase.Value))) is { } more && (value.Value.Value - more.Value.Value).Sign > 0)
                {
                    at.Relate("GR201", indicator.Name, nameof(rate.Value), Relation.Triangle(level, more, stated, indicator.CustomaryGrowth));
                }
            }
        });
    }

    /// <summary>Its money against the planned total, and what it counts.</summary>
    internal static void Check(Project project, RuleScope scope)
    {
        Check(project.Measures, project.Name, scope);
        if (project.Funding.Count == 0 || PlannedTotal(project, scope) is not { } planned)
        {
            return;
        }

        List<Fact?> amounts = [];
        scope.Each(nameof(project.Funding), project.Funding, (one, at) =>
        {
            Fact? amount = at.FactAt(one.Amount, nameof(one.Amount), one.Period);
            amounts.Add(amount);
            at.Relate("GR208", project.Name, nameof(one.Amount), amount is null ? null : Relation.PartialSum(planned, amount));
        });

        // Sources are counted apart where each is named once; 衔接资金 and money from above may be part of 财政资金.
        bool areApart = project.Funding.All(one => one.Amount is not null && one.From != FundingSource.Unstated)
            && project.Funding.DistinctBy(one => one.From).Count() == project.Funding.Count;
        scope.Relate("GR223", project.Name, nameof(project.Funding), areApart && amounts.Count > 1 ? Relation.PartialSum(planned, [.. amounts]) : null);
    }

    /// <summary>The list and its count, the stages, the investment of all.</summary>
    internal static void Check(ProjectGroup group, RuleScope scope)
    {
        Fact? count = scope.FactAt(group.Count, nameof(group.Count), group.Period);
        if (count is not null)
        {
            scope.Relate("GR220", group.Name, nameof(group.Count), group.Projects.Count > 0 ? Relation.ListCount(group.Projects.Count, count, group.AndOthers) : null);
            scope.Each(nameof(group.Stages), group.Stages, (stage, at) =>
                at.Relate("GR208", group.Name, nameof(stage.Count), Relation.PartialSum(count, at.FactAt(stage.Count, nameof(stage.Count)))));
        }

        if (group.Investment is { Kind: InvestmentKind.PlannedTotal } investment && scope.Report is { } report)
        {
            Fact? all = scope.FactAt(investment.Amount, $"{nameof(group.Investment)}.{nameof(investment.Amount)}", investment.Period);
            Fact?[] planned =
            [
                .. group.Projects.Distinct(StringComparer.Ordinal).Select(report.FindProject).OfType<Project>()
                    .Select(one => PlannedTotal(one, scope.Root.Of(nameof(report.Projects), report.Projects.PlaceOf(one)))).Where(fact => fact is not null),
            ];
            bool isComplete = planned.Length == group.Projects.Count && !group.AndOthers && (count is null || count.Value.Value.Value == planned.Length);
            Relation? relation = planned.Length == 0 ? null : isComplete ? Relation.Sum(all, planned) : Relation.PartialSum(all, planned);
            scope.Relate(isComplete ? "GR207" : "GR208", group.Name, nameof(group.Investment), relation);
        }
    }

    /// <summary>The one planned total of a project; null where it names none or several.</summary>
    internal static Fact? PlannedTotal(Project project, RuleScope scope) => project.Investments.PlaceOfOnly(one => one.Kind == InvestmentKind.PlannedTotal) is { } place
        ? scope.Of(nameof(project.Investments), place).FactAt(project.Investments[place].Amount, nameof(Investment.Amount))
        : null;

    // Only an index on the year before says a rate against it.
    private static bool SaysHundred(string? text) =>
        text is not null && (text.Contains("上年=100", StringComparison.Ordinal) || text.Contains("上年同期=100", StringComparison.Ordinal));
}
