using GovReport.Domain.Validation;
using NodaTime;

namespace GovReport.Domain.Tests;

/// <summary>
/// One known sample of each public value type and record. Every call makes a new instance, so that equality is that of the
/// content. <see cref="Different"/> has a second one of the types that write their equality themselves.
/// </summary>
public static class Samples
{
    public static Rational Rational => new(1360, 20922);

    public static Percentage Percentage => Percentage.Of(6.5m);

    public static PercentagePoints PercentagePoints => new(1.2m);

    public static Unit Unit => Unit.Yuan.Per(Unit.Mu).Per(Unit.Year);

    public static Quantity Quantity => new(new Rational(2772476, 3), Unit.Yuan);

    public static PrintedUnit PrintedUnit => PrintedUnit.Parse("单位：万元");

    public static Figure Figure => Figure.Parse("约2000余万元");

    public static Bounds Bounds => Bounds.Between(6.45m, 6.55m, upperClosed: false);

    public static PrintError PrintError => new(PrintErrorReason.UnknownUnit, 2);

    public static ReportingPeriod ReportingPeriod => ReportingPeriod.Cumulative(2024, 10);

    public static Basis Basis => new(PriceBasis.Real, "规上", Vintage.Flash);

    public static Fact Fact => new(Figure, ReportingPeriod, Basis, "observations[3].value", Rounding.Truncated);

    public static Source Source => new() { Start = 120, Length = 16, Page = 3, Note = "附表2" };

    public static Growth Growth => Growth.YearOnYear(Figure.Parse("20922元"), Figure.Parse("22282元"));

    public static AverageGrowth AverageGrowth => AverageGrowth.Between(Figure.Parse("120.5亿元"), Figure.Parse("213.6亿元"), years: 5);

    public static Derived<Percentage> DerivedPercentage => Derive.Share(Figure.Parse("206个"), Figure.Parse("255个"));

    public static Derived<PercentagePoints> DerivedPoints => Derive.Points(Figure.Parse("1.6%"), Figure.Parse("3.9%"));

    public static Derived<Quantity> DerivedQuantity => Derive.PerHead(Figure.Parse("277.2476万元"), Figure.Parse("378人"));

    public static PeriodValue PeriodValue => new(ReportingPeriod.Month(2024, 3), Derive.Increase(Figure.Parse("21.5万元"), Figure.Parse("34.0万元")));

    public static PeriodGrowth PeriodGrowth => new(ReportingPeriod, Growth);

    public static AdministrativeCode AdministrativeCode => AdministrativeCode.Parse("340402103");

    public static Indicator Indicator => new()
    {
        Code = "TEA-OUTPUT",
        Name = "茶叶产量",
        EnglishName = "Tea output",
        Unit = Unit.Ton,
        Scale = Scale.Wan,
        Polarity = Polarity.HigherIsBetter,
        Definition = "全年采摘的干毛茶",
        Aliases = ["茶产量"],
        Tags = ["农业"],
        NaturalRange = NaturalRange,
        ContainedIn = ["FARM-OUTPUT"],
        PlausibleLevel = PlausibleRange,
    };

    public static IndicatorRatio IndicatorRatio => new() { Numerator = "HOSPITAL-BEDS", Denominator = "RESIDENT-POPULATION", Per = Scale.Thousand };

    public static PlausibleRange PlausibleRange => new() { Lower = Figure.Parse("10吨"), Upper = Figure.Parse("5万吨"), Reason = "茶园有限。", EnglishReason = "Tea gardens are few." };

    public static NaturalRange NaturalRange => new() { Lower = Figure.Parse("0吨"), Upper = Figure.Parse("9万吨") };

    public static StatedChange StatedChange => new() { Kind = ChangeKind.Rate, Direction = ChangeDirection.Down, Value = Figure.Parse("3.20%"), Price = PriceBasis.Real };

