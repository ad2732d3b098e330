namespace GovReport.Domain.Continuity;

/// <summary>Follows the projects of last year's report into this year's.</summary>
internal static class ProjectCourses
{
    // Within a phase stages come in any order, and a report may tell of an event again; only an earlier phase is a way back.
    private const int Talks = 0, Preparation = 1, Building = 2, Finishing = 3, Done = 4;

    internal static IEnumerable<ProjectCourse> Between(WorkReport previous, WorkReport current) => Between(previous, current, new(current));

    private static IEnumerable<ProjectCourse> Between(WorkReport previous, WorkReport current, Mentions mentions) =>
        from pair in Matching.Pair(previous.Projects, current.Projects, Identity.Of)
        let path = pair.Current is { } now
            ? Places.At(nameof(current.Projects), current.Projects.PlaceOf(now))
            : ReportComparison.PreviousOrigin + Places.At(nameof(previous.Projects), previous.Projects.PlaceOf(pair.Previous!))
        let whole = OfWhole(pair, mentions, path)
        from course in (ProjectCourse[])[whole, .. pair.IsCertain ? OfParts(whole) : []]
        select course;

    /// <summary>Whether the work was done.</summary>
    internal static bool IsDone(Stage? stage) => stage is { } known && PhaseOf(known) == Done;

    /// <summary>Whether there were talks and ideas only, or nothing is known.</summary>
    internal static bool IsTalk(Stage? stage) => stage is not { } known || PhaseOf(known) == Talks;

    private static ProjectCourse OfWhole(Counterpart<Project> pair, Mentions mentions, string path)
    {
        Stage? from = pair.Previous?.CurrentStage, to = pair.Current?.CurrentStage;
        ProjectFate fate = pair switch
        {
            { Previous: null } => ProjectFate.New,
            { How: MatchKind.Doubtful } => ProjectFate.Doubtful,
            { Previous: { } last, Current: { } now } =>
                Moved(from, to, isAlike: last.Statements.Count > 0 && now.Statements.Count > 0),
            { Previous: { } last } when IsClosed(last) => ProjectFate.Closed,
            { Previous: { } last } => mentions.Has(last) ? ProjectFate.Mentioned : ProjectFate.Vanished,
        };
        return new(pair.Previous, pair.Current, Part: null, pair.How, from, to, fate, path);
    }

    // Of some projects only the land is the government's task.
    private static bool IsClosed(Project project) =>
        IsDone(project.CurrentStage) || project.CurrentStage == Stage.Halted
            || (project is { Statements.Count: 0, Parts.Count: 0, LandClearance.CurrentStage: { } land } && IsDone(land));

    // Parts against parts and land against land: the stage of the whole may be that of a phase begun since.
    private static IEnumerable<ProjectCourse> OfParts(ProjectCourse whole)
    {
        (Project last, Project now) = (whole.Previous!, whole.Current!);
        (string Name, string Member, Stage? From, Stage? To)[] parts =
        [
            .. Matching.Pair(last.Parts, now.Parts, part => new Identity(part.Name)).Where(part => part.IsCertain)
                .Select(part => (part.Current!.Name, Places.At(nameof(now.Parts), now.Parts.PlaceOf(part.Current)),
                    part.Previous!.CurrentStage, part.Current.CurrentStage)),
            (Phrases.Of(Stage.ClearingLand, Language.Zh), nameof(now.LandClearance), last.LandClearance?.CurrentStage,
                now.LandClearance?.CurrentStage),
        ];
        return from part in parts
               where part is { From: not null, To: not null }
               select whole with
               {
                   Part = part.Name,
                   From = part.From,
                   To = part.To,
                   Fate = Moved(part.From, part.To, isAlike: true),
                   Path = $"{whole.Path}.{part.Member}"
               };
    }

    private static ProjectFate Moved(Stage? from, Stage? to, bool isAlike)
    {
        if (to is not { } now)
        {
            return ProjectFate.Unstated;
        }

        if (now == from)
        {
            return ProjectFate.Unchanged;
        }

        if (now == Stage.Halted)
        {
            return ProjectFate.Halted;
        }

        if (from is not { } before || before == Stage.Halted || now > before)
        {
            return ProjectFate.Advanced;
        }

        return isAlike && PhaseOf(now) < PhaseOf(before) ? ProjectFate.WentBack : ProjectFate.Unchanged;
    }

    private static int PhaseOf(Stage stage) => stage switch
    {
        <= Stage.Negotiating => Talks,
        <= Stage.ClearingLand => Preparation,
        <= Stage.MainStructureCompleted => Building,
        Stage.SubstantiallyCompleted => Finishing,
        < Stage.Halted => Done,
        _ => Talks,
    };

    // Where a report names projects beside its list of them: in a group by name, in the same
    // group as one of several, in an item of work, or in a promise.
    private sealed class Mentions(WorkReport report)
    {
        private readonly HashSet<string> _names = new(
            report.ProjectGroups.SelectMany(group => group.Projects.Append(group.Name))
                .Concat(report.WorkItems.Select(item => item.Name))
                .Concat(report.Commitments.SelectMany(promise => (string?[])[promise.Project, promise.Name]))
                .OfType<string>().Select(NameForm.Of),
            StringComparer.Ordinal);

        private readonly HashSet<string> _groups = new(
            report.ProjectGroups.Where(group => group.AndOthers || group.Count is not null || group.Words is not null)
                .Select(group => group.Name), StringComparer.Ordinal);

        internal bool Has(Project project) =>
            Identity.Of(project).Forms.Any(_names.Contains) || (project.Group is { } group && _groups.Contains(group));
    }
}
