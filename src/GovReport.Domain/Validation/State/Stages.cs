namespace GovReport.Domain.Validation;

/// <summary>What the statements of one project, one part or one land clearance say of its stages, set against each other and the calendar.</summary>
/// <remarks>
/// Few stages exclude each other: what has been begun, signed or accepted stays so. Those that do are states that end when a later one
/// is reached (在建 and 完工, 基本完工 and 完工, 停建 and 在建). Preparation, trial operation, acceptance and use come in any order.
/// </remarks>
internal static class Stages
{
    internal static void Check(IReadOnlyList<StageStatement> statements, string subject, RuleScope scope)
    {
        for (int i = 0; i < statements.Count; i++)
        {
            StageStatement other = statements[i];
            RuleScope here = scope.Of("Statements", i);
            bool isLate = scope.Report?.Header.Date is { } day && (other.Date ?? other.Period?.Start) > day;
            here.Add(isLate ? here.Found("GR403", string.Empty, subject, places: [other.Stage, other.AsOf, scope.Report!.Header.Date]) : null);
            for (int k = 0; k < i; k++)
            {
                StageStatement one = statements[k];
                bool isContrary = IsSameTime(one, other) && (Excludes(one.Stage, other.Stage) || Excludes(other.Stage, one.Stage));
                here.Add(isContrary ? here.Found("GR401", string.Empty, subject, places: [one.Stage, Said(one), other.Stage, Said(other)]) : null);
                (StageStatement earlier, StageStatement later) = IsBefore(other, one) ? (other, one) : (one, other);
                if (IsBefore(earlier, later) && GoesBack(earlier.Stage, later.Stage, isDated: later.AsOf is not null))
                {
                    Finding finding = here.Found("GR402", string.Empty, subject, places: [earlier.Stage, earlier.AsOf, later.Stage, Said(later)]);
                    here.Add(IsFinished(earlier.Stage) ? finding with { Severity = Severity.Error } : finding);
                }
            }
        }
    }

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

    // Both speak for the day of the report, or for the same day. Within a period both can be true, one after the other.
    private static bool IsSameTime(StageStatement one, StageStatement other) =>
        one is { Date: null, Period: null } ? other is { Date: null, Period: null } : one.Date is { } day && day == other.Date;

    private static bool IsBefore(StageStatement one, StageStatement other) =>
        one.AsOf is { } end && (other.Date ?? other.Period?.Start ?? LocalDate.MaxIsoValue) > end;

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
