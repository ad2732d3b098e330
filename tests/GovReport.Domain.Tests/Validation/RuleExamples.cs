using NodaTime;

namespace GovReport.Domain.Tests.Validation;

/// <summary>For each rule a report that breaks it and one, much like it, that does not.</summary>
public static partial class RuleExamples
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2024);
    private static readonly ReportingPeriod NextYear = ReportingPeriod.Year(2025);

    /// <summary>A report without a fault, the ground of all examples.</summary>
    public static WorkReport Sound { get; } = new()
    {
        Header = new()
        {
            Title = "政府工作报告",
            Issuer = "柳河镇人民政府",
            Area = AdministrativeCode.Parse("340402104"),
            Session = new() { Congress = 9, Session = 4 },
            Date = new LocalDate(2025, 1, 9),
            ReviewPeriod = Year,
            PlanPeriod = NextYear,
        },
        Sections = [new() { Id = "1", Kind = SectionKind.Review }],
    };

    /// <summary>All examples by code.</summary>
    public static IReadOnlyDictionary<string, (WorkReport Broken, WorkReport Sound)> All { get; } =
        new[] { Structure(), Arithmetic(), Plausibility(), State() }.SelectMany(part => part).ToDictionary(one => one.Code, one => (one.Broken, one.Sound), StringComparer.Ordinal);

    /// <summary>An observation for 2024, or for another period, of a standard indicator.</summary>
    public static Observation Observed(string code, string? value, string? period = null) =>
        new() { IndicatorCode = code, Period = period is null ? Year : ReportingPeriod.Parse(period), Value = value is null ? null : Figure.Parse(value) };

    public static WorkReport With(this WorkReport report, params Observation[] observations) => report with { Observations = observations };

    public static WorkReport With(this WorkReport report, params Target[] targets) => report with { Targets = targets };

    public static WorkReport With(this WorkReport report, params Project[] projects) => report with { Projects = projects };

    public static WorkReport With(this WorkReport report, Func<ReportHeader, ReportHeader> change) => report with { Header = change(report.Header) };

    /// <summary>A project with undated statements of these stages.</summary>
    public static Project Stood(string name, params Stage[] stages) => new() { Name = name, Statements = [.. stages.Select(stage => new StageStatement { Stage = stage })] };

    /// <summary>A statement of a day.</summary>
    public static StageStatement On(Stage stage, int year, int month, int day) => new() { Stage = stage, Date = new LocalDate(year, month, day) };

    /// <summary>A target about a standard indicator, for 2024 unless another period is given.</summary>
    public static Target Promised(string code, string goal, Comparator comparator, Strength strength = Strength.Expected, string? period = null) => new()
    {
        IndicatorCode = code,
        Period = period is null ? Year : ReportingPeriod.Parse(period),
        Goal = Figure.Parse(goal),
        Comparator = comparator,
        Strength = strength,
    };
}
