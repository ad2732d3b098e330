using NodaTime;

namespace GovReport.Domain.Tests.Projects;

public class ProjectTests
{
    [Fact]
    public void As_of_an_earlier_day_it_stands_where_it_stood_then()
    {
        var road = new Project
        {
            Name = "农村公路",
            Statements = [new() { Stage = Stage.UnderConstruction, Period = ReportingPeriod.Year(2025) }, new() { Stage = Stage.Accepted, Date = new(2025, 8, 28) }],
            Parts = [new() { Name = "一期", Statements = [new() { Stage = Stage.Completed, Date = new(2025, 7, 30) }] }],
            Investments =
            [
                new() { Kind = InvestmentKind.PlannedTotal, Amount = Figure.Parse("1000万元"), Period = ReportingPeriod.Years(2025, 2026) },
                new() { Kind = InvestmentKind.CompletedCumulative, Amount = Figure.Parse("400万元"), Period = ReportingPeriod.AsOf(new(2025, 6, 30)) },
                new() { Kind = InvestmentKind.CompletedCumulative, Amount = Figure.Parse("900万元"), Period = ReportingPeriod.AsOf(new(2025, 9, 30)) },
            ],
        };

        Project june = road.AsOf(new(2025, 6, 30));

        Assert.Equal((Stage.UnderConstruction, null, Percentage.Of(40)), (june.CurrentStage, june.Parts[0].CurrentStage, june.FinancialProgress.Value));
        Assert.Equal(road, road.AsOf(new(2026, 1, 1)));
    }

    [Fact]
    public void A_project_is_at_the_furthest_stage_of_its_latest_statement()
    {
        Project road = Of([
            new() { Stage = Stage.Started, Date = new LocalDate(2024, 3, 1) },
            new() { Stage = Stage.UnderConstruction, Period = ReportingPeriod.Quarter(2024, 3) },
            new() { Stage = Stage.MainStructureCompleted, Period = ReportingPeriod.Quarter(2024, 3) },
        ]);

        Assert.Equal(Stage.MainStructureCompleted, road.CurrentStage);
    }

    [Fact]
    public void A_statement_without_a_day_speaks_for_the_day_of_the_report() =>
        Assert.Equal(
            Stage.UnderConstruction,
            Of([new() { Stage = Stage.UnderConstruction }, new() { Stage = Stage.Completed, Date = new LocalDate(2024, 3, 1) }]).CurrentStage);

    [Fact]
    public void A_halted_project_is_halted() =>
        Assert.Equal(Stage.Halted, Of([new() { Stage = Stage.UnderConstruction }, new() { Stage = Stage.Halted }]).CurrentStage);

    [Fact]
    public void A_project_in_parts_is_where_its_least_advanced_part_is()
    {
        var mill = new Project
        {
            Name = "柳树村粮仓",
            Parts = [Part("一期", Stage.InUse), Part("二期", Stage.Designing), Part("三期", Stage.Halted), new() { Name = "四期" }],
        };

        Assert.Equal(Stage.Designing, mill.CurrentStage);
        Assert.Equal(Stage.InUse, mill.Parts[0].CurrentStage);
        Assert.Null(mill.Parts[3].CurrentStage);
    }

    [Fact]
    public void A_project_whose_parts_are_all_halted_is_halted() =>
        Assert.Equal(Stage.Halted, new Project { Name = "温泉", Parts = [Part("一期", Stage.Halted)] }.CurrentStage);

    [Fact]
    public void What_is_said_of_the_whole_goes_before_its_parts() =>
        Assert.Equal(Stage.Completed, (Of([new() { Stage = Stage.Completed }]) with { Parts = [Part("一期", Stage.Started)] }).CurrentStage);

    [Fact]
    public void With_land_clearance_alone_the_project_is_at_that_stage()
    {
        var line = new Project { Name = "输电线路", LandClearance = new() { Statements = [new() { Stage = Stage.Completed }], Households = Figure.Parse("12户") } };

        Assert.Equal(Stage.ClearingLand, line.CurrentStage);
        Assert.Equal(Stage.Completed, line.LandClearance!.CurrentStage);
    }

