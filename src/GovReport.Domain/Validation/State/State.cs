namespace GovReport.Domain.Validation;

/// <summary>GR4: what cannot be so at once: stages, money against work and plan, results against figures; units left out.</summary>
internal static class State
{
    // Of more promises of one thing for one period, or claims that all goals are met, no more are judged.
    private const int MostTargets = 16;

    internal static void Check(WorkItem item, RuleScope scope) => scope.NoUnits(item.Measures, item.Name);

    internal static void Check(Breakdown breakdown, RuleScope scope)
    {
        scope.NoUnit(nameof(breakdown.Total), breakdown.Name, breakdown.Total);
        scope.Each(nameof(breakdown.Parts), breakdown.Parts, (part, here) => here.NoUnit(nameof(part.Figure), breakdown.Name, part.Figure));
    }

    internal static void Check(WelfareProgram program, RuleScope scope)
    {
        scope.Each(nameof(program.Standards), program.Standards, (standard, here) =>
        {
            here.NoCurrency(nameof(standard.Figure), program.Name, standard.Figure);

            // 50元, and nobody knows for how long.
            bool isBare = standard.Figure.Unit.IsMoney && program.Kind is ProgramKind.FlatRate or ProgramKind.TopUp;
            here.Add(isBare
                ? here.Found("GR412", nameof(standard.Figure), program.Name, "As", standard.Figure, Unit.YuanPerPersonMonth)
                : null);
        });
        scope.Each(nameof(program.Beneficiaries), program.Beneficiaries, (who, here) =>
        {
            here.NoUnit(nameof(who.Households), program.Name, who.Households);
            here.NoUnit(nameof(who.Persons), program.Name, who.Persons);
            here.NoUnit(nameof(who.PersonTimes), program.Name, who.PersonTimes);
        });
        scope.Each(nameof(program.Coverage), program.Coverage, (coverage, here) =>
        {
            here.Absurd(nameof(coverage.Rate), program.Name, coverage.Rate);
            here.Absurd(nameof(coverage.Enrolled), program.Name, coverage.Enrolled);
            here.Absurd(nameof(coverage.Eligible), program.Name, coverage.Eligible);
        });
        scope.NoUnits(program.Measures, program.Name);
    }

    internal static void Check(Disbursement money, RuleScope scope)
    {
        string? subject = scope.NamesOf(money);
        scope.NoCurrency(nameof(money.Paid), subject, money.Paid);
        scope.NoCurrency(nameof(money.Due), subject, money.Due);
        scope.NoCurrency(nameof(money.Arrears), subject, money.Arrears);

        if (money.Due is { } due && due.Unit.ConvertsTo(money.Paid.Unit) && IsOverpaid(money, due))
        {
            scope.Add(scope.Found("GR407", nameof(money.Paid), subject, money.Arrears is null ? string.Empty : "Arrears", money.Paid, due,
                money.Arrears) with
            {
                Facts = [scope.FactAt(money.Paid, nameof(money.Paid), money.Period)!.Value,
                    scope.FactAt(due, nameof(money.Due), money.Period)!.Value],
            });
        }

        Unpaid(money, subject, scope);
    }

    // What makes up for earlier periods may come on top of what is due for this one.
    private static bool IsOverpaid(Disbursement money, Figure due)
    {
        Rational? arrears = money.Arrears is { } printed ? Formulas.BoundsOf(printed).Upper : Rational.Zero;
        return Formulas.BoundsOf(money.Paid).Lower > Formulas.BoundsOf(due).Upper + arrears;
    }

    // Less than was due, by more than rounding explains and than later payments made up for.
    private static void Unpaid(Disbursement money, string? subject, RuleScope scope)
    {
        if (money.Due is not { } due || money.Shortfall is not { Value: { Sign: > 0 } lacking, Bounds.Lower.Sign: > 0 })
        {
            return;
        }

        Arrears.Debt? debt = scope.Report is { } report ? (scope.Arrears ??= new(report)).DebtOf(money) : null;
        if (debt is { IsSettled: true })
        {
            return;
        }

        Figure missing = money.Paid.Like(lacking);
        scope.Add((debt is { IsTouched: true }
            ? scope.Found("GR415", nameof(money.Paid), subject, "Settled", due, money.Paid, missing,
                money.Paid.Like(new(debt.Left, Unit.Yuan)))
            : scope.Found("GR415", nameof(money.Paid), subject, string.Empty, due, money.Paid, missing)) with
        {
            Facts = [scope.FactAt(money.Paid, nameof(money.Paid), money.Period)!.Value,
                scope.FactAt(due, nameof(money.Due), money.Period)!.Value],
        });
    }

