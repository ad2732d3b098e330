using NodaTime;

namespace GovReport.Domain.Tests.Reports;

/// <summary>Made-up reports for the tests of the model and of its JSON.</summary>
internal static class TestReports
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2024);
    private static readonly Source Here = new() { Start = 120, Length = 18, Page = 3, Note = "附表1" };

    public static WorkReport Empty => new()
    {
        Header = new() { Title = "政府工作报告", Issuer = "柳河镇人民政府", Date = new LocalDate(2025, 1, 9), ReviewPeriod = Year },
    };

    /// <summary>A report in which every member of every type of the model says something.</summary>
    public static WorkReport Full() => new()
    {
        Header = new()
        {
            Title = "政府工作报告",
            Issuer = "柳河镇人民政府",
            Area = AdministrativeCode.Parse("340402104"),
            Session = new() { Congress = 9, Session = 4 },
            Date = new LocalDate(2025, 1, 9),
            Speaker = "周明",
            SpeakerTitle = "镇长",
            ReviewPeriod = Year,
            PlanPeriod = ReportingPeriod.Year(2025),
            FurtherPeriods = [ReportingPeriod.FiveYearPlan(14)],
            IsConstructed = true,
            Note = "虚构文档，用于测试",
        },
        Sections = [new() { Id = "1", Title = "工作回顾", Kind = SectionKind.Review }, new() { Id = "2", Title = "工作安排", Kind = SectionKind.Plan }],
        Indicators = [OwnIndicator()],
        Observations = [FullObservation()],
        Targets =
        [
            new()
            {
                IndicatorCode = "RURAL-INCOME",
                Period = ReportingPeriod.Year(2025),
                Goal = Figure.Parse("7%以上"),
                Comparator = Comparator.Exceed,
                Aspect = Aspect.Growth,
                Strength = Strength.Striven,
                StrivenGoal = Figure.Parse("8%"),
                Plan = [new(new(2025, 6, 30), Figure.Parse("3.5%"))],
                IsPlanBySteps = true,
                Baseline = Figure.Parse("2.10万元"),
                Roughly = true,
                Reference = "URBAN-INCOME",
                Price = PriceBasis.Nominal,
                Scope = "脱贫户",
                Words = "快于城镇",
                Section = "2",
                Source = Here,
            },
        ],
        Commitments =
        [
            new()
            {
                Name = "粮仓二期投用",
                Kind = CommitmentKind.Milestone,
                Period = ReportingPeriod.Year(2025),
                Project = "LC",
                Part = "二期",
                Stage = Stage.InUse,
                By = new LocalDate(2025, 10, 31),
                Items = Figure.Parse("1个"),
                Strength = Strength.Ensured,
                Section = "2",
                Source = Here,
            },
        ],
        WorkItems =
        [
            new()
            {
                Name = "防返贫排查",
                Period = Year,
                Measures =
                [
                    new() { Name = "监测户", Role = MeasureRole.Beneficiary, Figure = Figure.Parse("5户"), Second = Figure.Parse("17人") },
                    new() { Name = "整改", Role = MeasureRole.Outcome, Words = "全部到位" },
                ],
                Words = "按期完成",
                Section = "1",
                Source = Here,
            },
        ],
        Projects = [FullProject()],
        ProjectGroups =
        [
            new()
            {
                Name = "重点项目",
                Count = Figure.Parse("7个"),
                Stages = [new() { Stage = Stage.Started, Count = Figure.Parse("4个") }],
                Investment = new() { Kind = InvestmentKind.AnnualPlan, Amount = Figure.Parse("1.3亿元"), Period = Year },
                Funding = [FullFunding()],
                Projects = ["柳树村粮仓", "东坡果库"],
                AndOthers = true,
                Words = "进展顺利",
                Period = Year,
                Section = "1",
                Source = Here,
            },
        ],
        Programs = [FullProgram()],
        Disbursements =
        [
            new()
            {
                Programs = ["GAOLING", "YOUFU"],
                AndOthers = true,
                Period = Year,
                Paid = Figure.Parse("92.10万元"),
                Due = Figure.Parse("93万元"),
                Arrears = Figure.Parse("1.2万元"),
                Section = "1",
                Source = Here,
            },
        ],
        Honours =
        [
            new() { Title = "示范家庭农场", Level = HonourLevel.National, Recipient = "青禾农场", Year = 2023, Count = Figure.Parse("2家"), Section = "1", Source = Here },
        ],
        Ranks =
        [
            new() { Subject = "优良天数比例", IndicatorCode = "GOOD-AIR", Place = Figure.Parse("2"), Words = "第一梯队", Among = "全市", Period = Year, Section = "1", Source = Here },
        ],
        Compositions =
        [
            new()
            {
                Name = "城乡居民收入比",
                Parts = [new() { Name = "城镇", Figure = Figure.Parse("1.86") }, new() { Name = "农村" }],
                Ratio = Figure.Parse("1.86∶1"),
                Period = Year,
                Section = "1",
                Source = Here,
            },
        ],
        Breakdowns =
        [
            new()
            {
                Name = "财政收入",
                Total = Figure.Parse("900万元"),
                TotalPath = "observations[0].value",
                Axis = "来源",
                Parts = [new() { Name = "税收", Figure = Figure.Parse("700万元"), Path = "observations[1].value" }],
                Completeness = Completeness.Complete,
                Overlap = Overlap.Disjoint,
                Period = Year,
                Section = "1",
                Source = Here,
            },
        ],
    };

    private static Indicator OwnIndicator() => new()
    {
        Code = "TEA",
        Name = "茶叶产量",
        EnglishName = "Tea output",
        Unit = Unit.Ton,
        Scale = Scale.Wan,
        TimeBasis = TimeBasis.Stock,
        CustomaryGrowth = PriceBasis.ComparableBasis,
        Polarity = Polarity.WithinRange,
        Rollup = RollupKind.Sum,
        Definition = "干茶重量。",
        EnglishDefinition = "Weight of dry tea.",
        Aliases = ["干茶产量"],
        Predecessors = ["毛茶产量"],
        Tags = ["农业"],
        NaturalRange = new() { Lower = Figure.Parse("0吨"), Upper = Figure.Parse("1万吨") },
        ContainedIn = ["FARM-OUTPUT"],
        RatioOf = new() { Numerator = "TEA-SALES", Denominator = "RESIDENT-POPULATION", Per = Scale.Thousand },
        PlausibleLevel = new() { Lower = Figure.Parse("1吨"), Upper = Figure.Parse("0.8万吨"), Reason = "茶园面积有限。", EnglishReason = "Tea gardens are few." },
        PlausibleGrowth = new() { Lower = Figure.Parse("-50%"), Reason = "冻害。" },
    };

    private static Observation FullObservation() => new()
    {
        IndicatorCode = "RURAL-INCOME",
        Period = Year,
        Value = Figure.Parse("2.10万余元"),
        Words = "好于预期",
        Price = PriceBasis.Nominal,
        Scope = "脱贫户",
        Vintage = Vintage.Flash,
        Changes =
        [
            new()
            {
                Kind = ChangeKind.Average,
                Against = ChangeAgainst.NamedPeriod,
                Direction = ChangeDirection.Down,
                Value = Figure.Parse("0.50%"),
                Words = "略有下降",
                AgainstPeriod = ReportingPeriod.Year(2020),
                AgainstName = "脱贫之初",
                Price = PriceBasis.Real,
                Years = 4,
            },
        ],
        Area = AdministrativeCode.Parse("340402104201"),
        Section = "1",
        Source = Here,
    };

    private static Project FullProject() => new()
    {
        Code = "LC",
        Name = "柳树村粮仓",
        Aliases = ["粮食烘干中心"],
        Group = "重点项目",
        Statements = [FullStatement(Stage.UnderConstruction)],
        Parts = [new() { Name = "一期", Statements = [FullStatement(Stage.InUse)], PhysicalProgress = Figure.Parse("100%") }],
        LandClearance = new()
        {
            Statements = [FullStatement(Stage.Completed)],
            Area = Figure.Parse("12.5亩"),
            Households = Figure.Parse("8户"),
            Compensation = Figure.Parse("近300万元"),
        },
        PhysicalProgress = Figure.Parse("六成以上"),
        Investments = [new() { Kind = InvestmentKind.PlannedTotal, Amount = Figure.Parse("2000余万元"), Period = ReportingPeriod.Years(2023, 2025) }],
        Funding = [FullFunding()],
        Measures = [new() { Name = "仓容", Role = MeasureRole.Capacity, Figure = Figure.Parse("3000吨") }],
        Section = "1",
        Source = Here,
    };

    private static WelfareProgram FullProgram() => new()
    {
        Code = "GAOLING",
        Name = "高龄津贴",
        Kind = ProgramKind.OneOff,
        Standards = [new() { Figure = Figure.Parse("每人每月50元"), Group = "80—89岁", Period = Year }],
        Beneficiaries =
        [
            new() { Households = Figure.Parse("0.3万户"), Persons = Figure.Parse("1100名"), PersonTimes = Figure.Parse("1.2万人次"), Group = "80—89岁", Period = Year },
        ],
        Coverage = [new() { Group = "80岁以上", Rate = Figure.Parse("105%"), Enrolled = Figure.Parse("420人"), Eligible = Figure.Parse("400人"), Period = Year }],
        Measures = [new() { Name = "走访", Role = MeasureRole.Input, Figure = Figure.Parse("百余次") }],
        Section = "1",
        Source = Here,
    };

    private static StageStatement FullStatement(Stage stage) =>
        new() { Stage = stage, Date = new LocalDate(2024, 5, 6), Period = Year, Words = "如期", Section = "2", Source = Here };

    private static Funding FullFunding() =>
        new() { From = FundingSource.Linkage, Amount = Figure.Parse("400万元"), Period = Year, Purposes = ["柳树村粮仓", "东坡果库"] };
}
