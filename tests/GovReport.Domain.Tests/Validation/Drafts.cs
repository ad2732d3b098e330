using GovReport.Domain.Json;
using GovReport.Domain.Tests.Repository;
using GovReport.Domain.Validation;

namespace GovReport.Domain.Tests.Validation;

/// <summary>Small reports for the rules of arithmetic and plausibility, and what the validator says of them.</summary>
internal static class Drafts
{
    private static readonly WorkReportValidator Validator = new();

    public static WorkReport Bundled { get; } = Sample("jiulonggang-2024.json");

    public static WorkReport Constructed { get; } = Sample("constructed-town-2025.json");

    public static WorkReport Sample(string name) => GovReportJson.Parse(File.ReadAllText(RepositoryFiles.PathOf("samples", "data", name)));

    /// <summary>The findings of the families GR2 and GR3.</summary>
    public static IReadOnlyList<Finding> Check(WorkReport report) => [.. Validator.Validate(report).Findings().Where(finding => finding.Rule.Family is 2 or 3)];

    public static IReadOnlyList<string> Codes(WorkReport report) => [.. Check(report).Select(finding => finding.Rule.Code)];

    public static WorkReport Report(params Observation[] observations) => RuleExamples.Sound with { Observations = observations };

    public static Observation Says(string code, string period, string? value, params StatedChange[] changes) => new()
    {
        IndicatorCode = code,
        Period = ReportingPeriod.Parse(period),
        Value = value is null ? null : Figure.Parse(value),
        Changes = changes,
    };

    public static StatedChange Change(ChangeKind kind, string value, ChangeDirection direction = ChangeDirection.Up, PriceBasis price = PriceBasis.Unstated, string? against = null, int? years = null) => new()
    {
        Kind = kind,
        Value = Figure.Parse(value),
        Direction = direction,
        Price = price,
        Against = against is null ? ChangeAgainst.SamePeriodLastYear : ChangeAgainst.NamedPeriod,
        AgainstPeriod = against is null ? null : ReportingPeriod.Parse(against),
        Years = years,
    };

    public static WorkReport Parts(string total, Completeness completeness, Overlap overlap, params string[] parts) => RuleExamples.Sound with
    {
        Breakdowns =
        [
            new()
            {
                Name = "合计",
                Total = Figure.Parse(total),
                Completeness = completeness,
                Overlap = overlap,
                Parts = [.. parts.Select((part, i) => new BreakdownPart { Name = $"分项{i}", Figure = Figure.Parse(part) })],
            },
        ],
    };

    public static WorkReport Shares(params string[] parts) => RuleExamples.Sound with
    {
        Compositions = [new() { Name = "构成", Parts = [.. parts.Select((part, i) => new CompositionPart { Name = $"部分{i}", Figure = Figure.Parse(part) })] }],
    };

    public static WorkReport Counting(string name, params Measure[] measures) => RuleExamples.Sound with { WorkItems = [new() { Name = name, Measures = measures }] };

    public static Measure Counted(string name, string figure, string? second = null) => new()
    {
        Name = name,
        Role = MeasureRole.Output,
        Figure = Figure.Parse(figure),
        Second = second is null ? null : Figure.Parse(second),
    };

    public static WorkReport Aid(WelfareProgram program, params Disbursement[] money) => RuleExamples.Sound with { Programs = [program], Disbursements = money };

    public static WelfareProgram Program(string name, ProgramKind kind, string? standard = null, string? persons = null, string? households = null, string? times = null) => new()
    {
        Code = "P",
        Name = name,
        Kind = kind,
        Standards = standard is null ? [] : [new() { Figure = Figure.Parse(standard) }],
        Beneficiaries = persons is null ? [] : [new()
        {
            Persons = Figure.Parse(persons),
            Households = households is null ? null : Figure.Parse(households),
            PersonTimes = times is null ? null : Figure.Parse(times),
        }],
    };

    public static Disbursement Paid(string period, string paid, string? arrears = null) => new()
    {
        Programs = ["P"],
        Period = ReportingPeriod.Parse(period),
        Paid = Figure.Parse(paid),
        Arrears = arrears is null ? null : Figure.Parse(arrears),
    };

    public static WelfareProgram Covering(string? rate, string? enrolled, string? eligible) => new()
    {
        Code = "P",
        Name = "居民医保",
        Kind = ProgramKind.Reimbursement,
        Coverage = [new()
        {
            Rate = rate is null ? null : Figure.Parse(rate),
            Enrolled = enrolled is null ? null : Figure.Parse(enrolled),
            Eligible = eligible is null ? null : Figure.Parse(eligible),
        }],
    };

    public static WorkReport Built(string name, string? total, string[] funding, params Measure[] measures) => RuleExamples.Sound with
    {
        Projects =
        [
            new()
            {
                Name = name,
                Investments = total is null ? [] : [new() { Kind = InvestmentKind.PlannedTotal, Amount = Figure.Parse(total) }],
                Funding = [.. funding.Select((amount, i) => new Funding { From = (FundingSource)(i + 1), Amount = Figure.Parse(amount) })],
                Measures = measures,
            },
        ],
    };

    public static WorkReport Group(string count, bool andOthers, params string[] names) => RuleExamples.Sound with
    {
        ProjectGroups = [new() { Name = "重点项目", Count = Figure.Parse(count), Projects = names, AndOthers = andOthers }],
    };

    public static Target Promise(string code, string period, string goal, Aspect aspect = Aspect.Level, string? baseline = null) => new()
    {
        IndicatorCode = code,
        Period = ReportingPeriod.Parse(period),
        Goal = Figure.Parse(goal),
        Comparator = Comparator.AtLeast,
        Aspect = aspect,
        Baseline = baseline is null ? null : Figure.Parse(baseline),
    };
}