    /// <summary>A milestone that was missed, or one that is promised although it is reached.</summary>
    internal static void Check(Commitment commitment, RuleScope scope)
    {
        if (scope.Report is not { } report || commitment is not { Kind: CommitmentKind.Milestone, Stage: { } stage, Project: { } name })
        {
            return;
        }

        // A soft promise whose project the report itself says to be halted hides nothing; a firm one is an error all the same.
        Severity gravity = Gravity(commitment.Strength);
        bool isAhead = commitment.Period.Start > report.Header.ReviewPeriod.End;
        scope.Add(report.Evaluate(commitment, report.Header.Date).Verdict switch
        {
            Verdict.Missed when gravity == Severity.Error || report.FindProject(name) is not { } project
                || scope.StageOf(project) != Stage.Halted =>
                scope.Found("GR411", string.Empty, commitment.Name, "Milestone", commitment.By ?? commitment.Period.End,
                    commitment.Strength, stage) with
                { Severity = gravity },
            Verdict.Met when isAhead => scope.Found("GR414", string.Empty, commitment.Name, places: [commitment.Period, name, stage]),
            _ => null,
        });
    }

    /// <summary>Missed by the figures of the report, a goal without its unit.</summary>
    internal static void Check(Target target, RuleScope scope)
    {
        if (scope.IndicatorOf(target.IndicatorCode) is not { } indicator)
        {
            return;
        }

        // Before its period is over, only what is not to be passed can be missed.
        if (scope.Report is { } report && report.FindIndicator(target.IndicatorCode) is not null
            && (report.Header.Date >= target.Period.End || target.Effective is Comparator.AtMost or Comparator.Below or Comparator.Maintain)
            && report.Evaluate(target, report.Header.Date) is { Verdict: Verdict.Missed } result)
        {
            scope.Add(scope.Found("GR411", string.Empty, indicator.Name, places: [target.Period, target.Strength, result]) with
            {
                Severity = Gravity(target.Strength),
                Facts = result.Actual is { } actual ? [actual] : [],
            });
        }

        if (target.Aspect is Aspect.Level or Aspect.Increase)
        {
            scope.NoUnitOf(nameof(target.Goal), indicator, target.Goal);
        }
        else
        {
            scope.NoUnit(nameof(target.Goal), indicator.Name, target.Goal);
        }
    }

    // An error where the promise was firm, a warning otherwise.
    internal static Severity Gravity(Strength strength) =>
        strength is Strength.Binding or Strength.Ensured ? Severity.Error : Severity.Warning;

    internal static void Check(Project project, RuleScope scope)
    {
        Stages.Check(project.Statements, project.Name, scope);
        scope.Each(nameof(project.Parts), project.Parts, (part, here) =>
        {
            Stages.Check(part.Statements, $"{project.Name} {part.Name}", here);
            here.Add(part.PhysicalProgress is { } done ? Physical(done, part.CurrentStage, $"{project.Name} {part.Name}", here) : null);
            here.Add(AgainstWhole(part, project, here));
        });
        if (project.LandClearance is { } land)
        {
            Stages.Check(land.Statements, project.Name, scope.Of(nameof(project.LandClearance)));
        }

        scope.Add(project.PhysicalProgress is { } progress ? Physical(progress, project.CurrentStage, project.Name, scope) : null);
        scope.Add(Financial(project, scope));
        scope.Add(Overrun(project, scope));
        scope.Each(nameof(project.Investments), project.Investments,
            (one, here) => here.NoCurrency(nameof(one.Amount), project.Name, one.Amount));
        scope.Each(nameof(project.Funding), project.Funding, (one, here) => here.NoCurrency(nameof(one.Amount), project.Name, one.Amount));
        scope.NoUnits(project.Measures, project.Name);
    }

