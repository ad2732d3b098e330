namespace GovReport.Domain.Continuity;

/// <summary>Looks for the result of each promise of last year's report in this year's.</summary>
/// <param name="comparison">The two reports.</param>
/// <param name="recoded">Last year's in the codes of this year's.</param>
/// <param name="joint">This year's with the values before it, from which growth and movement start.</param>
internal sealed class PromiseReview(ReportComparison comparison, WorkReport recoded, WorkReport joint)
{
    private const string Origin = ReportComparison.PreviousOrigin;

    // Of what is said many times of one indicator, or called alike, no more is looked at for one promise.
    private const int MostLookedAt = 64;

    private readonly WorkReport _current = comparison.Current;
    private readonly NamedResults _named = new(NamedIn(comparison.Current));

    // By indicator, scope and aspect, and by name: until when this year's report promises it again.
    private readonly Dictionary<Promised, LocalDate> _targetsAgain =
        LatestBy(comparison.Current.Targets, one => new Promised(one.IndicatorCode, one.Scope, one.Aspect), one => one.Period.End);
    private readonly Dictionary<string, LocalDate> _commitmentsAgain =
        LatestBy(comparison.Current.Commitments, one => NameForm.Of(one.Name), one => one.Period.End);

    private readonly ILookup<Project?, ProjectCourse> _coursesOfLast = CoursesBy(comparison, one => one.Previous),
        _coursesOfNow = CoursesBy(comparison, one => one.Current);

    private readonly Dictionary<Project, (bool HasResult, string? Said)> _results = new(ReferenceEqualityComparer.Instance);

    // By last year's code: the indicators that may be another one.
    private readonly Dictionary<string, Counterpart<Indicator>> _uncertain = comparison.Indicators
        .Where(one => one is { Previous: not null, Current: not null, IsCertain: false })
        .DistinctBy(one => one.Previous!.Code, StringComparer.Ordinal)
        .ToDictionary(one => one.Previous!.Code, StringComparer.Ordinal);

    // The report speaks of its whole review period, also where it is delivered before the end of it.
    private readonly LocalDate _asOf = LocalDate.Max(comparison.Current.Header.Date, comparison.Current.Header.ReviewPeriod.End);

    /// <summary>The results, targets first, of what was promised for days after last year's review.</summary>
    internal IEnumerable<PromiseResult> Results() =>
    [
        .. recoded.Targets.Index().Where(one => IsAhead(one.Item.Period.End))
            .Select(one => Open(OfTarget(one.Item, one.Index), one.Item.Period.End)),
        .. recoded.Commitments.Index().Where(one => IsAhead(DayOf(one.Item)))
            .Select(one => Open(OfCommitment(one.Item, one.Index), DayOf(one.Item))),
    ];

    private bool IsAhead(LocalDate day) => day > recoded.Header.ReviewPeriod.End;

    private static LocalDate DayOf(Commitment promise) => promise.By ?? promise.Period.End;

    // What is not due may be passed over.
    private PromiseResult Open(PromiseResult result, LocalDate due) =>
        result.Verdict is Verdict.NotMentioned or Verdict.Undecided && _asOf < due ? result with { Verdict = Verdict.Open } : result;

    private PromiseResult OfTarget(Target target, int index)
    {
        string name = joint.FindIndicator(target.IndicatorCode)?.Name ?? target.IndicatorCode;
        bool isRepeated = _targetsAgain.TryGetValue(new(target.IndicatorCode, target.Scope, target.Aspect), out LocalDate again)
            && again > target.Period.End;
        PromiseResult result = new(
            comparison.Previous.Targets[index], null, target.Scope is null ? name : $"{name}（{target.Scope}）",
            Origin + Places.At(nameof(_current.Targets), index), Verdict.Undecided, isRepeated);
        Completion? completion = joint.FindIndicator(target.IndicatorCode) is null ? null : Judged(target);
        result = result with { Completion = completion, Verdict = completion?.Verdict ?? Verdict.Undecided };
        if (completion is null)
        {
            return result;
        }

        if (Mention(target) is { } at)
        {
            return Answered(result, at, target);
        }

        return completion.Actual is not null ? result : InOtherWords(target, result) ?? result with { Verdict = Verdict.NotMentioned };
    }

