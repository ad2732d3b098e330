namespace GovReport.Domain;

/// <summary>Where a promise stands on a board (督办状态).</summary>
/// <remarks>
/// Kept before its period is over: <see cref="CompletedEarly"/>; judged after it: <see cref="Completed"/>. While it is open the lead
/// decides, over the plan to date where there is one, else over the pace: of what adds up, of the way of a stock from its baseline, of a
/// change on that way. A lead within the tolerance, one point unless the caller says otherwise, is <see cref="OnPace"/>; a ceiling that is
/// used up faster than the time passes is <see cref="Behind"/>, else <see cref="OnPace"/>. Of growth, averages, places and levels that
/// are only
/// to be kept the value of the day decides: <see cref="CurrentlyMet"/>, <see cref="CurrentlyUnmet"/>. Open without any of them is
/// <see cref="InProgress"/>.
/// </remarks>
[JsonConverter(typeof(NameConverter<BoardState>))]
public enum BoardState
{
    /// <summary>未到期: the period is not over, and no pace tells more.</summary>
    InProgress,
    /// <summary>超进度: open and ahead.</summary>
    Ahead,
    /// <summary>达进度: open and in pace.</summary>
    OnPace,
    /// <summary>欠进度: open and behind.</summary>
    Behind,
    /// <summary>提前完成: kept before the period is over.</summary>
    CompletedEarly,
    /// <summary>完成: kept.</summary>
    Completed,
    /// <summary>未完成: missed.</summary>
    NotCompleted,
    /// <summary>待认定: a person decides.</summary>
    ToBeJudged,
    /// <summary>缺数据: a value is missing.</summary>
    NoData,
    /// <summary>不可比: unit, price basis, scope or period differ.</summary>
    NotComparable,
    /// <summary>当前达标: open, and kept as it stands.</summary>
    CurrentlyMet,
    /// <summary>当前未达标: open, and not kept as it stands.</summary>
    CurrentlyUnmet,
}

/// <content>The state on a board.</content>
public sealed partial record Completion
{
    /// <summary>How far from the pace is still in pace, unless the caller says otherwise: one point.</summary>
    public static PercentagePoints UsualPaceTolerance { get; } = new(1);

    /// <summary>督办状态: where the promise stands, with the usual tolerance of one point.</summary>
    public BoardState State => StateWithin(UsualPaceTolerance);

    /// <summary>快于节点计划: how far the actual is ahead of the plan to date, in points of that plan; of a ceiling, how far below.</summary>
    public PercentagePoints? PlanLead => PlanRate is not { } rate ? null : Target.Effective switch
    {
        _ when IsFromBaseline || Target.Aspect == Aspect.Increase => rate - new Percentage(1),
        Comparator.AtLeast or Comparator.Exceed or Comparator.Planned => rate - new Percentage(1),
        Comparator.AtMost or Comparator.Below => new Percentage(1) - rate,
        _ => null,
    };

    /// <summary>督办状态: where the promise stands (the rule: <see cref="BoardState"/>).</summary>
    /// <param name="tolerance">How far from the pace or the plan to date, to either side, is in pace (达进度); from 0 on.</param>
    public BoardState StateWithin(PercentagePoints tolerance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance.Sign, nameof(tolerance));
        return Verdict switch
        {
            Verdict.Met => AsOf < Target.Period.End ? BoardState.CompletedEarly : BoardState.Completed,
            Verdict.Missed => BoardState.NotCompleted,
            Verdict.Judgement or Verdict.Answered => BoardState.ToBeJudged,
            Verdict.NotComparable => BoardState.NotComparable,
            Verdict.Open => OpenState(tolerance.Points),
            _ => BoardState.NoData,
        };
    }

    private BoardState OpenState(Rational tolerance)
    {
        BoardState standing = Standing?.State ?? BoardState.InProgress;
        Rational? lead = (PlanLead ?? Lead)?.Points ?? LeadUnder(standing) ?? LeadOnWay(standing);
        return lead is { } points ? Paced(points, tolerance) : standing;
    }

    // A ceiling that is used up slower than the time passes is kept, and nothing to be ahead of.
    private Rational? LeadUnder(BoardState standing) =>
        UsedShare is { } used && Elapsed is { } due && standing != BoardState.CurrentlyUnmet
            ? Rational.Min(0, (due.Ratio - used.Ratio) * 100)
            : null;

    private Rational? LeadOnWay(BoardState standing) =>
        Way is { } way && Elapsed is { } due && standing != BoardState.CurrentlyMet ? (way - due.Ratio) * 100 : null;

    internal static BoardState Paced(Rational lead, Rational tolerance)
    {
        if (lead > tolerance)
        {
            return BoardState.Ahead;
        }

        return lead < -tolerance ? BoardState.Behind : BoardState.OnPace;
    }
}

/// <summary>A step of a plan (时间节点计划): by the end of this day so much is to be reached.</summary>
/// <param name="Day">The day, the last of a month in a monthly plan (月度计划).</param>
/// <param name="Due">What is to be reached since the beginning of the target's period, in a unit that converts to the goal's.</param>
public readonly record struct PlanPoint([property: JsonConverter(typeof(DateConverter))] LocalDate Day, Figure Due)
{
    /// <summary>Day and number: 2024-06-30 3000亩.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Day)} {Due}";
}