    /// <summary>Units left out, more said to be at a stage than the report shows.</summary>
    internal static void Check(ProjectGroup group, RuleScope scope)
    {
        scope.NoCurrency("Investment.Amount", group.Name, group.Investment?.Amount);
        scope.Each(nameof(group.Funding), group.Funding, (one, here) => here.NoCurrency(nameof(one.Amount), group.Name, one.Amount));

        // The stages of all its projects, where the list is complete and the report tells of each.
        Stage?[] stages = scope.Report is { } report && !group.AndOthers && group.Stages.Count > 0
            ? [.. group.Projects.Select(name => report.FindProject(name)?.CurrentStage)]
            : [];
        if (stages.Length > 0 && Array.TrueForAll(stages, stage => stage is not null))
        {
            Dictionary<Stage, int> counts = stages.CountBy(stage => stage!.Value).ToDictionary();
            scope.Each(nameof(group.Stages), group.Stages, (stated, here) =>
            {
                Stage stage = stated.Stage;
                int reached = counts.Where(one => stage == Stage.Halted
                    ? one.Key == Stage.Halted
                    : one.Key >= stage && one.Key != Stage.Halted).Sum(one => one.Value);
                bool isMore = stated.Count.Bounds().Lower is { } least && least > reached;
                here.Add(isMore ? here.Found("GR413", nameof(stated.Count), group.Name, places: [stage, stated.Count, reached]) : null);
            });
        }
    }

    // The whole is said to be complete, and later or at the same time a part of it is not.
    private static Finding? AgainstWhole(ProjectPart part, Project project, RuleScope scope)
    {
        if (Latest(project.Statements) is not { } whole || Latest(part.Statements) is not { } now)
        {
            return null;
        }

        bool isForOneDay = whole is { Period: null } or { Date: not null };
        return Stages.IsFinished(whole.Stage) && Stages.IsUnfinished(now.Stage) && isForOneDay && DayOf(now) >= DayOf(whole)
            ? scope.Found("GR401", nameof(ProjectPart.Statements), project.Name, "Part", whole.Stage, part.Name, now.Stage,
                Stages.Said(now))
            : null;
    }

    private static LocalDate DayOf(StageStatement statement) => statement.AsOf ?? LocalDate.MaxIsoValue;

    private static StageStatement? Latest(IReadOnlyList<StageStatement> statements) => statements.MaxBy(one => (DayOf(one), one.Stage));

    // All done and not complete, or complete and not all done. In use or on trial before the last work is usual.
    private static Finding? Physical(Figure printed, Stage? stage, string subject, RuleScope scope)
    {
        if (!printed.TryGetPercentage(out Percentage done) || stage is not { } current)
        {
            return null;
        }

        bool isAll = done >= Percentage.Of(100) && printed.Qualifier is Qualifier.None or Qualifier.AtLeast or Qualifier.Exceeds;
        bool isComplete = current is Stage.Completed or Stage.Accepted;
        if (isAll && !Stages.IsFinished(current))
        {
            return scope.Found("GR404", nameof(Project.PhysicalProgress), subject, places: [printed, current]);
        }

        return isComplete && Formulas.BoundsOf(printed).Upper is { } most && most < 1
            ? scope.Found("GR404", nameof(Project.PhysicalProgress), subject, "Complete", current, printed)
            : null;
    }

    private static Finding? Financial(Project project, RuleScope scope)
    {
        Rational gap = scope.Options.Thresholds.ProgressGap.Points;
        if (project.PhysicalProgress is not { } printed || !printed.TryGetPercentage(out Percentage work)
            || project.FinancialProgress.Value is not { } money)
        {
            return null;
        }

        // The last payments come after the last work: accounts are settled and a part is kept back as a guarantee.
        bool isSettling = money < work && (work >= Percentage.Of(100) || (project.CurrentStage is { } stage && Stages.IsFinished(stage)));
        return !isSettling && (money - work).Points.Abs() > gap
            ? scope.Found("GR405", nameof(Project.PhysicalProgress), project.Name,
                places: [money.Print(), printed, gap.ToString("0.#")]) with
            {
                Facts = [.. Investments(project, scope), scope.FactAt(printed, nameof(Project.PhysicalProgress))!.Value],
            }
            : null;
    }

