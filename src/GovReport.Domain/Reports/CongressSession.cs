namespace GovReport.Domain;

/// <summary>A session of a people's congress (届、次会议); a street has no congress.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record CongressSession
{
    /// <summary>The number of the congress (届次), 1 or more: 8 for 第八届.</summary>
    public required int Congress { get; init; }

    /// <summary>The number of its session (会次), 1 or more: 6 for 第六次会议.</summary>
    public required int Session { get; init; }
}
