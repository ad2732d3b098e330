using GovReport.Domain.Json;
using GovReport.Domain.Validation;
using NodaTime;

namespace GovReport.Domain.Tests.Robustness;

/// <summary>Every public call that takes a list, a text or a document, with inputs that grow.</summary>
internal static class Curves
{
    // Of the codes below there are so many.
    private const int MostAreas = 300_000;

    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2024);
    private static readonly WorkReportValidator Reports = new();
    private static readonly ContinuityValidator Continuities = new();
    private static readonly DraftValidator Drafts = new();
    private static readonly ReportTextValidator Texts = new();

    private static readonly WorkReport Empty = new()
    {
        Header = new() { Title = "北岗镇政府工作报告", Issuer = "北岗镇人民政府", Date = new LocalDate(2025, 1, 16), ReviewPeriod = Year, PlanPeriod = ReportingPeriod.Year(2025) },
    };

    internal static IReadOnlyList<Curve> All { get; } = [.. Parsing(), .. Reading(), .. Calculating(), .. Relations(), .. Documents(), .. Comparisons(), .. RollingUp()];

    // ---- texts ----

    private static IEnumerable<Curve> Parsing() =>
        from text in new (string Name, Func<int, string> Of)[]
        {
            ("digits", n => new string('1', n) + "元"),
            ("places", n => "0." + new string('1', n) + "元"),
            ("一万", n => string.Concat(Enumerable.Repeat("一万", n)) + "元"),
            ("brackets", n => new string('（', n) + "1元"),
            ("blanks", n => new string(' ', n) + "1元"),
            ("commas", n => "1" + string.Concat(Enumerable.Repeat(",111", n)) + "元"),
            ("qualifiers", n => string.Concat(Enumerable.Repeat("约", n)) + "1元"),
            ("a long unit", n => "1" + new string('元', n)),
        }
        from parse in new (string Name, Action<string> Call)[]
        {
            ("Figure", s => _ = Figure.TryParse(s, null, out _)),
            ("Quantity", s => _ = Quantity.TryParse(s, null, out _)),
            ("Percentage", s => _ = Percentage.TryParse(s, null, out _)),
            ("Rational", s => _ = Rational.TryParse(s.TrimEnd('元'), null, out _)),
            ("Period", s => _ = ReportingPeriod.TryParse(s, null, out _)),
            ("Code", s => _ = AdministrativeCode.TryParse(s, null, out _)),
            ("Unit", s => _ = Unit.TryParse(s, null, out _)),
        }
        select new Curve($"{parse.Name} of {text.Name}", 1000, n => Call(text.Of(n), parse.Call));

    private static IEnumerable<Curve> Reading()
    {
        (string Name, Func<int, string> Of)[] texts =
        [
            ("sentences", n => Many(n, i => $"全年粮食总产量{i}万吨，增长5%，其中夏粮{i}吨。\n")),
            ("clauses of one sentence", n => Many(n, i => $"其中{i}元，")),
            ("growth in one sentence", n => Many(n, i => $"财政收入{i}万元，增长35%，")),
            ("parts in one sentence", n => Many(n, i => $"其中甲{i}个、")),
            ("one list", n => "分别" + Many(n, i => $"{i}、")),
            ("names in one list", n => Many(n, i => $"甲村{i}号路、") + "等5条"),
            ("digits", n => new string('1', n * 10)),
            ("一万", n => Many(n, _ => "一万亿")),
            ("brackets", n => new string('（', n * 5) + "1元" + new string('）', n * 5)),
            ("bracketed figures", n => Many(n, _ => "（1元")),
            ("one indicator again and again", n => Many(n, i => $"粮食总产量{i}万吨。")),
            ("changes of one indicator", n => Many(n, i => $"粮食总产量增长{i}.{i % 10}%。")),
            ("dates", n => Many(n, i => $"2024年{(i % 12) + 1}月1日，")),
            ("words without an end", n => Many(n, _ => "粮食总产量")),
            ("ranges", n => Many(n, i => $"{i}—")),
            ("sums", n => Many(n, i => $"甲{i}元、乙{i}元，合计{2 * i}元；")),
        ];
        foreach ((string name, Func<int, string> of) in texts)
        {
            yield return new($"Read {name}", 100, n => Call(of(n), text => _ = ReportReader.Read(text).Claims.Count));
            yield return new($"ToObservations of {name}", 100, n => Call(ReportReader.Read(of(n)), text => _ = text.ToObservations(IndicatorCatalogue.Standard, Year)));
            yield return new($"Validate the text of {name}", 100, n => Call(ReportReader.Read(of(n)), text => _ = Texts.Validate(text)));
        }

        yield return new("Reconcile a growing text", 50, n => Call(ReportReader.Read(Many(n, i => $"防返贫集中排查{i}户，粮食总产量{i}万吨。")), text => _ = text.Reconcile(WithWork(50))));
        yield return new("Reconcile growing data", 50, n => Call(ReportReader.Read(Many(50, i => $"事项{i}办理{i + 100}件。")), text => _ = text.Reconcile(WithWork(n))));
        yield return new("Reconcile text and data", 20, n => Call(ReportReader.Read(Many(n, i => $"事项{i}办理{i + 100}件。")), text => _ = text.Reconcile(WithWork(n))));
        yield return new("Reconcile text and data of one name", 20, n => Call(ReportReader.Read(Many(n, i => $"粮食总产量{i + 1000}万吨。")), text => _ = text.Reconcile(WithObservations(n, "GRAIN-OUTPUT", "吨", i => $"范围{i}"))));
        yield return new("Reconcile text and data of one number", 20, n => Call(ReportReader.Read(Many(n, i => $"某项工作{i}办理1234件。")), text => _ = text.Reconcile(Of(workItems: Items(n, i => $"事项{i}", _ => "1234件")))));
        yield return new("Reconcile strangers", 20, n => Call(ReportReader.Read(Many(n, i => $"某项工作{i}办理{i + 100}件。")), text => _ = text.Reconcile(WithWork(n))));
        yield return new("Reconcile projects", 20, n => Call(ReportReader.Read(Many(n, i => $"水库{i}加固项目投资{i + 100}万元。")), text => _ = text.Reconcile(Of(projects: Projects(n, i => $"水库{i}加固项目")))));
        yield return new("Validate a draft", 20, n => Call(ReportReader.Read(Many(n, i => $"事项{i}办理{i + 101}件。")).Reconcile(WithWork(n)), draft => _ = Drafts.Validate(draft)));
    }

    // ---- calculations ----

    private static IEnumerable<Curve> Calculating() =>
    [
        new("Derive.Sum", 100, n => Call(Facts(n, "元"), facts => _ = Derive.Sum(facts).Value)),
        new("Derive.Sum of scopes", 100, n => Call(Facts(n, "元").Select((fact, i) => fact with { Basis = new(Scope: $"{i}") }).ToArray(), facts => _ = Derive.Sum(facts).Reason)),
        new("Derive.Sum of many prices", 100, n => Call(Facts(n, "元").Select((fact, i) => fact with { Figure = Figure.Of(1 + (i / 7m), Unit.Yuan) }).ToArray(), facts => _ = Derive.Sum(facts).Value)),
        new("Derive.Sum explained", 100, n => Call(Derive.Sum(Facts(n, "元")), sum => _ = sum.Explain())),
        new("Derive.Chain", 100, n => Call(Facts(n, "%"), facts => _ = Derive.Chain(facts).Value)),
        new("Derive.Chain explained", 100, n => Call(Derive.Chain(Each(n, i => new Fact(Figure.Of(i % 2 == 0 ? 1 : -1, Unit.Percent)))), chain => _ = chain.Explain())),
        new("AverageGrowth.Of", 10, n => Call(Facts(n, "%"), facts => _ = AverageGrowth.Of(facts).Rate?.Round(2))),
        new("Series", 100, n => Call(Enumerable.Range(0, n).Select(i => new Observation { IndicatorCode = "GRAIN-OUTPUT", Period = DayOf(i), Value = Figure.Of(i, Unit.Ton) }).ToArray(), all => _ = new Series(IndicatorCatalogue.Standard.Find("GRAIN-OUTPUT")!, all).Gaps.Count)),
        new("Series of months", 10, n => Call(Enumerable.Range(0, n).Select(i => new Observation { IndicatorCode = "GRAIN-OUTPUT", Period = ReportingPeriod.Month(1900 + (i / 12), (i % 12) + 1), Value = Figure.Of(i, Unit.Ton) }).ToArray(), all => _ = new Series(IndicatorCatalogue.Standard.Find("GRAIN-OUTPUT")!, all.Where((_, i) => i % 2 == 0)).Gaps.Count), Most: 3600),
        new("Pace.Along", 100, n => Call(Enumerable.Range(0, n).Select(i => new PacePoint(new LocalDate(1900, 1, 1).PlusDays(i), Percentage.Of(new Rational(i, n)))).ToArray(), points => _ = Pace.Along(points).Due(ReportingPeriod.Years(1900, 2100), new LocalDate(2000, 1, 1))), Most: 100_000),
        new("Scorecard", 100, n => Call(Enumerable.Range(0, n).Select(i => new ScorecardEntry($"{i}", 1 + (i % 7m), null)).ToArray(), entries => _ = Scorecard.Of(entries).ToString())),
        new("Cumulation.ToMonths", 100, n => Call(Enumerable.Range(0, n).Select(i => new Fact(Figure.Of(i, Unit.Yuan), ReportingPeriod.Cumulative(2000, (i % 12) + 1))).ToArray(), facts => Tried(() => Cumulation.ToMonths(facts)))),
        new("Cumulation.Through", 100, n => Call(Enumerable.Range(0, n).Select(i => new Fact(Figure.Of(i, Unit.Yuan), ReportingPeriod.Month(2000, (i % 12) + 1))).ToArray(), facts => _ = Cumulation.Through(facts, 12))),
        new("a column of growth", 1000, n => Call(Enumerable.Range(1, n).Select(i => i / 4m).ToArray(), numbers => _ = Growth.YearOnYear(Column.Of(numbers, Unit.Yuan), Column.Of(numbers, Unit.Yuan), new decimal?[numbers.Length]))),
        new("a column of completion", 1000, n => Call(Enumerable.Range(1, n).Select(i => i / 4m).ToArray(), numbers => _ = Completion.Rates(Column.Of(numbers, Unit.Yuan), Column.Of(numbers, Unit.Yuan), new decimal?[numbers.Length]))),
        new("a catalogue", 100, n => Call(Enumerable.Range(1, n).Select(i => new Indicator { Code = $"X{i}", Name = $"指标{i}", Unit = Unit.Yuan }).ToArray(), own => _ = new IndicatorCatalogue(own).Find("X1"))),
    ];

    private static IEnumerable<Curve> Relations()
    {
        (string Name, Func<int, Relation> Of)[] relations =
        [
            ("a sum", n => Relation.Sum(Figure.Of(n, Unit.Yuan), Known(n, "元"))),
            ("a wrong sum", n => Relation.Sum(Figure.Of(7m + n, Unit.Yuan), Known(n, "元"))),
            ("a sum of rounded counts", n => Relation.Sum(Figure.Of(7, Unit.Person), [.. Enumerable.Range(0, n).Select(i => (Fact?)new Fact(Figure.Of(100 * (i + 1), Unit.Person), Path: $"p{i}"))])),
            ("a sum with tenths", n => Relation.Sum(Figure.Of(7, Unit.Yuan), [.. Enumerable.Range(0, n).Select(i => (Fact?)new Fact(Figure.Of((i % 100) + 0.7m, Unit.Yuan, Scale.Wan), Path: $"p{i}"))])),
            ("a weighted sum", n => Relation.WeightedSum(Figure.Of(7m + n, Unit.Yuan), Known(n, "元"), [.. Enumerable.Range(0, n).Select(i => new Rational(1, 2 + (i % 97)))])),
            ("a partial sum", n => Relation.PartialSum(Figure.Of(7, Unit.Yuan), Known(n, "元"))),
            ("a chain", n => Relation.Chain(Figure.Of(7, Unit.Percent), Known(n, "%"))),
            ("a product", n => Relation.Product(Figure.Of(7, Unit.None), Known(n, ""))),
            ("a composition", n => Relation.Composition(Figure.Of(7, Unit.Percent), Figure.Of(7, Unit.Yuan), Known(n, "元"))),
            ("a payment", n => Relation.GroupPayment(Figure.Of(7, Unit.Yuan), [.. Known(n, "人").Select(fact => (fact, (Fact?)Figure.Of(100.5m, Unit.YuanPerPersonMonth)))], Figure.Of(12, Unit.Month))),
        ];
        foreach ((string name, Func<int, Relation> of) in relations)
        {
            yield return new($"make {name}", 50, n => Call(n, size => _ = of(size)));
            yield return new($"Test {name}", 50, n => Call(of(n), relation => _ = relation.Test()));
            yield return new($"Check {name}", 50, n => Call(of(n), relation => _ = relation.Check().Explain()));
            yield return new($"Implied by {name}", 50, n => Call(of(n), relation => (_, _, _) = (relation.Implied(0), relation.Implied(1), relation.Implied(relation.Facts.Count - 1))));
            yield return new($"Slips of {name}", 20, n => Call(of(n), relation => _ = Slips.Mending(relation)));
        }

        yield return new("a set of a ring", 10, n => Call(Enumerable.Range(0, n).Select(i => Relation.Growth(At("元", i, 100), At("元", (i + 1) % n, 100), At("%", i + n, 0))).ToArray(), all => _ = new RelationSet(all).IsConsistent));
        yield return new("a set of one contradiction", 4, n => Call(Enumerable.Range(0, n).Select(i => Relation.Increase(At("元", i, 100), At("元", i + 1, i == n - 1 ? 900 : 100), At("元", i + n + 1, 0))).ToArray(), all => _ = new RelationSet(all).Conflict));
        yield return new("a set of one long sum", 10, n => Call(Relation.Sum(At("元", n, 100 * n), [.. Enumerable.Range(0, n).Select(i => (Fact?)At("元", i, 100))]), one => _ = new RelationSet(one).Tightened.Count));
        yield return new("a set of one wrong sum", 4, n => Call(Relation.Sum(At("元", n, 7), [.. Enumerable.Range(0, n).Select(i => (Fact?)At("元", i, 100))]), one => _ = new RelationSet(one).Conflict.Count));
        yield return new("a set of prints of one figure", 10, n => Call(Enumerable.Range(0, n).Select(i => Relation.Equal(At("元", 0, 100), At("元", i + 1, 100))).ToArray(), all => _ = new RelationSet(all).IsConsistent));
    }

    // ---- documents ----

    private static IEnumerable<(string Name, Func<int, WorkReport> Of)> Large() =>
    [
        ("scopes of one indicator", n => WithObservations(n, "GRAIN-OUTPUT", "吨", i => $"范围{i}")),
        ("prints of one figure", n => WithObservations(n, "GRAIN-OUTPUT", "吨", _ => null)),
        ("days of one indicator", n => Of(observations: Each(n, i => new Observation { IndicatorCode = "GRAIN-OUTPUT", Period = DayOf(i), Value = Figure.Of(i + 1, Unit.Ton), Changes = [Rate(i % 9)] }))),
        ("months of one indicator", n => Of(observations: Each(n, i => new Observation { IndicatorCode = "FISCAL-REVENUE", Period = ReportingPeriod.Cumulative(1900 + (i / 12 % 200), (i % 12) + 1), Value = Figure.Of(i + 1, Unit.Yuan), Scope = $"{i / 2400}", Changes = [Rate(i % 9)] }))),
        ("areas of one indicator", n => Of(observations: Each(n, i => new Observation { IndicatorCode = "GRAIN-OUTPUT", Period = Year, Value = Figure.Of(i + 1, Unit.Ton), Area = AreaOf(i), Changes = [Rate(i % 9)] }))),
        ("own indicators", n => Of(
            indicators: Each(n, i => new Indicator { Code = $"X{i}", Name = $"指标{i}", Unit = Unit.Yuan }),
            observations: Each(n, i => new Observation { IndicatorCode = $"X{i}", Period = Year, Value = Figure.Of(i + 1, Unit.Yuan), Changes = [Rate(i % 9)] }))),
        ("words of own indicators", n => Of(
            indicators: Each(n, i => new Indicator { Code = $"X{i}", Name = $"指标{i}", Unit = Unit.Yuan }),
            observations: Each(n, i => new Observation { IndicatorCode = $"X{i}", Period = Year, Words = i % 2 == 0 ? "圆满完成" : "未达预期" }),
            targets: Each(n, i => new Target { IndicatorCode = $"X{i}", Period = Year, Goal = Figure.Of(i + 1, Unit.Yuan), Comparator = Comparator.AtLeast }),
            workItems: Each(n, i => new WorkItem { Name = $"主要目标任务{i}", Words = "全面完成" }))),
        ("changes of one observation", n => Of(observations: [new Observation { IndicatorCode = "FISCAL-REVENUE", Period = Year, Value = Figure.Of(100, Unit.Yuan), Changes = [.. Each(n, i => i % 2 == 0 ? Rate(i % 9) : new StatedChange { Kind = ChangeKind.Increase, Value = Figure.Of(i, Unit.Yuan) })] }])),
        ("targets of one indicator", n => Of(
            observations: [new Observation { IndicatorCode = "GRAIN-OUTPUT", Period = Year, Value = Figure.Of(5, Unit.Ton), Words = "圆满完成" }],
            targets: Each(n, i => new Target { IndicatorCode = "GRAIN-OUTPUT", Period = Year, Goal = Figure.Of(i + 1, Unit.Ton), Comparator = Comparator.AtLeast }))),
        ("targets and observations of one indicator", n => WithObservations(n, "GRAIN-OUTPUT", "吨", i => $"范围{i}") with
        {
            Targets = [.. Each(n, i => new Target { IndicatorCode = "GRAIN-OUTPUT", Period = Year, Scope = $"范围{i}", Goal = Figure.Of(i + 1, Unit.Ton), Comparator = Comparator.AtLeast })],
        }),
        ("plan targets", n => Of(
            observations: Each(n, i => new Observation { IndicatorCode = "GRAIN-OUTPUT", Period = Year, Scope = $"范围{i}", Value = Figure.Of(5, Unit.Ton), Changes = [new StatedChange { Kind = ChangeKind.Completion, Against = ChangeAgainst.Plan, Value = Figure.Of(81.3m, Unit.Percent) }] }),
            targets: Each(n, i => new Target { IndicatorCode = "GRAIN-OUTPUT", Period = Year, Scope = $"范围{i}", Goal = Figure.Of(i + 1, Unit.Ton), Comparator = Comparator.AtLeast }))),
        ("commitments to one project", n => Of(
            projects: [new Project { Name = "水库", Parts = [.. Each(n, i => new ProjectPart { Name = $"{i}期", Statements = [Built] })] }],
            commitments: Each(n, i => new Commitment { Name = $"建成水库{i}期", Kind = CommitmentKind.Milestone, Period = Year, Project = "水库", Part = $"{i}期", Stage = Stage.Completed }))),
        ("commitments to projects", n => Of(
            projects: Projects(n, i => $"水库{i}加固"),
            commitments: Each(n, i => new Commitment { Name = $"建成水库{i}", Kind = CommitmentKind.Milestone, Period = Year, Project = $"水库{i}加固", Stage = Stage.Completed }))),
        ("similar project names", n => Of(projects: Projects(n, i => $"王楼粮食烘干仓储中心{i}号库项目"))),
        ("equal project names", n => Of(projects: Projects(n, _ => "王楼粮食烘干仓储中心项目"))),
        ("alike project names", n => Of(projects: Projects(n, i => $"王楼粮食烘干仓储中心{new string('的', i % 50)}项目"))),
        ("project names of chance", n => Of(projects: Projects(n, Chance))),
        ("stages of one project", n => Of(projects: [new Project { Name = "水库", Statements = [.. Each(n, i => new StageStatement { Stage = i % 2 == 0 ? Stage.Completed : Stage.UnderConstruction, Date = new LocalDate(2024, 1, 1).PlusDays(i % 300) })] }])),
        ("parts of one project", n => Of(projects: [new Project { Name = "水库", Parts = [.. Each(n, i => new ProjectPart { Name = $"{i}期", Statements = [Built] })] }])),
        ("money of one project", n => Of(projects: [new Project
        {
            Name = "水库",
            Investments = [new() { Kind = InvestmentKind.PlannedTotal, Amount = Figure.Of(7, Unit.Yuan) }, .. Each(n, i => new Investment { Kind = InvestmentKind.CompletedCumulative, Amount = Figure.Of(i + 1, Unit.Yuan) })],
            Funding = [.. Each(n, i => new Funding { From = FundingSource.Fiscal, Amount = Figure.Of(i + 1, Unit.Yuan) })],
        }])),
        ("project groups", n => Of(
            projects: Projects(n, i => $"水库{i}加固"),
            groups: Each(n, i => new ProjectGroup { Name = $"水利项目{i}", Count = Figure.Of(1, Unit.Item), Projects = [$"水库{i}加固"], Stages = [new() { Stage = Stage.Started, Count = Figure.Of(1, Unit.Item) }], Investment = new() { Kind = InvestmentKind.PlannedTotal, Amount = Figure.Of(5, Unit.Yuan) } }))),
        ("one project group", n => Of(
            projects: Projects(n, i => $"水库{i}加固"),
            groups: [new ProjectGroup { Name = "水利项目", Count = Figure.Of(n, Unit.Item), Projects = [.. Each(n, i => $"水库{i}加固")], Stages = [.. Each(n, _ => new StageCount { Stage = Stage.Started, Count = Figure.Of(1, Unit.Item) })], Investment = new() { Kind = InvestmentKind.PlannedTotal, Amount = Figure.Of(7, Unit.Yuan) } }])),
        ("work items", WithWork),
        ("measures of one item", n => Of(workItems: [new WorkItem { Name = "疏浚", Measures = [.. Each(n, i => new Measure { Role = MeasureRole.Output, Name = i % 2 == 0 ? $"户均{i}" : $"沟渠{i}", Figure = i % 2 == 0 ? Figure.Of(5, Unit.Yuan.Per(Unit.Household)) : Figure.Of(i, Unit.Household) })] }])),
        ("groups of one program", n => Of(
            programs: [new WelfareProgram { Code = "A", Name = "高龄津贴", Kind = ProgramKind.FlatRate, Standards = [.. Each(n, i => new BenefitStandard { Figure = Figure.Of(100, Unit.YuanPerPersonMonth), Group = $"组{i}" })], Beneficiaries = [.. Each(n, i => new Beneficiaries { Persons = Figure.Of(10 + i, Unit.Person), Group = $"组{i}" })] }],
            disbursements: [new Disbursement { Programs = ["A"], Period = Year, Paid = Figure.Of(7, Unit.Yuan) }])),
        ("groups beside all", n => Of(programs: [new WelfareProgram { Code = "A", Name = "低保", Kind = ProgramKind.TopUp, Beneficiaries = [.. Each(n, i => new Beneficiaries { Persons = Figure.Of(10 + i, Unit.Person), Group = i % 2 == 0 ? null : $"组{i}" })] }])),
        ("one payment for many programs", n => Of(
            programs: Each(n, i => new WelfareProgram { Code = $"P{i}", Name = $"补贴{i}", Kind = ProgramKind.FlatRate }),
            disbursements: [new Disbursement { Programs = [.. Each(n, i => $"P{i}")], Period = Year, Paid = Figure.Of(7, Unit.Yuan) }])),
        ("payments", n => Of(
            programs: Each(n, i => new WelfareProgram { Code = $"P{i}", Name = $"补贴{i}", Kind = ProgramKind.FlatRate, Standards = [new() { Figure = Figure.Of(100, Unit.YuanPerPersonMonth) }], Beneficiaries = [new() { Persons = Figure.Of(5, Unit.Person) }] }),
            disbursements: Each(n, i => new Disbursement { Programs = [$"P{i}"], Period = Year, Paid = Figure.Of(7, Unit.Yuan) }))),
        ("payments of one program", n => Of(
            programs: [new WelfareProgram { Code = "A", Name = "高龄津贴", Kind = ProgramKind.FlatRate }],
            disbursements: Each(n, i => new Disbursement { Programs = ["A"], Period = Year, Paid = Figure.Of(7 + i, Unit.Yuan) }))),
        ("honours and ranks", n => Of(honours: Each(n, i => new Honour { Title = $"称号{i}" }), ranks: Each(n, i => new Rank { Subject = $"事项{i}", Place = Figure.Of(i + 1, Unit.None) }))),
        ("sections", n => Of(sections: Each(n, i => new ReportSection { Id = $"{i}", Title = $"章节{i}" }), workItems: Each(n, i => new WorkItem { Name = $"事项{i}", Section = $"{i}" }))),
        ("unknown sections", n => Of(workItems: Each(n, i => new WorkItem { Name = $"事项{i}", Section = $"{i}" }))),
        ("compositions", n => Of(compositions: Each(n, i => new Composition { Name = $"构成{i}", Period = Year, Parts = [Half, Half] }))),
        ("one composition", n => Of(compositions: [new Composition { Name = "构成", Period = Year, Parts = [.. Each(n, _ => Half)] }])),
        ("breakdowns", n => Of(
            observations: Each(n, i => new Observation { IndicatorCode = "GRAIN-OUTPUT", Period = Year, Scope = $"{i}", Value = Figure.Of(2, Unit.Ton) }),
            breakdowns: Each(n, i => new Breakdown { Name = $"分项{i}", TotalPath = $"observations[{i}].value", Parts = [Ton, Ton], Completeness = Completeness.Complete, Overlap = Overlap.Disjoint }))),
        ("one breakdown", n => Of(breakdowns: [new Breakdown { Name = "改厕", Total = Figure.Of(n, Unit.Household), Parts = [.. Each(n, i => new BreakdownPart { Name = $"村{i}", Figure = Figure.Of(1, Unit.Household) })], Completeness = Completeness.Complete, Overlap = Overlap.Disjoint }])),
        ("one wrong breakdown", n => Of(breakdowns: [new Breakdown { Name = "改厕", Total = Figure.Of(7, Unit.Household), Parts = [.. Each(n, i => new BreakdownPart { Name = $"村{i}", Figure = Figure.Of(100 + i, Unit.Household) })], Completeness = Completeness.Complete, Overlap = Overlap.Disjoint }])),
        ("one partial breakdown", n => Of(breakdowns: [new Breakdown { Name = "改厕", Total = Figure.Of(7, Unit.Household), Parts = [.. Each(n, i => new BreakdownPart { Name = $"村{i}", Figure = Figure.Of(100 + i, Unit.Household) })], Completeness = Completeness.Partial, Overlap = Overlap.Disjoint }])),
        ("pulls and contributions", n => Of(observations: Each(n, i => new Observation { IndicatorCode = "GDP", Period = ReportingPeriod.Year(i % 2 == 0 ? 2024 : 2023), Scope = i < 2 ? null : $"{i / 2}", Value = Figure.Of(i + 5, Unit.Yuan), Price = PriceBasis.Real, Changes = [new StatedChange { Kind = ChangeKind.Pull, Value = Figure.Of(0.5m, Unit.Points), Price = PriceBasis.Real }] }))),
    ];

    private static IEnumerable<Curve> Documents()
    {
        foreach ((string name, Func<int, WorkReport> of) in Large())
        {
            yield return new($"Validate {name}", 20, n => Call(of(n), report => _ = Reports.Validate(report)));
            yield return new($"Coverage of {name}", 20, n => Call(of(n), report => _ = VerificationCoverage.Of(report)));
            yield return new($"Json of {name}", 50, n => Call(of(n), report => _ = GovReportJson.Parse(GovReportJson.WriteUtf8(report))));
        }

        foreach ((string name, Func<int, WorkReport> of) in Large().Where(one => one.Name.Contains("indicator", StringComparison.Ordinal)))
        {
            yield return new($"Latest of {name}", 100, n => Call(of(n), report => _ = report.LatestObservations(new LocalDate(2025, 1, 1))));
            yield return new($"Equality of {name}", 100, n => Call((One: of(n), Other: of(n)), pair => _ = pair.One == pair.Other && pair.One.GetHashCode() == pair.Other.GetHashCode()));
        }

        yield return new("a validator of its own kind", 50, n => Call(Large().First(one => one.Name == "one wrong breakdown").Of(n).Breakdowns[0], one => _ = new BreakdownValidator().Validate(one)));
        yield return new("waivers", 20, n => Call(Large().First(one => one.Name == "unknown sections").Of(n), report => _ = new WorkReportValidator(new ValidationOptions { Waivers = [.. Each(n, i => new Waiver("GR110", $"WorkItems[{i}].Section", "暂不编号"))] }).Validate(report)));
        yield return new("nested JSON", 1000, n => Call(new string('[', n), text => Tried(() => GovReportJson.Parse(text))));
        yield return new("JSON with a long name", 1000, n => Call("{\"version\":\"1.0\",\"header\":{\"title\":\"" + new string('长', n) + "\"}}", text => Tried(() => GovReportJson.Parse(text))));
    }

    private static IEnumerable<Curve> Comparisons()
    {
        foreach ((string name, Func<int, WorkReport> of) in Large())
        {
            yield return new($"Compare {name}", 20, n => Call((Last: Before(of(n)), Now: of(n)), pair => _ = new ReportComparison(pair.Last, pair.Now)));
        }

        yield return new("Compare projects renamed", 20, n => Call((Last: Before(Of(projects: Projects(n, Chance))), Now: Of(projects: Projects(n, i => Chance(i + 77_777)))), pair => _ = new ReportComparison(pair.Last, pair.Now)));
        yield return new("Compare projects gone", 20, n => Call((Last: Before(Of(projects: Projects(n, i => $"水库{i}"))), Now: Of(groups: Each(n, i => new ProjectGroup { Name = $"群{i}" }), workItems: Items(n, i => $"事项{i}", _ => "5件"))), pair => _ = new ReportComparison(pair.Last, pair.Now)));
        yield return new("Compare commitments with work", 20, n => Call((Last: Before(Of(commitments: Each(n, i => new Commitment { Name = $"事项{i}", Kind = CommitmentKind.Items, Items = Figure.Parse("5件"), Period = Year }))), Now: WithWork(n)), pair => _ = new ReportComparison(pair.Last, pair.Now)));
        yield return new("Compare commitments with the like", 20, n => Call((Last: Before(Of(commitments: Each(n, i => new Commitment { Name = Chance(i), Kind = CommitmentKind.Qualitative, Period = Year }))), Now: Of(workItems: Items(n, i => Chance(i + 77_777), _ => "5件"))), pair => _ = new ReportComparison(pair.Last, pair.Now)));
        yield return new("Validate a comparison", 20, n => Call(new ReportComparison(Before(WithWork(n)), WithWork(n)), one => _ = Continuities.Validate(one)));
        yield return new("Validate a comparison of scopes", 20, n => Call(new ReportComparison(Before(WithObservations(n, "GRAIN-OUTPUT", "吨", i => $"范围{i}")), WithObservations(n, "GRAIN-OUTPUT", "吨", i => $"范围{i}")), one => _ = Continuities.Validate(one)));
        yield return new("a chain of reports", 4, n => Call(Each(n, i => Of(projects: Projects(3, k => $"水库{k}")) with { Header = Empty.Header with { ReviewPeriod = ReportingPeriod.Year(1900 + i), Date = new LocalDate(1901 + i, 1, 1), PlanPeriod = null } }), all => _ = new ReportChain(all).Projects.Count), Most: 300);
    }

    private static IEnumerable<Curve> RollingUp()
    {
        Indicator grain = IndicatorCatalogue.Standard.Find("GRAIN-OUTPUT")!;
        Observation[] Villages(int n) => Each(n, i => new Observation { IndicatorCode = "GRAIN-OUTPUT", Area = AreaOf(i), Period = Year, Value = Figure.Of(i + 1, Unit.Ton) });
        Observation[] Scopes(int n) => Each(n, i => new Observation { IndicatorCode = "GRAIN-OUTPUT", Area = AreaOf(0), Period = Year, Value = Figure.Of(i + 1, Unit.Ton), Scope = $"范围{i}" });
        Observation[] Twice(int n) => Each(n, i => new Observation { IndicatorCode = "GRAIN-OUTPUT", Area = AreaOf(i % 2), Period = Year, Value = Figure.Of(i + 1, Unit.Ton) });
        foreach ((string name, Func<int, Observation[]> of) in new (string, Func<int, Observation[]>)[] { ("areas", Villages), ("scopes", Scopes), ("repeated reports", Twice) })
        {
            yield return new($"Roll up {name}", 100, n => Call(of(n), all => _ = Rollup.Of(all).Count));
            yield return new($"Merge {name}", 100, n => Call(of(n).Select(one => Rollup.Of([one])).ToArray(), all => _ = Rollup.Merge(all).Count));
            yield return new($"Total of {name}", 100, n => Call(Rollup.Of(of(n)), all => _ = all.Total(null, grain, Year).Explain()), Most: MostAreas);
            yield return new($"Growth of {name}", 100, n => Call(Rollup.Of(of(n)), all => _ = all.Growth(null, grain, Year).Explain()), Most: MostAreas);
            yield return new($"Periods of {name}", 100, n => Call(Rollup.Of(of(n)), all => _ = all.Periods("GRAIN-OUTPUT").Count + all.IndicatorCodes.Count));
            yield return new($"Json of {name} rolled up", 100, n => Call(Rollup.Of(of(n)), all => _ = System.Text.Json.JsonSerializer.Deserialize<Rollup>(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(all, GovReportJson.Options), GovReportJson.Options)));
        }

        yield return new("Total of each scope", 20, n => Call(Rollup.Of(Scopes(n)), all =>
        {
            for (int i = 0; i < n; i++)
            {
                _ = all.Total(null, grain, Year, basis: new(Scope: $"范围{i}")).Sum;
            }
        }));
        yield return new("Total with the expected", 100, n => Call(Rollup.Of(Villages(n)), all => _ = all.Total(null, grain, Year, Each(n, i => AreaOf(i + (n / 2)))).Explain()));
    }

    // ---- inputs ----

    private static readonly StageStatement Built = new() { Stage = Stage.UnderConstruction, Date = new LocalDate(2024, 9, 30) };
    private static readonly CompositionPart Half = new() { Name = "一半", Figure = Figure.Of(50, Unit.Percent) };
    private static readonly BreakdownPart Ton = new() { Name = "一吨", Figure = Figure.Of(1, Unit.Ton) };

    private static Action Call<T>(T input, Action<T> call) => () => call(input);

    private static T[] Each<T>(int n, Func<int, T> of) => [.. Enumerable.Range(0, n).Select(of)];

    private static string Many(int n, Func<int, string> of) => string.Concat(Enumerable.Range(0, n).Select(of));

    private static void Tried(Func<object?> call)
    {
        try
        {
            _ = call();
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException or System.Text.Json.JsonException)
        {
        }
    }

    private static Fact[] Facts(int n, string unit) => Each(n, i => new Fact(Figure.Parse($"{1 + (i % 3)}.{i % 10}{unit}"), Path: $"p{i}"));

    private static Fact?[] Known(int n, string unit) => Each(n, i => (Fact?)new Fact(unit == "人" ? Figure.Of(1 + (i % 7), Unit.Person) : Figure.Parse($"1{unit}"), Path: $"p{i}"));

    private static Fact At(string unit, int place, int number) => new(Figure.Parse($"{number}{unit}"), Path: $"p{place}");

    private static ReportingPeriod DayOf(int i) => ReportingPeriod.Days(new LocalDate(1900, 1, 1).PlusDays(i / 200), new LocalDate(1900, 1, 1).PlusDays((i / 200) + 3 + (i % 200)));

    private static AdministrativeCode AreaOf(int i) =>
        AdministrativeCode.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"34{(i / 30_000 % 10) + 1:00}{(i / 3_000 % 10) + 1:00}{(i / 300 % 10) + 100:000}{(i % 300) + 200:000}"));

    private static StatedChange Rate(int percent) => new() { Kind = ChangeKind.Rate, Value = Figure.Of(percent, Unit.Percent) };

    // A name of characters by chance, the same for the same number.
    private static string Chance(int seed)
    {
        char[] name = new char[8];
        uint state = (uint)seed + 12_345;
        for (int i = 0; i < name.Length; i++)
        {
            state = unchecked((state * 1_664_525) + 1_013_904_223);
            name[i] = (char)('一' + (state >> 20));
        }

        return new(name);
    }

    private static Project[] Projects(int n, Func<int, string> name) =>
        Each(n, i => new Project { Name = name(i), Statements = [Built], Investments = [new() { Kind = InvestmentKind.PlannedTotal, Amount = Figure.Of(i + 100, Unit.Yuan, Scale.Wan) }] });

    private static WorkItem[] Items(int n, Func<int, string> name, Func<int, string> figure) =>
        Each(n, i => new WorkItem { Name = name(i), Measures = [new() { Role = MeasureRole.Output, Name = "办理", Figure = Figure.Parse(figure(i)) }] });

    private static WorkReport WithWork(int n) => Of(workItems: Items(n, i => $"事项{i}", i => $"{i + 100}件"));

    private static WorkReport WithObservations(int n, string code, string unit, Func<int, string?> scope) =>
        Of(observations: Each(n, i => new Observation { IndicatorCode = code, Period = Year, Value = Figure.Parse($"{i + 1}{unit}"), Scope = scope(i), Changes = [Rate(i % 9)] }));

    // Last year's report of the same, so that everything has its counterpart.
    private static WorkReport Before(WorkReport report) => report with
    {
        Header = Empty.Header with { Date = new LocalDate(2024, 1, 16), ReviewPeriod = ReportingPeriod.Year(2023), PlanPeriod = Year },
        Observations = [.. report.Observations.Select(one => one with { Period = one.Period.Kind == PeriodKind.Year ? ReportingPeriod.Year(2023) : one.Period })],
    };

    private static WorkReport Of(
        IEnumerable<ReportSection>? sections = null, IEnumerable<Indicator>? indicators = null, IEnumerable<Observation>? observations = null, IEnumerable<Target>? targets = null,
        IEnumerable<Commitment>? commitments = null, IEnumerable<WorkItem>? workItems = null, IEnumerable<Project>? projects = null, IEnumerable<ProjectGroup>? groups = null,
        IEnumerable<WelfareProgram>? programs = null, IEnumerable<Disbursement>? disbursements = null, IEnumerable<Honour>? honours = null, IEnumerable<Rank>? ranks = null,
        IEnumerable<Composition>? compositions = null, IEnumerable<Breakdown>? breakdowns = null) => Empty with
        {
            Sections = [.. sections ?? []],
            Indicators = [.. indicators ?? []],
            Observations = [.. observations ?? []],
            Targets = [.. targets ?? []],
            Commitments = [.. commitments ?? []],
            WorkItems = [.. workItems ?? []],
            Projects = [.. projects ?? []],
            ProjectGroups = [.. groups ?? []],
            Programs = [.. programs ?? []],
            Disbursements = [.. disbursements ?? []],
            Honours = [.. honours ?? []],
            Ranks = [.. ranks ?? []],
            Compositions = [.. compositions ?? []],
            Breakdowns = [.. breakdowns ?? []],
        };
}