    private static Finding? Overrun(Project project, RuleScope scope)
    {
        if (project.InvestmentOf(InvestmentKind.PlannedTotal)?.Amount is not { } planned
            || project.InvestmentOf(InvestmentKind.CompletedCumulative)?.Amount is not { } completed
            || !planned.Unit.ConvertsTo(completed.Unit) || Formulas.BoundsOf(planned).Upper is not { Sign: > 0 } most
            || Formulas.BoundsOf(completed).Lower is not { } least)
        {
            return null;
        }

        Percentage limit = scope.Options.Thresholds.InvestmentOverrun, overrun = new((least / most) - 1);
        return overrun > limit
            ? scope.Found("GR406", nameof(Project.Investments), project.Name,
                places: [completed, planned, overrun.Print(), limit.ToString("0.#")]) with
            { Facts = Investments(project, scope) }
            : null;
    }

    private static Fact[] Investments(Project project, RuleScope scope) =>
    [
        .. new[] { InvestmentKind.CompletedCumulative, InvestmentKind.PlannedTotal }.Select(project.InvestmentOf).OfType<Investment>()
            .Select(one => scope.Of(nameof(project.Investments), project.Investments.PlaceOf(one)).FactAt(one.Amount, nameof(one.Amount),
                one.Period)!.Value),
    ];

    internal static void Check(Observation observation, RuleScope scope)
    {
        if (scope.IndicatorOf(observation.IndicatorCode) is not { } indicator)
        {
            return;
        }

        scope.NoUnitOf(nameof(observation.Value), indicator, observation.Value);
        if (ResultWords.Claim(observation.Words) is not 0 and var claim)
        {
            scope.Add(AgainstTargets(claim, observation, indicator, scope) ?? AgainstPlan(claim, observation, indicator, scope));
        }

        scope.Each(nameof(observation.Changes), observation.Changes, (change, here) =>
        {
            if (change.Kind is ChangeKind.Rate or ChangeKind.Average or ChangeKind.Contribution or ChangeKind.Completion)
            {
                here.Absurd(nameof(change.Value), indicator.Name, change.Value);
                here.Add(change.Value is { Number: not 0 } bare
                    && bare.Unit == Unit.None ? here.Found("GR412", nameof(change.Value), indicator.Name, "As", bare, Unit.Percent) : null);
            }
            else if (change.Kind == ChangeKind.Increase)
            {
                here.NoUnitOf(nameof(change.Value), indicator, change.Value);
            }
            else
            {
                here.NoUnit(nameof(change.Value), indicator.Name, change.Value);
            }
        });
    }

    internal static void Check(WorkReport report, RuleScope scope)
    {
        SimilarNames(report, scope);
        Results(report, scope);
    }

    // 未达预期 beside a target that is met, 圆满完成 beside one that is missed.
    private static Finding? AgainstTargets(int claim, Observation observation, Indicator indicator, RuleScope scope)
    {
        if (scope.Report is not { } report || report.FindIndicator(observation.IndicatorCode) is null)
        {
            return null;
        }

        Completion[] results =
        [
            .. report.Targets.PlacesOf(Keys.PromisedFor,
                new(new(observation.IndicatorCode, observation.Scope, null), observation.Period.Start, observation.Period.End))
                    .Take(MostTargets)
                .Select(place => report.Evaluate(report.Targets[place], report.Header.Date)),
        ];
        if (ContraryTo(claim, results) is not { } contrary)
        {
            return null;
        }

        return scope.Found("GR409", nameof(Observation.Words), indicator.Name, places: [observation.Words, contrary]) with
        {
            Facts = contrary.Actual is { } actual ? [actual] : [],
        };
    }

    // Against success one target that is missed, against failure targets that are all met.
    private static Completion? ContraryTo(int claim, Completion[] results)
    {
        if (claim > 0)
        {
            return Array.Find(results, one => one.Verdict == Verdict.Missed);
        }

        return Array.TrueForAll(results, one => one.Verdict == Verdict.Met) ? results.FirstOrDefault() : null;
    }

    // 超额完成 beside 完成年度计划的81.3%.
    private static Finding? AgainstPlan(int claim, Observation observation, Indicator indicator, RuleScope scope)
    {
        if (observation.Changes.FirstOrDefault(change =>
            change.Kind == ChangeKind.Completion)?.Value is not { Unit.IsPercentLike: true } stated)
        {
            return null;
        }

        Bounds share = Formulas.BoundsOf(stated);
        bool isContrary = claim > 0 ? share.Upper is { } most && most < 1 : share.Lower is { } least && least >= 1;
        return isContrary ? scope.Found("GR409", nameof(Observation.Words), indicator.Name, "Plan", observation.Words, stated) : null;
    }

