using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Welfare;

namespace GovReport.Desk.Commands.Score;

/// <summary>Welfare programs: whom they reach and their standards, a line for each group.</summary>
internal static class ProgramSection
{
    public static ISection Of(ScoreContext context) => new Section<Line>(
        "program",
        new("民生保障：对象和标准", "Welfare programs: beneficiaries and standards"),
        context.Report.Programs.SelectMany(LinesOf),
        new("program", null, line => line.Program.Code),
        new("name", new("项目", "Program"), line => line.Program.Name) { IsGroup = true },
        new("programKind", new("方式", "Kind"), line => context.Named<ProgramKind>(line.Program.Kind)) { IsGroup = true, IsExtra = true },
        new("group", new("对象", "Group"), line => line.Group),
        new("period", new("时期", "Period"), line => context.Period(line.Reached?.Period ?? line.Standard?.Period, context.Report.Header.ReviewPeriod)),
        new("households", new("户", "Households"), line => Cell.Of(line.Reached?.Households)) { IsNumber = true },
        new("persons", new("人", "Persons"), line => Cell.Of(line.Reached?.Persons)) { IsNumber = true },
        new("personTimes", new("人次", "Person-times"), line => Cell.Of(line.Reached?.PersonTimes)) { IsNumber = true },
        new("standard", new("标准", "Standard"), line => Cell.Of(line.Standard?.Figure)) { IsNumber = true },
        new("measures", new("计量", "Counted"), line => context.MeasuresOf(line.Program.Measures)) { IsGroup = true });

    // The standard of a group stands beside the persons of the same group.
    private static IEnumerable<Line> LinesOf(WelfareProgram program)
    {
        string?[] groups = [.. program.Beneficiaries.Select(who => who.Group).Concat(program.Standards.Select(standard => standard.Group)).Distinct()];
        foreach (string? group in groups)
        {
            Beneficiaries[] reached = [.. program.Beneficiaries.Where(who => who.Group == group)];
            BenefitStandard[] standards = [.. program.Standards.Where(standard => standard.Group == group)];
            for (int at = 0; at < Math.Max(reached.Length, standards.Length); at++)
            {
                yield return new(program, group, reached.ElementAtOrDefault(at), standards.ElementAtOrDefault(at));
            }
        }
    }

    private sealed record Line(WelfareProgram Program, string? Group, Beneficiaries? Reached, BenefitStandard? Standard);
}
