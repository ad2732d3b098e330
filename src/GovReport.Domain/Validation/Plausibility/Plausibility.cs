namespace GovReport.Domain.Validation;

/// <summary>
/// GR3: natural ranges, unit values, growth, in programs, money, projects, work items
/// and observations; and what holds between observations.
/// </summary>
internal static class Plausibility
{
    private static readonly Bounds Whole = Bounds.Closed(0, 100);

    // Indicators whose quotient is a value of its own, where the report does not print it.
    private static readonly (string Of, string By, string Name, string Unit)[] Quotients =
    [
        ("GRAIN-OUTPUT", "GRAIN-AREA", "GRAIN-YIELD", "公斤/亩"),
        ("URBAN-INCOME", "RURAL-INCOME", "INCOME-RATIO", "∶1"),
    ];

    internal static void Check(WelfareProgram program, RuleScope scope)
    {
        if (program.Kind != ProgramKind.OneOff)
        {
            Fact[] standards = [.. program.Standards.Select((one, i) => scope.Of(nameof(program.Standards), i)
                .FactAt(one.Figure, nameof(one.Figure), one.Period)!.Value)];
            UnitValues.Of(scope, program.Name, [program.Name, program.Code], standards);
        }

        scope.Each(nameof(program.Beneficiaries), program.Beneficiaries, (who, at) =>
            UnitValues.Household(at, program.Name, [program.Name, program.Code], at.FactAt(who.Households, nameof(who.Households)),
                at.FactAt(who.Persons, nameof(who.Persons))));
        scope.Each(nameof(program.Coverage), program.Coverage,
            (coverage, at) => Share("GR304", program.Name, at.FactAt(coverage.Rate, nameof(coverage.Rate)), scope));
        Pairs(program.Measures, program.Name, scope);
    }

