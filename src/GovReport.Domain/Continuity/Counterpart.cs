namespace GovReport.Domain;

/// <summary>How an element of last year's report was found again in this year's (对应方式).</summary>
[JsonConverter(typeof(NameConverter<MatchKind>))]
public enum MatchKind
{
    /// <summary>代码相同: by its code.</summary>
    Code,
    /// <summary>名称相同: by its name.</summary>
    Name,
    /// <summary>别名相同: by another name of the same thing.</summary>
    Alias,
    /// <summary>前后身: it took the place of the other, with another coverage (纯收入、可支配收入).</summary>
    Successor,
    /// <summary>疑似: the names are alike, or several fit; a person decides.</summary>
    Doubtful,
}

/// <summary>An element of last year's report and what stands for it in this year's (上年与本年对应).</summary>
/// <param name="Previous">Last year's; null for what is new this year.</param>
/// <param name="Current">This year's; null for what is gone.</param>
/// <param name="How">How it was found; null where one of the two is missing.</param>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Counterpart<T>(T? Previous, T? Current, MatchKind? How)
    where T : class
{
    /// <summary>Whether both are the same thing beyond doubt (确为同一).</summary>
    public bool IsCertain => How is MatchKind.Code or MatchKind.Name or MatchKind.Alias;
}
