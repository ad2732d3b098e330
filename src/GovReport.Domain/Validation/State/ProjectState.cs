namespace GovReport.Domain.Validation;

/// <summary>GR4 of a project: stages against each other, against physical progress, money against work and plan.</summary>
internal static class ProjectState
{
    internal static IEnumerable<Finding> Check(Project project, RuleScope scope) =>
    [
        .. StageState.Check(project.Statements, project.Name, scope),
        .. Parts(project, scope),
        .. Land(project, scope),
        .. Findings.Of(
            Physical(project.PhysicalProgress, project.CurrentStage, project.Name, scope),
            Financial(project, scope),
            Overrun(project, scope)),
        .. Units(project, scope),
    ];

    private static IEnumerable<Finding> Parts(Project project, RuleScope scope) => Findings.EachOf(scope, nameof(Project.Parts), project.Parts, (part, here) =>
    [
        .. StageState.Check(part.Statements, $"{project.Name} {part.Name}", here),
        .. Findings.Of(Physical(part.PhysicalProgress, part.CurrentStage, $"{project.Name} {part.Name}", here), AgainstWhole(part, project, here)),
    ]);

    // The whole is said to be complete, and later or at the same time a part of it is not.
    private static Finding? AgainstWhole(ProjectPart part, Project project, RuleScope scope)
    {
        StageStatement? whole = Latest(project.Statements);
        StageStatement? now = Latest(part.Statements);
        return whole is not null && now is not null && StageState.IsFinished(whole.Stage) && StageState.IsUnfinished(now.Stage)
            && DayOf(now) >= DayOf(whole) && (whole.Period is null || whole.Date is not null)
            ? scope.Found("GR401", nameof(ProjectPart.Statements), project.Name, "Part", whole.Stage, part.Name, now.Stage, StageState.Said(now))
            : null;
    }

    private static LocalDate DayOf(StageStatement statement) => statement.AsOf ?? LocalDate.MaxIsoValue;

    private static StageStatement? Latest(IReadOnlyList<StageStatement> statements) => statements.MaxBy(one => (DayOf(one), one.Stage));

    private static IEnumerable<Finding> Land(Project project, RuleScope scope) => project.LandClearance is { } land
        ? StageState.Check(land.Statements, project.Name, scope with { Path = scope.At(nameof(Project.LandClearance)) })
        : [];

    // All done and not complete, or complete and not all done. In use or on trial before the last work is usual.
    private static Finding? Physical(Figure? progress, Stage? stage, string subject, RuleScope scope)
    {
        if (progress is not { } printed || !printed.TryGetPercentage(out Percentage done) || stage is not { } current)
        {
            return null;
        }

        bool isAll = done >= Percentage.Of(100) && printed.Qualifier is Qualifier.None or Qualifier.AtLeast or Qualifier.Exceeds;
        bool isComplete = current is Stage.Completed or Stage.Accepted;
        return isAll && !StageState.IsFinished(current) ? scope.Found("GR404", nameof(Project.PhysicalProgress), subject, places: [printed, current])
            : isComplete && printed.Bounds().Upper is { } most && printed.Unit.ToBase(most) < 1 ? scope.Found("GR404", nameof(Project.PhysicalProgress), subject, "Complete", current, printed)
            : null;
    }

    private static Finding? Financial(Project project, RuleScope scope)
    {
        if (project.PhysicalProgress is not { } printed || !printed.TryGetPercentage(out Percentage work) || project.FinancialProgress.Value is not { } money)
        {
            return null;
        }

        PercentagePoints gap = scope.Options.Thresholds.ProgressGap;
        return (money - work).Points.Abs() > gap.Points
            ? scope.Found("GR405", nameof(Project.PhysicalProgress), project.Name, places: [Shown(money), printed, gap.Points.ToString("0.#", null)]) with
            {
                Facts = Evidence(project, InvestmentKind.CompletedCumulative, InvestmentKind.PlannedTotal),
            }
            : null;
    }

    private static Finding? Overrun(Project project, RuleScope scope)
    {
        if (project.InvestmentOf(InvestmentKind.PlannedTotal)?.Amount is not { } planned || project.InvestmentOf(InvestmentKind.CompletedCumulative)?.Amount is not { } completed
            || !planned.Unit.ConvertsTo(completed.Unit) || planned.Bounds().Upper is not { Sign: > 0 } most || completed.Bounds().Lower is not { } least)
        {
            return null;
        }

        Percentage overrun = scope.Options.Thresholds.InvestmentOverrun;
        Rational ratio = completed.Unit.ToBase(least) / planned.Unit.ToBase(most);
        return ratio > overrun.Ratio + 1
            ? scope.Found("GR406", nameof(Project.Investments), project.Name, places: [completed, planned, Shown(new(ratio - 1)), overrun.ToString("0.#")]) with
            {
                Facts = Evidence(project, InvestmentKind.CompletedCumulative, InvestmentKind.PlannedTotal),
            }
            : null;
    }

    private static IEnumerable<Finding> Units(Project project, RuleScope scope) =>
    [
        .. Findings.Each(scope, nameof(Project.Investments), project.Investments, (one, here) => UnitState.NoCurrency(nameof(one.Amount), project.Name, one.Amount, here)),
        .. Findings.Each(scope, nameof(Project.Funding), project.Funding, (one, here) => UnitState.NoCurrency(nameof(one.Amount), project.Name, one.Amount, here)),
        .. UnitState.Measures(project.Measures, project.Name, scope),
    ];

    private static Fact[] Evidence(Project project, params ReadOnlySpan<InvestmentKind> kinds)
    {
        List<Fact> facts = [];
        foreach (InvestmentKind kind in kinds)
        {
            if (project.InvestmentOf(kind) is { } investment)
            {
                facts.Add(new(investment.Amount, investment.Period));
            }
        }

        return [.. facts];
    }

    private static string Shown(Percentage percentage) => percentage.ToString("0.0");
}