    // A move is told by the published rate before it is told by two levels, whose coverage may differ.
    private Completion Judged(Target target)
    {
        bool isMove = target is { Aspect: Aspect.Level, Goal: null, Comparator: Comparator.Rising or Comparator.Falling };
        Completion? moved = isMove ? joint.Evaluate(target with { Aspect = Aspect.Growth }, _asOf) : null;
        return moved?.Verdict is Verdict.Met or Verdict.Missed ? moved : joint.Evaluate(target, _asOf);
    }

    // What the report says of the indicator in words, where its figures do not decide.
    private PromiseResult Answered(PromiseResult result, int at, Target target)
    {
        Observation said = _current.Observations[at];
        result = result with { ResultPath = Places.At(nameof(WorkReport.Observations), at), How = MatchKind.Code };
        if (result.Verdict != Verdict.Undecided)
        {
            return result;
        }

        if (said.Scope != target.Scope)
        {
            return result with { Verdict = Verdict.NotComparable, Words = said.Scope ?? said.Value?.ToString() };
        }

        return WordsOf(said) is { } words ? result with { Verdict = Verdict.Answered, Words = words } : result;
    }

    // The indicator itself before another scope of it; what has words before what has none.
    private int? Mention(Target target)
    {
        IReadOnlyList<Observation> all = _current.Observations;
        return all.PlacesOf(Keys.Observations, new(target.IndicatorCode, target.Scope, null)).Take(MostLookedAt)
            .Concat(all.PlacesOf(Keys.Observed, target.IndicatorCode).Take(MostLookedAt))
            .Where(at => all[at].Area is null && Overlap(all[at].Period, target.Period))
            .OrderBy(at => all[at].Scope != target.Scope)
            .ThenBy(at => WordsOf(all[at]) is null)
            .Cast<int?>()
            .FirstOrDefault();
    }

    private static string? WordsOf(Observation said) =>
        said.Words ?? said.Changes.Where(change => change.Value is null).Select(change => change.InWords()).FirstOrDefault();

    // A place in words, the indicator that took the place of this one, or one that is called much the same.
    private PromiseResult? InOtherWords(Target target, PromiseResult result)
    {
        if (_current.Ranks.PlacesOf(Keys.Ranks, target.IndicatorCode).Take(MostLookedAt).Cast<int?>()
            .FirstOrDefault(place => _current.Ranks[place!.Value].Words is not null) is { } at)
        {
            Rank rank = _current.Ranks[at];
            return result with
            {
                Verdict = Verdict.Answered,
                Words = rank.Among + rank.Words,
                How = MatchKind.Code,
                ResultPath = Places.At(nameof(WorkReport.Ranks), at)
            };
        }

        if (_uncertain.GetValueOrDefault(target.IndicatorCode) is not { Current: { } indicator } other
            || _current.Observations.PlacesOf(Keys.Observed, indicator.Code) is not [var first, ..])
        {
            return null;
        }

        return result with
        {
            Verdict = other.How == MatchKind.Successor ? Verdict.NotComparable : Verdict.Judgement,
            Words = indicator.Name,
            How = other.How,
            ResultPath = Places.At(nameof(WorkReport.Observations), first),
        };
    }

    private PromiseResult OfCommitment(Commitment promise, int index)
    {
        bool isRepeated = _commitmentsAgain.TryGetValue(NameForm.Of(promise.Name), out LocalDate again) && again > promise.Period.End;
        PromiseResult result =
            new(null, promise, promise.Name, Origin + Places.At(nameof(_current.Commitments), index), Verdict.NotMentioned, isRepeated);
        return (promise.Project is { } project ? ByProject(result, promise, project) : null) ?? ByName(result, promise) ?? result;
    }

