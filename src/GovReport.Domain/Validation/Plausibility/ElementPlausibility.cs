namespace GovReport.Domain.Validation;

/// <summary>GR3 of single elements: programs, money, projects, work items.</summary>
internal static class ElementPlausibility
{
    internal static IEnumerable<Finding> Check(WelfareProgram program, RuleScope scope)
    {
        Fact[] standards = [.. program.Standards.Select((one, i) => scope.Of(nameof(program.Standards), i).FactAt(one.Figure, nameof(one.Figure), one.Period)!.Value)];
        if (program.Kind != ProgramKind.OneOff)
        {
            foreach (Finding finding in UnitValues.Of(scope, program.Name, [program.Name, program.Code], standards))
            {
                yield return finding;
            }
        }

        for (int i = 0; i < program.Beneficiaries.Count; i++)
        {
            Beneficiaries who = program.Beneficiaries[i];
            RuleScope at = scope.Of(nameof(program.Beneficiaries), i);
            if (UnitValues.Household(at, program.Name, at.FactAt(who.Households, nameof(who.Households)), at.FactAt(who.Persons, nameof(who.Persons))) is { } finding)
            {
                yield return finding;
            }
        }

        Bounds whole = Bounds.Closed(0, 100);
        for (int i = 0; i < program.Coverage.Count; i++)
        {
            if (scope.Of(nameof(program.Coverage), i).FactAt(program.Coverage[i].Rate, nameof(Coverage.Rate)) is { Figure.Unit.IsPercentLike: true } rate
                && UnitValues.Direct(scope, "GR304", program.Name, rate, whole, Unit.Percent) is { } finding)
            {
                yield return finding;
            }
        }

        foreach (Finding finding in Pairs(program.Measures, program.Name, scope))
        {
            yield return finding;
        }
    }

    /// <summary>What a person received a month on average, where one program has the money for itself.</summary>
    internal static IEnumerable<Finding> Check(Disbursement money, RuleScope scope)
    {
        if (money.IsShared || money.Programs.Count == 0 || scope.Report is not { } report || report.FindProgram(money.Programs[0]) is not { Kind: not ProgramKind.OneOff } program)
        {
            yield break;
        }

        int months = money.Period.Months().Count;
        if (months == 0 || !money.Paid.Unit.ConvertsTo(Unit.Yuan) || Counted(report, program, money.Period) is not { Figure.Unit.Family: CountFamily.Person } persons)
        {
            yield break;
        }

        Fact paid = scope.FactAt(money.Paid, nameof(money.Paid), money.Period)!.Value;
        foreach (UnitValueRange range in scope.Options.Thresholds.UnitValues)
        {
            if (range.Lower.Unit.ConvertsTo(Unit.YuanPerPersonMonth) && (range.Means(program.Name) || range.Means(program.Code))
                && UnitValues.Quotient(scope, "GR301", program.Name, paid, persons, range.Bounds, range.Lower.Unit, months) is { } finding)
            {
                yield return finding;
            }
        }
    }

    internal static IEnumerable<Finding> Check(Project project, RuleScope scope)
    {
        List<Fact> facts = [];
        Add(facts, project.Measures, scope);
        Fact? investment = ProjectArithmetic.PlannedTotal(project, scope)
            ?? (project.Investments is [{ Kind: InvestmentKind.Stated } only] ? scope.Of(nameof(project.Investments), 0).FactAt(only.Amount, nameof(only.Amount)) : null);
        if (investment is { } amount)
        {
            facts.Add(amount);
        }

        return
        [
            .. UnitValues.Of(scope, project.Name, [project.Name, .. project.Aliases], facts),
            .. Pairs(project.Measures, project.Name, scope),
            .. Progress(project.PhysicalProgress, project.Name, scope),
            .. project.Parts.SelectMany((part, i) => Progress(part.PhysicalProgress, project.Name + part.Name, scope.Of(nameof(project.Parts), i))),
        ];
    }

    internal static IEnumerable<Finding> Check(WorkItem item, RuleScope scope)
    {
        if (item.Measures.Count == 0)
        {
            return [];
        }

        List<Fact> facts = [];
        Add(facts, item.Measures, scope);
        return [.. UnitValues.Of(scope, item.Name, [item.Name], facts), .. Pairs(item.Measures, item.Name, scope)];
    }

    private static IEnumerable<Finding> Progress(Figure? figure, string subject, RuleScope scope)
    {
        if (scope.FactAt(figure, nameof(Project.PhysicalProgress)) is { Figure.Unit.IsPercentLike: true } progress
            && UnitValues.Direct(scope, "GR305", subject, progress, Bounds.Closed(0, 100), Unit.Percent) is { } finding)
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> Pairs(IReadOnlyList<Measure> measures, string subject, RuleScope scope)
    {
        for (int i = 0; i < measures.Count; i++)
        {
            RuleScope at = scope.Of(nameof(WorkItem.Measures), i);
            if (measures[i].Second is not null
                && UnitValues.Household(at, subject, at.FactAt(measures[i].Figure, nameof(Measure.Figure)), at.FactAt(measures[i].Second, nameof(Measure.Second))) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static void Add(List<Fact> facts, IReadOnlyList<Measure> measures, RuleScope scope)
    {
        for (int i = 0; i < measures.Count; i++)
        {
            RuleScope at = scope.Of(nameof(WorkItem.Measures), i);
            facts.AddRange(at.FactAt(measures[i].Figure, nameof(Measure.Figure)) is { } figure ? [figure] : []);
            facts.AddRange(at.FactAt(measures[i].Second, nameof(Measure.Second)) is { } second ? [second] : []);
        }
    }

    // The persons among whom the money is divided, with their path.
    private static Fact? Counted(WorkReport report, WelfareProgram program, ReportingPeriod period)
    {
        if (program.Counted(period, who => who.Persons) is not { } counted)
        {
            return null;
        }

        RuleScope whole = new(string.Empty, report, ValidationOptions.Default);
        int at = report.Programs.TakeWhile(one => !ReferenceEquals(one, program)).Count();
        int place = program.Beneficiaries.TakeWhile(one => !ReferenceEquals(one, counted)).Count();
        return whole.Of(nameof(report.Programs), at).Of(nameof(program.Beneficiaries), place).FactAt(counted.Persons, nameof(counted.Persons), counted.Period);
    }
}
