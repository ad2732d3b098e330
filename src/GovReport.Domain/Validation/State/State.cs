namespace GovReport.Domain.Validation;

/// <summary>GR4: what cannot be so at once: stages, money against work and plan, results against figures; units left out.</summary>
internal static partial class State
{
    internal static void Check(WorkItem item, RuleScope scope) => scope.NoUnits(item.Measures, item.Name);

    internal static void Check(Breakdown breakdown, RuleScope scope)
    {
        scope.NoUnit(nameof(breakdown.Total), breakdown.Name, breakdown.Total);
        scope.Each(nameof(breakdown.Parts), breakdown.Parts, (part, here) => here.NoUnit(nameof(part.Figure), breakdown.Name, part.Figure));
    }

    internal static void Check(WelfareProgram program, RuleScope scope)
    {
        scope.Each(nameof(program.Standards), program.Standards, (standard, here) => here.NoCurrency(nameof(standard.Figure), program.Name, standard.Figure));
        scope.Each(nameof(program.Beneficiaries), program.Beneficiaries, (who, here) =>
        {
            here.NoUnit(nameof(who.Households), program.Name, who.Households);
            here.NoUnit(nameof(who.Persons), program.Name, who.Persons);
            here.NoUnit(nameof(who.PersonTimes), program.Name, who.PersonTimes);
        });
        scope.NoUnits(program.Measures, program.Name);
    }

    internal static void Check(Disbursement money, RuleScope scope)
    {
        string? subject = money.Programs.Count == 0 ? null : string.Join('、', money.Programs.Select(code => scope.Report?.FindProgram(code)?.Name ?? code));
        scope.NoCurrency(nameof(money.Paid), subject, money.Paid);
        scope.NoCurrency(nameof(money.Due), subject, money.Due);
        scope.NoCurrency(nameof(money.Arrears), subject, money.Arrears);

        // What makes up for earlier periods may come on top of what is due for this one.
        if (money.Due is { } due && due.Unit.ConvertsTo(money.Paid.Unit) && Formulas.BoundsOf(money.Paid).Lower is { } paid && Formulas.BoundsOf(due).Upper is { } most
            && (money.Arrears is { } printed ? Formulas.BoundsOf(printed).Upper : Rational.Zero) is { } arrears && paid > most + arrears)
        {
            scope.Add(scope.Found("GR407", nameof(money.Paid), subject, money.Arrears is null ? string.Empty : "Arrears", money.Paid, due, money.Arrears) with
            {
                Facts = [new(money.Paid, money.Period), new(due, money.Period)],
            });
        }
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
        bool isAdmitted = gravity != Severity.Error && report.FindProject(name)?.CurrentStage == Stage.Halted;
        bool isAhead = commitment.Period.Start > report.Header.ReviewPeriod.End;
        scope.Add(report.Evaluate(commitment, report.Header.Date).Verdict switch
        {
            Verdict.Missed when !isAdmitted =>
                scope.Found("GR411", string.Empty, commitment.Name, "Milestone", commitment.By ?? commitment.Period.End, commitment.Strength, stage) with { Severity = gravity },
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

        if (scope.Report is { } report && report.FindIndicator(target.IndicatorCode) is not null
            && report.Evaluate(target, report.Header.Date) is { Verdict: Verdict.Missed } result)
        {
            scope.Add(scope.Found("GR411", string.Empty, indicator.Name, places: [target.Period, target.Strength, result]) with
            {
                Severity = Gravity(target.Strength),
                Facts = result.Actual is { } actual ? [actual] : [],
            });
        }

        if (target.Aspect == Aspect.Level)
        {
            scope.NoUnitOf(nameof(target.Goal), indicator, target.Goal);
        }
        else
        {
            scope.NoUnit(nameof(target.Goal), indicator.Name, target.Goal);
        }
    }

    // An error where the promise was firm, a warning otherwise.
    internal static Severity Gravity(Strength strength) => strength is Strength.Binding or Strength.Ensured ? Severity.Error : Severity.Warning;
}