    private PromiseResult? ByProject(PromiseResult result, Commitment promise, string name)
    {
        ProjectCourse? course = CoursesOf(name).FirstOrDefault();
        if (course?.Current is not { } now || ResultOf(now) is not (HasResult: true, var said))
        {
            return null;
        }

        result = result with { How = course.How ?? MatchKind.Name, ResultPath = course.Path, Words = said };
        if (result.How == MatchKind.Doubtful)
        {
            return result with { Verdict = Verdict.Judgement, Words = now.Name };
        }

        if (promise is { Kind: CommitmentKind.Milestone, Stage: not null })
        {
            return ByStage(result, promise, now);
        }

        return result with { Verdict = result.Words is null ? Verdict.Judgement : Verdict.Answered };
    }

    // A promise names a project as last year's report did, or as this year's does.
    private IEnumerable<ProjectCourse> CoursesOf(string name)
    {
        if (comparison.Previous.FindProject(name) is { } before)
        {
            return _coursesOfLast[before];
        }

        return _current.FindProject(name) is { } found ? _coursesOfNow[found] : [];
    }

    // Found out once a project: thousands of promises may be about its parts.
    private (bool HasResult, string? Said) ResultOf(Project project)
    {
        if (!_results.TryGetValue(project, out (bool HasResult, string? Said) known))
        {
            _results.Add(project, known = (HasResult(project), SaidOf(project)));
        }

        return known;
    }

    private PromiseResult ByStage(PromiseResult result, Commitment promise, Project now)
    {
        // A part that is not told apart stands where the whole stands; accepted and in use come in any order.
        bool hasPart = promise.Part is { } called && now.Parts.PlacesOf(Keys.Parts, called)
            .Any(place => now.Parts[place].CurrentStage is not null);
        WorkReport alone = _current with { Projects = [now] };
        Fulfilment kept = alone.Evaluate(promise with { Project = now.Name, Part = hasPart ? promise.Part : null }, _asOf) with
        { Commitment = promise };
        Verdict verdict = kept.Verdict switch
        {
            Verdict.Missed when hasPart => Verdict.Missed,
            Verdict.Missed when ProjectCourses.IsDone(now.CurrentStage) => Verdict.Judgement,
            Verdict.Missed when promise.Part is not null => Verdict.Undecided,
            var same => same,
        };
        return result with { Fulfilment = kept, Verdict = verdict };
    }

    private PromiseResult? ByName(PromiseResult result, Commitment promise)
    {
        Named[] due = [.. _named.Like(promise.Name).Where(one => Overlap(one.Period, promise.Period))
            .DistinctBy(one => one.Name, StringComparer.Ordinal)];
        if (Matching.Pair<object>([promise], due,
            one => new Identity((one as Named)?.Name ?? promise.Name))[0] is not { Current: Named found } match)
        {
            return null;
        }

        Fulfilment? kept = match.IsCertain && promise is { Kind: CommitmentKind.Items, Items: { Value.Sign: > 0 } items }
            && found.Done(items.Unit) is { } done ? promise.Count(done, 0, _asOf) : null;
        bool isAnswered = match.IsCertain && promise.Kind != CommitmentKind.Items && found.Words is not null;
        return result with
        {
            How = match.How,
            ResultPath = found.Path,
            Words = match.IsCertain ? found.Words : found.Name,
            Fulfilment = kept,
            Verdict = kept?.Verdict ?? (isAnswered ? Verdict.Answered : Verdict.Judgement),
        };
    }

    private static bool HasResult(Project project) =>
        project is { CurrentStage: not null } or { PhysicalProgress: not null } or { Funding.Count: > 0 } or { Measures.Count: > 0 }
        || project.Parts.Any(part => part.CurrentStage is not null)
        || project.Investments.Any(one => one.Kind is InvestmentKind.CompletedInPeriod or InvestmentKind.CompletedCumulative);

    private static string? SaidOf(Project project) =>
        project.Statements.Select(one => one.Words).LastOrDefault(words => words is not null)
        ?? (project.CurrentStage is { } stage ? Phrases.Of(stage, Language.Zh) : SaidOf(project.Measures));