    [Fact]
    public void A_project_of_which_nothing_is_said_has_no_stage() => Assert.Null(new Project { Name = "未命名" }.CurrentStage);

    [Fact]
    public void Financial_progress_is_money_completed_over_the_planned_total()
    {
        Project canal = Invested((InvestmentKind.PlannedTotal, "2000万元", null), (InvestmentKind.CompletedCumulative, "650万元", null));

        Assert.Equal(Percentage.Of(32.5m), canal.FinancialProgress.Value);
    }

    [Fact]
    public void The_latest_cumulative_amount_counts()
    {
        Project canal = Invested(
            (InvestmentKind.PlannedTotal, "2000万元", null),
            (InvestmentKind.CompletedCumulative, "1500万元", ReportingPeriod.AsOf(new LocalDate(2024, 12, 31))),
            (InvestmentKind.CompletedCumulative, "900万元", ReportingPeriod.AsOf(new LocalDate(2024, 6, 30))));

        Assert.Equal(Percentage.Of(75), canal.FinancialProgress.Value);
    }

    [Theory]
    [InlineData(InvestmentKind.Stated)]
    [InlineData(InvestmentKind.AnnualPlan)]
    [InlineData(InvestmentKind.CompletedInPeriod)]
    public void Other_money_tells_no_progress(InvestmentKind kind)
    {
        Derived<Percentage> progress = Invested((kind, "800万元", null), (InvestmentKind.PlannedTotal, "2000万元", null)).FinancialProgress;

        Assert.Null(progress.Value);
        Assert.Equal(NoRate.Missing, progress.Reason);
    }

    [Fact]
    public void Physical_progress_is_stated_and_never_taken_for_money()
    {
        Project canal = Of([new() { Stage = Stage.UnderConstruction }]) with { PhysicalProgress = Figure.Parse("60%") };

        Assert.Null(canal.FinancialProgress.Value);
    }

    [Fact]
    public void Stages_come_in_the_order_in_which_a_project_passes_them()
    {
        Stage[] order = [Stage.Conceived, Stage.Signed, Stage.Approved, Stage.ClearingLand, Stage.Started, Stage.SubstantiallyCompleted, Stage.Completed, Stage.Accepted, Stage.InUse];

        Assert.Equal(order.Order(), order);
    }

    [Fact]
    public void A_group_holds_counts_by_stage_and_the_names_listed()
    {
        var group = new ProjectGroup
        {
            Name = "重点项目",
            Count = Figure.Parse("7个"),
            Stages = [new() { Stage = Stage.Completed, Count = Figure.Parse("3个") }, new() { Stage = Stage.Started, Count = Figure.Parse("4个") }],
            Investment = new() { Kind = InvestmentKind.Stated, Amount = Figure.Parse("1.3亿元") },
            Funding = [new() { From = FundingSource.Linkage, Amount = Figure.Parse("400万元"), Purposes = ["柳树村粮仓", "东坡果库"] }],
            Projects = ["柳树村粮仓", "东坡果库"],
            AndOthers = true,
        };

        Assert.Equal(group, group with { Projects = ["柳树村粮仓", "东坡果库"] });
        Assert.NotEqual(group, group with { Projects = ["东坡果库", "柳树村粮仓"] });
    }

    private static Project Of(StageStatement[] statements) => new() { Name = "灌渠", Statements = statements };

    private static ProjectPart Part(string name, Stage stage) => new() { Name = name, Statements = [new() { Stage = stage }] };

    private static Project Invested(params (InvestmentKind Kind, string Amount, ReportingPeriod? Period)[] investments) => new()
    {
        Name = "灌渠",
        Investments = [.. investments.Select(i => new Investment { Kind = i.Kind, Amount = Figure.Parse(i.Amount), Period = i.Period })],
    };
}
