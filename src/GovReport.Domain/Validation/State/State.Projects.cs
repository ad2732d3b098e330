namespace GovReport.Domain.Validation;

/// <summary>GR4 of projects: stages against each other and against physical progress, money against work and plan.</summary>
internal static partial class State
{
    internal static void Check(Project project, RuleScope scope)
    {
        Stages.Check(project.Statements, project.Name, scope);
        scope.Each(nameof(project.Parts), project.Parts, (part, here) =>
        {
            Stages.Check(part.Statements, $"{project.Name} {part.Name}", here);
            here.Add(Physical(part.PhysicalProgress, part.CurrentStage, $"{project.Name} {part.Name}", here));
            here.Add(AgainstWhole(part, project, here));
        });
        if (project.LandClearance is { } land)
        {
            Stages.Check(land.Statements, project.Name, scope.Of(nameof(project.LandClearance)));
        }

        scope.Add(Physical(project.PhysicalProgress, project.CurrentStage, project.Name, scope));
        scope.Add(Financial(project, scope));
        scope.Add(Overrun(project, scope));
        scope.Each(nameof(project.Investments), project.Investments, (one, here) => here.NoCurrency(nameof(one.Amount), project.Name, one.Amount));
        scope.Each(nameof(project.Funding), project.Funding, (one, here) => here.NoCurrency(nameof(one.Amount), project.Name, one.Amount));
        scope.NoUnits(project.Measures, project.Name);
    }

    /// <summary>Units left out, more said to be at a stage than the report shows.</summary>
    internal static void Check(ProjectGroup group, RuleScope scope)
    {
        scope.NoCurrency("Investment.Amount", group.Name, group.Investment?.Amount);
        scope.Each(nameof(group.Funding), group.Funding, (one, here) => here.NoCurrency(nameof(one.Amount), group.Name, one.Amount));

        // The stages of all its projects, where the list is complete and the report tells of each.
        Stage?[] stages = scope.Report is { } report && !group.AndOthers && group.Stages.Count > 0 ? [.. group.Projects.Select(name => report.FindProject(name)?.CurrentStage)] : [];
        if (stages.Length > 0 && Array.TrueForAll(stages, stage => stage is not null))
        {
            scope.Each(nameof(group.Stages), group.Stages, (stated, here) =>
            {
                Stage stage = stated.Stage;
                int reached = stage == Stage.Halted ? stages.Count(one => one == Stage.Halted) : stages.Count(one => one >= stage && one != Stage.Halted);
                bool isMore = stated.Count.Bounds().Lower is { } least && least > reached;
                here.Add(isMore ? here.Found("GR413", nameof(stated.Count), group.Name, places: [stage, stated.Count, reached]) : null);
            });
        }
    }

    // The whole is said to be complete, and later or at the same time a part of it is not.
    private static Finding? AgainstWhole(ProjectPart part, Project project, RuleScope scope)
    {
        StageStatement? whole = Latest(project.Statements);
        StageStatement? now = Latest(part.Statements);
        return whole is not null && now is not null && Stages.IsFinished(whole.Stage) && Stages.IsUnfinished(now.Stage)
            && DayOf(now) >= DayOf(whole) && (whole.Period is null || whole.Date is not null)
            ? scope.Found("GR401", nameof(ProjectPart.Statements), project.Name, "Part", whole.Stage, part.Name, now.Stage, Stages.Said(now))
            : null;
    }

    private static LocalDate DayOf(StageStatement statement) => statement.AsOf ?? LocalDate.MaxIsoValue;

    private static StageStatement? Latest(IReadOnlyList<StageStatement> statements) => statements.MaxBy(one => (DayOf(one), one.Stage));

    // All done and not complete, or complete and not all done. In use or on trial before the last work is usual.
    private static Finding? Physical(Figure? progress, Stage? stage, string subject, RuleScope scope)
    {
        if (progress is not { } printed || !printed.TryGetPercentage(out Percentage done) || stage is not { } current)
        {
            return null;
        }

        bool isAll = done >= Percentage.Of(100) && printed.Qualifier is Qualifier.None or Qualifier.AtLeast or Qualifier.Exceeds;
        bool isComplete = current is Stage.Completed or Stage.Accepted;
        return isAll && !Stages.IsFinished(current) ? scope.Found("GR404", nameof(Project.PhysicalProgress), subject, places: [printed, current])
            : isComplete && Formulas.BoundsOf(printed).Upper is { } most && most < 1 ? scope.Found("GR404", nameof(Project.PhysicalProgress), subject, "Complete", current, printed)
            : null;
    }

    private static Finding? Financial(Project project, RuleScope scope)
    {
        Rational gap = scope.Options.Thresholds.ProgressGap.Points;
        return project.PhysicalProgress is { } printed && printed.TryGetPercentage(out Percentage work) && project.FinancialProgress.Value is { } money
            && (money - work).Points.Abs() > gap
            ? scope.Found("GR405", nameof(Project.PhysicalProgress), project.Name, places: [money.ToString("0.0"), printed, gap.ToString("0.#")]) with { Facts = Investments(project) }
            : null;
    }

    private static Finding? Overrun(Project project, RuleScope scope)
    {
        if (project.InvestmentOf(InvestmentKind.PlannedTotal)?.Amount is not { } planned || project.InvestmentOf(InvestmentKind.CompletedCumulative)?.Amount is not { } completed
            || !planned.Unit.ConvertsTo(completed.Unit) || Formulas.BoundsOf(planned).Upper is not { Sign: > 0 } most || Formulas.BoundsOf(completed).Lower is not { } least)
        {
            return null;
        }

        Percentage limit = scope.Options.Thresholds.InvestmentOverrun, overrun = new((least / most) - 1);
        return overrun > limit
            ? scope.Found("GR406", nameof(Project.Investments), project.Name, places: [completed, planned, overrun.ToString("0.0"), limit.ToString("0.#")]) with { Facts = Investments(project) }
            : null;
    }

    private static Fact[] Investments(Project project) =>
    [
        .. new[] { InvestmentKind.CompletedCumulative, InvestmentKind.PlannedTotal }
            .Select(project.InvestmentOf).OfType<Investment>().Select(investment => new Fact(investment.Amount, investment.Period)),
    ];
}
