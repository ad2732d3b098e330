using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Continuity;
using Spectre.Console;

namespace GovReport.Desk.Commands.Compare;

/// <summary>Where last year's projects stand, then the new ones.</summary>
internal static class CourseSection
{
    public static ISection Of(ReportComparison comparison, Language language) => new Section<ProjectCourse>(
        "project",
        new("项目进展", "Projects"),
        comparison.Projects,
        new("project", new("项目", "Project"), course => course.Name) { Widest = 46 },
        new("part", null, course => course.Part),
        new("from", new("上年", "Last year"), course => Cell.Named(course.From, language)),
        new("to", new("本报告", "This report"), course => Cell.Named(course.To, language)),
        new("fate", new("去向", "Course"), course => Cell.Named<ProjectFate>(course.Fate, language, ColorOf(course.Fate))),
        new("match", null, course => Cell.Of(course.How)),
        new("path", null, course => course.Path));

    private static Color? ColorOf(ProjectFate fate) => fate switch
    {
        ProjectFate.Advanced => Color.Green,
        ProjectFate.WentBack or ProjectFate.Vanished => Color.Red,
        ProjectFate.Doubtful or ProjectFate.Halted => Color.Yellow,
        _ => null,
    };
}
