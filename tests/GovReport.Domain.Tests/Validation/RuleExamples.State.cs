namespace GovReport.Domain.Tests.Validation;

public static partial class RuleExamples
{
    private static IEnumerable<(string Code, WorkReport Broken, WorkReport Sound)> State()
    {
        WelfareProgram aid = new() { Code = "AID", Name = "临时救助", Kind = ProgramKind.OneOff };
        Disbursement paid = new() { Programs = ["AID"], Period = Year, Paid = Figure.Parse("9.2万元"), Due = Figure.Parse("8.6万元") };
        Project canal = new() { Name = "灌区改造" };

        yield return ("GR401",
            Sound.With(Stood("曹店塘", Stage.Completed, Stage.SubstantiallyCompleted)),
            Sound.With(Stood("曹店塘", Stage.MainStructureCompleted, Stage.SubstantiallyCompleted)));
        yield return ("GR402",
            Sound.With(canal with { Statements = [On(Stage.Completed, 2024, 5, 8), On(Stage.UnderConstruction, 2024, 9, 1)] }),
            Sound.With(canal with { Statements = [On(Stage.UnderConstruction, 2024, 5, 8), On(Stage.Completed, 2024, 9, 1)] }));
        yield return ("GR403",
            Sound.With(canal with { Statements = [On(Stage.Completed, 2025, 3, 1)] }),
            Sound.With(canal with { Statements = [On(Stage.Completed, 2025, 1, 3)] }));
        yield return ("GR404",
            Sound.With(Stood("灌区改造", Stage.UnderConstruction) with { PhysicalProgress = Figure.Parse("100%") }),
            Sound.With(Stood("灌区改造", Stage.UnderConstruction) with { PhysicalProgress = Figure.Parse("98%") }));
        yield return ("GR405", Sound.With(Financed("92%", "300万元")), Sound.With(Financed("92%", "700万元")));
        yield return ("GR406", Sound.With(Financed("100%", "1180万元")), Sound.With(Financed("100%", "1080万元")));
        yield return ("GR407",
            Sound with { Programs = [aid], Disbursements = [paid] },
            Sound with { Programs = [aid], Disbursements = [paid with { Arrears = Figure.Parse("0.6万元") }] });
        yield return ("GR408",
            Sound.With(Stood("王楼种子粮食烘干仓储中心一期项目"), Stood("王楼粮食种子烘干仓储中心项目二期")),
            Sound.With(Stood("王楼粮食种子烘干仓储中心一期项目"), Stood("王楼粮食种子烘干仓储中心项目二期")));
        yield return ("GR409", Sound.With(Attracted("超额完成", "81.3%")), Sound.With(Attracted("超额完成", "108.2%")));
        yield return ("GR410",
            Sound.With(Observed("GDP", null) with { Words = "未达预期" }),
            Sound.With(Observed("GDP", "22.1亿元") with { Words = "未达预期" }));
        yield return ("GR411",
            Sound.With(Observed("TOILETS", "265户")).With(Promised("TOILETS", "300户", Comparator.AtLeast, Strength.Ensured)),
            Sound.With(Observed("TOILETS", "300户")).With(Promised("TOILETS", "300户", Comparator.AtLeast, Strength.Ensured)));
        yield return ("GR412",
            Sound.With(canal with { Investments = [new() { Kind = InvestmentKind.PlannedTotal, Amount = Figure.Parse("2200万") }] }),
            Sound.With(canal with { Investments = [new() { Kind = InvestmentKind.PlannedTotal, Amount = Figure.Parse("2200万元") }] }));
        yield return ("GR413", Grouped("2个"), Grouped("1个"));
        yield return ("GR414",
            Sound.With(Stood("灌区改造", Stage.Completed)) with { Commitments = [Milestone(Stage.Completed)] },
            Sound.With(Stood("灌区改造", Stage.Completed)) with { Commitments = [Milestone(Stage.InUse)] });
        yield return ("GR415",
            Sound with { Programs = [aid], Disbursements = [paid with { Paid = Figure.Parse("2.06万元"), Due = Figure.Parse("3.06万元") }] },
            Sound with { Programs = [aid], Disbursements = [paid with { Paid = Figure.Parse("3.06万元"), Due = Figure.Parse("30600元") }] });
    }

    private static Project Financed(string physical, string completed) => new()
    {
        Name = "灌区改造",
        PhysicalProgress = Figure.Parse(physical),
        Investments =
        [
            new() { Kind = InvestmentKind.PlannedTotal, Amount = Figure.Parse("1000万元") },
            new() { Kind = InvestmentKind.CompletedCumulative, Amount = Figure.Parse(completed) },
        ],
    };

    private static WorkReport Grouped(string completed) => Sound.With(Stood("灌区改造", Stage.Accepted), Stood("滨河路", Stage.UnderConstruction)) with
    {
        ProjectGroups = [new() { Name = "重点项目", Projects = ["灌区改造", "滨河路"], Stages = [new() { Stage = Stage.Completed, Count = Figure.Parse(completed) }] }],
    };

    /// <summary>Money attracted, with a result in words and the share of the plan.</summary>
    public static Observation Attracted(string words, string completion) => Observed("INVESTMENT-ATTRACTED", "2.4亿元") with
    {
        Words = words,
        Changes = [new() { Kind = ChangeKind.Completion, Against = ChangeAgainst.Plan, Value = Figure.Parse(completion) }],
    };

    private static Commitment Milestone(Stage stage) => new() { Name = "灌区惠民", Kind = CommitmentKind.Milestone, Period = NextYear, Project = "灌区改造", Stage = stage };
}