    private static void SimilarNames(WorkReport report, RuleScope scope)
    {
        SimilarNames names = new(scope.Options.Thresholds.SimilarNames);
        for (int i = 0; i < report.Projects.Count; i++)
        {
            Project other = report.Projects[i];
            ProjectName name = ProjectName.Of(other.Name);
            IReadOnlyList<int> like = names.Like(name, static _ => true);
            foreach (int place in like.Count < 2 ? like : [.. like.Order()])
            {
                Project one = report.Projects[place];
                bool isTold = one.Name == other.Name || one.Aliases.Contains(other.Name, StringComparer.Ordinal)
                    || other.Aliases.Contains(one.Name, StringComparer.Ordinal);
                scope.Add(isTold ? null : scope.Of(nameof(report.Projects), i)
                    .Found("GR408", nameof(Project.Name), subject: null, places: [one.Name, other.Name]));
            }

            names.Add(name, i);
        }
    }

    // What is said of all goals stands beside each single result; a result without a figure is told once, at the claim if there is one.
    private static void Results(WorkReport report, RuleScope scope)
    {
        Lazy<HashSet<string>> measured = new(() => [.. report.Observations.Where(HasFigure).Select(one => one.IndicatorCode)]);
        SortedSet<int> bare =
            [.. Enumerable.Range(0, report.Observations.Count).Where(i => IsBare(report.Observations[i], report, measured))];
        int claims = 0;
        scope.Each(nameof(report.WorkItems), report.WorkItems, (item, here) =>
        {
            if (!ResultWords.IsOfAllGoals(item.Name) || ResultWords.Claim(item.Words) <= 0 || ++claims > MostTargets)
            {
                return;
            }

            ReportingPeriod period = item.Period ?? report.Header.ReviewPeriod;
            List<int> failed = [.. bare.Where(at => ResultWords.Claim(report.Observations[at].Words) < 0
                && period.Contains(report.Observations[at].Period))];
            List<string> names = [.. failed.Select(at => report.IndicatorOf(report.Observations[at]).Name)];
            here.Add(Contrary(report, period, bare) is { Count: > 0 } contrary
                ? here.Found("GR409", nameof(item.Words), item.Name, "Goals", item.Words, contrary)
                : null);
            here.Add(failed.Count > 0
                ? here.Found("GR410", nameof(item.Words), item.Name, "Goals", item.Words, names, report.Observations[failed[0]].Words)
                : null);
            bare.ExceptWith(failed);
        });
        foreach (int at in bare)
        {
            Observation observation = report.Observations[at];
            scope.Add(scope.Of(nameof(report.Observations), at)
                .Found("GR410", nameof(observation.Words), report.IndicatorOf(observation).Name, places: observation.Words));
        }
    }

    // Names of what is missed by the figures, or said to be, within the period of the claim.
    private static List<string> Contrary(WorkReport report, ReportingPeriod period, SortedSet<int> bare)
    {
        IEnumerable<string> missed = report.Targets
            .Where(target => period.Contains(target.Period) && report.FindIndicator(target.IndicatorCode) is not null)
            .Where(target => report.Evaluate(target, report.Header.Date).Verdict == Verdict.Missed)
            .Select(target => report.IndicatorOf(target).Name);
        IEnumerable<string> said = report.Observations
            .Where((one, at) => ResultWords.Claim(one.Words) < 0 && period.Contains(one.Period) && !bare.Contains(at) && HasFigure(one))
            .Select(one => report.FindIndicator(one.IndicatorCode)?.Name ?? one.IndicatorCode);
        return [.. missed.Concat(said).Distinct(StringComparer.Ordinal)];
    }

    // A result in words of an indicator that has a unit, and nowhere in the report a figure.
    private static bool IsBare(Observation observation, WorkReport report, Lazy<HashSet<string>> measured) =>
        ResultWords.Claim(observation.Words) != 0
        && report.FindIndicator(observation.IndicatorCode) is { } indicator && indicator.Unit != Unit.None
        && !measured.Value.Contains(observation.IndicatorCode);

    private static bool HasFigure(Observation observation) =>
        observation.Value is not null || observation.Changes.Any(change => change.Value is not null);
}
