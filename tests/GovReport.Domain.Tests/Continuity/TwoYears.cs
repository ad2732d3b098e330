using static GovReport.Domain.Tests.Validation.RuleExamples;

namespace GovReport.Domain.Tests.Continuity;

/// <summary>Two reports of 柳河镇, of 2023 with its plan and of 2024, and what the comparison says of them.</summary>
internal static class TwoYears
{
    public static WorkReport LastYear => Last;

    public static WorkReport ThisYear => Sound;

    public static ReportComparison Compare(WorkReport last, WorkReport now) => new(last, now);

    /// <summary>The result of the only promise.</summary>
    public static PromiseResult ResultOf(Target promised, params Observation[] now) => Assert.Single(Compare(Last.With(promised), Sound.With(now)).Promises);

    public static PromiseResult ResultOf(Commitment promised, WorkReport now, params Project[] before) =>
        Assert.Single(Compare(Last.With(before) with { Commitments = [promised] }, now).Promises);

    /// <summary>The course of the only project, or of its only part.</summary>
    public static ProjectCourse CourseOf(Project before, params Project[] now) => Compare(Last.With(before), Sound.With(now)).Projects[^1];

    public static ReportDifference? DifferenceOf(Observation before, params Observation[] now) => Compare(Last.With(before), Sound.With(now)).Differences.SingleOrDefault();

    public static Target Grow(string code, string goal, Comparator comparator = Comparator.AtLeast, PriceBasis price = PriceBasis.Unstated) =>
        Promised(code, goal, comparator) with { Aspect = Aspect.Growth, Price = price };
}
