namespace GovReport.Domain.Validation;

/// <summary>GR3 of single elements: programs, money, projects, work items.</summary>
internal static partial class Plausibility
{
    private static readonly Bounds Whole = Bounds.Closed(0, 100);

    internal static void Check(WelfareProgram program, RuleScope scope)
    {
        if (program.Kind != ProgramKind.OneOff)
        {
            Fact[] standards = [.. program.Standards.Select((one, i) => scope.Of(nameof(program.Standards), i).FactAt(one.Figure, nameof(one.Figure), one.Period)!.Value)];
            UnitValues.Of(scope, program.Name, [program.Name, program.Code], standards);
        }

        scope.Each(nameof(program.Beneficiaries), program.Beneficiaries, (who, at) =>
            UnitValues.Household(at, program.Name, at.FactAt(who.Households, nameof(who.Households)), at.FactAt(who.Persons, nameof(who.Persons))));
        scope.Each(nameof(program.Coverage), program.Coverage, (coverage, at) => Share("GR304", program.Name, at.FactAt(coverage.Rate, nameof(coverage.Rate)), scope));
        Pairs(program.Measures, program.Name, scope);
    }

    /// <summary>What a person received a month on average, where one program has the money for itself.</summary>
    internal static void Check(Disbursement money, RuleScope scope)
    {
        if (money.IsShared || money.Programs.Count == 0 || scope.Report is not { } report || report.FindProgram(money.Programs[0]) is not { Kind: not ProgramKind.OneOff } program)
        {
            return;
        }

        int months = money.Period.Months().Count;
        if (months == 0 || !money.Paid.Unit.ConvertsTo(Unit.Yuan) || Counted(program, money.Period, scope) is not { Figure.Unit.Family: CountFamily.Person } persons)
        {
            return;
        }

        Fact paid = scope.FactAt(money.Paid, nameof(money.Paid), money.Period)!.Value;
        foreach (UnitValueRange range in scope.Options.Thresholds.UnitValues)
        {
            if (range.Lower.Unit.ConvertsTo(Unit.YuanPerPersonMonth) && (range.Means(program.Name) || range.Means(program.Code)))
            {
                UnitValues.Quotient(scope, "GR301", program.Name, paid, persons, range.Bounds, range.Lower.Unit, months);
            }
        }
    }

    internal static void Check(Project project, RuleScope scope)
    {
        List<Fact> facts = FactsOf(project.Measures, scope);
        Fact? stated = project.Investments is [{ Kind: InvestmentKind.Stated } only] ? scope.Of(nameof(project.Investments), 0).FactAt(only.Amount, nameof(only.Amount)) : null;
        if ((Arithmetic.PlannedTotal(project, scope) ?? stated) is { } amount)
        {
            facts.Add(amount);
        }

        UnitValues.Of(scope, project.Name, [project.Name, .. project.Aliases], facts);
        Pairs(project.Measures, project.Name, scope);
        Share("GR305", project.Name, scope.FactAt(project.PhysicalProgress, nameof(project.PhysicalProgress)), scope);
        scope.Each(nameof(project.Parts), project.Parts, (part, at) =>
            Share("GR305", project.Name + part.Name, at.FactAt(part.PhysicalProgress, nameof(part.PhysicalProgress)), at));
    }

    internal static void Check(WorkItem item, RuleScope scope)
    {
        if (item.Measures.Count > 0)
        {
            UnitValues.Of(scope, item.Name, [item.Name], FactsOf(item.Measures, scope));
            Pairs(item.Measures, item.Name, scope);
        }
    }

    // A share of a whole lies between 0 and 100%.
    private static void Share(string code, string subject, Fact? share, RuleScope scope)
    {
        if (share is { Figure.Unit.IsPercentLike: true } printed)
        {
            UnitValues.Direct(scope, code, subject, printed, Whole, Unit.Percent);
        }
    }

    private static void Pairs(IReadOnlyList<Measure> measures, string subject, RuleScope scope) => scope.Each(nameof(WorkItem.Measures), measures, (measure, at) =>
    {
        if (at.FactAt(measure.Second, nameof(measure.Second)) is { } second)
        {
            UnitValues.Household(at, subject, at.FactAt(measure.Figure, nameof(measure.Figure)), second);
        }
    });

    private static List<Fact> FactsOf(IReadOnlyList<Measure> measures, RuleScope scope)
    {
        List<Fact> facts = [];
        scope.Each(nameof(WorkItem.Measures), measures, (measure, at) =>
        {
            facts.AddRange(at.FactAt(measure.Figure, nameof(measure.Figure)) is { } figure ? [figure] : []);
            facts.AddRange(at.FactAt(measure.Second, nameof(measure.Second)) is { } second ? [second] : []);
        });
        return facts;
    }

    // The persons among whom the money is divided, with their path.
    private static Fact? Counted(WelfareProgram program, ReportingPeriod period, RuleScope scope) => program.Counted(period, who => who.Persons) is not { } counted
        ? null
        : scope.Root.Of(nameof(WorkReport.Programs), scope.Report!.Programs.PlaceOf(program)).Of(nameof(program.Beneficiaries), program.Beneficiaries.PlaceOf(counted))
            .FactAt(counted.Persons, nameof(counted.Persons), counted.Period);
}
