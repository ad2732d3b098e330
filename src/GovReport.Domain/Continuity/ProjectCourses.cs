namespace GovReport.Domain;

/// <summary>Follows the projects of last year's report into this year's.</summary>
internal static class ProjectCourses
{
    // Within a phase stages come in any order, and a report may tell of an event again; only an earlier phase is a way back.
    private const int Talks = 0, Preparation = 1, Building = 2, Finishing = 3, Done = 4;

    internal static IEnumerable<ProjectCourse> Between(WorkReport previous, WorkReport current)
    {
        foreach (Counterpart<Project> pair in Matching.Pair(previous.Projects, current.Projects, Identity.Of))
        {
            yield return OfWhole(pair, current);
            if (!pair.IsCertain)
            {
                continue;
            }

            foreach (ProjectCourse part in OfParts(pair))
            {
                yield return part;
            }
        }
    }

    /// <summary>Whether the work was done.</summary>
    internal static bool IsDone(Stage? stage) => stage is { } known && PhaseOf(known) == Done;

    /// <summary>Whether there were talks and ideas only, or nothing is known.</summary>
    internal static bool IsTalk(Stage? stage) => stage is not { } known || PhaseOf(known) == Talks;

    private static ProjectCourse OfWhole(Counterpart<Project> pair, WorkReport current)
    {
        Stage? from = pair.Previous?.CurrentStage, to = pair.Current?.CurrentStage;
        bool isAlike = pair is { Previous.Statements.Count: > 0, Current.Statements.Count: > 0 };
        return new()
        {
            Previous = pair.Previous,
            Current = pair.Current,
            How = pair.How,
            From = from,
            To = to,
            Path = PathOf(pair),
            Fate = pair.Previous is null ? ProjectFate.New
                : pair.How == MatchKind.Doubtful ? ProjectFate.Doubtful
                : pair.Current is not null ? Moved(from, to, isAlike)
                : IsClosed(pair.Previous) ? ProjectFate.Closed
                : IsMentioned(pair.Previous, current) ? ProjectFate.Mentioned
                : ProjectFate.Vanished,
        };
    }

    // Of some projects only the land is the government's task.
    private static bool IsClosed(Project project) =>
        IsDone(project.CurrentStage) || project.CurrentStage == Stage.Halted || (project is { Statements.Count: 0, Parts.Count: 0, LandClearance.CurrentStage: { } land } && IsDone(land));

    // Parts against parts and land against land: the stage of the whole may be that of a phase begun since.
    private static IEnumerable<ProjectCourse> OfParts(Counterpart<Project> pair)
    {
        foreach (Counterpart<ProjectPart> part in Matching.Pair(pair.Previous!.Parts, pair.Current!.Parts, part => new Identity(part.Name)))
        {
            if (part is { IsCertain: true, Previous.CurrentStage: { } from, Current.CurrentStage: { } to })
            {
                yield return OfPart(part.Current.Name, string.Create(CultureInfo.InvariantCulture, $"Parts[{part.CurrentIndex}]"), from, to);
            }
        }

        if (pair is { Previous.LandClearance.CurrentStage: { } before, Current.LandClearance.CurrentStage: { } now })
        {
            yield return OfPart(Phrases.Of(Stage.ClearingLand, Language.Zh), nameof(Project.LandClearance), before, now);
        }

        ProjectCourse OfPart(string name, string member, Stage from, Stage to) => new()
        {
            Previous = pair.Previous,
            Current = pair.Current,
            How = pair.How,
            Part = name,
            From = from,
            To = to,
            Fate = Moved(from, to, isAlike: true),
            Path = $"{PathOf(pair)}.{member}",
        };
    }

    private static ProjectFate Moved(Stage? from, Stage? to, bool isAlike) =>
        to is not { } now ? ProjectFate.Unstated
        : now == from ? ProjectFate.Unchanged
        : now == Stage.Halted ? ProjectFate.Halted
        : from is not { } before || before == Stage.Halted || now > before ? ProjectFate.Advanced
        : isAlike && PhaseOf(now) < PhaseOf(before) ? ProjectFate.WentBack
        : ProjectFate.Unchanged;

    private static int PhaseOf(Stage stage) => stage switch
    {
        <= Stage.Negotiating => Talks,
        <= Stage.ClearingLand => Preparation,
        <= Stage.MainStructureCompleted => Building,
        Stage.SubstantiallyCompleted => Finishing,
        < Stage.Halted => Done,
        _ => Talks,
    };

    // In a group by name, in the same group as one of several, in an item of work, or in a promise.
    private static bool IsMentioned(Project project, WorkReport report)
    {
        bool IsIt(string? name) => name is not null && Identity.Of(project).Names.Any(own => Matching.IsSame(own, name));
        return report.ProjectGroups.Any(group => group.Projects.Any(IsIt) || IsIt(group.Name) || (group.Name == project.Group && (group.AndOthers || group.Count is not null || group.Words is not null)))
            || report.WorkItems.Any(item => IsIt(item.Name))
            || report.Commitments.Any(promise => IsIt(promise.Project) || IsIt(promise.Name));
    }

    private static string PathOf(Counterpart<Project> pair) => pair.Current is null
        ? string.Create(CultureInfo.InvariantCulture, $"{ReportComparison.PreviousOrigin}{nameof(WorkReport.Projects)}[{pair.PreviousIndex}]")
        : string.Create(CultureInfo.InvariantCulture, $"{nameof(WorkReport.Projects)}[{pair.CurrentIndex}]");
}
