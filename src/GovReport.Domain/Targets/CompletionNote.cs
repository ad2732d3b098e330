namespace GovReport.Domain;

/// <summary>What a reader of a verdict should know (说明).</summary>
[JsonConverter(typeof(NameConverter<CompletionNote>))]
public enum CompletionNote
{
    /// <summary>按公布数判定: within rounding the true value may lie on the other side of the goal.</summary>
    StraddlesGoal,
    /// <summary>以水平推算增速: the rate was computed from levels, in place of the published one.</summary>
    SubstituteRate,
}
