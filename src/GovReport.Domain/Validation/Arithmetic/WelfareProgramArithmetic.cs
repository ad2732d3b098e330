namespace GovReport.Domain.Validation;

/// <summary>GR2 of one welfare program: households, persons and person-times; groups and all; coverage.</summary>
internal static class WelfareProgramArithmetic
{
    // Pairs of groups that divide all into two.
    private static readonly (string One, string Other)[] Halves =
        [("城市", "农村"), ("城镇", "农村"), ("集中供养", "分散供养"), ("集中", "分散"), ("男", "女"), ("男性", "女性")];

    internal static IEnumerable<Finding> Check(WelfareProgram program, RuleScope scope) => ReportRelations.Contradictions(Relations(program, scope));

    internal static IEnumerable<ReportRelation> Relations(WelfareProgram program, RuleScope scope)
    {
        for (int i = 0; i < program.Beneficiaries.Count; i++)
        {
            RuleScope at = scope.Of(nameof(program.Beneficiaries), i);
            (Fact? households, Fact? persons, Fact? times) = FactsOf(program.Beneficiaries[i], at);
            if (WorkItemArithmetic.OrderOf(households, persons ?? times) is { } first)
            {
                yield return at.Relates("GR215", program.Name, nameof(Beneficiaries.Households), first);
            }

            if (WorkItemArithmetic.OrderOf(persons, times) is { } second)
            {
                yield return at.Relates("GR215", program.Name, nameof(Beneficiaries.Persons), second);
            }
        }

        foreach (ReportRelation relation in OfGroups(program, scope))
        {
            yield return relation;
        }

        for (int i = 0; i < program.Coverage.Count; i++)
        {
            Coverage coverage = program.Coverage[i];
            RuleScope at = scope.Of(nameof(program.Coverage), i);
            if (at.FactAt(coverage.Enrolled, nameof(coverage.Enrolled), coverage.Period) is { } enrolled && at.FactAt(coverage.Eligible, nameof(coverage.Eligible), coverage.Period) is { } eligible)
            {
                yield return at.Relates("GR216", program.Name, nameof(coverage.Enrolled), Relation.Order(enrolled, eligible));
                if (at.FactAt(coverage.Rate, nameof(coverage.Rate), coverage.Period) is { } rate)
                {
                    yield return at.Relates("GR217", program.Name, nameof(coverage.Rate), Relation.Share(enrolled, eligible, rate));
                }
            }
        }

        foreach (ReportRelation relation in WorkItemArithmetic.OfMeasures(program.Measures, program.Name, scope))
        {
            yield return relation;
        }
    }

    // Each group is at most all; two groups that divide all add up to it.
    private static IEnumerable<ReportRelation> OfGroups(WelfareProgram program, RuleScope scope)
    {
        for (int all = 0; program.Beneficiaries.Count > 1 && all < program.Beneficiaries.Count; all++)
        {
            if (program.Beneficiaries[all].Group is not null)
            {
                continue;
            }

            int[] groups = [.. Enumerable.Range(0, program.Beneficiaries.Count)
                .Where(i => program.Beneficiaries[i].Group is not null && program.Beneficiaries[i].Period == program.Beneficiaries[all].Period)];
            bool divide = groups.Length == 2 && Array.Exists(Halves, pair =>
                groups.Select(i => program.Beneficiaries[i].Group).ToHashSet(StringComparer.Ordinal).SetEquals([pair.One, pair.Other]));
            for (int column = 0; column < 3; column++)
            {
                Fact? total = Column(program, all, column, scope);
                Fact?[] parts = [.. groups.Select(i => Column(program, i, column, scope)).Where(fact => fact is not null)];
                if (total is null || parts.Length == 0)
                {
                    continue;
                }

                string path = total.Value.Path!;
                if (divide && parts.Length == 2)
                {
                    yield return new("GR207", program.Name, path, Relation.Sum(total, parts));
                    continue;
                }

                foreach (Fact? part in parts)
                {
                    yield return new("GR208", program.Name, part!.Value.Path!, Relation.PartialSum(total, part));
                }
            }
        }
    }

    private static Fact? Column(WelfareProgram program, int index, int column, RuleScope scope)
    {
        (Fact? households, Fact? persons, Fact? times) = FactsOf(program.Beneficiaries[index], scope.Of(nameof(program.Beneficiaries), index));
        return column switch
        {
            0 => households,
            1 => persons,
            _ => times,
        };
    }

    private static (Fact? Households, Fact? Persons, Fact? Times) FactsOf(Beneficiaries who, RuleScope at) =>
        (at.FactAt(who.Households, nameof(who.Households), who.Period), at.FactAt(who.Persons, nameof(who.Persons), who.Period), at.FactAt(who.PersonTimes, nameof(who.PersonTimes), who.Period));
}