    public static Observation Observation => new()
    {
        IndicatorCode = "TEA-OUTPUT",
        Period = ReportingPeriod.Year(2024),
        Value = Figure.Parse("1.20万吨"),
        Price = PriceBasis.Nominal,
        Scope = "脱贫户",
        Vintage = Vintage.Preliminary,
        Changes = [StatedChange],
        Area = AdministrativeCode,
        Section = "1.2",
        Source = Source,
    };

    public static Series Series => new(Indicator, [Observation, Observation with { Period = ReportingPeriod.Year(2022) }]);

    public static Rollup Rollup => Rollup.Of([Observation with { Value = Figure.Parse("1.20万余吨") }, Observation with { Area = Different.AdministrativeCode }]);

    public static Measure Measure => new() { Name = "农户", Role = MeasureRole.Beneficiary, Figure = Figure.Parse("12户"), Second = Figure.Parse("40人") };

    public static WorkItem WorkItem => new() { Name = "疏浚沟渠", Period = ReportingPeriod.Half(2024, 1), Measures = [Measure], Words = "全部完成", Section = "1.3" };

    public static BreakdownPart BreakdownPart => new() { Name = "北岗村", Figure = Figure.Parse("7户") };

    public static Breakdown Breakdown => new()
    {
        Name = "改厕户数",
        Total = Figure.Parse("12户"),
        Axis = "村",
        Parts = [BreakdownPart, new() { Name = "南岗村", Figure = Figure.Parse("5户") }],
        Completeness = Completeness.Complete,
        Overlap = Overlap.Disjoint,
    };

    public static CompositionPart CompositionPart => new() { Name = "第一产业", Figure = Figure.Parse("8.2%") };

    public static Composition Composition => new()
    {
        Name = "三次产业结构",
        Period = ReportingPeriod.Year(2024),
        Parts = [CompositionPart, new() { Name = "第二产业", Figure = Figure.Parse("51.3%") }, new() { Name = "第三产业", Figure = Figure.Parse("40.5%") }],
    };

    public static Honour Honour => new() { Title = "文明村镇", Level = HonourLevel.Provincial, Recipient = "北岗村", Year = 2023, Count = Figure.Parse("1个") };

    public static Rank Rank => new() { Subject = "工业投资增速", Place = Figure.Parse("3"), Among = "全区12个乡镇", Period = ReportingPeriod.Quarter(2024, 3) };

    public static StageStatement StageStatement => new() { Stage = Stage.UnderConstruction, Date = new LocalDate(2024, 9, 30), Words = "主体在建" };

    public static StageCount StageCount => new() { Stage = Stage.Started, Count = Figure.Parse("3个") };

    public static Investment Investment => new() { Kind = InvestmentKind.PlannedTotal, Amount = Figure.Parse("1.2亿元"), Period = ReportingPeriod.Years(2023, 2025) };

    public static Funding Funding => new() { From = FundingSource.Bond, Amount = Figure.Parse("500万元"), Purposes = ["道路", "管网"] };

    public static LandClearance LandClearance => new() { Statements = [StageStatement], Area = Figure.Parse("85.5亩"), Households = Figure.Parse("21户") };

    public static ProjectPart ProjectPart => new() { Name = "一期", Statements = [StageStatement], PhysicalProgress = Figure.Parse("80%") };

    public static Project Project => new()
    {
        Code = "P1",
        Name = "北岗灌区改造",
        Aliases = ["灌区项目"],
        Group = "水利项目",
        Statements = [StageStatement],
        Parts = [ProjectPart],
        LandClearance = LandClearance,
        PhysicalProgress = Figure.Parse("六成"),
        Investments = [Investment],
        Funding = [Funding],
        Measures = [Measure],
    };

    public static ProjectGroup ProjectGroup => new()
    {
        Name = "水利项目",
        Count = Figure.Parse("5个"),
        Stages = [StageCount],
        Investment = Investment,
        Funding = [Funding],
        Projects = ["北岗灌区改造"],
        AndOthers = true,
    };

    public static Target Target => new()
    {
        IndicatorCode = "TEA-OUTPUT",
        Period = ReportingPeriod.FiveYearPlan(14),
        Goal = Figure.Parse("1.5万吨"),
        Comparator = Comparator.AtLeast,
        Baseline = Figure.Parse("1.2万吨"),
        Strength = Strength.Ensured,
        Scope = "脱贫户",
    };

