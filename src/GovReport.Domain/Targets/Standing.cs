namespace GovReport.Domain.Targets;

/// <summary>How a value stands to a promise on a day: it keeps it, does not, or a person decides.</summary>
internal readonly record struct Standing(bool? IsMet)
{
    internal BoardState State => IsMet switch
    {
        true => BoardState.CurrentlyMet,
        false => BoardState.CurrentlyUnmet,
        null => BoardState.ToBeJudged,
    };
}