    private static string? SaidOf(IEnumerable<Measure> measures) =>
        string.Join('、', measures.Select(one =>
            string.Create(CultureInfo.InvariantCulture, $"{one.Name}{one.Figure}{one.Second}{one.Words}"))) is { Length: > 0 } said
                ? said
                : null;

    // What has a name and a result of its own.
    private static IEnumerable<Named> NamedIn(WorkReport report) =>
    [
        .. report.WorkItems.Select((one, i) =>
            new Named(one.Name, one.Period ?? report.Header.ReviewPeriod, one.Words ?? SaidOf(one.Measures),
                Places.At(nameof(report.WorkItems), i), one.Measures, [])),
        .. report.ProjectGroups.Select((one, i) =>
            new Named(one.Name, one.Period ?? report.Header.ReviewPeriod, one.Words, Places.At(nameof(report.ProjectGroups), i), [],
                one.Stages)),
        .. report.Projects.Index().Where(one => HasResult(one.Item))
            .Select(one => new Named(one.Item.Name, report.Header.ReviewPeriod, SaidOf(one.Item),
                Places.At(nameof(report.Projects), one.Index), [], [])),
    ];

    private static Dictionary<TKey, LocalDate> LatestBy<T, TKey>(IEnumerable<T> all, Func<T, TKey> keyOf, Func<T, LocalDate> endOf)
        where TKey : notnull
    {
        Dictionary<TKey, LocalDate> latest = [];
        foreach (T one in all)
        {
            latest[keyOf(one)] = LocalDate.Max(endOf(one), latest.GetValueOrDefault(keyOf(one), LocalDate.MinIsoValue));
        }

        return latest;
    }

    // Of whole projects that this year's report has.
    private static ILookup<Project?, ProjectCourse> CoursesBy(ReportComparison comparison, Func<ProjectCourse, Project?> projectOf) =>
        comparison.Projects.Where(one => one.Part is null && one.Current is not null)
            .ToLookup<ProjectCourse, Project?, ProjectCourse>(projectOf, one => one, ReferenceEqualityComparer.Instance);

    private static bool Overlap(ReportingPeriod one, ReportingPeriod other) => one.Start <= other.End && other.Start <= one.End;

    // What has a name and a result, found by the name in the form in which names are compared, or by one that is like it.
    private sealed class NamedResults
    {
        private readonly Named[] _all;
        private readonly ILookup<string, int> _byForm;
        private readonly SimilarNames _similar = new(Matching.Similar);

        internal NamedResults(IEnumerable<Named> all)
        {
            _all = [.. all];
            _byForm = Enumerable.Range(0, _all.Length).ToLookup(place => NameForm.Of(_all[place].Name), StringComparer.Ordinal);
            for (int i = 0; i < _all.Length; i++)
            {
                _similar.Add(ProjectName.Of(_all[i].Name), i);
            }
        }

        // In the order of the report.
        internal IEnumerable<Named> Like(string name) => _byForm[NameForm.Of(name)].Take(MostLookedAt)
            .Concat(_similar.Like(ProjectName.Of(name), _ => true)).Distinct().Order().Select(place => _all[place]);
    }

    private sealed record Named(string Name, ReportingPeriod Period, string? Words, string Path, IReadOnlyList<Measure> Measures,
        IReadOnlyList<StageCount> Stages)
    {
        /// <summary>How many of what was promised are done; null where no single number tells.</summary>
        internal int? Done(Unit unit)
        {
            Figure[] counts =
            [
                .. Measures.Where(one => one.Role is MeasureRole.Output or MeasureRole.Outcome or MeasureRole.Handled)
                    .Select(one => one.Figure).OfType<Figure>(),
                .. Stages.Where(one => ProjectCourses.IsDone(one.Stage)).Select(one => one.Count),
            ];
            return counts is [var only] && Target.Compare(only.Unit, unit) && only.Value.Value is { IsInteger: true } number
                && number <= int.MaxValue ? (int)number.Round(0) : null;
        }
    }
}
