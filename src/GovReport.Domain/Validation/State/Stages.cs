namespace GovReport.Domain.Validation;

/// <summary>
/// What the statements of one project, one part or one land clearance say of its stages, set against each other and the calendar.
/// </summary>
/// <remarks>
/// Few stages exclude each other: what has been begun, signed or accepted stays so. Those that do are states that end when a later one
/// is reached (在建 and 完工, 基本完工 and 完工, 停建 and 在建). Preparation, trial operation, acceptance and use come in any order.
/// </remarks>
internal static class Stages
{
    private static readonly Stage[] All = Enum.GetValues<Stage>();

    /// <summary>One finding a statement at most: what it contradicts is told once, however many others say the same.</summary>
    internal static void Check(IReadOnlyList<StageStatement> statements, string subject, RuleScope scope)
    {
        StageStatement?[] before = statements.Count > 1 ? Before(statements) : [null];
        Dictionary<LocalDate, StageStatement?[]> said = [];
        for (int i = 0; i < statements.Count; i++)
        {
            StageStatement one = statements[i];
            RuleScope here = scope.Of("Statements", i);
            here.Add(Late(one, subject, here) ?? Contrary(one, said, subject, here) ?? Backwards(one, before[i], subject, here));
        }
    }

    // Later than the report itself.
    private static Finding? Late(StageStatement one, string subject, RuleScope here) =>
        here.Report?.Header.Date is { } day && (one.Date ?? one.Period?.Start) > day
            ? here.Found("GR403", string.Empty, subject, places: [one.Stage, one.AsOf, day])
            : null;

    // Both speak for the day of the report, or for the same day. Within a period both can be true, one after the other.
    private static Finding? Contrary(StageStatement one, Dictionary<LocalDate, StageStatement?[]> said, string subject, RuleScope here)
    {
        if (one is { Date: null, Period: not null })
        {
            return null;
        }

        LocalDate day = one.Date ?? LocalDate.MaxIsoValue;
        if (!said.TryGetValue(day, out StageStatement?[]? others))
        {
            said[day] = others = new StageStatement?[All.Length];
        }

        StageStatement? other =
            Array.Find(others, known => known is not null && (Excludes(known.Stage, one.Stage) || Excludes(one.Stage, known.Stage)));
        others[(int)one.Stage] ??= one;
        return other is null ? null : here.Found("GR401", string.Empty, subject, places: [other.Stage, Said(other), one.Stage, Said(one)]);
    }

    private static Finding? Backwards(StageStatement one, StageStatement? earlier, string subject, RuleScope here)
    {
        if (earlier is null)
        {
            return null;
        }

        return here.Found("GR402", string.Empty, subject, places: [earlier.Stage, earlier.AsOf, one.Stage, Said(one)]) with
        {
            Severity = IsFinished(earlier.Stage) ? Severity.Error : Severity.Warning,
        };
    }

    // For each statement the furthest earlier one from which it would be a way back; in the order of time each stage is met once.
    private static StageStatement?[] Before(IReadOnlyList<StageStatement> statements)
    {
        StageStatement?[] before = new StageStatement?[statements.Count];
        StageStatement?[] reached = new StageStatement?[All.Length];
        int[] byEnd =
            [.. Enumerable.Range(0, statements.Count).Where(i => statements[i].AsOf is not null).OrderBy(i => statements[i].AsOf)];
        int next = 0;
        foreach (int i in Enumerable.Range(0, statements.Count).OrderBy(i => StartOf(statements[i])))
        {
            StageStatement later = statements[i];
            for (; next < byEnd.Length && statements[byEnd[next]].AsOf < StartOf(later); next++)
            {
                StageStatement earlier = statements[byEnd[next]];
                reached[(int)earlier.Stage] ??= earlier;
            }

            before[i] =
                Array.FindLast(reached, one => one is not null && GoesBack(one.Stage, later.Stage, isDated: later.AsOf is not null));
        }

        return before;
    }

    private static LocalDate StartOf(StageStatement one) => one.Date ?? one.Period?.Start ?? LocalDate.MaxIsoValue;

    /// <summary>Whether the work is done.</summary>
    internal static bool IsFinished(Stage stage) => stage is >= Stage.Completed and < Stage.Halted;

    /// <summary>Whether the stage is a state of unfinished work, which ends with completion.</summary>
    internal static bool IsUnfinished(Stage stage) => stage is Stage.UnderConstruction or Stage.SubstantiallyCompleted;

    /// <summary>The report's own words for a stage; nothing where it has none.</summary>
    internal static string Said(StageStatement statement) =>
        statement.Words is { } words && words != Phrases.Of(statement.Stage, Language.Zh) ? $"（{words}）" : string.Empty;

    private static bool Excludes(Stage one, Stage other) => one switch
    {
        Stage.UnderConstruction or Stage.SubstantiallyCompleted => IsFinished(other),
        Stage.Halted => IsUnfinished(other) || IsFinished(other),
        _ => false,
    };

    // A statement without a day may tell of an event long past (已开工); only a state speaks for the day of the report.
    private static bool GoesBack(Stage earlier, Stage later, bool isDated) => earlier switch
    {
        Stage.Halted => false,
        >= Stage.Completed when IsUnfinished(later) => true,
        _ when !isDated || later == Stage.ClearingLand => false,
        >= Stage.Completed => later < Stage.Completed || later == Stage.Halted,
        > Stage.Started => later <= Stage.Started,
        Stage.Started => later < Stage.Started,
        >= Stage.Signed => later < Stage.Signed,
        _ => false,
    };
}