    public static Commitment Commitment => new()
    {
        Name = "建成灌区一期",
        Kind = CommitmentKind.Milestone,
        Period = ReportingPeriod.Year(2025),
        Project = "P1",
        Part = "一期",
        Stage = Stage.Completed,
        By = new LocalDate(2025, 6, 30),
        Items = Figure.Parse("1项"),
        Strength = Strength.Binding,
    };

    public static BenefitStandard BenefitStandard => new() { Figure = Figure.Parse("每人每月611元"), Group = "农村", Period = ReportingPeriod.Year(2024) };

    public static Beneficiaries Beneficiaries => new() { Households = Figure.Parse("259户"), Persons = Figure.Parse("378人"), PersonTimes = Figure.Parse("4500人次"), Group = "农村" };

    public static Coverage Coverage => new() { Group = "居民", Rate = Figure.Parse("98.5%"), Enrolled = Figure.Parse("1970人"), Eligible = Figure.Parse("2000人") };

    public static WelfareProgram WelfareProgram => new()
    {
        Code = "DIBAO",
        Name = "低保",
        Kind = ProgramKind.TopUp,
        Standards = [BenefitStandard],
        Beneficiaries = [Beneficiaries],
        Coverage = [Coverage],
        Measures = [Measure],
    };

    public static Disbursement Disbursement => new()
    {
        Programs = ["DIBAO", "TEKUN"],
        AndOthers = true,
        Period = ReportingPeriod.Year(2024),
        Paid = Figure.Parse("92.80万元"),
        Due = Figure.Parse("93万元"),
        Arrears = Figure.Parse("0.5万元"),
    };

    public static CongressSession CongressSession => new() { Congress = 8, Session = 6 };

    public static ReportSection ReportSection => new() { Id = "1.2", Title = "农业", Kind = SectionKind.Review };

    public static ReportHeader ReportHeader => new()
    {
        Title = "北岗镇政府工作报告",
        Issuer = "北岗镇人民政府",
        Area = AdministrativeCode,
        Session = CongressSession,
        Date = new LocalDate(2025, 1, 16),
        Speaker = "某某",
        SpeakerTitle = "镇长",
        ReviewPeriod = ReportingPeriod.Year(2024),
        PlanPeriod = ReportingPeriod.Year(2025),
        FurtherPeriods = [ReportingPeriod.FiveYearPlan(14)],
        IsConstructed = true,
    };

    public static WorkReport WorkReport => new()
    {
        Header = ReportHeader,
        Sections = [ReportSection],
        Indicators = [Indicator],
        Observations = [Observation],
        Targets = [Target],
        Commitments = [Commitment],
        WorkItems = [WorkItem],
        Projects = [Project],
        ProjectGroups = [ProjectGroup],
        Programs = [WelfareProgram],
        Disbursements = [Disbursement],
        Honours = [Honour],
        Ranks = [Rank],
        Compositions = [Composition],
        Breakdowns = [Breakdown],
    };

    public static Completion Completion => Target.Evaluate(Indicator, Figure.Parse("1.41万吨"), new LocalDate(2024, 6, 30), Pace.ByMonths);

    public static Fulfilment Fulfilment => Commitment.Judge(Judgement.Partly, new LocalDate(2025, 7, 1));

    public static PlanPoint PlanPoint => new(new LocalDate(2024, 6, 30), Figure.Parse("3000亩"));

    public static PacePoint PacePoint => new(new LocalDate(2024, 6, 30), Percentage.Of(40));

    public static Pace Pace => Pace.Along(PacePoint, new(new LocalDate(2024, 12, 31), Percentage.Of(100)));

    public static ScorecardEntry ScorecardEntry => new("茶叶产量", 20.5m, Completion);

    public static Scorecard Scorecard => Scorecard.Of(ScorecardEntry, new("粮食产量", 10, null));