    /// <summary>What a person received a month on average, where one program has the money for itself.</summary>
    internal static void Check(Disbursement money, RuleScope scope)
    {
        if (money.IsShared || money.Programs.Count == 0 || scope.Report is not { } report
            || report.FindProgram(money.Programs[0]) is not { Kind: not ProgramKind.OneOff } program)
        {
            return;
        }

        int months = money.Period.WholeMonths;
        if (months == 0 || !money.Paid.Unit.ConvertsTo(Unit.Yuan)
            || Headcount.Of(program, money.Period, who => who.Persons) is not { Count.Figure.Unit.Family: CountFamily.Person } heads)
        {
            return;
        }

        Fact persons = heads.IsByMonth ? heads.PersonMonths : Counted(program, heads, scope);
        months = heads.IsByMonth ? 1 : months;
        Fact paid = scope.FactAt(money.Paid, nameof(money.Paid), money.Period)!.Value;
        foreach (UnitValueRange range in scope.Options.Thresholds.KnownUnitValues)
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
        Fact? stated = project.Investments is [{ Kind: InvestmentKind.Stated } only]
            ? scope.Of(nameof(project.Investments), 0).FactAt(only.Amount, nameof(only.Amount))
            : null;
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

    private static void Pairs(IReadOnlyList<Measure> measures, string subject, RuleScope scope) =>
        scope.Each(nameof(WorkItem.Measures), measures, (measure, at) =>
    {
        if (at.FactAt(measure.Second, nameof(measure.Second)) is { } second)
        {
            UnitValues.Household(at, subject, [subject, measure.Name], at.FactAt(measure.Figure, nameof(measure.Figure)), second);
        }
    });

    private static List<Fact> FactsOf(IReadOnlyList<Measure> measures, RuleScope scope)
    {
        List<Fact> facts = [];
        scope.Each(nameof(WorkItem.Measures), measures, (measure, at) =>
        {
            Take(at.FactAt(measure.Figure, nameof(measure.Figure)));
            Take(at.FactAt(measure.Second, nameof(measure.Second)));
        });
        return facts;

        void Take(Fact? fact)
        {
            if (fact is { } known)
            {
                facts.Add(known);
            }
        }
    }

    // The persons among whom the money is divided, with their path where they were counted together.
    private static Fact Counted(WelfareProgram program, Headcount heads, RuleScope scope)
    {
        RuleScope at = scope.Root.Of(nameof(WorkReport.Programs), scope.Report!.Programs.PlaceOf(program));
        return heads.Counted is [{ } counted]
            ? at.Of(nameof(program.Beneficiaries), program.Beneficiaries.PlaceOf(counted))
                .FactAt(counted.Persons, nameof(counted.Persons), counted.Period)!.Value
            : heads.Count;
    }

    internal static void Check(Observation observation, RuleScope scope)
    {
        if (scope.IndicatorOf(observation.IndicatorCode) is not { } indicator)
        {
            return;
        }

        if (observation.Value is { } level)
        {
            Natural(level, observation, indicator, scope);
            IReadOnlyList<UnitValueRange> ranges = scope.Options.Thresholds.KnownUnitValues;
            for (int i = 0; i < ranges.Count; i++)
            {
                UnitValueRange known = ranges[i];
                if (known.Means(indicator.Code) && UnitFit.InFull(level.Unit, indicator.Unit).ConvertsTo(known.Lower.Unit))
                {
                    UnitValues.Direct(scope, "GR301", indicator.Name, LevelOf(observation, indicator, scope), known.Bounds,
                        known.Lower.Unit);
                }
            }
        }

        scope.Each(nameof(observation.Changes), observation.Changes, (change, at) =>
        {
            if (change is { Kind: ChangeKind.Rate, Against: ChangeAgainst.SamePeriodLastYear or ChangeAgainst.PreviousPeriod }
                && change.Signed is { Unit.IsPercentLike: true } printed && IsUnusual(printed, observation.Value, indicator, scope)
                && observation.ToFact(change, at.At(nameof(change.Value))) is { } rate)
            {
                UnitValues.Direct(scope, "GR302", indicator.Name, rate, Growth(scope), Unit.Percent);
            }
        });
    }

    /// <summary>What holds between observations: growth that nobody states, quotients that nobody prints, cumulative values.</summary>
    internal static void Check(WorkReport report, RuleScope scope)
    {
        ObservationIndex index = scope.Observations;
        for (int place = 0; place < report.Observations.Count; place++)
        {
            Observation one = index[place];
            if (one.Value is null || scope.IndicatorOf(one.IndicatorCode) is not { } indicator)
            {
                continue;
            }

            Unstated(index, place, indicator, scope);
            Fallen(index, place, scope);
            if (one.IndicatorCode == "HOUSEHOLDS" && index.Beside(one, "REGISTERED-POPULATION", one.Scope) is { } people)
            {
                UnitValues.Household(scope, indicator.Name, [indicator.Name], index.ValueOf(place), index.ValueOf(people));
            }

            foreach ((string of, string by, string name, string unit) in Quotients)
            {
                if (one.IndicatorCode == of && index.Beside(one, by, one.Scope) is { } other && index.Beside(one, name, one.Scope) is null
                    && scope.Options.Thresholds.KnownUnitValues.FirstOrDefault(range => range.Means(name)) is { } range)
                {
                    Unit each = Unit.Parse(unit, CultureInfo.InvariantCulture);
                    UnitValues.Quotient(scope, "GR301", indicator.Name, index.ValueOf(place)!.Value, index.ValueOf(other)!.Value,
                        range.Bounds, each);
                }
            }
        }
    }

    // Growth out of the usual range, of what neither is small now nor was before.
    private static bool IsUnusual(Figure growth, Figure? level, Indicator indicator, RuleScope scope)
    {
        Thresholds limits = scope.Options.Thresholds;
        return !IsSmall(level, indicator, scope) && !IsWithin(growth, limits.GrowthAtLeast.Ratio, limits.GrowthAtMost.Ratio)
            && !(level is { } now && IsSmall(Before(now, growth), indicator, scope));
    }

    private static Bounds Growth(RuleScope scope) =>
        Bounds.Closed(scope.Options.Thresholds.GrowthAtLeast.Ratio * 100, scope.Options.Thresholds.GrowthAtMost.Ratio * 100);

    // A count or an amount so small that it may well multiply, or vanish. The floor of an amount says nothing of an average.
    private static bool IsSmall(Figure? figure, Indicator indicator, RuleScope scope)
    {
        if (figure is not { } given)
        {
            return false;
        }

        Thresholds limits = scope.Options.Thresholds;
        if (given.IsExactCount)
        {
            return given.Number < limits.GrowthFrom;
        }

        bool isAverage = indicator is { TimeBasis: TimeBasis.Average } or { Rollup: RollupKind.Recompute };
        return !isAverage && IsBelow(given, limits.KnownGrowthFromAmounts);
    }

    private static bool IsBelow(Figure amount, IReadOnlyList<Figure> floors)
    {
        for (int i = 0; i < floors.Count; i++)
        {
            if (floors[i].Unit.ConvertsTo(amount.Unit) && Formulas.Number(amount).Abs() < Formulas.Number(floors[i]))
            {
                return true;
            }
        }

        return false;
    }

    // The level from which a rate comes; the level itself where there was none.
    private static Figure Before(Figure level, Figure rate) => Formulas.Number(rate) is var growth && growth > -1
        ? Figure.Of((level.Value.Value / (growth + 1) / level.Scale.Factor()).Round(level.Number.Scale), level.Unit, level.Scale)
        : level;

    private static Fact LevelOf(Observation observation, Indicator indicator, RuleScope scope) =>
        UnitFit.InFull(observation.ToFact(scope.At(nameof(observation.Value))), indicator)!.Value;

    private static void Natural(Figure value, Observation observation, Indicator indicator, RuleScope scope)
    {
        NaturalRange? range = indicator.NaturalRange;
        bool isNeverNegative = value.Unit.IsNonNegative
            || (range is { Lower: { Number: 0 } zero, Upper: null } && value.Unit.ConvertsTo(zero.Unit));
        if (isNeverNegative && value.Number < 0)
        {
            Fact level = LevelOf(observation, indicator, scope);
            scope.Add(scope.Root.Found("GR305", level.Path!, indicator.Name, ".Negative", level) with
            { Facts = [level], Found = level.Value });
        }
        else if ((range?.Lower ?? range?.Upper) is { } end && value.Unit.ConvertsTo(end.Unit)
            && !IsWithin(value, range!.Lower is { } least ? Formulas.Number(least) : null,
                range.Upper is { } most ? Formulas.Number(most) : null))
        {
            Bounds below = range.Upper is { } upper && upper.Unit.ConvertsTo(end.Unit)
                ? Bounds.AtMost(upper.Value.In(end.Unit).Value)
                : Bounds.Everything;
            Bounds above = range.Lower is { } lower ? Bounds.AtLeast(lower.Value.In(end.Unit).Value) : Bounds.Everything;
            UnitValues.Direct(scope, "GR305", indicator.Name, LevelOf(observation, indicator, scope),
                below.Intersect(above) ?? Bounds.Everything, end.Unit);
        }
    }

    // Whether a plain print lies between two values in base units: then a value that it stands for does, its own number.
    private static bool IsWithin(Figure figure, Rational? lower, Rational? upper)
    {
        Rational number = Formulas.Number(figure);
        return figure is { Qualifier: Qualifier.None, Upper: null } && !(lower is { } least && number < least)
            && !(upper is { } most && number > most);
    }

    // A year on, without a rate: the growth of two levels.
    private static void Unstated(ObservationIndex index, int place, Indicator indicator, RuleScope scope)
    {
        Observation one = index[place];
        if (one.Value!.Value.Unit.IsPercentLike || StatesRate(one) || IsSmall(one.Value, indicator, scope) || index.Alike(place).Count < 2)
        {
            return;
        }

        foreach (int at in index.YearBefore(one, indicator))
        {
            if (index[at].Value is { Value.Sign: > 0 } before && !IsSmall(before, indicator, scope) && index.ValueOf(at) is { } @base
                && index.ValueOf(place) is { } level && ChangeRelations.AreAlike(@base, level))
            {
                Bounds times = Growth(scope) / Bounds.Point(100) + Bounds.Point(1);
                UnitValues.Quotient(scope, "GR302", indicator.Name, level, @base, times, Unit.Multiple);
                return;
            }
        }
    }

    private static bool StatesRate(Observation one) =>
        one.Changes.Find(ChangeKind.Rate,
            static (change, kind) => change.Kind == kind && change.Against == ChangeAgainst.SamePeriodLastYear) is not null;

    // 1—8月 below 1—7月 is a revision, or a slip.
    private static void Fallen(ObservationIndex index, int place, RuleScope scope)
    {
        Observation one = index[place];
        List<int> places = index.Alike(place);
        if (places.Count < 2 || !SeriesRelations.AddsUpOverTime(index, place)
            || index.NameOf(place).Contains("利润", StringComparison.Ordinal))
        {
            return;
        }

        if (index.Latest(one, one.Period.Start) is not { } before || !IsLess(one.Value, index[before].Value)
            || index.ValueOf(before) is not { } earlier || index.ValueOf(place) is not { } later
            || Comparability.VintageDifference(earlier, later) is not null)
        {
            return;
        }

        Relation order = Relation.Order(earlier, later);
        if (order.Test() == Outcome.Inconsistent)
        {
            scope.Add(scope.Root.Found("GR306", later.Path!, index.NameOf(place), order.Check()) with
            {
                Words = ("GR306", [later, earlier]),
            });
        }
    }

    private static bool IsLess(Figure? later, Figure? earlier) => later is { } now && earlier is { } before
        && before.Unit.Kind == now.Unit.Kind && before.Value.Value > now.Value.Value;
}