    public static ReportComparison ReportComparison => new(
        WorkReport with { Header = ReportHeader with { Date = new LocalDate(2024, 1, 16), ReviewPeriod = ReportingPeriod.Year(2023) } },
        WorkReport with { Indicators = [Indicator with { Name = "干毛茶产量" }] });

    public static Counterpart<Indicator> CounterpartOfIndicators => ReportComparison.Indicators[0];

    public static PromiseResult PromiseResult => ReportComparison.Promises[0];

    public static ProjectCourse ProjectCourse => ReportComparison.Projects[0];

    public static ReportDifference ReportDifference => ReportComparison.Differences[0];

    public static Slip Slip => new(SlipKind.Scale, "observations[3].value", Figure.Parse("270万千瓦"), Figure.Parse("0.27万千瓦"), new Rational(1, 1000));

    public static UnitValueRange UnitValueRange => new() { Name = "改厕户均", Keywords = ["改厕"], Lower = Figure.Parse("500元/户"), Upper = Figure.Parse("6000元/户") };

    public static Rule Rule => new("GR102", FluentValidation.Severity.Error, "指标存在", "Indicator exists");

    public static Waiver Waiver => new("GR102", "observations[3]", "上年报告如此");

    public static Finding Finding => new() { Rule = Rule, Severity = FluentValidation.Severity.Warning, Path = "observations[3]", Subject = "茶叶产量", Facts = [Fact], Suggestion = Slip, Waiver = Waiver };

    public static Thresholds Thresholds => new() { SessionMonthsAfter = 3 };

    public static ValidationOptions ValidationOptions => new() { Language = Language.En, Thresholds = Thresholds, Waivers = [Waiver] };

    public static TextFigure TextFigure => new() { Start = 12, Length = 6, Figure = Figure, Role = FigureRole.Growth, Direction = ChangeDirection.Up };

    public static ReportFigure ReportFigure => new("茶叶产量", FigureRole.Level, Fact) { IsPromise = true, Period = ReportingPeriod.Year(2025) };

    public static ReconciledFigure ReconciledFigure => new(3, new() { Start = 12, Length = 6, Figure = Figure }, "茶叶产量", Agreement.Differs, [ReportFigure]);

    /// <summary>Unequal to the sample of the same name, and greater where the type has an order.</summary>
    public static class Different
    {
        public static Rational Rational => new(1361, 20922);

        public static Percentage Percentage => Percentage.Of(6.6m);

        public static PercentagePoints PercentagePoints => new(1.3m);

        public static Unit Unit => Unit.Yuan.Per(Unit.Mu).Per(Unit.Month);

        public static Quantity Quantity => new(new Rational(2772477, 3), Unit.Yuan);

        public static PrintedUnit PrintedUnit => PrintedUnit.Parse("亿元");

        public static Figure Figure => Figure.Parse("约2000余元");

        public static Bounds Bounds => Bounds.Between(6.45m, 6.55m);

        public static ReportingPeriod ReportingPeriod => ReportingPeriod.Cumulative(2024, 11);

        public static Fact Fact => Samples.Fact with { Rounding = Rounding.Rounded };

        public static Growth Growth => Growth.PeriodOnPeriod(Figure.Parse("20922元"), Figure.Parse("22282元"));

        public static AverageGrowth AverageGrowth => AverageGrowth.Between(Figure.Parse("120.5亿元"), Figure.Parse("213.6亿元"), years: 4);

        public static Derived<Percentage> DerivedPercentage => Derive.Share(Figure.Parse("206家"), Figure.Parse("255家"));

        public static Derived<PercentagePoints> DerivedPoints => Derive.Points(Figure.Parse("1.60%"), Figure.Parse("3.90%"));

        public static Derived<Quantity> DerivedQuantity => Derive.PerHead(Figure.Parse("277.2476万元"), Figure.Parse("378名"));

        public static AdministrativeCode AdministrativeCode => AdministrativeCode.Parse("340402104");

        public static Series Series => new(Indicator, [Observation]);

        public static Rollup Rollup => Rollup.Of([Observation]);
    }
}
